"""What happens between a pupil's key and the disk: nothing new is drawn before the answer is safe."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ui.kiosk.screens import Screens
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.sessions import KioskItem, Seat, SeatState, SeatTaken
from zima_desktop.services.kiosk import Confirmation, KioskRun, answer_values

CHOICE_MS = 220
RETRY_MS = 4000


class KioskController(QObject):
    """Leads one pupil after the other through the session file."""

    pupil_changed = Signal()  # back at the list: the next pupil begins with ordinary letters

    def __init__(self, run: KioskRun, screens: Screens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._screens = screens
        self._person: UUID | None = None
        self._index = -1  # -1: the practice item
        self._locked = False
        self._unsaved: Callable[[], None] | None = None
        self._shown = QElapsedTimer()
        self._choice = QTimer(self, singleShot=True, interval=CHOICE_MS)
        self._choice.timeout.connect(self._after_choice)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._try_again)
        self._connect()

    def _connect(self) -> None:
        screens = self._screens
        screens.names.picked.connect(self._ask_who)
        screens.confirm.submitted.connect(self._check)
        screens.confirm.back_requested.connect(self.show_names)
        screens.instruction.accepted.connect(self._show_practice)
        screens.instruction.declined.connect(self._go_away)
        screens.ready.accepted.connect(self._start)
        screens.question.answered.connect(self._answer)
        screens.question.back_requested.connect(self._back)
        screens.question.forward_requested.connect(self._forward)
        screens.question.pause_requested.connect(self._pause)
        screens.pause.accepted.connect(self._resume)
        screens.pause.declined.connect(self._go_away)
        screens.review.accepted.connect(self._answer_missing)
        screens.review.declined.connect(self._finish)
        screens.thanks.accepted.connect(self.show_names)
        screens.unsaved.accepted.connect(self._try_again)

    def show_names(self) -> None:
        """The list for the next pupil; nothing of the one before stays on the screen."""
        self._person = None
        self._locked = False
        self._screens.forget()
        self.pupil_changed.emit()
        seats = self._run.seats()
        by_code = any(self._run.confirmation(seat.person_uid) is Confirmation.CODE for seat in seats)
        self._screens.names.show_seats(seats, self._run.group_name, by_code=by_code)
        self._screens.show(self._screens.names)

    def leave(self) -> None:
        """The kiosk is being left: an open attempt waits for its pupil, the disk gets a last chance."""
        self._try_again()
        self._choice.stop()
        self._retry.stop()
        if self._person is not None:
            self._run.leave(self._person)
            self._person = None

    @property
    def unsaved(self) -> bool:
        """An answer waits in memory for the disk to take it."""
        return self._unsaved is not None

    def _seat(self, person: UUID) -> Seat:
        return next(seat for seat in self._run.seats() if seat.person_uid == person)

    def _ask_who(self, person: UUID) -> None:
        seat = self._seat(person)
        if seat.state in (SeatState.DONE, SeatState.ANSWERING):
            self._screens.names.show_taken(seat)
            return
        self._person = person
        confirm = self._screens.confirm
        confirm.ask(f"{seat.given} {seat.family}", self._run.confirmation(person))
        if self._run.tries_left(person) == 0:
            confirm.ask_teacher()
        self._screens.show(confirm)

    def _check(self, typed: str) -> None:
        person, confirm = self._person, self._screens.confirm
        if person is None:
            return
        if self._run.tries_left(person) == 0:
            if self._run.vouch(person, typed):
                self._begin()
            else:
                confirm.show_wrong_pin()
        elif self._run.confirm(person, typed):
            self._begin()
        elif self._run.tries_left(person) == 0:
            confirm.ask_teacher()
            confirm.focus_first()
        else:
            confirm.show_wrong(self._run.tries_left(person))

    def _begin(self) -> None:
        self._safely(self._open_seat)

    def _open_seat(self) -> None:
        person = self._required()
        try:
            place = self._run.begin(person)
        except SeatTaken:
            self.show_names()
            self._screens.names.show_taken(self._seat(person))
            return
        self._index = place.index
        if place.progress.answered == 0:
            self._screens.instruction.set_texts(self._run.sheet.instruction)
            self._screens.show(self._screens.instruction)
        else:
            self._show_or_end()

    def _show_practice(self) -> None:
        practice = self._run.sheet.practice
        if practice is None:
            self._start()
            return
        self._index = -1
        self._draw(practice, None)
        self._screens.question.show_practice(self._run.title)

    def _start(self) -> None:
        self._index = 0
        self._show_or_end()

    def _show_or_end(self) -> None:
        person = self._required()
        self._locked = False
        total = len(self._run.sheet.items)
        if self._index < total:
            item = self._run.sheet.items[self._index]
            answer = self._run.answer_of(person, item.number)
            self._draw(item, None if answer is None else answer_values(item).index(answer))
            answered = self._run.progress(person).answered
            self._screens.question.show_place(self._run.title, self._index + 1, total, answered)
            return
        missing = self._run.missing(person)
        if missing:
            self._screens.show_missing([place + 1 for place in missing])
        else:
            self._finish()

    def _draw(self, item: KioskItem, answer: int | None) -> None:
        self._locked = False
        self._screens.question.show_item(item, answer)
        self._screens.show(self._screens.question)
        self._shown.start()

    def _answer(self, place: int) -> None:
        if self._locked:
            self._screens.question.keep_chosen()
            return
        self._locked = True
        self._screens.question.show_chosen(place)
        if self._index < 0:
            self._choice.start()
            return
        person, item = self._required(), self._run.sheet.items[self._index]
        value, shown_ms = answer_values(item)[place], self._shown.elapsed()

        def save() -> None:
            self._run.record(person, item.number, value, shown_ms=shown_ms)
            self._screens.show(self._screens.question)
            self._choice.start()

        self._safely(save)

    def _after_choice(self) -> None:
        if self._index < 0:
            self._locked = False
            self._screens.ready_for(len(self._run.sheet.items))
            return
        self._index += 1
        self._show_or_end()

    def _back(self) -> None:
        if not self._locked and self._index > 0:
            self._index -= 1
            self._show_or_end()

    def _forward(self) -> None:
        """Over an item that has its answer already."""
        if self._locked or self._index < 0:
            return
        if self._run.answer_of(self._required(), self._run.sheet.items[self._index].number) is not None:
            self._index += 1
            self._show_or_end()

    def _pause(self) -> None:
        if not self._locked:
            self._locked = True
            self._screens.show(self._screens.pause)

    def _resume(self) -> None:
        self._locked = False
        self._screens.show(self._screens.question)
        self._shown.restart()

    def _go_away(self) -> None:
        """The pupil stops here; the seat says «to be continued»."""
        if self._person is not None:
            self._run.leave(self._person)
        self.show_names()

    def _answer_missing(self) -> None:
        self._index = self._run.missing(self._required())[0]
        self._show_or_end()

    def _finish(self) -> None:
        person = self._required()

        def close() -> None:
            self._run.finish(person)
            self._person = None
            self._screens.show(self._screens.thanks)

        self._safely(close)

    def _safely(self, write: Callable[[], None]) -> None:
        """Do what ends on the disk; until the disk takes it, a quiet screen stands in the way."""
        try:
            write()
        except WriteFailed as error:
            self._unsaved = write
            self._locked = True
            self._screens.show_unsaved(error.reason)
            self._retry.start()
            return
        self._unsaved = None
        self._retry.stop()

    def _try_again(self) -> None:
        if self._unsaved is not None:
            self._safely(self._unsaved)

    def _required(self) -> UUID:
        assert self._person is not None
        return self._person
