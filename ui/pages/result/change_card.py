"""Two attempts side by side; an arrow only where the difference is more than the error of measurement."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear
from ui.widgets.notice import Sign
from zima_desktop.content.result_words import number_text
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.quality import LEAST_PROTOCOLS
from zima_desktop.domain.results import Direction, EarlierResult, ScaleChange

SIGNS = {Direction.UP: ("arrow-up", "accent"), Direction.DOWN: ("arrow-down", "accent")}


class ChangeCard(Card):
    """Scale, before, now, and what may be said about the difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Before and now"), parent=parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self.note = Label("", "caption", tone="text2", wrap=True)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.note)
        self.hide()

    def show_changes(self, earlier: EarlierResult, changes: Sequence[ScaleChange]) -> None:
        clear(self._grid)
        titles = (self.tr("Scale"), format_date(earlier.finished_on), self.tr("Now"), self.tr("Change"))
        for column, title in enumerate(titles):
            self._grid.addWidget(Label(title, "field"), 0, column)
        for at, change in enumerate(changes, start=1):
            self._grid.addWidget(Label(change.title, "body", wrap=True), at, 0)
            self._grid.addWidget(Label(number_text(change.before), "body"), at, 1)
            self._grid.addWidget(Label(number_text(change.now), "strong"), at, 2)
            self._add_direction(change, at)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(3, 1)
        self.note.setText(self._explained(changes))
        self.show()

    def _add_direction(self, change: ScaleChange, at: int) -> None:
        texts = {
            Direction.UP: self.tr("became greater"),
            Direction.DOWN: self.tr("became less"),
            Direction.NONE: self.tr("within the error"),
        }
        text = "–" if change.direction is None else texts[change.direction]
        self._grid.addWidget(Label(text, "caption", tone="text2"), at, 3)
        sign = SIGNS.get(change.direction) if change.direction is not None else None
        if sign is not None:
            self._grid.addWidget(Sign(*sign, 16), at, 4, Qt.AlignmentFlag.AlignRight)

    def _explained(self, changes: Sequence[ScaleChange]) -> str:
        if any(change.direction is not None for change in changes):
            return self.tr("An arrow stands only where chance would do as much in fewer than 5 cases of 100.")
        known = max((change.known for change in changes), default=0)
        if known < LEAST_PROTOCOLS:
            text = self.tr(
                "There are too few data to speak of a change: {least} complete protocols needed, {n} there."
            )
            return text.format(least=LEAST_PROTOCOLS, n=known)
        return self.tr("This instrument has no error of measurement: the figures stand side by side only.")
