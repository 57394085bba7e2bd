"""The life of a session: making the file, showing the test here, taking the answers in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.context import AppContext
from ui.pages.testing.make_up_dialog import MakeUpDialog
from ui.pages.testing.new_session import SessionWish
from ui.pages.testing.outcome_dialogs import PreparedDialog
from ui.pages.testing.settling import Settling
from ui.pages.testing.view import TestingView
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.domain.ids import SessionId
from zima_desktop.domain.sessions import SessionRow
from zima_desktop.services.sessions import Prepared

FILES = "*.zima-session"


class SessionRunner(QObject):
    """Long steps run behind the window; what came of them is said in a dialog."""

    results_requested = Signal(object)  # uid of the session that was collected

    def __init__(self, context: AppContext, view: TestingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.settling = Settling(context, view)
        self.settling.results_requested.connect(self.results_requested)
        self.settling.make_up_requested.connect(self.ask_make_up)

    def prepare_here(self, wish: SessionWish) -> None:
        self._prepare(self._wished(wish, None), lambda made: self._offer_start(wish.pin, made))

    def prepare_file(self, wish: SessionWish, label: str) -> None:
        self._ask_target(
            f"{label}_{wish.instrument}",
            lambda target: self._prepare(
                self._wished(wish, target), lambda made: self._tell_file(wish.pin, made)
            ),
        )

    def ask_make_up(self, session: SessionId) -> None:
        """Who has not finished, and where they will."""
        services = self._context.services
        try:
            absent = services.make_up.absent_people(session)
            names = [services.people.person(one).name.full for one in absent]
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        if not names:
            self._context.report(self._view, InvalidValue("group", "", "nobody_absent"))
            return
        dialog = MakeUpDialog(self._view, self._title(session), names)
        dialog.start_requested.connect(lambda pin: self._make_up_here(session, pin))
        dialog.file_requested.connect(lambda pin: self._make_up_file(session, pin))
        dialog.open(focus=dialog.pin)

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
        collecting = self._context.services.collecting
        self._context.jobs.run(
            self.tr("Collecting answers"),
            lambda control: collecting.collect_files(tuple(paths), control),
            self.settling.show_board,
            failed=lambda error: self._context.report(self._view, error),
        )

    def _ask_target(self, label: str, then: Callable[[Path], None]) -> None:
        today = self._context.services.workspace.today().isoformat()
        self._context.asker.choose_save_file(
            self._view,
            self.tr("Save the session file"),
            Path.home() / f"{today}_{label}.zima-session",
            self.tr("Session files ({pattern})").format(pattern=FILES),
            then,
        )

    def _wished(self, wish: SessionWish, target: Path | None) -> Callable[[], Prepared]:
        people = None if wish.person is None else (wish.person,)
        sessions = self._context.services.sessions
        return lambda: sessions.prepare(wish.group, wish.instrument, wish.pin, target, people)

    def _make_up_here(self, session: SessionId, pin: str) -> None:
        make_up = self._context.services.make_up
        self._prepare(lambda: make_up.make_up(session, pin), lambda made: self._offer_start(pin, made))

    def _make_up_file(self, session: SessionId, pin: str) -> None:
        make_up, row = self._context.services.make_up, self._row(session)
        label = "".join(letter for letter in row.group_name if letter.isalnum())
        self._ask_target(
            f"{label}_{row.instrument_code}_2",
            lambda target: self._prepare(
                lambda: make_up.make_up(session, pin, target), lambda made: self._tell_file(pin, made)
            ),
        )

    def _prepare(self, make: Callable[[], Prepared], then: Callable[[Prepared], None]) -> None:
        def made(prepared: Prepared) -> None:
            self._context.announce(prepared.change)
            then(prepared)

        self._context.jobs.run(
            self.tr("Preparing the session"),
            lambda _control: make(),
            made,
            failed=lambda error: self._context.report(self._view, error),
        )

    def _offer_start(self, pin: str, made: Prepared) -> None:
        codes = self._context.services.sessions.codes(made.session)
        dialog = PreparedDialog(self._view, self._title(made.session), pin, None, codes)
        dialog.start_requested.connect(lambda: self.start(made.session))
        dialog.open()

    def _tell_file(self, pin: str, made: Prepared) -> None:
        codes = self._context.services.sessions.codes(made.session)
        PreparedDialog(self._view, self._title(made.session), pin, made.path, codes).open()

    def _title(self, session: SessionId) -> str:
        found = self._row(session)
        return f"{found.group_name} · {found.instrument_title}"

    def _row(self, session: SessionId) -> SessionRow:
        return next(row for row in self._context.services.sessions.rows() if row.id == session)

    def _collect_own(self, session: SessionId) -> None:
        try:
            path = self._context.services.sessions.path_of(session)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self.collect((path,))
