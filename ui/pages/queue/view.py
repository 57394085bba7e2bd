"""The page «Кого позвать»: three tabs over the same people."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.queue.appointments_panel import AppointmentsPanel
from ui.pages.queue.queue_panel import QueuePanel
from ui.pages.queue.seen_panel import SeenPanel
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.keys import bind_keys
from ui.widgets.page import Page, PageHead
from ui.widgets.segmented import Segmented
from zima_desktop.domain.queue import RuleState

TABS = ("queue", "seen", "appointments")


class QueueView(Page):
    """The primary button writes a request down, on every tab."""

    tab_picked = Signal(str)
    ask_requested = Signal()

    def __init__(self, rules: Sequence[RuleState], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=480)
        self.ask = Button(self.tr("Write a request down"), "primary", "plus")
        self.ask.set_shortcut_hint("Ctrl+N")
        tabs = [
            ("queue", self.tr("Queue")),
            ("seen", self.tr("Who was seen when")),
            ("appointments", self.tr("Appointments")),
        ]
        self.tabs = Segmented(tabs, self.tr("What is shown"))
        self.head = PageHead(self.tr("Whom to call"), actions=(self.tabs, self.ask))
        self.queue = QueuePanel(rules, today)
        self.seen = SeenPanel(today)
        self.appointments = AppointmentsPanel()
        self.stack = _Stack()
        for panel in (self.queue, self.seen, self.appointments):
            self.stack.addWidget(panel)
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.head)
        self.body.addWidget(self.stack, 1)
        self.tabs.picked.connect(self._pick)
        self.ask.clicked.connect(self.ask_requested)
        self.appointments.ask_requested.connect(self.ask_requested)
        bind_keys(self, (("Ctrl+N", self.ask_requested), ("Ctrl+F", self._go_to_search)))

    def show_tab(self, key: str) -> None:
        """As if it had been picked, without telling."""
        self.tabs.set_key(key)
        self.stack.setCurrentIndex(TABS.index(key))

    def tab(self) -> str:
        return self.tabs.key()

    def table(self) -> QWidget:
        """The table in front."""
        return (self.queue.table, self.seen.table, self.appointments.table)[self.stack.currentIndex()]

    def _pick(self, key: str) -> None:
        self.show_tab(key)
        self.tab_picked.emit(key)

    def _go_to_search(self) -> None:
        panels = (self.queue, self.seen, self.appointments)
        panels[self.stack.currentIndex()].search.setFocus()


class _Stack(QStackedWidget):
    """As high as the window leaves it."""

    def hasHeightForWidth(self) -> bool:
        return False
