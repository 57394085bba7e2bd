"""What the parts of an open session share: window, questions, jobs, the session, its latest picture."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.asker import Asker
from ui.jobs import JobRunner
from ui.teacher.window import TeacherWindow
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.found_sessions import FoundSession
from zima_desktop.domain.session_board import Board

if TYPE_CHECKING:
    from zima_desktop.services.session_board import Picture
    from zima_desktop.services.teacher import TeacherSession

T = TypeVar("T")


class SessionDesk(QObject):
    """One open session. Writes go at once while pupils answer here, else behind the window."""

    changed = Signal()  # something was written: the board is not what it was

    def __init__(
        self,
        window: TeacherWindow,
        asker: Asker,
        jobs: JobRunner,
        found: FoundSession,
        session: "TeacherSession",
        picture: "Picture",
    ) -> None:
        super().__init__(window)
        self.window, self.asker, self.jobs = window, asker, jobs
        self.found, self.session = found, session
        self.shows_strip = False
        self._board: Board | None = None
        self._run_lost = False
        self.take(picture)

    def take(self, picture: "Picture") -> None:
        """A new picture of the files; it is fresh when every copy could be read."""
        self._picture = picture
        if not picture.missing or self._board is None:
            self._seen_at = monotonic()

    @property
    def picture(self) -> "Picture":
        return self._picture

    @property
    def lost(self) -> tuple[Path, ...]:
        """Copies that cannot be read now."""
        missing = tuple(path for path, _error in self._picture.missing)
        run = self.session.run
        return (run.file.path, *missing) if run is not None and self._run_lost else missing

    @property
    def age(self) -> float:
        """Seconds since every copy was read."""
        return monotonic() - self._seen_at

    def board(self) -> Board:
        """The last one stays while nothing can be read."""
        seen = None
        try:
            seen = self.session.board(self._picture)
            self._run_lost = False
        except ZimaError:  # the stick under the run was pulled out: the kiosk itself tells the pupils
            self._run_lost = True
        if seen is None:  # also between the end of a run and the next look at its file
            assert self._board is not None, "a session is opened with a picture"
            seen = replace(self._board, ended=self.session.ended)
        self._board = seen
        return seen

    def report(self, error: Exception) -> None:
        self.asker.report(self.window, error)

    def write(self, title: str, act: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Milliseconds with a run; a file that has to be opened first is opened behind the window."""

        def done(result: T) -> None:
            self.changed.emit()
            if then is not None:
                then(result)

        if self.session.run is None:
            self.jobs.run(title, lambda _control: act(), done, failed=self.report)
            return
        try:
            result = act()
        except ZimaError as error:
            self.report(error)
            return
        done(result)

    def run_held(self, title: str, act: Callable[[], T], done: Callable[[T], None]) -> None:
        """Something longer, with its strip; the page wakes up again whatever comes of it."""
        focused = self.window.focusWidget()
        self.shows_strip = True
        self.window.hold(True)

        def wake() -> None:
            self.shows_strip = False
            self.window.hold(False)
            if focused is not None and self.window.isAncestorOf(focused):
                focused.setFocus()

        def finish(result: T) -> None:
            wake()
            done(result)

        def fail(error: Exception) -> None:
            wake()
            self.report(error)

        self.jobs.run(title, lambda _control: act(), finish, failed=fail, cancelled=wake)
