"""The program as a whole: start window, window of the open workspace, kiosk, and the way between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.asker import Asker, WindowAsker
from ui.context import AppContext
from ui.idle_watch import IdleWatch
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.start.controller import StartController
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.jobs import JobControl

if TYPE_CHECKING:  # all this is imported behind the start window
    from ui.kiosk.window import KioskWindow
    from ui.main_window import MainWindow
    from ui.teacher.controller import TeacherController
    from ui.warm_up import WarmUp
    from zima_desktop.bootstrap import KdfCost, Opened
    from zima_desktop.services.kiosk import KioskRun

IDLE_SECONDS = 300
HEAVY_PAGES = ("person", "documents", "settings")  # warmed up first: their first visit costs most


class Desktop(QObject):
    """Owns the windows; exactly one of start, main, teacher mode and kiosk is in front."""

    def __init__(
        self, settings: Settings, asker: Asker | None = None, *, cost: "KdfCost | None" = None
    ) -> None:
        """`cost` is cheaper in tests; None is the real thing."""
        super().__init__()
        self._settings, self._cost = settings, cost
        self._asker = asker or WindowAsker()
        self.jobs = JobRunner(self)
        self.start = StartController(settings, self._asker, self.jobs, cost=cost)
        self.start.opened.connect(self._show_workspace)
        self.start.teacher_requested.connect(self._show_teacher)
        self.main: MainWindow | None = None
        self.kiosk: KioskWindow | None = None
        self.teacher: TeacherController | None = None
        self._context: AppContext | None = None
        self._idle: IdleWatch | None = None
        self.warm_up: WarmUp | None = None

    @property
    def settings(self) -> Settings:
        """Of this user on this computer."""
        return self._settings

    def begin(self) -> None:
        """The first window; everything heavy is imported while the password is typed."""
        self.start.show()

    def lock(self) -> None:
        """Close the base and ask for the password again; drafts have been saved by the pages."""
        if self.main is None or self.kiosk is not None:
            return
        self._close_workspace()
        self.start.show()

    def end(self) -> None:
        """Let go of everything before the process ends."""
        self.jobs.stop()
        self._close_teacher()
        if self.main is not None:
            self._close_workspace()

    def _show_workspace(self, opened: "Opened") -> None:
        from ui.main_window import MainWindow
        from ui.page_registry import pages_for
        from ui.search_map import searcher
        from ui.warm_up import WarmUp
        from zima_desktop.domain.workspaces import WorkspaceKind

        services = opened.services
        info = services.workspace.info()
        context = AppContext(
            services, settings=self._settings, asker=self._asker, jobs=self.jobs, parent=self
        )
        context.workspace_name = info.name
        context.user_name = info.user_name
        context.training = info.training
        context.start_kiosk = self._start_kiosk
        context.lock_requested.connect(self.lock)
        coordinator = info.kind is WorkspaceKind.COORDINATOR
        self._context = context
        pages = pages_for(coordinator=coordinator)
        search = searcher(services.search, {page.key for page in pages})
        self.main = MainWindow(context, pages, search)
        self.main.closing.connect(self._leave)
        self.main.show()
        self.start.hide()
        self.main.open(self._settings.first_page if not coordinator else "monitoring")
        self._idle = IdleWatch(self.main, IDLE_SECONDS)
        self._idle.idle.connect(self.lock)
        keys = sorted((page.key for page in pages), key=lambda key: key not in HEAVY_PAGES)
        self.warm_up = WarmUp(self.main, [f"ui.pages.{key}" for key in keys])
        self._back_up(context)

    def _back_up(self, context: AppContext) -> None:
        """The copy of the day, quietly; a failure is told by the window as any other."""

        def work(control: JobControl) -> bool:
            return context.services.workspace.back_up_if_due(control) is not None

        def done(made: bool) -> None:
            if made:
                context.announce(Change(frozenset({Topic.SETTINGS})))

        self.jobs.run(self.tr("Making the backup of the day"), work, done=done)

    def _start_kiosk(self, run: "KioskRun", closed: Callable[[], None]) -> None:
        from ui.kiosk.window import KioskWindow

        def leave() -> None:
            self.kiosk = None
            if self._idle is not None:
                self._idle.touch()
            closed()

        self.kiosk = KioskWindow(run, calm=self._settings.calm_kiosk)
        self.kiosk.left.connect(leave)
        self.kiosk.start()

    def _show_teacher(self) -> None:
        """Teacher mode from the start window: no base, no password."""
        from ui.teacher.controller import TeacherController

        self.teacher = TeacherController(self._settings, self._asker, self.jobs, cost=self._cost)
        self.teacher.left.connect(self._leave_teacher)
        self.teacher.show()
        self.start.hide()

    def _leave_teacher(self) -> None:
        self._close_teacher()
        self.start.show()

    def _close_teacher(self) -> None:
        teacher, self.teacher = self.teacher, None
        if teacher is not None:
            teacher.close()
            teacher.deleteLater()

    def _leave(self) -> None:
        """The cross of the main window ends the program."""
        self._close_workspace()
        app = QApplication.instance()
        if app is not None:
            app.quit()

    def _close_workspace(self) -> None:
        window, context, warm_up = self.main, self._context, self.warm_up
        self.main = self._context = self._idle = self.warm_up = None
        if window is None or context is None:
            return
        if warm_up is not None:
            warm_up.stop()
        window.leave()
        window.closing.disconnect(self._leave)
        window.close()
        window.deleteLater()
        self.jobs.stop()
        context.services.close()
        context.deleteLater()
