"""The life of a session: making the file, showing the test here, taking the answers in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.context import AppContext
from ui.pages.testing.new_session import SessionWish
from ui.pages.testing.outcome_dialogs import CollectDialog, CollectedFile, PreparedDialog
from ui.pages.testing.view import TestingView
from zima_desktop.domain.changes import NOTHING, Change
from zima_desktop.domain.errors import Cancelled, ZimaError
from zima_desktop.domain.ids import SessionId
from zima_desktop.domain.sessions import SessionRow
from zima_desktop.jobs import JobControl
from zima_desktop.services.sessions import Prepared

FILES = "*.zima-session"


class SessionRunner(QObject):
    """Long steps run behind the window; what came of them is said in a dialog."""

    results_requested = Signal(object)  # uid of the session that was collected

    def __init__(self, context: AppContext, view: TestingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view

    def prepare_here(self, wish: SessionWish) -> None:
        self._prepare(wish, None, lambda made: self._offer_start(wish, made))

    def prepare_file(self, wish: SessionWish, label: str) -> None:
        today = self._context.services.workspace.today().isoformat()
        name = Path.home() / f"{today}_{label}_{wish.instrument}.zima-session"
        self._context.asker.choose_save_file(
            self._view,
            self.tr("Save the session file"),
            name,
            self.tr("Session files ({pattern})").format(pattern=FILES),
            lambda target: self._prepare(wish, target, lambda made: self._tell_file(wish, made)),
        )

    def start(self, session: SessionId) -> None:
        """Show the test on this computer; its answers are collected when it closes."""
        try:
            run = self._context.services.sessions.open_run(session)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self._context.start_kiosk(run, lambda: self._collect_own(session))

    def choose_files(self) -> None:
        self._context.asker.choose_open_files(
            self._view,
            self.tr("Files with answers"),
            self.tr("Session files ({pattern})").format(pattern=FILES),
            self.collect,
        )

    def collect_session(self, row: SessionRow) -> None:
        """A file made for other computers may have come back to where it was saved."""
        path = self._context.services.sessions.path_of(row.id)
        if path.is_file():
            self.collect((path,))
        else:
            self.choose_files()

    def collect(self, paths: Sequence[Path]) -> None:
        self._context.jobs.run(
            self.tr("Collecting answers"),
            lambda control: _collect_all(self._context, tuple(paths), control),
            self._collected,
        )

    def _prepare(self, wish: SessionWish, target: Path | None, then: Callable[[Prepared], None]) -> None:
        people = None if wish.person is None else (wish.person,)
        sessions = self._context.services.sessions

        def made(prepared: Prepared) -> None:
            self._context.announce(prepared.change)
            then(prepared)

        self._context.jobs.run(
            self.tr("Preparing the session"),
            lambda _control: sessions.prepare(wish.group, wish.instrument, wish.pin, target, people),
            made,
            failed=lambda error: self._context.report(self._view, error),
        )

    def _offer_start(self, wish: SessionWish, made: Prepared) -> None:
        dialog = PreparedDialog(
            self._view,
            self._title(made.session),
            wish.pin,
            None,
            self._context.services.sessions.codes(made.session),
        )
        dialog.start_requested.connect(lambda: self.start(made.session))
        dialog.open()

    def _tell_file(self, wish: SessionWish, made: Prepared) -> None:
        codes = self._context.services.sessions.codes(made.session)
        PreparedDialog(self._view, self._title(made.session), wish.pin, made.path, codes).open()

    def _title(self, session: SessionId) -> str:
        rows = self._context.services.sessions.rows()
        found = next(row for row in rows if row.id == session)
        return f"{found.group_name} · {found.instrument_title}"

    def _collect_own(self, session: SessionId) -> None:
        try:
            path = self._context.services.sessions.path_of(session)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self.collect((path,))

    def _collected(self, outcome: tuple[Change, tuple[CollectedFile, ...]]) -> None:
        change, files = outcome
        self._context.announce(change)
        dialog = CollectDialog(self._view, files)
        collected = next((one.report.session_uid for one in files if one.report is not None), None)
        dialog.results_requested.connect(lambda: self.results_requested.emit(collected))
        dialog.open()


def _collect_all(
    context: AppContext, paths: tuple[Path, ...], control: JobControl
) -> tuple[Change, tuple[CollectedFile, ...]]:
    """Every file by itself: a bad one does not keep the others out."""
    topics: Change = NOTHING
    files = []
    for path in paths:
        try:
            change, report = context.services.sessions.collect(path, control)
        except Cancelled:
            raise
        except ZimaError as error:
            files.append(CollectedFile(path.name, error=error))
            continue
        topics = Change(topics.topics | change.topics, None, topics.count + change.count)
        files.append(CollectedFile(path.name, report))
    return topics, tuple(files)
