"""Rows of options under each other; many short ones in two columns, to be seen at once."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kiosk.options import CARD_EDGE, OptionRow, scaled
from ui.theme import Space, theme
from ui.widgets.paint import text_width

MANY = 6
ROLE, DENSE = "kiosk_answer", "kiosk_name"
_BESIDE = 2 * CARD_EDGE + Space.L  # and two caps


def role_for(count: int) -> str:
    """Many options are written a little smaller."""
    return DENSE if count > MANY else ROLE


class Spread(QWidget):
    """Holds the rows; goes to two columns when each fits on one line there."""

    def __init__(self, rows: Sequence[OptionRow]) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S + 2)
        theme().changed.connect(self._arrange)
        self._arrange()

    def columns(self) -> int:
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if len(self._rows) > MANY and self._fit_in_half() else 1
        if columns == self._columns:
            return
        self._columns = columns
        high = ceil(len(self._rows) / columns)
        for row in self._rows:
            self._grid.removeWidget(row)
        for place, row in enumerate(self._rows):
            self._grid.addWidget(row, place % high, place // high)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _fit_in_half(self) -> bool:
        room = (self.width() - Space.L) // 2 - _BESIDE - 2 * scaled(36)
        return all(text_width(row.text(), DENSE) <= room for row in self._rows)
