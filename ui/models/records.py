"""The one table model: records of any kind through columns; sorts and filters by Python keys."""

from collections.abc import Callable, Sequence
from itertools import compress
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.columns import Column, collation_key

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
RECORD = int(Qt.ItemDataRole.UserRole)
CELL = RECORD + 1
PAYLOAD = RECORD + 2
_ALIGN = {
    "left": int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
    "right": int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    "center": int(Qt.AlignmentFlag.AlignCenter),
}
_NO_INDEX = QModelIndex()


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """Shows records in the order of the chosen column; what does not pass the filter is not a row.

    `key` names a record across reloads (its id); `search` gives the text a search looks into.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        key: Callable[[R], object],
        search: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns: tuple[Column[R], ...] = tuple(columns)
        self._key, self._search = key, search
        self._all: list[R] = []
        self._haystacks: list[str] = []  # of all, made for the first search
        self._folding: list[str] = []  # the first of them, while they are prepared
        self._passing: list[R] = []  # what the filter lets through, whatever is typed
        self._passing_texts: list[str] = []
        self._shown: list[R] = []
        self._shown_texts: list[str] = []
        self._needle = ""
        self._passes: Callable[[R], bool] | None = None
        self._sort_column, self._descending = -1, False

    def set_records(self, records: Sequence[R]) -> None:
        """Replace everything; sort and filter stay as they are."""
        self.beginResetModel()
        self._all = self._sorted(records)
        self._fold()
        self._refilter()
        self.endResetModel()

    def set_search(self, text: str) -> None:
        """Show only records whose search text holds every word of `text`; ё counts as е."""
        before, self._needle = self._needle, _folded(text).strip()
        if self._needle == before:
            return
        self.beginResetModel()
        if before and self._needle.startswith(before):
            self._look(self._shown, self._shown_texts)  # one more letter can only leave fewer
        else:
            if self._needle and len(self._passing_texts) != len(self._passing):
                self._refilter()
            self._search_again()
        self.endResetModel()

    def prepare_search(self, many: int) -> bool:
        """Fold the search texts of `many` more records before anybody types; False: all are ready."""
        if not self._needle and not self._haystacks and self._all:
            start = len(self._folding)
            self._folding += [self._haystack(record) for record in self._all[start : start + many]]
            if len(self._folding) == len(self._all):
                self._haystacks, self._folding = self._folding, []
                self._refilter()
        return bool(self._folding)

    def set_filter(self, passes: Callable[[R], bool] | None) -> None:
        """Show only records for which `passes` is true; None shows all."""
        self._passes = passes
        self._show_again()

    def records(self) -> tuple[R, ...]:
        """What is shown, in order."""
        return tuple(self._shown)

    def total(self) -> int:
        """How many records there are before any filter."""
        return len(self._all)

    def record(self, row: int) -> R:
        return self._shown[row]

    def key_of(self, row: int) -> object:
        return self._key(self._shown[row])

    def row_of(self, key: object) -> int:
        """The row of the record with this key, or -1."""
        return next((row for row, record in enumerate(self._shown) if self._key(record) == key), -1)

    def replace(self, record: R) -> None:
        """Change one record in place: the row stays where it is under the hand."""
        key = self._key(record)
        row = self.row_of(key)
        text = self._haystack(record) if self._haystacks else None
        for records, texts in (
            (self._all, self._haystacks),
            (self._passing, self._passing_texts),
            (self._shown, self._shown_texts),
        ):
            for at, known in enumerate(records):
                if self._key(known) == key:
                    records[at] = record
                    if text is not None and texts:
                        texts[at] = text
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """Column (-1: the order given) and whether descending."""
        return self._sort_column, self._descending

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        role = int(role)
        if role == DISPLAY:
            return self.columns[index.column()].text(self._shown[index.row()])
        if role == PAYLOAD:
            payload = self.columns[index.column()].payload
            return payload(self._shown[index.row()]) if payload else None
        if role == CELL:
            return self.columns[index.column()].cell
        if role == RECORD:
            return self._shown[index.row()]
        if role == ALIGNMENT:
            return _ALIGN[self.columns[index.column()].align]
        if role == ACCESSIBLE:
            return self._spoken(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if int(role) == DISPLAY:
                return self.columns[section].title
            if int(role) == ALIGNMENT:
                return _ALIGN[self.columns[section].align]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort_column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self.beginResetModel()
        self._all = self._sorted(self._all)
        self._fold()
        self._refilter()
        self.endResetModel()

    def _spoken(self, index: Index) -> str:
        column, record = self.columns[index.column()], self._shown[index.row()]
        payload = column.payload(record) if column.payload else None
        second = payload if isinstance(payload, str) and column.cell in _TWO_LINES else ""
        return f"{column.text(record)}, {second}" if second else column.text(record)

    def _sorted(self, records: Sequence[R]) -> list[R]:
        if not 0 <= self._sort_column < len(self.columns):
            return list(records)
        column = self.columns[self._sort_column]
        key = column.sort or (lambda record: collation_key(column.text(record)))
        known = [(value, record) for record in records if (value := key(record)) is not None]
        unknown = [record for record in records if key(record) is None]
        known.sort(key=lambda pair: pair[0], reverse=self._descending)
        return [record for _value, record in known] + unknown

    def _fold(self) -> None:
        self._folding = []
        self._haystacks = [self._haystack(record) for record in self._all] if self._needle else []

    def _haystack(self, record: R) -> str:
        if self._search:
            return _folded(self._search(record))
        return _folded(" ".join(column.text(record) for column in self.columns))

    def _show_again(self) -> None:
        self.beginResetModel()
        self._refilter()
        self.endResetModel()

    def _refilter(self) -> None:
        """After other records, another order or another filter."""
        if self._needle and not self._haystacks:
            self._haystacks = [self._haystack(record) for record in self._all]
        self._passing, self._passing_texts = self._all, self._haystacks
        if self._passes is not None:
            fits = [self._passes(record) for record in self._all]
            self._passing = list(compress(self._all, fits))
            self._passing_texts = list(compress(self._haystacks, fits))
        self._search_again()

    def _search_again(self) -> None:
        if self._needle:
            self._look(self._passing, self._passing_texts)
        else:
            self._shown, self._shown_texts = self._passing, self._passing_texts

    def _look(self, records: list[R], texts: list[str]) -> None:
        for word in self._needle.split():
            fits = [word in text for text in texts]
            records, texts = list(compress(records, fits)), list(compress(texts, fits))
        self._shown, self._shown_texts = records, texts


_TWO_LINES = frozenset({0, 1, 9})


def _folded(text: str) -> str:
    return text.casefold().replace("ё", "е")
