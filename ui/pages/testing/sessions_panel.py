"""The list of sessions: filters by what they wait for, one action a row."""

from collections.abc import Callable, Container, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.testing.columns import (
    ACTION,
    MORE,
    Waiting,
    searched_in,
    session_columns,
    waiting,
    waiting_words,
)
from ui.theme import Space
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import row
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.sessions import SessionRow


class SessionsPanel(QWidget):
    """`acted` asks for the one action of a row, `opened` for its results."""

    acted = Signal(object)  # SessionRow
    opened = Signal(object)  # SessionRow
    menu_requested = Signal(object, object)  # SessionRow, QPoint on the screen
    new_requested = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: RecordTable[SessionRow] = RecordTable(
            session_columns(today), self.tr("Sessions"), key=lambda one: one.id, search=searched_in
        )
        empty = EmptyState(
            "monitor-play",
            self.tr("There has been no session yet"),
            self.tr("A session gives a class an instrument: on this computer or as a file for others."),
            action=self.tr("New session"),
            action_icon="plus",
        )
        empty.acted.connect(self.new_requested)
        nothing = EmptyState(
            "search-x", self.tr("No such session"), self.tr("Change the filter or the search.")
        )
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        keys = (
            ("Enter", self.tr("results")),
            (self.tr("Space"), self.tr("action of the row")),
            (self.tr("Menu"), self.tr("what else")),
        )
        self.card = TableCard(self.table, empty=empty, nothing_found=nothing, foot_keys=keys)
        self.chips = {state: FilterChip(waiting_words(state).chip, "") for state in Waiting}
        self.filters = QWidget()
        line = row(*self.chips.values())
        self.filters.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.card)
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
        self.table.opened.connect(self.opened)
        self.table.action_requested.connect(self._act)
        self.table.customContextMenuRequested.connect(self._ask_menu)
        more = QShortcut(QKeySequence("Shift+F10"), self.table)
        more.setContext(Qt.ShortcutContext.WidgetShortcut)
        more.activated.connect(self._show_menu_of_row)

    def set_busy(self, busy: bool) -> None:
        """Skeleton rows until the first answer."""
        self.card.set_busy(busy and not self.table.records.total())

    def show_rows(self, rows: Sequence[SessionRow]) -> None:
        self.table.set_records(rows)
        for state, chip in self.chips.items():
            count = sum(waiting(one) is state for one in rows)
            chip.set_count(count)
            chip.setVisible(bool(count) or chip.isChecked())

    def set_waiting(self, states: Container[str]) -> None:
        """Show only sessions that wait for this."""
        for state, chip in self.chips.items():
            chip.setChecked(state.value in states)

    def _filter(self, _on: bool) -> None:
        wanted = {state for state, chip in self.chips.items() if chip.isChecked()}
        self.table.records.set_filter((lambda one: waiting(one) in wanted) if wanted else None)

    def _act(self, record: SessionRow, column: str) -> None:
        if column == ACTION:
            self.acted.emit(record)
        elif column == MORE:
            self._show_menu_of_row()

    def _ask_menu(self, at: QPoint) -> None:
        """The row under the pointer; for the key, the chosen row."""
        index = self.table.indexAt(at)
        if index.isValid():
            self.table.selectRow(index.row())
            found = self.table.records.record(index.row())
            self.menu_requested.emit(found, self.table.viewport().mapToGlobal(at))

    def _show_menu_of_row(self) -> None:
        found, index = self.table.current(), self.table.currentIndex()
        if found is not None:
            box = self.table.visualRect(index.siblingAtColumn(self.table.records.columnCount() - 1))
            self.menu_requested.emit(found, self.table.viewport().mapToGlobal(box.bottomLeft()))
