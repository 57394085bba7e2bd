"""The window of an open workspace: rail, top bar, pages built on their first visit."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.errors import show_error
from ui.focus_ring import FocusRing, mark_keyboard
from ui.navigation import PageController, PageSpec, group_titles
from ui.search_desk import SearchDesk
from ui.theme import Space, theme
from ui.widgets.job_strip import JobStrip
from ui.widgets.rail import Place, Rail
from ui.widgets.search_hits import Hit
from ui.widgets.table_card import TableCard
from ui.widgets.toast import Toast
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from zima_desktop.services import Services

FOLD_BELOW = 1200
MINIMUM = (1024, 540)
FIRST_SIZE = (1366, 697)
Search = Callable[[str], Sequence[Hit]]


class MainWindow(QMainWindow):
    """Also the Navigator of the pages: `open` and `set_path`."""

    closing = Signal()

    def __init__(self, context: AppContext, pages: Sequence[PageSpec], search: Search | None = None) -> None:
        super().__init__()
        self._context = context
        self._specs = {spec.key: spec for spec in pages}
        places = [spec for spec in pages if not spec.parent]
        self._controllers: dict[str, PageController] = {}
        self._current = ""
        self._fold_by_hand: bool | None = None
        self.setWindowTitle(self.tr("Zima"))
        self.setMinimumSize(*MINIMUM)
        self.rail = self._make_rail(places)
        self.top_bar = TopBar(context.user_name, training=context.training)
        self.stack = QStackedWidget()
        self.job_strip = JobStrip()
        self._lay_out()
        self.toast = Toast(self)
        self.ring = FocusRing(self)
        self.search_desk = SearchDesk(self, self.top_bar.search, search)
        self._connect()
        self._add_shortcuts(places)
        self._restore_size()

    def open(self, key: str, **args: object) -> None:
        """Show a page; it is made on its first visit."""
        controller = self._controllers.get(key) or self._make(key)
        if self._current and self._current != key:
            self.leave()
        self._current = key
        self.rail.set_current(self._specs[key].parent or key)
        self.set_path(self._specs[key].title)
        self.stack.setCurrentWidget(controller.view)
        controller.open(**args)

    def set_path(self, *parts: str) -> None:
        self.top_bar.set_path(*parts)

    def leave(self) -> None:
        """The page in front may save what is being written."""
        close = getattr(self._controllers.get(self._current), "close", None)
        if close is not None:
            close()

    @property
    def services(self) -> "Services":
        """Of the open workspace."""
        return self._context.services

    @property
    def current_page(self) -> str:
        return self._current

    @property
    def pages(self) -> Mapping[str, PageSpec]:
        """Every page by its key, visited or not."""
        return self._specs

    def controller(self, key: str) -> PageController:
        """The controller of a visited page; an unvisited one raises KeyError."""
        return self._controllers[key]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt calls it for Tab and Shift+Tab of every child."""
        mark_keyboard(self, True)
        try:
            return super().focusNextPrevChild(forward)
        finally:
            mark_keyboard(self, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave()
        self._context.settings.geometry = self.saveGeometry()
        self.closing.emit()
        event.accept()

    def _make_rail(self, pages: Sequence[PageSpec]) -> Rail:
        places = [
            Place(spec.key, spec.title, spec.icon, spec.group, f"Ctrl+{(at + 1) % 10}" if at < 10 else "")
            for at, spec in enumerate(pages)
        ]
        subtitle = self.tr("choosing a profession")
        return Rail(places, group_titles(), self.tr("Zima"), subtitle, self.tr("Sections"))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.stack, 1)
        strip = QHBoxLayout()
        strip.setContentsMargins(Space.XL, 0, Space.XL, 0)
        strip.addWidget(self.job_strip)
        right.addLayout(strip)
        center = QWidget()
        center.setObjectName("window")
        outer = QHBoxLayout(center)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.rail)
        outer.addLayout(right, 1)
        self.setCentralWidget(center)

    def _connect(self) -> None:
        context, jobs = self._context, self._context.jobs
        context.navigator = self
        self.rail.picked.connect(self.open)
        self.top_bar.theme_requested.connect(self._switch_theme)
        self.top_bar.lock_requested.connect(context.lock_requested)
        self.search_desk.chosen.connect(self._open_hit)
        context.toast_requested.connect(self.toast.say)
        jobs.started.connect(self.job_strip.start)
        jobs.progressed.connect(self.job_strip.show_progress)
        jobs.ended.connect(self.job_strip.hide)
        jobs.failed.connect(self._show_failure)
        self.job_strip.cancelled.connect(jobs.cancel)
        context.settings.changed.connect(self._follow_settings)
        theme().changed.connect(self._fold)

    def _add_shortcuts(self, pages: Sequence[PageSpec]) -> None:
        self._shortcut("Ctrl+K", self._go_to_search)
        self._shortcut("Ctrl+B", self._toggle_rail)
        self._shortcut("Ctrl+L", self._context.lock_requested.emit)
        for at, spec in enumerate(pages[:10]):
            self._shortcut(f"Ctrl+{(at + 1) % 10}", partial(self.open, spec.key))

    def _shortcut(self, keys: str, slot: Callable[[], None]) -> None:
        """Dead while a dialog is over the page, so that nothing happens behind the veil."""

        def fire() -> None:
            if not self._veiled():
                slot()

        QShortcut(QKeySequence(keys), self).activated.connect(fire)

    def _veiled(self) -> bool:
        from ui.dialogs.base import Dialog

        dialogs = self.findChildren(Dialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return any(dialog.isVisible() for dialog in dialogs)

    def _make(self, key: str) -> PageController:
        controller = self._specs[key].factory(self._context)
        if isinstance(controller, QObject) and controller.parent() is None:
            controller.setParent(self._context)
        self._controllers[key] = controller
        self.stack.addWidget(controller.view)
        self._show_key_hints(controller.view)
        return controller

    def _open_hit(self, hit: Hit) -> None:
        self.open(hit.page, **hit.args)

    def _go_to_search(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def _toggle_rail(self) -> None:
        self._fold_by_hand = not self.rail.folded
        self._fold()

    def _fold(self) -> None:
        """By hand first, then as the settings say, then by the width."""
        narrow = self.width() < FOLD_BELOW * theme().text_scale
        mode = self._context.settings.rail
        folded = narrow if mode == "auto" else mode == "icons"
        self.rail.set_folded(folded if self._fold_by_hand is None else self._fold_by_hand)
        self.top_bar.set_narrow(narrow)

    def _switch_theme(self) -> None:
        self._context.settings.theme = "light" if theme().dark else "dark"

    def _follow_settings(self, name: str) -> None:
        settings = self._context.settings
        if name in ("theme", "text_scale"):
            theme().apply(settings.theme, settings.text_scale)
        elif name == "key_hints":
            for controller in self._controllers.values():
                self._show_key_hints(controller.view)
        elif name == "rail":
            self._fold_by_hand = None
            self._fold()

    def _show_key_hints(self, view: QWidget) -> None:
        for card in view.findChildren(TableCard):
            card.set_key_hints_visible(self._context.settings.key_hints)

    def _show_failure(self, error: Exception) -> None:
        show_error(self, error)

    def _restore_size(self) -> None:
        saved = self._context.settings.geometry
        if saved.isEmpty() or not self.restoreGeometry(saved):
            self.resize(*FIRST_SIZE)
