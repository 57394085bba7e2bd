"""Shows instruments above, sessions or results of a class below."""

from collections.abc import Callable, Container
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from ui.pages.testing.own_menu import own_menu
from ui.pages.testing.results_panel import ResultsPanel
from ui.pages.testing.sessions_panel import SessionsPanel
from ui.pages.testing.shelf import Shelf
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.keys import IN_WINDOW, bind_keys
from ui.widgets.layout import row
from ui.widgets.page import Page
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented

SESSIONS, RESULTS = "sessions", "results"
SEARCH_WIDTH = 220
TWO_ROWS_FROM = 600  # height of the page at which two rows of cards leave room for the table


class TestingView(Page):
    """Two tabs under the instruments; each brings its own filters."""

    __test__ = False  # pytest would take the name for a test class

    new_requested = Signal()
    collect_requested = Signal()
    detail_requested = Signal()
    own_requested = Signal(str)  # a key of the menu «Own instrument»
    tab_changed = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Instrument, class or pupil"), self.tr("Search"), keys="Ctrl+F")
        self.own = Button(self.tr("Own instrument"), "plain", "upload")
        self.collect = Button(self.tr("Collect answers…"), "plain", "folder-input")
        self.detail = Button(self.tr("Whole class"), "plain", "users")
        self.detail.hide()
        self.new = Button(self.tr("New session"), "primary", "plus")
        self.new.set_shortcut_hint("Ctrl+N")
        self.shelf = Shelf()
        self.instruments = self.shelf.grid
        tabs = [(SESSIONS, self.tr("Sessions")), (RESULTS, self.tr("Results of a class"))]
        self.tabs = Segmented(tabs, self.tr("What to show"))
        self.sessions = SessionsPanel(today)
        self.results = ResultsPanel()
        self._lay_out()
        self._connect()

    def show_tab(self, key: str) -> None:
        self.tabs.set_key(key)
        self._show_tab(key)

    def show_waiting(self, states: Container[str]) -> None:
        """The sessions that wait for this, whatever was looked for before."""
        self.search.clear()
        self.show_tab(SESSIONS)
        self.sessions.set_waiting(states)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        self.body.addLayout(row(self.search, self.shelf.audience, None, self.own, self.new))
        self.body.addWidget(self.shelf)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(Space.M)
        self._head.addWidget(self.tabs)
        self._head.addWidget(self.sessions.filters)
        self._head.addWidget(self.results.filters)
        self._head.addStretch(1)
        line = row(gap=Space.M)
        line.addLayout(self._head, 1)
        line.addWidget(self.collect, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.detail, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.sessions)
        self._stack.addWidget(self.results)
        self.body.addLayout(self._stack, 1)
        self.results.filters.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_requested)
        self.own.clicked.connect(self._show_own_menu)
        self.collect.clicked.connect(self.collect_requested)
        self.detail.clicked.connect(self.detail_requested)
        self.sessions.new_requested.connect(self.new_requested)
        self.tabs.picked.connect(self._show_tab)
        self.search.searched.connect(self._search)
        bind_keys(self, (("Ctrl+F", self._focus_search), ("Ctrl+N", self.new_requested.emit)), IN_WINDOW)
        theme().changed.connect(self._fit)

    def _fit(self) -> None:
        """One row of cards on a low page; a list of audiences on a narrow one."""
        scale = theme().text_scale
        self.search.setFixedWidth(round(SEARCH_WIDTH * scale))
        self.shelf.set_rows(2 if self.viewport().height() >= TWO_ROWS_FROM * scale else 1)
        taken = self.search.width() + self.own.sizeHint().width() + self.new.sizeHint().width()
        room = self.viewport().width() - 2 * Space.XL
        self.shelf.audience.set_room(room - taken - 4 * Space.S)
        results = self.tabs.key() == RESULTS
        filters = self.results.filters if results else self.sessions.filters
        wide = self.tabs.sizeHint().width() + filters.sizeHint().width() + 2 * Space.M
        beside = wide + (self.detail if results else self.collect).sizeHint().width() <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if beside else down)

    def _show_tab(self, key: str) -> None:
        results = key == RESULTS
        self._stack.setCurrentWidget(self.results if results else self.sessions)
        self.sessions.filters.setVisible(not results)
        self.collect.setVisible(not results)
        self.detail.setVisible(results)
        self.results.filters.setVisible(results)
        self.tab_changed.emit(key)
        self._fit()

    def _show_own_menu(self) -> None:
        menu = own_menu(self, self.own_requested.emit)
        corner = self.own.mapToGlobal(self.own.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _search(self, text: str) -> None:
        self.shelf.set_search(text)
        self.sessions.table.records.set_search(text)
        self.results.set_search(text)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
