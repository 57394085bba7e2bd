"""Shows all programmes or all places of the catalogue; what is typed narrows the list in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.i18n import translate
from ui.pages.programmes.columns import (
    MORE,
    place_columns,
    programme_columns,
    searched_place,
    searched_programme,
)
from ui.widgets.button import Button, IconButton
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import IN_WINDOW, bind_keys
from ui.widgets.layout import row
from ui.widgets.page import Page, PageHead
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.catalogue_cards import PlaceRow, ProgrammeRow

PROGRAMMES, PLACES = "programmes", "places"
SEARCH_WIDTH = 300


class ProgrammesView(Page):
    """Enter changes the row, its last column tells what else; Esc leads to the professions."""

    add_requested = Signal()
    back_requested = Signal()
    undo_requested = Signal()
    opened = Signal(object)  # ProgrammeRow or PlaceRow
    menu_requested = Signal(object, object)  # the row, QPoint on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=430)
        self.back = IconButton("arrow-left", self.tr("To the professions"))
        self.new = Button(self.tr("New programme"), "primary", "plus")
        self.new.set_shortcut_hint("Ctrl+N")
        self.head = PageHead(self.tr("Programmes and places"), actions=(self.back, self.new))
        sides = [(PROGRAMMES, self.tr("Programmes")), (PLACES, self.tr("Places"))]
        self.side = Segmented(sides, self.tr("What to show"))
        self.search = SearchField(
            self.tr("Code, title, profession or town"), self.tr("Search"), keys="Ctrl+F"
        )
        self.search.setMinimumWidth(SEARCH_WIDTH)
        self.with_off = FilterChip(self.tr("And what is switched off"), "power-off")
        self.programmes: RecordTable[ProgrammeRow] = RecordTable(
            programme_columns(),
            self.tr("Programmes"),
            key=lambda one: one.programme.code,
            search=searched_programme,
        )
        self.places: RecordTable[PlaceRow] = RecordTable(
            place_columns(), self.tr("Places"), key=lambda one: one.place.key, search=searched_place
        )
        self._stack = QStackedLayout()
        for table in (self.programmes, self.places):
            self._stack.addWidget(self._card(table))
        self.body.addWidget(self.head)
        tools = row(self.side, self.search, self.with_off)
        tools.setStretch(1, 1)
        self.body.addLayout(tools)
        self.body.addLayout(self._stack, 1)
        self._connect()

    @property
    def table(self) -> RecordTable[ProgrammeRow] | RecordTable[PlaceRow]:
        """The list in sight."""
        return self.programmes if self.side.key() == PROGRAMMES else self.places

    def show_rows(self, programmes: Sequence[ProgrammeRow], places: Sequence[PlaceRow]) -> None:
        """Both lists; what is switched off only when it is asked for."""
        kept = self.with_off.isChecked()
        self.programmes.set_records([one for one in programmes if kept or not one.programme.off])
        self.places.set_records([one for one in places if kept or not one.place.off])
        self._say_count()

    def show_side(self, key: str) -> None:
        """Programmes or places."""
        self.side.set_key(key)
        self._switch_side(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.back_requested.emit()

    def _card(self, table: RecordTable[ProgrammeRow] | RecordTable[PlaceRow]) -> TableCard:
        nothing = EmptyState(
            "search-x",
            self.tr("Nothing found"),
            self.tr("Change what you look for, or show what is switched off."),
        )
        keys = (("Enter", self.tr("change")), (self.tr("Space"), self.tr("what else")))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.opened.connect(self.opened)
        table.action_requested.connect(self._act)
        table.customContextMenuRequested.connect(self._ask_menu)
        return TableCard(table, nothing_found=nothing, foot_keys=keys)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.new.clicked.connect(self.add_requested)
        self.side.picked.connect(self._switch_side)
        self.search.searched.connect(self._search)
        bind_keys(self, (("Ctrl+F", self._focus_search), ("Ctrl+N", self.add_requested)), IN_WINDOW)
        bind_keys(self, (("Ctrl+Z", self.undo_requested),))

    def _switch_side(self, key: str) -> None:
        places = key == PLACES
        self._stack.setCurrentIndex(int(places))
        self.new.setText(self.tr("New place") if places else self.tr("New programme"))
        self._say_count()

    def _say_count(self) -> None:
        programmes = translate("ProgrammesView", "%n programme(s)", None, self.programmes.records.total())
        places = translate("ProgrammesView", "%n place(s)", None, self.places.records.total())
        self.head.set_subtitle(places if self.side.key() == PLACES else programmes)

    def _search(self, text: str) -> None:
        for table in (self.programmes, self.places):
            table.records.set_search(text)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _act(self, record: ProgrammeRow | PlaceRow, column: str) -> None:
        if column == MORE:
            index = self.table.currentIndex().siblingAtColumn(self.table.records.columnCount() - 1)
            at = self.table.visualRect(index).bottomLeft()
            self.menu_requested.emit(record, self.table.viewport().mapToGlobal(at))

    def _ask_menu(self, at: QPoint) -> None:
        """The row under the pointer; for the key, the chosen row."""
        index = self.table.indexAt(at)
        if index.isValid():
            self.table.selectRow(index.row())
        found = self.table.current()
        if found is not None:
            self.menu_requested.emit(found, self.table.viewport().mapToGlobal(at))
