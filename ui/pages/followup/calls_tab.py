"""Whom to call: a digit writes the result into the row; who was reached gets the form."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ui.icons import icon
from ui.outcome_signs import RESULT_ICONS
from ui.pages.followup import words
from ui.pages.followup.columns import call_columns, searched_text
from ui.signs import said
from ui.theme import Space, theme
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import row
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.followup import CallDue, LeaverRow
from zima_desktop.domain.outcomes import ContactResult

SEARCH_WIDTH = 230
RESULTS = tuple(ContactResult)  # the digits 1…5 in this order
DUE_ICONS = {CallDue.FIRST: "log-out", CallDue.YEAR_1: "clock", CallDue.YEAR_2: "history"}


class CallTable(RecordTable[LeaverRow]):
    """Digits mark the row in front."""

    marked = Signal(object, object)  # LeaverRow, ContactResult

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, text = self.current(), event.text()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if current is not None and plain and text.isdecimal() and 1 <= int(text) <= len(RESULTS):
            self.marked.emit(current, RESULTS[int(text) - 1])
        else:
            super().keyPressEvent(event)


class CallsTab(QWidget):
    """Rows stay where they are while results are written; the list is made anew at the next visit."""

    opened = Signal(object)  # LeaverRow
    marked = Signal(object, object)  # LeaverRow, ContactResult

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Name or class"), self.tr("Find somebody to call"), keys="Ctrl+F")
        self.search.setFixedWidth(round(SEARCH_WIDTH * theme().text_scale))
        self.chips = {
            due: FilterChip(words.due_text(due), DUE_ICONS[due], "neutral", 0)
            for due in (CallDue.YEAR_1, CallDue.YEAR_2, CallDue.FIRST)
        }
        self.table = CallTable(
            call_columns(), self.tr("Whom to call"), key=lambda one: one.person, search=searched_text
        )
        nothing = EmptyState(
            "search-x", self.tr("Nobody found"), self.tr("Change the filters or the search.")
        )
        keys = (("1–5", self.tr("result of the call")), ("Enter", self.tr("what is known")))
        self.card = LowTableCard(self.table, nothing_found=nothing, foot_keys=keys)
        self.card.set_empty(
            EmptyState(
                "phone",
                self.tr("Nobody has to be called"),
                self.tr("Everybody who left one or two years ago has a fresh status."),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(row(self.search, Space.S, *self.chips.values(), None))
        layout.addWidget(self.card, 1)
        self._connect()

    def show_calls(self, rows: Sequence[LeaverRow]) -> None:
        """The list anew, in the order in which to call."""
        counts = Counter(one.due for one in rows)
        for due, chip in self.chips.items():
            chip.set_count(counts[due])
        self.table.set_records(rows)

    def replace(self, found: LeaverRow) -> None:
        """What was just written, without moving the row under the hand."""
        self.table.records.replace(found)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.table.opened.connect(self.opened)
        self.table.marked.connect(self._mark)
        self.table.action_requested.connect(self._show_menu)
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)

    def _search(self, text: str) -> None:
        self.table.records.set_search(text)

    def _filter(self) -> None:
        wanted = {due for due, chip in self.chips.items() if chip.isChecked()}
        self.table.records.set_filter((lambda one: one.due in wanted or one.due is None) if wanted else None)

    def _mark(self, found: LeaverRow, result: ContactResult) -> None:
        self.marked.emit(found, result)
        if result is not ContactResult.REACHED:
            self._go_down()

    def _go_down(self) -> None:
        below = self.table.currentIndex().row() + 1
        if below < self.table.records.rowCount():
            self.table.selectRow(below)

    def _show_menu(self, found: LeaverRow) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, result in enumerate(RESULTS, start=1):
            action = menu.addAction(icon(RESULT_ICONS[result]), f"{said('contact_result', result)}\t{number}")
            action.triggered.connect(lambda _on=False, result=result: self.marked.emit(found, result))
        at = self.table.visualRect(self.table.records.index(self.table.records.row_of(found.person), 0))
        menu.popup(
            self.table.viewport().mapToGlobal(QPoint(self.table.viewport().width() - 240, at.bottom()))
        )
