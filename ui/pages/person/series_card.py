"""One instrument over the years: attempts side by side, arrows only where the change is more than error."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.signs import dotted, figure
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, line, row
from ui.widgets.notice import Sign
from ui.widgets.select import Select
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.profile_years import ProfileSeries, series_of
from zima_desktop.domain.quality import LEAST_PROTOCOLS
from zima_desktop.domain.results import Direction, EarlierResult, ScaleChange

Changes = Mapping[AttemptId, tuple[ScaleChange, ...]]
SIGNS = {Direction.UP: ("arrow-up", "accent"), Direction.DOWN: ("arrow-down", "accent")}
MOST_COLUMNS = 4  # the newest ones
NAME_WIDTH = 150


class SeriesCard(Card):
    """`changes_wanted` asks for arrows: they need every protocol of the base and come later."""

    result_requested = Signal(object)  # AttemptId
    changes_wanted = Signal(object)  # ProfileSeries

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Over the years"), parent=parent, margins=(20, 12, 14, 14))
        self.instruments = Select([], self.tr("Instrument"))
        self._series: tuple[ProfileSeries, ...] = ()
        self._shown: ProfileSeries | None = None
        self.note = Label("", "caption", tone="text2", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._others = QVBoxLayout()
        self._others.setSpacing(2)
        self._others_head = Label(self.tr("Other instruments"), "field")
        self._rule = line()
        self.empty = EmptyState(
            "clipboard-list",
            self.tr("There is nothing to compare yet"),
            self.tr("Results stand side by side when the same edition has been answered twice."),
        )
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.addLayout(self._grid)
        inside.addWidget(self.note)
        for part in (self.empty, self._rule, self._others_head):
            inside.addWidget(part)
        inside.addLayout(self._others)
        inside.addStretch(1)
        self.body.addWidget(self.instruments)
        self.body.addWidget(_scrolling(ground), 1)
        self.instruments.picked.connect(self._pick)

    def show_results(self, results: Sequence[EarlierResult]) -> None:
        """Series with several attempts to choose from; the others listed below."""
        self._series = series_of(results)
        several = [one for one in self._series if len(one.attempts) > 1]
        several.sort(key=lambda one: not any(each.profile.leading for each in one.attempts))
        self.instruments.set_options([(one.sha256, one.title) for one in several])
        self.instruments.setVisible(len(several) > 1)
        self._show_others([one for one in self._series if len(one.attempts) == 1])
        self.empty.setVisible(not several)
        self.note.setVisible(bool(several))
        if several:
            self._pick()
        else:
            self._shown = None
            clear(self._grid)

    def choose(self, code: str) -> None:
        """The series of this instrument, when there is one."""
        found = next((one for one in self._series if one.code == code and len(one.attempts) > 1), None)
        if found is not None and found is not self._shown:
            self.instruments.set_key(found.sha256)
            self._pick()

    def show_changes(self, series: ProfileSeries, changes: Changes) -> None:
        """Arrows for the series they were asked for, if it is still in sight."""
        if self._shown is not None and series.sha256 == self._shown.sha256:
            self._draw(self._shown, changes)
            self.note.setText(_explained(changes))

    def _pick(self, _key: object = None) -> None:
        chosen = next((one for one in self._series if one.sha256 == self.instruments.key()), None)
        self._shown = chosen
        if chosen is not None:
            self._draw(chosen, {})
            self.note.setText(self.tr("Reckoning which changes are more than the error of measurement…"))
            self.changes_wanted.emit(chosen)

    def _draw(self, series: ProfileSeries, changes: Changes) -> None:
        clear(self._grid)
        attempts = series.attempts[-MOST_COLUMNS:]
        skipped = len(series.attempts) - len(attempts)
        for at, attempt in enumerate(attempts):
            button = Button(format_date(attempt.finished_on), "link")
            button.setAccessibleDescription(series.title)
            button.clicked.connect(lambda _on=False, number=attempt.attempt: self._ask(number))
            self._grid.addWidget(button, 0, 1 + 2 * at, Qt.AlignmentFlag.AlignRight)
        for down, scale in enumerate(series.scales, start=1):
            name = ElideLabel(scale.title, "body")
            name.setMinimumWidth(round(NAME_WIDTH * theme().text_scale))
            self._grid.addWidget(name, down, 0)
            values = series.values(scale.code)[skipped:]
            for at, (attempt, value) in enumerate(zip(attempts, values, strict=True)):
                last = at == len(attempts) - 1
                text = figure(value) if value is not None else "–"
                cell = Label(text, "strong" if last else "body", tone="" if last else "text2")
                self._grid.addWidget(cell, down, 1 + 2 * at, Qt.AlignmentFlag.AlignRight)
                if at:
                    self._add_arrow(changes.get(attempt.attempt, ()), scale.code, down, 2 * at)
        self._grid.setColumnStretch(0, 1)

    def _add_arrow(self, changes: Sequence[ScaleChange], scale: str, down: int, across: int) -> None:
        change = next((one for one in changes if one.code == scale), None)
        sign = SIGNS.get(change.direction) if change is not None and change.direction is not None else None
        if sign is None:
            return
        arrow = Sign(*sign, 16)
        up = change is not None and change.direction is Direction.UP
        words = self.tr("became greater") if up else self.tr("became less")
        arrow.setToolTip(words)
        arrow.setAccessibleName(words)
        self._grid.addWidget(arrow, down, across)

    def _show_others(self, series: Sequence[ProfileSeries]) -> None:
        clear(self._others)
        for part in (self._rule, self._others_head):
            part.setVisible(bool(series))
        for one in series:
            attempt = one.newest
            button = Button(format_date(attempt.finished_on), "link")
            button.setAccessibleDescription(one.title)
            button.clicked.connect(lambda _on=False, number=attempt.attempt: self._ask(number))
            titles = [scale.title for scale in attempt.profile.scales if scale.leading]
            text = dotted(one.title, None if attempt.profile.flat else ", ".join(titles))
            self._others.addLayout(row(ElideLabel(text, "body"), None, button))

    def _ask(self, attempt: AttemptId) -> None:
        self.result_requested.emit(attempt)


def _explained(changes: Changes) -> str:
    every = [one for each in changes.values() for one in each]
    if any(one.direction is not None for one in every):
        return translate(
            "SeriesCard", "An arrow stands only where chance would do as much in fewer than 5 cases of 100."
        )
    known = max((one.known for one in every), default=0)
    if known < LEAST_PROTOCOLS:
        text = translate(
            "SeriesCard",
            "There are too few data to speak of a change: {least} complete protocols needed, {n} there.",
        )
        return text.format(least=LEAST_PROTOCOLS, n=known)
    return translate(
        "SeriesCard", "This instrument has no error of measurement: the figures stand side by side only."
    )


def _scrolling(ground: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setProperty("bare", True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(ground)
    return area
