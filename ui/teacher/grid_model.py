"""The rows of the board in columns, alphabetical down the column; a row changes in its place."""

from collections.abc import Sequence
from math import ceil
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.teacher.words import Standing, names, spoken, standing
from zima_desktop.domain.names import sort_key
from zima_desktop.domain.session_board import BoardRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
NAME = Qt.ItemDataRole.UserRole + 2
LIT = Qt.ItemDataRole.UserRole + 3  # True: of the standing that is looked for, False: not, None: nothing is

_ROOT = QModelIndex()


class GridModel(QAbstractTableModel):
    """A list folded into columns; what is shown of a pupil is also what is spoken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BoardRow, ...] = ()
        self._names: dict[object, str] = {}
        self._columns = 3
        self._sought: Standing | None = None

    def set_rows(self, rows: Sequence[BoardRow], columns: int) -> None:
        """The same people change in place; other people, or other columns, make the grid anew."""
        ordered = tuple(sorted(rows, key=lambda row: sort_key(row.name.full)))
        same = [row.person_uid for row in ordered] == [row.person_uid for row in self._rows]
        same = same and columns == self._columns
        before, called = self._rows, self._names
        if not same:
            self.beginResetModel()
        self._rows, self._names, self._columns = ordered, names(ordered), columns
        if not same:
            self.endResetModel()
            return
        for at, row in enumerate(ordered):
            if row != before[at] or self._names[row.person_uid] != called[row.person_uid]:
                self._tell(at)

    def rows(self) -> tuple[BoardRow, ...]:
        return self._rows

    def seek(self, sought: Standing | None) -> None:
        """Light up those who stand there; nothing moves."""
        self._sought = sought
        if self._rows:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def count(self) -> int:
        return len(self._rows)

    def row_at(self, index: Index) -> BoardRow | None:
        """None on the empty places at the end of the last column."""
        at = index.column() * self.rowCount() + index.row()
        inside = index.isValid() and index.row() < self.rowCount() and at < len(self._rows)
        return self._rows[at] if inside else None

    def index_of(self, person: UUID) -> QModelIndex:
        """Where somebody stands; an invalid index for somebody who does not."""
        at = next((at for at, row in enumerate(self._rows) if row.person_uid == person), None)
        return QModelIndex() if at is None else self.index_at(at)

    def index_at(self, at: int) -> QModelIndex:
        """The place of the n-th of the list."""
        column, row = divmod(at, max(1, self.rowCount()))
        return self.index(row, column)

    def place_of(self, index: Index) -> int:
        """The inverse of `index_at`."""
        return index.column() * self.rowCount() + index.row()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else ceil(len(self._rows) / self._columns)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self._rows else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        name = self._names[row.person_uid]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row, name)
        if role == ROW:
            return row
        if role == NAME:
            return name
        if role == LIT:
            return None if self._sought is None else standing(row) is self._sought
        return None

    def _tell(self, at: int) -> None:
        place = self.index_at(at)
        self.dataChanged.emit(place, place)
