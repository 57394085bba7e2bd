"""Opening the known workspace by password or by recovery code."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.start import work
from ui.start.desk import StartDesk, two_lines
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.security_errors import (
    KeysDamaged,
    NotAWorkspace,
    RecoveryCodeWrong,
    Throttled,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceNewer,
    WrongPassword,
)
from zima_desktop.domain.workspaces import WorkspaceSummary
from zima_desktop.jobs import JobControl

if TYPE_CHECKING:
    from ui.start.recover import RecoverView
    from zima_desktop.bootstrap import Opened


class Unlocking(QObject):
    """`folder` is the workspace on the card."""

    opened = Signal(object)  # Opened by password
    recovered = Signal(object)  # Opened by code, with a new one

    def __init__(self, desk: StartDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view, self._card = desk.window.unlock, desk.window.unlock.card
        self._summary: WorkspaceSummary | None = None
        self._last: tuple[str, UUID | None] = ("", None)
        self.folder: Path | None = None
        self._card.open_requested.connect(self._open)
        self._card.take_over_requested.connect(self._ask_take_over)
        self._card.forgotten.connect(self._begin_recovery)

    @cached_property
    def _recover(self) -> "RecoverView":
        """Few ever see it."""
        page = self._desk.window.recover
        page.recover_requested.connect(self._open_by_code)
        page.back_requested.connect(self._show_again)
        return page

    def begin(self, folder: Path) -> bool:
        """Put a workspace on the card; False when there is none in the folder."""
        try:
            summary = work.describe(folder)
        except NotAWorkspace:
            return False
        except ZimaError as error:
            self.folder = folder
            self._card.show_broken(str(folder), *two_lines(error))
            self._desk.window.show_page(self._view)
            return True
        self.folder, self._summary = folder, summary
        self._card.show_summary(summary)
        self._desk.window.show_page(self._view)
        self._card.password.setFocus()
        return True

    def forget(self) -> None:
        """Nothing typed stays in a hidden window."""
        self._last = ("", None)
        self._card.forget()
        self._view.set_busy(False)
        if "_recover" in vars(self):
            self._recover.forget()

    def _open(self, password: str, user: UUID | None, *, take_over: bool = False) -> None:
        folder = self.folder
        if folder is None or self._desk.jobs.busy:
            return
        self._last = (password, user)
        self._view.set_busy(True)

        def job(_control: JobControl) -> "Opened":
            return work.unlock(folder, password, user, take_over=take_over)

        done = partial(self._done, folder)
        self._desk.jobs.run(self.tr("Opening the base"), job, done, failed=self._failed)

    def _done(self, folder: Path, opened: "Opened") -> None:
        self._last = ("", None)
        self._card.password.forget()
        self._desk.remember(folder)
        self.opened.emit(opened)

    def _failed(self, error: Exception) -> None:
        self._view.set_busy(False)
        what, then = two_lines(error)
        if isinstance(error, Throttled):
            self._card.say_pause(error.seconds_left)
        elif isinstance(error, WrongPassword) and error.delay_seconds > 0:
            self._card.say_pause(error.delay_seconds)
        elif isinstance(error, WrongPassword):
            self._card.say_wrong(f"{what} {then}")
        elif isinstance(error, WorkspaceBusy):
            self._card.say_problem(*self._busy_words(error, then), take_over=not error.alive)
        elif isinstance(error, WorkspaceDamaged | KeysDamaged):
            self._card.say_problem(what, then, restore=True)
        elif isinstance(error, WorkspaceNewer):
            self._card.say_problem(what, then)
        else:
            self._desk.report(error)

    def _busy_words(self, error: WorkspaceBusy, then: str) -> tuple[str, str]:
        title = self.tr("The base is already open")
        unknown = self.tr("no data")
        since = f"{error.since.astimezone():%d.%m.%Y %H:%M}" if error.since else unknown
        who = self.tr("Computer {host}, user {user}, since {since}.").format(
            host=error.host or unknown, user=error.user or unknown, since=since
        )
        if error.alive:
            return title, f"{who} {then}"
        quiet = self.tr("It has not shown itself for a while: perhaps the computer was switched off.")
        return title, f"{who} {quiet}"

    def _ask_take_over(self) -> None:
        question = self.tr("Open the base all the same?")
        note = self.tr("First make sure that the program does not run on that computer any more.")
        self._desk.asker.confirm(
            self._desk.window, question, self.tr("Open"), self._take_over, note=note, danger=True
        )

    def _take_over(self) -> None:
        password, user = self._last
        self._open(password, user, take_over=True)

    def _begin_recovery(self) -> None:
        users = self._summary.users if self._summary is not None else ()
        self._desk.window.show_page(self._recover)
        self._recover.begin(users[0].name if users else "")

    def _show_again(self) -> None:
        self._recover.forget()
        self._desk.window.show_page(self._view)
        self._card.password.setFocus()

    def _open_by_code(self, code: str, password: str) -> None:
        folder, cost = self.folder, self._desk.cost
        if folder is None or self._desk.jobs.busy:
            return
        self._recover.set_busy(True)

        def job(_control: JobControl) -> "Opened":
            return work.recover(folder, code, password, cost)

        done = partial(self._recovered, folder)
        self._desk.jobs.run(self.tr("Opening the base"), job, done, failed=self._not_recovered)

    def _recovered(self, folder: Path, opened: "Opened") -> None:
        self._recover.forget()
        self._desk.remember(folder)
        self.recovered.emit(opened)

    def _not_recovered(self, error: Exception) -> None:
        self._recover.set_busy(False)
        if isinstance(error, RecoveryCodeWrong | Throttled):
            self._recover.say_wrong(" ".join(two_lines(error)))
        else:
            self._desk.report(error)
