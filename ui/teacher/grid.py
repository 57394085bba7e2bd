"""The class on the board: three columns that fit without scrolling, one Tab stop, arrows, Enter."""

from collections.abc import Sequence
from math import ceil
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.teacher.grid_delegate import GridDelegate
from ui.teacher.grid_model import GridModel
from ui.theme import theme
from zima_desktop.domain.session_board import BoardRow

ROW, LOWEST_ROW = 37, 28
COLUMNS, WIDE_COLUMNS = 3, 4
WIDE = 1450  # room for four
NARROW = 760  # less than three fit: two
LEAST_ROWS = 4
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class BoardGrid(QTableView):
    """`opened` tells the pupil and where a menu may stand, in global coordinates."""

    opened = Signal(object, object)  # BoardRow, QPoint

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = GridModel(self)
        self.setAccessibleName(name)
        self.setModel(self.grid)
        self.setItemDelegate(GridDelegate(self))
        self._set_up()
        self.doubleClicked.connect(self._open)
        theme().changed.connect(self._fit)
        self._fit()

    def _set_up(self) -> None:
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setProperty("folded", True)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_rows(self, rows: Sequence[BoardRow]) -> None:
        """Who is chosen stays chosen."""
        kept = self.current()
        self.grid.set_rows(rows, self._columns_for(len(rows)))
        self._set_sizes()
        if kept is not None and self.current() is None:
            self.choose(kept.person_uid)

    def current(self) -> BoardRow | None:
        """Who is chosen."""
        return self.grid.row_at(self.currentIndex())

    def choose(self, person: UUID) -> None:
        """Make somebody the chosen one."""
        index = self.grid.index_of(person)
        if index.isValid():
            self.setCurrentIndex(index)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Down at the foot of a column goes on at the head of the next; no step leads to an empty place."""
        steps = {QAbstractItemView.CursorAction.MoveDown: 1, QAbstractItemView.CursorAction.MoveUp: -1}
        now, last = self.currentIndex(), self.grid.count() - 1
        if not now.isValid() or last < 0:
            return self.grid.index_at(0) if last >= 0 else QModelIndex()
        if action in steps:
            return self.grid.index_at(min(max(self.grid.place_of(now) + steps[action], 0), last))
        wanted = super().moveCursor(action, modifiers)
        return wanted if self.grid.row_at(wanted) is not None else now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and self.current() is not None:
            self._open(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Escape, *_OPENING) or event.text().isalnum():
            event.ignore()  # no search by letters: nothing may move under the hand
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            if not self.currentIndex().isValid() and self.grid.count():
                self.setCurrentIndex(self.grid.index_at(0))
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(self.currentIndex(), select)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFrom(self, event.pos()))
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if self.grid.row_at(index) is not None:
            self.setCurrentIndex(index)
            self._open(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def least_height(self) -> int:
        """What the list asks for before it scrolls inside."""
        return LEAST_ROWS * round(LOWEST_ROW * theme().text_scale)

    def _open(self, index: QModelIndex) -> None:
        row = self.grid.row_at(index)
        if row is not None:
            at = self.visualRect(index)
            self.opened.emit(row, self.viewport().mapToGlobal(QPoint(at.left() + 24, at.bottom())))

    def _fit(self) -> None:
        self.set_rows(self.grid.rows())

    def _columns_for(self, count: int) -> int:
        """As many as the width bears, one more where that spares the scrolling."""
        scale, width = theme().text_scale, self.viewport().width()
        if width >= WIDE * scale and ceil(count / COLUMNS) * ROW * scale > self.viewport().height():
            return WIDE_COLUMNS
        return COLUMNS if width >= NARROW * scale else 2

    def _set_sizes(self) -> None:
        """Rows as high as the height bears without scrolling, down to what can still be read."""
        scale, columns = theme().text_scale, max(1, self.grid.columnCount())
        width, rows = self.viewport().width(), max(1, self.grid.rowCount())
        high = min(ROW * scale, max(LOWEST_ROW * scale, self.viewport().height() // rows))
        for at in range(self.grid.rowCount()):
            self.setRowHeight(at, int(high))
        for at in range(self.grid.columnCount()):
            self.setColumnWidth(at, width * (at + 1) // columns - width * at // columns)
