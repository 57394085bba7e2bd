"""Shows every version of the demand lists and the rows of the chosen one."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.pages.demand.columns import RowFace, heading, list_columns, row_columns
from ui.widgets.button import Button, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import IN_WINDOW, bind_keys
from ui.widgets.label import ElideLabel
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.notice import Notice
from ui.widgets.page import Page, PageHead
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.demand import DemandList


class DemandView(Page):
    """No list is ever changed here: a new one closes the one before."""

    new_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    back_requested = Signal()
    chosen = Signal(object)  # DemandList or None
    profession_opened = Signal(object)  # RowFace

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=560)
        self.back = IconButton("arrow-left", self.tr("To the professions"))
        self.load = Button(self.tr("From Excel"), "plain", "file-up")
        self.export = Button(self.tr("To Excel"), "plain", "file-down")
        self.new = Button(self.tr("New list"), "primary", "plus")
        self.new.set_shortcut_hint("Ctrl+N")
        actions = (self.back, self.load, self.export, self.new)
        self.head = PageHead(self.tr("Demand by year"), actions=actions)
        self.unset = Notice("", tone="warn")
        self.lists: RecordTable[DemandList] = RecordTable(
            list_columns(today), self.tr("Lists"), key=lambda one: one.id
        )
        self.rows: RecordTable[RowFace] = RecordTable(
            row_columns(), self.tr("Professions of the list"), key=lambda row: row.key
        )
        self.of = ElideLabel("", "h3")
        self.lists_card = LowTableCard(self.lists, empty=self._empty())
        self.rows_card = LowTableCard(
            self.rows, foot_keys=(("Enter", self.tr("the profession in the catalogue")),)
        )
        for part in (self.head, self.unset):
            self.body.addWidget(part)
        self.body.addWidget(self.lists_card, 2)
        self.body.addWidget(self.of)
        self.body.addWidget(self.rows_card, 3)
        self._connect()

    def show_lists(self, lists: Sequence[DemandList], year: int, *, year_set: bool) -> None:
        """All versions, the newest first; a year without one is said in words."""
        self.unset.setVisible(not year_set)
        self.unset.set(
            self.tr("Demand of {year} is not set").format(year=year),
            self.tr("Until it is, no profession counts as wanted and the indicator says «not set»."),
            "warn",
        )
        self.lists.set_records(lists)
        if lists and self.lists.current() is None:
            self.lists.selectRow(0)
        has = bool(lists)
        self.rows_card.setVisible(has)
        self.of.setVisible(has)
        self.export.setVisible(has)

    def show_rows(self, one: DemandList | None, rows: Sequence[RowFace]) -> None:
        """The rows of the chosen list."""
        self.of.set_text(heading(one) if one is not None else "")
        self.rows.set_records(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _empty(self) -> EmptyState:
        state = EmptyState(
            "trending-up",
            self.tr("No list yet"),
            self.tr("Type one in or load a table: professions, how many people, who says so and since when."),
            action=self.tr("New list"),
            action_icon="plus",
        )
        state.acted.connect(self.new_requested)
        return state

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_requested)
        self.load.clicked.connect(self.import_requested)
        self.export.clicked.connect(self.export_requested)
        self.back.clicked.connect(self.back_requested)
        self.lists.chosen.connect(self.chosen)
        self.rows.opened.connect(self.profession_opened)
        bind_keys(self, (("Ctrl+N", self.new_requested),), IN_WINDOW)
