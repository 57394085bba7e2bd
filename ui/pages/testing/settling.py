"""Showing what was collected and settling who the guests of a session are."""

from collections.abc import Callable, Collection
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from ui.context import AppContext
from ui.pages.testing.collect_dialog import CollectDialog
from ui.pages.testing.double_card import DoubleCard
from ui.pages.testing.pick_person import PickPersonDialog
from ui.pages.testing.view import TestingView
from zima_desktop.domain.collecting import CollectBoard, Matched, SessionOutcome, Stranger
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, OperationId, PersonId, SessionId
from zima_desktop.domain.people import Person
from zima_desktop.jobs import JobControl

T = TypeVar("T")


class Settling(QObject):
    """One collection at a time: the dialog stays open while guests are settled."""

    results_requested = Signal(object)  # uid of the session that was collected
    make_up_requested = Signal(object)  # SessionId

    def __init__(self, context: AppContext, view: TestingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view

    def show_board(self, board: CollectBoard) -> CollectDialog:
        self._context.announce(board.change)
        dialog = CollectDialog(self._view, board, self._names(board))
        collected = next((one.uid for one in board.sessions), None)
        dialog.results_requested.connect(lambda: self.results_requested.emit(collected))
        dialog.make_up_requested.connect(self.make_up_requested)
        dialog.match_requested.connect(
            lambda session, guest, person: self._match(dialog, session, guest, person)
        )
        dialog.dismiss_requested.connect(lambda session, guest: self._dismiss(dialog, session, guest))
        dialog.choose_requested.connect(self._choose)
        dialog.pick_requested.connect(lambda outcome, one: self._ask_person(dialog, outcome, one))
        dialog.open()
        return dialog

    def pick_person(
        self,
        title: str,
        group: GroupId | None,
        then: Callable[[Person], None],
        but: Collection[PersonId] = (),
    ) -> None:
        """Ask for somebody of the base, save `but`; the class is shown first."""
        people = self._context.services.people
        try:
            groups = people.groups()
            members = people.members([one.id for one in groups])
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        everybody = [one for one in members if one.id not in but]
        if not any(one.group is not None and one.group.id == group for one in everybody):
            group = None
        dialog = PickPersonDialog(self._view, title, everybody, groups, group)
        dialog.picked.connect(then)
        dialog.open(focus=dialog.search)

    def _names(self, board: CollectBoard) -> dict[PersonId, str]:
        """Who is suggested, with the class that tells namesakes apart."""
        wanted = {one for outcome in board.sessions for guest in outcome.strangers for one in guest.suggested}
        try:
            found = [self._context.services.people.person(one) for one in wanted]
        except ZimaError as error:
            self._context.report(self._view, error)
            return {}
        return {one.id: _with_class(one) for one in found}

    def _ask_person(self, dialog: CollectDialog, outcome: SessionOutcome, stranger: Stranger) -> None:
        title = self.tr("Who is {name}?").format(name=stranger.name)
        rows = self._context.services.sessions.rows()
        group = next((row.group for row in rows if row.id == outcome.session), None)
        self.pick_person(
            title, group, lambda found: self._match(dialog, outcome.session, stranger.uid, found.id)
        )

    def _match(self, dialog: CollectDialog, session: SessionId, guest: UUID, person: PersonId) -> None:
        collecting, people = self._context.services.collecting, self._context.services.people

        def work(_control: JobControl) -> tuple[Matched, str]:
            return collecting.match(session, guest, person), _with_class(people.person(person))

        def done(made: tuple[Matched, str]) -> None:
            text = self.tr("Taken in as {name}.").format(name=made[1])
            if not made[0].taken:
                text = self.tr("It is {name}. Collect the file once more to take the answers in.")
                text = text.format(name=made[1])
            self._settled(dialog, session, guest, made[0], text)

        self._run(self.tr("Taking the answers in"), work, done)

    def _dismiss(self, dialog: CollectDialog, session: SessionId, guest: UUID) -> None:
        collecting = self._context.services.collecting
        text = self.tr("Not needed: the answers stay in the file.")
        self._run(
            self.tr("Settling the guest"),
            lambda _control: collecting.dismiss(session, guest),
            lambda made: self._settled(dialog, session, guest, made, text),
        )

    def _choose(self, card: DoubleCard, attempt: UUID) -> None:
        """One of several results counts; taken back while the dialog is open, later in the history."""
        context = self._context
        try:
            change = context.services.collecting.choose(attempt)
        except ZimaError as error:
            context.report(self._view, error)
            return
        context.announce(change)
        card.settle(attempt)
        if change.operation is not None:
            operation = change.operation
            card.undo_requested.connect(
                lambda: self._reopen(card, operation), Qt.ConnectionType.SingleShotConnection
            )

    def _reopen(self, card: DoubleCard, operation: OperationId) -> None:
        try:
            back = self._context.services.history.undo(operation)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self._context.announce(back)
        card.reopen()

    def _run(self, title: str, work: Callable[[JobControl], T], done: Callable[[T], None]) -> None:
        failed = self._context.report
        self._context.jobs.run(title, work, done, failed=lambda error: failed(self._view, error))

    def _settled(
        self, dialog: CollectDialog, session: SessionId, guest: UUID, made: Matched, text: str
    ) -> None:
        self._context.announce(made.change)
        if dialog not in self._view.window().findChildren(CollectDialog) or not dialog.isVisible():
            self._context.toast(text)
            return
        dialog.settle(guest, text)
        row = next((one for one in self._context.services.sessions.rows() if one.id == session), None)
        if row is not None:
            dialog.set_received(session, row.collected, row.expected)


def _with_class(person: Person) -> str:
    return person.name.full if person.group is None else f"{person.name.full}, {person.group.name.printed}"
