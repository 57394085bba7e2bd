"""The tab «Levels and norms»: what a result of a scale means, for whom the standard values were made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.instrument import words
from ui.pages.instrument.facts import EditLine
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from ui.widgets.select import Select
from zima_desktop.domain.instruments import Instrument, Level, Scale
from zima_desktop.domain.people import Sex
from zima_desktop.domain.scales import LevelsOf, Norm

SELECT_WIDTH = 320


class LevelsPanel(QWidget):
    """One scale at a time."""

    edit_requested = Signal(object, str)  # tuple[EditLine, ...], title of the dialog

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        self._editable = False
        self.scale = Select([], self.tr("Scale"))
        self.scale.setMinimumWidth(SELECT_WIDTH)
        self.note = Label("", "caption", tone="text2", wrap=True)
        self.nothing = EmptyState(
            "list-x",
            self.tr("There are no levels"),
            self.tr("A result is shown as a number, without words."),
        )
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        head = row(self.scale, gap=Space.M)
        head.addWidget(self.note, 1)
        layout.addLayout(head)
        layout.addWidget(self.nothing)
        layout.addLayout(self._parts)
        layout.addStretch(1)
        self.scale.picked.connect(self._show)

    def show_instrument(self, instrument: Instrument, *, editable: bool) -> None:
        self._instrument, self._editable = instrument, editable
        self.scale.set_options([(scale.code, scale.title) for scale in instrument.scales])
        self._show()

    def _show(self, _key: object = None) -> None:
        instrument = self._instrument
        if instrument is None:
            return
        code = self.scale.key()
        found = [(at, one) for at, one in enumerate(instrument.scales) if one.code == code]
        clear(self._parts)
        self.scale.setVisible(bool(found))
        self.note.setVisible(bool(found))
        self.nothing.setVisible(not found or not (found[0][1].levels or found[0][1].norms))
        if not found:
            return
        at, scale = found[0]
        self.note.setText(_scale_note(scale))
        for place, level in enumerate(scale.levels):
            self._parts.addWidget(self._level_card(level, f"scales.{at}.levels.{place}"))
        for norm in scale.norms:
            self._parts.addWidget(_norm_card(norm))

    def _level_card(self, level: Level, path: str) -> Card:
        name = dotted(words.span(level.low, level.high), level.label)
        pencil = None
        if self._editable:
            pencil = IconButton("pencil", self.tr("Edit the level: {name}").format(name=level.label), size=18)
            pencil.clicked.connect(lambda: self.edit_requested.emit(_level_lines(level, path), name))
        card = Card(name, action=pencil, margins=(20, 10, 12, 14))
        for label, text in (
            (self.tr("For the pupil"), level.texts.pupil),
            (self.tr("For parents"), level.texts.parent),
            (self.tr("For the counsellor"), level.texts.counsellor),
        ):
            card.body.addWidget(Label(label, "field"))
            card.body.addWidget(Label(text or self.tr("no text"), "secondary", wrap=True))
        return card


def _level_lines(level: Level, path: str) -> tuple[EditLine, ...]:
    return (
        EditLine(f"{path}.label", translate("LevelsPanel", "Name of the level"), level.label),
        EditLine(
            f"{path}.texts.pupil", translate("LevelsPanel", "For the pupil"), level.texts.pupil, long=True
        ),
        EditLine(
            f"{path}.texts.parent", translate("LevelsPanel", "For parents"), level.texts.parent, long=True
        ),
        EditLine(
            f"{path}.texts.counsellor",
            translate("LevelsPanel", "For the counsellor"),
            level.texts.counsellor,
            long=True,
        ),
    )


def _scale_note(scale: Scale) -> str:
    if not scale.norms:
        return translate("LevelsPanel", "there are no norms, the borders are points")
    if scale.levels_of is LevelsOf.NORM:
        return translate("LevelsPanel", "the borders are standard values")
    return translate("LevelsPanel", "the borders are points")


def _norm_card(norm: Norm) -> Card:
    """The table, and whom and where it was made for: without that a norm says nothing."""
    title = translate("LevelsPanel", "Norms: {kind}").format(kind=words.norm_kind_word(norm.kind))
    card = Card(title, note=norm_people(norm), margins=(20, 10, 20, 14))
    facts = []
    if norm.n is not None:
        facts.append(translate("LevelsPanel", "%n person(s)", None, norm.n))
    if norm.mean is not None:
        text = translate("LevelsPanel", "mean {number}").format(number=words.exact(norm.mean))
        facts.append(text)
    if norm.sd is not None:
        text = translate("LevelsPanel", "standard deviation {number}").format(number=words.exact(norm.sd))
        facts.append(text)
    facts += [norm.place or "", str(norm.year) if norm.year is not None else ""]
    made = dotted(*facts) or translate("LevelsPanel", "how the table was made is not known")
    card.body.addWidget(Label(made, "caption", tone="text2", wrap=True))
    card.body.addWidget(Label(words.norm_rows(norm), "secondary", wrap=True))
    return card


def norm_people(norm: Norm) -> str:
    """Sex, grades and ages a table was made for."""
    parts = []
    if norm.sex is not None:
        male = norm.sex is Sex.MALE
        parts.append(translate("LevelsPanel", "boys") if male else translate("LevelsPanel", "girls"))
    for ends, text in (
        (norm.grades, translate("LevelsPanel", "grades {first}–{last}")),
        (norm.ages, translate("LevelsPanel", "ages {first}–{last}")),
    ):
        if ends is not None:
            parts.append(text.format(first=ends[0], last=ends[1]))
    return ", ".join(parts) or translate("LevelsPanel", "for everybody")
