"""One pupil after the other: the name, the proof, the test, the thanks."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.kiosk.newcomer import Newcomer
from ui.kiosk.questions import Questions
from ui.kiosk.saving import Saving
from ui.kiosk.screens import Screens
from zima_desktop.domain.sessions import Seat, SeatState, SeatTaken
from zima_desktop.services.kiosk import Confirmation, KioskRun, Place


class KioskController(QObject):
    """Leads through the session file; the questions themselves are the business of `questions`."""

    pupil_changed = Signal()  # back at the list: the next pupil begins with ordinary letters

    def __init__(self, run: KioskRun, screens: Screens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._screens = screens
        self._person: UUID | None = None
        self.saving = Saving(self)
        self.questions = Questions(run, screens, self.saving, self)
        self.newcomer = Newcomer(run, screens, self.saving, self)
        self._connect()

    def _connect(self) -> None:
        screens = self._screens
        screens.names.picked.connect(self._ask_who)
        screens.names.absent_requested.connect(self.newcomer.begin)
        self.newcomer.left.connect(self.show_names)
        self.newcomer.entered.connect(self._seat_guest)
        screens.confirm.submitted.connect(self._check)
        screens.confirm.back_requested.connect(self.show_names)
        screens.instruction.accepted.connect(self.questions.practise)
        screens.instruction.declined.connect(self._go_away)
        screens.ready.accepted.connect(self._start)
        screens.review.accepted.connect(self.questions.fill_missing)
        screens.review.declined.connect(self._finish)
        screens.thanks.accepted.connect(self.show_names)
        screens.unsaved.accepted.connect(self.saving.again)
        self.saving.refused.connect(screens.show_unsaved)
        self.questions.tried.connect(self._show_ready)
        self.questions.left.connect(self._go_away)
        self.questions.ended.connect(self._review)

    def show_names(self) -> None:
        """The list for the next pupil; nothing of the one before stays on the screen."""
        self._person = None
        self.questions.close()
        self.newcomer.close()
        self._screens.forget()
        self.pupil_changed.emit()
        seats = self._run.seats()
        by_code = any(self._run.door.confirmation(seat.person_uid) is Confirmation.CODE for seat in seats)
        self._screens.names.show_seats(seats, self._run.group_name, by_code=by_code)
        self._screens.show(self._screens.names)

    def leave(self) -> None:
        """The kiosk is being left: an open attempt waits for its pupil, the disk gets a last chance."""
        self.saving.give_up()
        self.questions.close()
        if self._person is not None:
            self._run.leave(self._person)
            self._person = None

    def note_departure(self) -> None:
        """Another window has come to the front; it counts only while somebody answers."""
        if self._person in self._run.answering:
            self._run.left_window(self._required())

    @property
    def unsaved(self) -> bool:
        """An answer waits in memory for the disk to take it."""
        return self.saving.waiting

    def _seat(self, person: UUID) -> Seat:
        return next(seat for seat in self._run.seats() if seat.person_uid == person)

    def _ask_who(self, person: UUID) -> None:
        seat = self._seat(person)
        if seat.state in (SeatState.DONE, SeatState.ANSWERING):
            self._screens.names.show_taken(seat)
            return
        self._person = person
        confirm = self._screens.confirm
        confirm.ask(f"{seat.given} {seat.family}", self._run.door.confirmation(person))
        if self._run.door.tries_left(person) == 0:
            confirm.ask_teacher()
        self._screens.show(confirm)

    def _seat_guest(self, person: UUID) -> None:
        """The teacher has vouched for the guest a moment ago."""
        self._person = person
        self._begin()

    def _check(self, typed: str) -> None:
        person, confirm = self._person, self._screens.confirm
        if person is None:
            return
        if self._run.door.tries_left(person) == 0:
            if self._run.door.vouch(person, typed):
                self._begin()
            else:
                confirm.show_wrong_pin()
        elif self._run.door.confirm(person, typed):
            self._begin()
        elif self._run.door.tries_left(person) == 0:
            confirm.ask_teacher()
            confirm.focus_first()
        else:
            confirm.show_wrong(self._run.door.tries_left(person))

    def _begin(self) -> None:
        """Open the seat; somebody may have taken it on another screen meanwhile."""
        person = self._required()
        found: list[Place | None] = []

        def write() -> None:
            try:
                found.append(self._run.begin(person))
            except SeatTaken:
                found.append(None)

        def then() -> None:
            place = found[-1]
            if place is None:
                self.show_names()
                self._screens.names.show_taken(self._seat(person))
            elif place.progress.answered == 0:
                self._screens.instruction.set_texts(self._run.form.instruction)
                self._screens.show(self._screens.instruction)
            else:
                self.questions.begin(person)

        self.saving.safely(write, then)

    def _show_ready(self) -> None:
        self._screens.ready_for(len(self._run.items(self._required())))

    def _start(self) -> None:
        self.questions.begin(self._required())

    def _review(self, missing: tuple[tuple[int, str], ...]) -> None:
        if missing:
            self._screens.show_missing(missing)
        else:
            self._finish()

    def _finish(self) -> None:
        person = self._required()

        def then() -> None:
            self._person = None
            self.questions.close()
            self._screens.show(self._screens.thanks)

        self.saving.safely(lambda: self._run.finish(person), then)

    def _go_away(self) -> None:
        """The pupil stops here; the seat says «to be continued»."""
        if self._person is not None:
            self._run.leave(self._person)
        self.show_names()

    def _required(self) -> UUID:
        assert self._person is not None
        return self._person
