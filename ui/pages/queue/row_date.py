"""A day typed straight into the row of a table, over the cell it belongs to."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from ui.theme import theme
from ui.widgets.date_field import DateField
from ui.widgets.restyle import restyle
from ui.widgets.table_view import RecordTable

LEAST_WIDTH = 132
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RowDate(DateField):
    """A figure typed on a row begins it, as F2 does; Enter keeps, Esc lets be.

    The year may be left out: then the day is the last one of that name.
    """

    kept = Signal(object)  # date

    def __init__(self, table: RecordTable[Any], column: str, today: date) -> None:
        super().__init__(table.records.columns[_place(table, column)].title, table.viewport())
        self._table, self._column, self.today = table, _place(table, column), today
        self.hide()
        table.installEventFilter(self)
        table.verticalScrollBar().valueChanged.connect(self.leave)
        table.records.modelAboutToBeReset.connect(self.leave)

    def begin(self, typed: str = "") -> None:
        """Open it in the current row."""
        index = self._table.currentIndex()
        if not index.isValid():
            return
        self._table.scrollTo(index)
        cell = self._table.visualRect(index.siblingAtColumn(self._column))
        high = min(cell.height() - 6, round(theme().size("control")))
        wide = max(cell.width() - 8, round(LEAST_WIDTH * theme().text_scale))
        self.setGeometry(QRect(cell.x() + 4, cell.center().y() - high // 2, wide, high))
        self._mark(wrong=False)
        self.setText("")
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setCursorPosition(0)
        if typed:
            self.insert(typed)

    def leave(self) -> None:
        """Nothing is kept."""
        if self.isVisible():
            self.hide()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def day(self) -> date | None:
        """The day that is meant; None where there is no such day, or it is still to come."""
        parts = [part for part in self.text().replace("_", "").split(".") if part.strip()]
        if len(parts) == 2 and all(part.strip().isdecimal() for part in parts):
            return self._without_year(int(parts[0]), int(parts[1]))
        known = self.date()
        return known if known is not None and known <= self.today else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            figure = event.text() if event.text().isdecimal() else ""
            if figure or event.key() == Qt.Key.Key_F2:
                self.begin(figure)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            self._mark(wrong=False)
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.hide()

    def _keep(self) -> None:
        found = self.day()
        if found is None:
            self._mark(wrong=True)
            below = self.mapToGlobal(QPoint(0, self.height()))
            QToolTip.showText(below, self.tr("There is no such day, or it has not come yet"), self)
            return
        self.hide()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.kept.emit(found)

    def _without_year(self, day: int, month: int) -> date | None:
        for year in (self.today.year, self.today.year - 1):
            try:
                found = date(year, month, day)
            except ValueError:
                continue
            if found <= self.today:
                return found
        return None

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            restyle(self)


def _place(table: RecordTable[Any], column: str) -> int:
    return [one.key for one in table.records.columns].index(column)
