"""The form of a new demand list: what it is, and its rows."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.switch import Switch
from zima_desktop.domain.demand import MOST_PEOPLE, DemandDraft, DemandRow

Find = Callable[[str], Sequence[tuple[str, str]]]  # key and title of professions


class DemandEditor(Dialog):
    """`save_requested` brings the draft; the dialog stays until it is kept."""

    save_requested = Signal(object)  # DemandDraft

    def __init__(
        self,
        view: QWidget,
        known: DemandDraft,
        titles: Mapping[str, str],
        find: Find,
        *,
        problems: Sequence[str] = (),
    ) -> None:
        title = translate("DemandEditor", "New demand list")
        note = translate("DemandEditor", "The list of this year that is in force is closed, not rewritten.")
        super().__init__(view, title, note, width=720, scrolling=True)
        self._find, self._titles = find, dict(titles)
        self.year = QLineEdit(str(known.year))
        self.year.setValidator(QIntValidator(2000, 2100, self.year))
        self.since = DateField(self.tr("Counts from"))
        self.since.set_date(known.valid_from)
        self.source, self.author = QLineEdit(known.source), QLineEdit(known.author)
        self.forecast = Switch(self.tr("Forecast"), known.forecast)
        self.add_name = SuggestField()
        self.add_button = Button(self.tr("Add"), "plain", "plus")
        self.lines: list[_Line] = []
        self.holder = QVBoxLayout()
        self.holder.setSpacing(Space.XS)
        self.count = Label("", "strong")
        self.trouble = Label("", "caption", tone="bad", wrap=True)
        self._fields = self._make_fields()
        self._lay_out(problems)
        for one in known.rows:
            self._add_line(one)
        self.save = self.add_foot(primary=self.tr("Set the list"))
        self._count()

    def accept(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        missing = self._missing()
        if missing is not None:
            name, text = missing
            self._fields[name].set_error(text)
            self._fields[name].control.setFocus()
            return
        self.save_requested.emit(self.content())

    def close_saved(self) -> None:
        super().accept()

    def show_refusal(self, name: str, text: str) -> None:
        """Say under the field what cannot be kept."""
        field = self._fields.get(name, self._fields["profession"])
        field.set_error(text)
        field.control.setFocus()

    def content(self) -> DemandDraft:
        """The list as the fields say it; called when they are complete."""
        since = self.since.date()
        assert since is not None
        return DemandDraft(
            int(self.year.text()),
            self.source.text().strip(),
            self.author.text().strip(),
            since,
            tuple(line.content() for line in self.lines),
            self.forecast.isChecked(),
        )

    def add_typed(self) -> None:
        """The profession that was typed: by its title, or the first one found."""
        text = self.add_name.text().strip()
        found = self._find(text) if text else ()
        taken = {line.profession for line in self.lines}
        free = next(((key, title) for key, title in found if key not in taken), None)
        field = self._fields["profession"]
        field.clear_error()
        if free is None:
            if text:
                field.set_error(
                    self.tr("It is in the list already")
                    if found
                    else self.tr("No such profession in the catalogue")
                )
            return
        key, title = free
        self._titles[key] = title
        self._add_line(DemandRow(key))
        self.add_name.clear()
        self.lines[-1].need.setFocus()
        self._count()

    def _missing(self) -> tuple[str, str] | None:
        if not self.year.hasAcceptableInput():
            return "year", self.tr("Write a year: 2026")
        if not self.source.text().strip():
            return "source", self.tr("Write where the list comes from")
        if not self.author.text().strip():
            return "author", self.tr("Write who made the list")
        if self.since.date() is None:
            return "valid_from", self.tr("Write a day: 15.09.2026")
        if not self.lines:
            return "profession", self.tr("Add at least one profession")
        return None

    def _make_fields(self) -> dict[str, Field]:
        return {
            "year": Field(self.tr("Year"), self.year, required=True),
            "valid_from": Field(self.tr("Counts from"), self.since, required=True),
            "source": Field(
                self.tr("Source"), self.source, hint=self.tr("A paper, a letter, a page"), required=True
            ),
            "author": Field(
                self.tr("Who made it"),
                self.author,
                hint=self.tr("For example: the employment centre"),
                required=True,
            ),
            "profession": Field(
                self.tr("Add a profession"), self.add_name, hint=self.tr("First letters, then Enter")
            ),
        }

    def _lay_out(self, problems: Sequence[str]) -> None:
        fields = self._fields
        forecast = row(
            self.forecast, Label(self.tr("This is a forecast, not an approved list"), "body"), None
        )
        self.body.addWidget(FormRow(fields["year"], fields["valid_from"]))
        self.body.addWidget(FormRow(fields["source"], fields["author"]))
        self.body.addLayout(forecast)
        if problems:
            title = translate("DemandEditor", "%n row(s) of the file were left out", None, len(problems))
            self.body.addWidget(Notice(title, "\n".join(problems), tone="warn"))
        adding = QHBoxLayout()
        adding.setSpacing(Space.S)
        adding.addWidget(fields["profession"], 1)
        self.body.addLayout(adding)
        self.body.addWidget(self.count)
        self.body.addLayout(self.holder)
        self.body.addStretch(1)
        self.add_name.textEdited.connect(
            lambda text: self.add_name.set_suggestions([title for _key, title in self._find(text)])
        )
        self.add_name.returnPressed.connect(self.add_typed)
        self.add_button.clicked.connect(self.add_typed)
        adding.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _add_line(self, one: DemandRow) -> None:
        line = _Line(one, self._titles.get(one.profession, one.profession))
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self.holder.addWidget(line)

    def _remove(self, line: "_Line") -> None:
        self.lines.remove(line)
        self.holder.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._count()
        self.add_name.setFocus()

    def _count(self) -> None:
        self.count.setText(translate("DemandEditor", "%n profession(s) in the list", None, len(self.lines)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # Enter adds a row; Ctrl+Enter saves
            return
        super().keyPressEvent(event)


class _Line(QWidget):
    """One profession of the list with its figure and a note."""

    removed = Signal()

    def __init__(self, one: DemandRow, title: str) -> None:
        super().__init__()
        self.profession = one.profession
        self.need = QLineEdit("" if one.need is None else str(one.need))
        self.need.setValidator(QIntValidator(0, MOST_PEOPLE, self.need))
        self.need.setPlaceholderText(self.tr("people"))
        self.need.setAccessibleName(translate("DemandEditor", "How many people: {title}").format(title=title))
        self.need.setFixedWidth(84)
        self.note = QLineEdit(one.note or "")
        self.note.setPlaceholderText(self.tr("note"))
        self.note.setAccessibleName(translate("DemandEditor", "Note: {title}").format(title=title))
        drop = IconButton("x", translate("DemandEditor", "Out of the list: {title}").format(title=title))
        drop.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(Label(title, "body", wrap=True), 3)
        layout.addWidget(self.need)
        layout.addWidget(self.note, 2)
        layout.addWidget(drop)

    def content(self) -> DemandRow:
        need = self.need.text().strip()
        return DemandRow(self.profession, int(need) if need else None, self.note.text().strip() or None)
