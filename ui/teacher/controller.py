"""Teacher mode as a whole: finding a session, leading it, and the way back to the start window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.asker import Asker
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.teacher.desk import SessionDesk
from ui.teacher.finding import Finding
from ui.teacher.leading import Leading, keys_of
from ui.teacher.window import TeacherWindow
from ui.theme import theme
from zima_desktop.domain.found_sessions import FoundSession

if TYPE_CHECKING:
    from zima_desktop.bootstrap import KdfCost
    from zima_desktop.services.session_board import Picture
    from zima_desktop.services.teacher import TeacherSession


class TeacherController(QObject):
    """No base is opened anywhere below. Ends with `left`."""

    left = Signal()

    def __init__(
        self, settings: Settings, asker: Asker, jobs: JobRunner, *, cost: "KdfCost | None" = None
    ) -> None:
        super().__init__()
        self._settings, self._asker, self._jobs = settings, asker, jobs
        self.window = TeacherWindow()
        self.finding = Finding(self.window, settings, asker, jobs, cost, self)
        self.leading: Leading | None = None
        self.finding.opened.connect(self._lead)
        self.window.find_page.back_requested.connect(self._ask_leave)
        self.window.leave_requested.connect(self._ask_leave)
        self.window.bar.theme_requested.connect(self._switch_theme)
        self.window.strip.cancelled.connect(jobs.cancel)
        jobs.started.connect(self._show_strip)
        jobs.progressed.connect(self.window.strip.show_progress)

    def show(self) -> None:
        """The list of sessions."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.finding.begin()

    def close(self) -> None:
        """Let go of everything, whatever is open."""
        self.finding.stop()
        if self.leading is not None:
            self.leading.close()
        self._jobs.started.disconnect(self._show_strip)
        self._jobs.progressed.disconnect(self.window.strip.show_progress)
        self.window.may_close = True
        self.window.close()
        self.window.deleteLater()

    def _lead(self, found: FoundSession, session: "TeacherSession", picture: "Picture") -> None:
        self.finding.stop()
        desk = SessionDesk(self.window, self._asker, self._jobs, found, session, picture)
        self.leading = Leading(desk, calm=self._settings.calm_kiosk, parent=self)
        self.leading.closed.connect(self.left)
        keys_of(self.leading)
        self.leading.open()

    def _ask_leave(self) -> None:
        """The list of files is no secret; an open session asks for the PIN."""
        if self.leading is not None:
            self.leading.ask_leave()
            return
        QTimer.singleShot(0, self, self.left.emit)  # the button that was pressed must outlive its press

    def _show_strip(self, title: str) -> None:
        if self.leading is not None and self.leading.desk.shows_strip:
            self.window.show_strip(title)

    def _switch_theme(self) -> None:
        settings = self._settings
        settings.theme = "light" if theme().dark else "dark"
        theme().apply(settings.theme, settings.text_scale)
