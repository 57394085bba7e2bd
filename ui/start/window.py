"""The start window: name above, one page in the middle, what the program promises below."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.focus_ring import FocusRing, mark_keyboard
from ui.theme import Space, theme
from ui.widgets.avatar import Tile
from ui.widgets.button import IconButton
from ui.widgets.job_strip import JobStrip
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import Label
from ui.widgets.layout import column, row

if TYPE_CHECKING:  # a page is imported and built when it is needed: the first picture must not wait for it
    from ui.start.code_page import CodeView
    from ui.start.create import CreateView
    from ui.start.recover import RecoverView
    from ui.start.unlock import UnlockView
    from ui.start.welcome import WelcomeView

PageWidget = TypeVar("PageWidget", bound=QWidget)
MINIMUM = (1024, 540)
FIRST_SIZE = (1366, 697)


class StartWindow(QWidget):
    """Knows its pages and nothing of what they ask for."""

    session_requested = Signal()
    theme_requested = Signal()

    def __init__(self, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._may_close = may_close
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Zima"))
        self.setMinimumSize(*MINIMUM)
        self.resize(*FIRST_SIZE)
        self.stack = QStackedWidget()
        self.theme_button = IconButton("moon", self.tr("Switch the theme"))
        self.theme_button.clicked.connect(self.theme_requested)
        self.strip = JobStrip()
        self.foot = self._make_foot()
        self._lay_out()
        self.ring = FocusRing(self)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self._ask_session)
        theme().changed.connect(self._show_theme)
        self._show_theme()

    @cached_property
    def welcome(self) -> "WelcomeView":
        from ui.start.welcome import WelcomeView

        return self._added(WelcomeView())

    @cached_property
    def create_page(self) -> "CreateView":
        from ui.start.create import CreateView

        return self._added(CreateView())

    @cached_property
    def code(self) -> "CodeView":
        from ui.start.code_page import CodeView

        return self._added(CodeView())

    @cached_property
    def unlock(self) -> "UnlockView":
        from ui.start.unlock import UnlockView

        return self._added(UnlockView())

    @cached_property
    def recover(self) -> "RecoverView":
        from ui.start.recover import RecoverView

        return self._added(RecoverView())

    def _added(self, page: PageWidget) -> PageWidget:
        self.stack.addWidget(page)
        return page

    def show_page(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)

    def hold(self, on: bool) -> None:
        """Nothing can be pressed while a long job runs; its strip stands in the place of the foot."""
        self.stack.setEnabled(not on)
        self.foot.setVisible(not on)
        self.strip_place.setVisible(on)
        if not on:
            self.strip.hide()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt calls it for Tab and Shift+Tab of every child."""
        mark_keyboard(self, True)
        try:
            return super().focusNextPrevChild(forward)
        finally:
            mark_keyboard(self, False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def _ask_session(self) -> None:
        """Only where nothing is being typed that would be lost."""
        dialogs = self.findChildren(Dialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
        made = vars(self)
        here = self.stack.currentWidget() in (made.get("welcome"), made.get("unlock"))
        if here and self.stack.isEnabled() and not any(dialog.isVisible() for dialog in dialogs):
            self.session_requested.emit()

    def _show_theme(self) -> None:
        self.theme_button.set_icon("sun" if theme().dark else "moon")

    def _lay_out(self) -> None:
        names = column(
            Label(self.tr("Zima"), "h3"),
            Label(self.tr("guiding the choice of a profession"), "caption"),
            gap=0,
        )
        head = row(
            Tile("snowflake", size=34, solid=True),
            names,
            None,
            self.theme_button,
            gap=10,
            margins=(40, 20, 40, 8),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.foot)
        self.strip_place = QWidget()
        self.strip_place.setLayout(row(self.strip, margins=(40, 0, 40, Space.M)))
        self.strip_place.hide()
        layout.addWidget(self.strip_place)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(40, Space.S, 40, 18)
        layout.setSpacing(Space.S)
        promise = self.tr("The program does not go online. All data stay on this computer.")
        layout.addWidget(Label(promise, "caption"))
        layout.addStretch(1)
        for keys, words in (("Enter", self.tr("open")), ("Ctrl+T", self.tr("teacher mode"))):
            layout.addWidget(KeyCap(keys))
            layout.addWidget(Label(words, "caption"))
        return foot
