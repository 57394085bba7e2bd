"""From the list of session files to an open session: search, choice, PIN."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.asker import Asker
from ui.errors import explain
from ui.jobs import JobRunner, LatestJob
from ui.settings import Settings
from ui.teacher import work
from ui.teacher.open_dialog import OpenDialog
from ui.teacher.window import TeacherWindow
from zima_desktop.domain.found_sessions import FoundSession
from zima_desktop.jobs import JobControl

if TYPE_CHECKING:
    from zima_desktop.bootstrap import KdfCost

AGAIN_MS = 5000  # a stick that is plugged in shows up by itself
FILES = "*.zima-session"


class Finding(QObject):
    """Ends with `opened`: FoundSession, TeacherSession, Picture."""

    opened = Signal(object, object, object)

    def __init__(
        self,
        window: TeacherWindow,
        settings: Settings,
        asker: Asker,
        jobs: JobRunner,
        cost: "KdfCost | None",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._view = window, window.find_page
        self._settings, self._asker, self._jobs, self._cost = settings, asker, jobs, cost
        self._search = LatestJob(jobs)
        self._found: tuple[FoundSession, ...] | None = None
        self._dialog: OpenDialog | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._look)
        self._view.search_requested.connect(self.search)
        self._view.choose_requested.connect(self._choose)
        self._view.opened.connect(self._ask_pin)

    def begin(self) -> None:
        """Show the page and look for files."""
        self._window.show_page(self._view)
        self.search()

    def search(self) -> None:
        """Anew, with empty rows meanwhile."""
        self._found = None
        self._view.show_busy()
        self._look()

    def stop(self) -> None:
        """Another page is shown, or the window goes."""
        self._again.stop()
        self._search.drop()

    def _look(self) -> None:
        last = self._settings.last_workspace

        def job(control: JobControl) -> tuple[FoundSession, ...]:
            return work.find(last, control)

        self._search.run(self.tr("Looking for session files"), job, self._show, self._fail)

    def _show(self, found: tuple[FoundSession, ...]) -> None:
        first = self._found is None
        if found != self._found:
            self._found = found
            self._view.show_sessions(found)
        if first and self._dialog is None:
            self._view.focus_first()
        self._again.start()

    def _fail(self, error: Exception | None) -> None:
        self._view.show_sessions(self._found or ())
        if error is not None:
            self._asker.report(self._window, error)

    def _choose(self) -> None:
        self._asker.choose_open_file(
            self._window,
            self.tr("Session file"),
            self.tr("Session files ({pattern})").format(pattern=FILES),
            self._take,
        )

    def _take(self, path: Path) -> None:
        known = self._found or ()

        def job(_control: JobControl) -> FoundSession:
            return work.chosen(path, known)

        self._jobs.run(self.tr("Opening the session"), job, self._ask_pin, failed=self._report)

    def _report(self, error: Exception) -> None:
        self._asker.report(self._window, error)

    def _ask_pin(self, found: FoundSession) -> None:
        if self._dialog is not None:
            return
        self.stop()
        name = f"{found.group} · {found.title}" if found.title else found.group
        dialog = OpenDialog(self._window, name, len(found.copies))
        dialog.entered.connect(lambda pin: self._open(dialog, found, pin))
        dialog.closed.connect(self._forget)
        dialog.rejected.connect(self._look)
        self._dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _open(self, dialog: OpenDialog, found: FoundSession, pin: str) -> None:
        cost = self._cost

        def done(result: work.OpenedSession) -> None:
            if self._dialog is dialog:
                dialog.finish()
                self.opened.emit(found, *result)

        def fail(error: Exception) -> None:
            if self._dialog is dialog:
                dialog.refuse(explain(error).what)

        def job(_control: JobControl) -> work.OpenedSession:
            return work.open_session(found.paths, pin, cost)

        self._jobs.run(self.tr("Opening the session"), job, done, failed=fail)
