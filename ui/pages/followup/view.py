"""The page «После школы»: four tabs over the same people."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.pages.followup import words
from ui.pages.followup.admission_tab import AdmissionTab
from ui.pages.followup.calls_tab import CallsTab
from ui.pages.followup.leavers_tab import LeaversTab
from ui.pages.followup.totals_tab import TotalsTab
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.keys import bind_keys
from ui.widgets.layout import row
from ui.widgets.page import Page
from ui.widgets.segmented import Segmented

Tab = TypeVar("Tab", bound=QWidget)


class FollowUpView(Page):
    """Tabs are built on their first visit; `built` tells whoever has to listen to them."""

    built = Signal(str)
    tab_changed = Signal(str)
    transfer_requested = Signal()
    import_requested = Signal()
    status_requested = Signal()
    undo_requested = Signal()

    def __init__(self, *, town: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._town = town
        self.tabs = Segmented(words.tabs(town=town), self.tr("What to show"))
        self.load = Button(self.tr("Load a list…"), "plain", "upload")
        self.transfer = Button(self.tr("Hand-over sheets…"), "plain", "send")
        self.status = Button(self.tr("Status"), "primary", "plus")
        self.status.set_shortcut_hint("Ctrl+N")
        self._panels: dict[str, QWidget] = {}
        self.body.setSpacing(Space.M)
        self._buttons = QWidget()
        self._buttons.setLayout(row(self.load, self.transfer, self.status))
        self._buttons.setVisible(not town)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.tabs)
        self._head.addStretch(1)
        self._head.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._head)
        self._connect()

    @property
    def leavers(self) -> LeaversTab:
        return self._panel(words.LEAVERS, lambda: LeaversTab(town=self._town))

    @property
    def admission(self) -> AdmissionTab:
        return self._panel(words.ADMISSION, AdmissionTab)

    @property
    def calls(self) -> CallsTab:
        return self._panel(words.CALLS, CallsTab)

    @property
    def totals(self) -> TotalsTab:
        return self._panel(words.TOTALS, TotalsTab)

    @property
    def tab(self) -> str:
        return self.tabs.key()

    def has(self, key: str) -> bool:
        """Whether a tab was ever shown."""
        return key in self._panels

    def show_tab(self, key: str) -> None:
        """As if the user had picked it."""
        self.tabs.set_key(key)
        self._show(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def focus_list(self) -> None:
        """The keyboard goes to what the tab is about."""
        self._main_part().setFocus(Qt.FocusReason.OtherFocusReason)

    def _main_part(self) -> QWidget:
        if self.tab == words.LEAVERS:
            return self.leavers.table
        if self.tab == words.ADMISSION:
            return self.admission.table
        return self.calls.table if self.tab == words.CALLS else self.totals.places.table

    def _panel(self, key: str, make: Callable[[], Tab]) -> Tab:
        """No stack holds them: it would be as high as the highest of its tabs."""
        if key not in self._panels:
            panel = make()
            self._panels[key] = panel
            self.body.addWidget(panel, 1)
            panel.setVisible(key == self.tab)
            self.built.emit(key)
        return cast(Tab, self._panels[key])

    def _connect(self) -> None:
        self.tabs.picked.connect(self._show)
        self.load.clicked.connect(self.import_requested)
        self.transfer.clicked.connect(self.transfer_requested)
        self.status.clicked.connect(self.status_requested)
        bind_keys(self, (("Ctrl+F", self._go_to_search),))
        if not self._town:
            bind_keys(self, (("Ctrl+N", self.status_requested), ("Ctrl+Z", self.undo_requested)))

    def _show(self, key: str) -> None:
        self._main_part()
        for name, panel in self._panels.items():
            panel.setVisible(name == key)
        self.transfer.setVisible(key == words.LEAVERS)
        self.status.setVisible(key in (words.LEAVERS, words.CALLS))
        self.load.setVisible(key in (words.LEAVERS, words.ADMISSION))
        self._arrange()
        self.tab_changed.emit(key)

    def _arrange(self) -> None:
        """The buttons go under the tabs where there is no room beside them."""
        room = self.viewport().width() - 2 * Space.XL
        beside = self.tabs.sizeHint().width() + self._buttons.sizeHint().width() + Space.L <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if beside else down)

    def _go_to_search(self) -> None:
        if self.tab not in (words.LEAVERS, words.CALLS):
            return
        field = self.leavers.search if self.tab == words.LEAVERS else self.calls.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
