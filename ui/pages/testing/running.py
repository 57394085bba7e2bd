"""The life of a session in the window: made, answered here or elsewhere, collected, looked at."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.context import AppContext
from ui.pages.testing.gathering import Gathering
from ui.pages.testing.papers import Papers
from ui.pages.testing.preparing import Preparing
from ui.pages.testing.session_menu import Act
from ui.pages.testing.states_dialog import StatesDialog
from ui.pages.testing.view import TestingView
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import SessionId
from zima_desktop.domain.people import Person
from zima_desktop.domain.sessions import SessionPart, SessionRow


class SessionRunner(QObject):
    """Starts the test on this computer; everything else is done by its parts."""

    results_requested = Signal(object)  # uid of the session that was collected

    def __init__(self, context: AppContext, view: TestingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.papers = Papers(context, view)
        self.preparing = Preparing(context, view, self.papers)
        self.gathering = Gathering(context, view)
        self.preparing.start_requested.connect(self.start)
        self.gathering.results_requested.connect(self.results_requested)
        self.gathering.make_up_requested.connect(self.preparing.ask_make_up)

    def start(self, session: SessionId) -> None:
        """Show the test on this computer; its answers are collected when it closes."""
        try:
            run = self._context.services.sessions.open_run(session)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self._context.start_kiosk(run, lambda: self._collect_own(session))

    def act(self, row: SessionRow, act: Act, part: SessionPart | None = None) -> None:
        """A line of the menu of a session."""
        number = row.id
        match act:
            case Act.START:
                self.start(number)
            case Act.STATES:
                self._show_states(row)
            case Act.COLLECT:
                self.gathering.collect_session(row)
            case Act.MAKE_UP:
                self.preparing.ask_make_up(number)
            case Act.LATE:
                self._ask_late_comer(row)
            case Act.PACK:
                self.papers.packs([number])
            case Act.PROTOCOL:
                self.papers.protocol(number)
            case Act.CODES:
                self.papers.codes(number)
            case Act.COPIES:
                self.preparing.copy_session(number)
            case Act.FOLDER:
                self._show_folder(number)
            case _:
                self._act_on_paper(row, act, part)

    def _act_on_paper(self, row: SessionRow, act: Act, part: SessionPart | None) -> None:
        if part is None:
            return
        if act is Act.BOOKLET:
            self.papers.booklet(part.code)
        elif row.group is not None and act is Act.SHEETS:
            self.papers.sheets(row.group, part.code)
        elif row.group is not None:
            self._context.navigator.open("paper_entry", instrument=part.code, group=row.group)

    def _show_states(self, row: SessionRow) -> None:
        try:
            states = self._context.services.make_up.states(row.id)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        dialog = StatesDialog(self._view, f"{row.group_name} · {row.instrument_title}", states)
        dialog.make_up_requested.connect(lambda: self.preparing.ask_make_up(row.id))
        dialog.papers_requested.connect(lambda: self.papers.protocol(row.id))
        dialog.opened.connect(lambda attempt: self._context.navigator.open("result", attempt=attempt))
        dialog.open(focus=dialog.table)

    def _show_folder(self, session: SessionId) -> None:
        try:
            path = self._context.services.sessions.path_of(session)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self.preparing.opens(path.parent)

    def _ask_late_comer(self, row: SessionRow) -> None:
        try:
            listed = [one.person for one in self._context.services.make_up.states(row.id).rows]
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        title = self.tr("Who has come late?")
        self.gathering.settling.pick_person(title, row.group, lambda found: self._let_in(row, found), listed)

    def _let_in(self, row: SessionRow, person: Person) -> None:
        make_up = self._context.services.make_up
        text = self.tr("{name} is in the list. Copies on other computers do not know it: a guest there.")

        def done(change: Change) -> None:
            self._context.announce(change)
            self._context.toast(text.format(name=person.name.short))

        self._context.jobs.run(
            self.tr("Writing into the list"),
            lambda _control: make_up.let_in(row.id, person.id),
            done,
            failed=lambda error: self._context.report(self._view, error),
        )

    def collect(self, paths: Sequence[Path]) -> None:
        self.gathering.collect(paths)

    def _collect_own(self, session: SessionId) -> None:
        try:
            path = self._context.services.sessions.path_of(session)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self.collect((path,))
