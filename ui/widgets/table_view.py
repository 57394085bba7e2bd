"""The table of records: one Tab stop, arrows inside, Enter opens, columns leave a narrow window in order."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.models.columns import Cell, Column
from ui.models.records import RecordTableModel
from ui.theme import theme
from ui.widgets.table_delegate import RecordDelegate
from ui.widgets.table_head import TableHead

R = TypeVar("R")
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RecordTable(QTableView, Generic[R]):
    """A RecordTableModel with its delegate and head; what is chosen is named by the record's key."""

    opened = Signal(object)  # record: Enter or double click
    chosen = Signal(object)  # record or None: the current row
    action_requested = Signal(object, str)  # record, column key: click on an ACTION or CHECK cell, or Space

    def __init__(
        self,
        columns: Sequence[Column[R]],
        name: str,
        *,
        key: Callable[[R], object],
        search: Callable[[R], str] | None = None,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.records: RecordTableModel[R] = RecordTableModel(columns, key=key, search=search, parent=self)
        self._kept: object = None
        self.setAccessibleName(name)
        self.setModel(self.records)
        self.setItemDelegate(RecordDelegate(self))
        self._set_up(name, many)
        self.records.modelAboutToBeReset.connect(self._keep_choice)
        self.records.modelReset.connect(self._restore_choice)
        self.doubleClicked.connect(self._open_index)
        self.clicked.connect(self._act_on_click)
        theme().changed.connect(self._fit)
        self._fit()

    def _set_up(self, name: str, many: bool) -> None:
        head = TableHead(name, self)
        self.setHorizontalHeader(head)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def set_records(self, records: Sequence[R]) -> None:
        """Show other records; order, filter and choice stay."""
        self.records.set_records(records)

    def sort_by(self, key: str, descending: bool = False) -> None:
        """Sort by a column named by its key."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        at = next(at for at, column in enumerate(self.records.columns) if column.key == key)
        self.sortByColumn(at, order)

    def current(self) -> R | None:
        index = self.currentIndex()
        return self.records.record(index.row()) if index.isValid() else None

    def selected(self) -> tuple[R, ...]:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self.records.record(row) for row in rows)

    def choose(self, key: object) -> bool:
        """Make the record with this key the current one; False when it is not shown."""
        row = self.records.row_of(key)
        if row >= 0:
            self.selectRow(row)
            self.scrollTo(self.records.index(row, 0))
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record = self.current()
        if event.key() in _OPENING and record is not None and not event.modifiers() & ~_KEYPAD:
            self.opened.emit(record)
        elif event.key() == Qt.Key.Key_Space and record is not None and self._acting_column() is not None:
            self.action_requested.emit(record, self._acting_column())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        acting = index.isValid() and self.records.columns[index.column()].cell in (Cell.ACTION, Cell.CHECK)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acting else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.current() if self.selectionModel().hasSelection() else None)

    def _acting_column(self) -> str | None:
        kinds = (Cell.CHECK, Cell.ACTION)
        return next((c.key for kind in kinds for c in self.records.columns if c.cell == kind), None)

    def _open_index(self, index: QModelIndex) -> None:
        if self.records.columns[index.column()].cell not in (Cell.ACTION, Cell.CHECK):
            self.opened.emit(self.records.record(index.row()))

    def _act_on_click(self, index: QModelIndex) -> None:
        column = self.records.columns[index.column()]
        acts = column.cell == Cell.CHECK or (column.cell == Cell.ACTION and index.data())
        if acts:
            self.action_requested.emit(self.records.record(index.row()), column.key)

    def _keep_choice(self) -> None:
        index = self.currentIndex()
        self._kept = self.records.key_of(index.row()) if index.isValid() else None

    def _restore_choice(self) -> None:
        self._share_width()
        if self._kept is not None and not self.choose(self._kept):
            self.chosen.emit(None)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().size("row"))
        self.horizontalHeader().setFixedHeight(theme().size("head"))
        self._share_width()

    def _share_width(self) -> None:
        """Drop what may go while the rest does not fit, then give the free width to the stretching ones."""
        columns, scale = self.records.columns, theme().text_scale
        room = self.viewport().width()
        staying = _staying(columns, room, scale)
        widths = [round(columns[at].width * scale) for at in staying]
        free = max(room - sum(widths), 0)
        parts = sum(columns[at].stretch for at in staying) or 1
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for at in range(len(columns)):
            self.setColumnHidden(at, at not in staying)
        for at, width in zip(staying, widths, strict=True):
            self.setColumnWidth(at, width + free * columns[at].stretch // parts)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _staying(columns: Sequence[Column[Any]], room: int, scale: float) -> list[int]:
    staying = list(range(len(columns)))
    leaving = sorted((at for at in staying if columns[at].drop), key=lambda at: columns[at].drop)
    while leaving and sum(columns[at].width for at in staying) * scale > room:
        staying.remove(leaving.pop(0))
    return staying
