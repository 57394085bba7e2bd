"""What every page controller is given: services, theme, settings, questions, jobs, navigation, news."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asker import Asker
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.theme import Theme, theme
from zima_desktop.domain.changes import Change

if TYPE_CHECKING:
    from zima_desktop.services import Services
    from zima_desktop.services.kiosk import KioskRun


KioskStarter = Callable[["KioskRun", Callable[[], None]], None]
"""Puts an open session full-screen; the window closes the run, then calls the function it was given."""


class Navigator(Protocol):
    """The main window as pages see it."""

    def open(self, key: str, **args: object) -> None:
        """Show a page; its controller gets `args` in `open`."""
        ...

    def set_path(self, *parts: str) -> None:
        """What the top bar says: title of the page and what is open in it."""
        ...


class AppContext(QObject):
    """One per unlocked workspace."""

    changed = Signal(object)  # Change: pages that show one of its topics read again
    toast_requested = Signal(str, object)  # text, undo callable or None
    lock_requested = Signal()

    def __init__(
        self,
        services: "Services",
        *,
        settings: Settings,
        asker: Asker,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.settings = settings
        self.asker = asker
        self.jobs = jobs
        self.theme: Theme = theme()
        self.navigator: Navigator = _Nowhere()
        self.workspace_name = ""
        self.user_name = ""
        self.training = False
        self.start_kiosk: KioskStarter = _no_kiosk

    def announce(self, change: Change, text: str = "", undo: Callable[[], None] | None = None) -> None:
        """Tell open pages what a write changed and, with a text, the user as well."""
        self.changed.emit(change)
        if text:
            self.toast(text, undo)

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """A line at the bottom for some seconds; `undo` adds a button."""
        self.toast_requested.emit(text, undo)

    def report(self, view: QWidget, error: Exception) -> None:
        """Show a foreseen failure: what happened, what is safe, what to do."""
        self.asker.report(view, error)


class _Nowhere:
    """Before a window exists there is nowhere to go."""

    def open(self, key: str, **args: object) -> None:
        raise LookupError(key)

    def set_path(self, *parts: str) -> None:
        """No top bar yet."""


def _no_kiosk(run: "KioskRun", _closed: Callable[[], None]) -> None:
    """Before a window exists there is no screen to show the test on."""
    run.close()
    raise LookupError("kiosk")
