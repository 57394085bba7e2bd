"""A card around a table: the rows, what stands there when there are none, the foot with keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space, theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import ElideLabel, Label
from ui.widgets.skeleton import Skeleton
from ui.widgets.table_view import RecordTable


class TableCard(QFrame):
    """`empty` stands for no records at all, `nothing_found` for none that pass the filter."""

    def __init__(
        self,
        table: RecordTable[Any],
        *,
        empty: EmptyState | None = None,
        nothing_found: EmptyState | None = None,
        foot_keys: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.table = table
        self._empty, self._nothing_found = empty, nothing_found
        self._busy = False
        self._skeleton = Skeleton()
        self._stack = QStackedLayout()
        self._count = ElideLabel("", "caption", tone="text3")
        self._keys = _key_hints(foot_keys)
        self._lay_out()
        for part in (table, self._skeleton, empty, nothing_found):
            if (
                part is not None
            ):  # into a layout that has its place: else the first one is a window for a moment
                self._stack.addWidget(part)
        table.records.modelReset.connect(self._refresh)
        theme().changed.connect(self._refresh)
        self._refresh()

    def set_empty(self, empty: EmptyState) -> None:
        """Another picture for no records at all."""
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = empty
        self._stack.addWidget(empty)
        self._refresh()

    def set_busy(self, busy: bool) -> None:
        """Skeleton rows while the records are on their way."""
        self._busy = busy
        self._refresh()

    def set_key_hints_visible(self, visible: bool) -> None:
        self._keys.setVisible(visible)

    def _lay_out(self) -> None:
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(17, Space.S, Space.L, Space.S)
        line.addWidget(self._count, 1)
        line.addWidget(self._keys)
        self._foot = foot
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._stack, 1)
        layout.addWidget(foot)
        self.setMinimumHeight(220)

    def _refresh(self) -> None:
        records = self.table.records
        shown, total = records.rowCount(), records.total()
        text = translate("TableCard", "Shown {shown} of {total}")
        self._count.set_text(text.format(shown=shown, total=total))
        self._stack.setCurrentWidget(self._current(shown, total))
        self._foot.setVisible(bool(total) and not self._busy)

    def _current(self, shown: int, total: int) -> QWidget:
        if self._busy:
            return self._skeleton
        if not total and self._empty is not None:
            return self._empty
        if total and not shown and self._nothing_found is not None:
            return self._nothing_found
        return self.table


def _key_hints(keys: Sequence[tuple[str, str]]) -> QWidget:
    hints = QWidget()
    line = QHBoxLayout(hints)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.S - 2)
    for key, word in keys:
        line.addWidget(KeyCap(key))
        line.addWidget(Label(word, "caption"))
        line.addSpacing(Space.S)
    return hints
