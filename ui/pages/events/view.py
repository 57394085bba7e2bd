"""Shows the year as a strip, a month as a list and one event as a panel beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.events import words
from ui.pages.events.panel import EventPanel
from ui.pages.events.year_strip import YearStrip
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import IN_WINDOW, bind_keys
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.page import Page
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.events import Event, EventKind, EventState

PANEL_WIDTH = 412
NARROW = 940


class EventsView(Page):
    """In a narrow window the panel is a page of its own: Esc or the arrow goes back."""

    new_requested = Signal()
    chosen = Signal(object)  # Event or None
    month_picked = Signal(int)
    filters_changed = Signal()
    undo_requested = Signal()

    def __init__(self, names: words.GroupNames, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=540)
        self._narrow = self._panel_open = False
        self.year = Select([], self.tr("School year"))
        kinds: list[tuple[object, str]] = [(None, self.tr("All kinds"))]
        self.kind = Select([*kinds, *((kind, words.kind_word(kind)) for kind in EventKind)], self.tr("Kind"))
        self.search = SearchField(self.tr("Event"), self.tr("Find an event"), keys="Ctrl+F")
        self.new = Button(self.tr("Record an event"), "primary", "plus")
        self.new.set_shortcut_hint("Ctrl+N")
        self.strip = YearStrip(self.tr("Months of the school year"))
        self.month = Label("", "h3")
        self.count = Label("", "caption")
        self.table: RecordTable[Event] = RecordTable(
            words.event_columns(names),
            self.tr("Events of the month"),
            key=lambda one: one.id,
            search=lambda one: f"{one.content.title} {one.content.place or ''}",
        )
        self.table.horizontalHeader().hide()
        keys = (
            ("Ctrl+N", self.tr("new")),
            ("Enter", self.tr("open")),
            (self.tr("Space"), self.tr("mark a pupil")),
        )
        nothing = EmptyState("search-x", self.tr("No such event"), self.tr("Change the search or the kind."))
        self.card = TableCard(self.table, nothing_found=nothing, foot_keys=keys)
        self.panel = EventPanel()
        self._lay_out()
        self._connect()

    def show_month(self, month: int, events: Sequence[Event]) -> None:
        """The list of a month; what is chosen stays chosen if it is still there."""
        self.month.setText(words.month_name(month))
        held = sum(one.content.state is EventState.HELD for one in events)
        count = translate("EventsView", "%n event(s)", None, len(events))
        self.count.setText(self.tr("{count}, held: {held}").format(count=count, held=held) if events else "")
        if not events:
            empty = EmptyState(
                "calendar-plus",
                words.nothing_in(month),
                action=self.tr("Record an event"),
                action_icon="plus",
            )
            empty.acted.connect(self.new_requested)
            self.card.set_empty(empty)
        self.table.set_records(events)

    def show_panel(self, shown: bool) -> None:
        """Beside the month when there is room; instead of it when there is none."""
        self._panel_open = shown
        self._arrange()

    def open_panel(self) -> None:
        """The user went into the event."""
        self._panel_open = True
        self._arrange()
        target = self.panel.table if self.panel.table.isVisible() else self.panel.invite
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        table = self.panel.table
        if target is table and table.current() is None and table.records.rowCount():
            table.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._panel_open:
            self._leave_panel()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        self._left = QWidget()
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.S)
        left.addLayout(row(self.month, self.count, None, gap=Space.M))
        left.addWidget(self.card, 1)
        self.search.setMinimumWidth(130)
        self.search.setMaximumWidth(220)
        self._tools = QWidget()
        tools = row(self.year, self.kind, self.search, None, self.new)
        self._tools.setLayout(tools)
        self.body.addWidget(self._tools)
        self.body.addWidget(self.strip)
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        columns.addWidget(self._left, 1)
        columns.addWidget(self.panel)
        self.body.addLayout(columns, 1)
        self.panel.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_requested)
        self.year.picked.connect(lambda _key: self.filters_changed.emit())
        self.kind.picked.connect(lambda _key: self.filters_changed.emit())
        self.search.searched.connect(self.table.records.set_search)
        self.strip.picked.connect(self.month_picked)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(lambda _event: self.open_panel())
        self.table.clicked.connect(lambda _index: self.open_panel() if self._narrow else None)
        self.panel.back_requested.connect(self._leave_panel)
        theme().changed.connect(self._arrange)
        shortcuts = (
            ("Ctrl+N", self.new_requested.emit),
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+Z", self.undo_requested.emit),
        )
        bind_keys(self, shortcuts, IN_WINDOW)

    def _leave_panel(self) -> None:
        if self._narrow:
            self._panel_open = False
            self._arrange()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        scale = theme().text_scale
        self._narrow = self.viewport().width() < NARROW * scale
        has_event = self.table.current() is not None
        alone = self._narrow and self._panel_open and has_event
        for part in (self._left, self._tools, self.strip):
            part.setVisible(not alone)
        self.panel.setVisible(has_event and (alone or not self._narrow))
        self.panel.show_back(alone)
        if alone:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16777215)
        else:
            self.panel.setFixedWidth(round(PANEL_WIDTH * scale))
