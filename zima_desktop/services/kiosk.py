"""A class answering: the session file behind the full-screen kiosk and the console, without any base."""

import hashlib
import platform
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from zima_desktop.content import form_from_json, suggestions
from zima_desktop.domain.errors import InvalidValue, NotFound, WriteFailed
from zima_desktop.domain.instruments import AnswerValue, Form, Item, Section
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.sessions import (
    AttemptClosed,
    Progress,
    Seat,
    SeatState,
    SeatTaken,
    SectionOver,
)
from zima_desktop.domain.walk import arranged, missing_items, shown_items
from zima_desktop.services.doorkeeper import Confirmation, Doorkeeper
from zima_desktop.services.guests import Guests
from zima_desktop.services.section_times import SectionTimes, Spent
from zima_desktop.store.clock import Clock, Steady, steady_of, system_clock
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.session_file import Given, OpenAttempt, SessionFile
from zima_desktop.store.session_file_key import SessionKey, derive_key, salt_of
from zima_desktop.store.session_file_schema import RosterEntry

__all__ = ["Confirmation", "KioskRun", "Place", "open_session_file", "run_with_key", "suggestions"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pupil goes on: the index of the item to show; equal to the total when all are answered."""

    progress: Progress
    index: int


class KioskRun:
    """One open session file. Answers are on the disk when `record` returns."""

    def __init__(self, file: SessionFile, pin: str, clock: Clock, steady: Steady | None = None) -> None:
        self.file = file
        self.guests = Guests(file, clock)
        self._clock = clock
        self._steady = steady or steady_of(clock)
        self._roster = {entry.person_uid: entry for entry in file.roster()}
        self._standing = file.standing()
        self._active: dict[UUID, OpenAttempt] = {}
        self.door = Doorkeeper(self._roster, pin, file.facts.teacher_code)
        self.form: Form = form_from_json(file.facts.sheet)
        self._items = {item.no: item for item in self.form.items}
        self._section_of = {item.no: section for section in self.form.sections for item in section.items}
        self._sections: dict[UUID, tuple[Section, ...]] = {}
        self._times: dict[UUID, SectionTimes] = {}
        self._spent: dict[UUID, Spent] = {}
        self._refused: dict[UUID, Given] = {}
        self.title = file.facts.title
        self.group_name = file.facts.group_name
        self.organization = file.facts.organization

    @property
    def session_uid(self) -> UUID:
        """Which session this is, in every copy of the file."""
        return self.file.facts.session_uid

    def seats(self) -> tuple[Seat, ...]:
        """The whole list, in its order, with where everybody stands."""
        return tuple(self._seat(entry) for entry in self._roster.values())

    def _seat(self, entry: RosterEntry) -> Seat:
        state, answered = self._state(entry.person_uid)
        guest = entry.person_uid in self.guests
        return Seat(entry.person_uid, entry.family, entry.given, entry.patronymic, state, answered, guest)

    def _state(self, person: UUID) -> tuple[SeatState, int]:
        if person in self._active:
            return SeatState.ANSWERING, len(self._active[person].answers)
        if person not in self._standing:
            return SeatState.FREE, 0
        finished, answered = self._standing[person]
        if finished:
            return SeatState.DONE, answered
        return (SeatState.INTERRUPTED if answered else SeatState.FREE), answered

    def add_guest(self, name: str | PersonName) -> UUID:
        """Let somebody in who is not on the list; `guests.guest(uid)` has the code that opens the seat again.

        Raises InvalidValue and WriteFailed.
        """
        with self.file.writing():
            guest = self.guests.add(name)
            entries = {entry.person_uid: entry for entry in self.file.roster()}
        self._roster.clear()  # the doorkeeper looks at the same list
        self._roster.update(entries)
        return guest.uid

    @property
    def answering(self) -> frozenset[UUID]:
        """Whose seats are open now."""
        return frozenset(self._active)

    def begin(self, person: UUID) -> Place:
        """Open a free or interrupted seat; an interrupted one goes on where it stopped.

        Raises SeatTaken and WriteFailed.
        """
        self._entry(person)
        state, _answered = self._state(person)
        if state in (SeatState.ANSWERING, SeatState.DONE):
            raise SeatTaken(state)
        now = self._clock()
        attempt = self.file.begin(person, now)
        self._active[person] = attempt
        self._refused.pop(person, None)
        self._sections[person] = arranged(self.form.sections, f"{self.session_uid}/{person}")
        starts = self.file.section_starts(attempt.uid)
        self._times[person] = SectionTimes(self.form.sections, starts, now, self._steady)
        self._spent[person] = Spent(attempt.spent_ms, attempt.started, now, self._steady)
        return Place(self.progress(person), self._first_open(person))

    def items(self, person: UUID) -> tuple[Item, ...]:
        """What this person is asked, in his order; answers that open or close a branch change it."""
        return shown_items(self._sections[person], self._attempt(person).answers)

    def section_of(self, item: int) -> Section:
        """The section that an item belongs to."""
        return self._section_of[item]

    def open_section(self, person: UUID, section: int) -> float | None:
        """Start the clock of a timed section, once for all; seconds that are left. None: no limit.

        The clock runs on while the computer sleeps or the file is carried to another one.
        """
        attempt, times = self._attempt(person), self._times[person]
        if not times.is_timed(section):
            return None
        if not times.is_begun(section):
            self.file.start_section(attempt.uid, section, self._clock())
            times.start(section)
        return times.left(section)

    def started(self, person: UUID, section: int) -> bool:
        """True once the clock of a timed section runs for this person."""
        return self._times[person].is_begun(section)

    def over(self, person: UUID) -> frozenset[int]:
        """Numbers of the sections whose time has run out."""
        return self._times[person].over()

    def _first_open(self, person: UUID) -> int:
        answers, over = self._attempt(person).answers, self.over(person)
        items = self.items(person)
        for index, item in enumerate(items):
            if item.no not in answers and self._section_of[item.no].no not in over:
                return index
        return len(items)

    def progress(self, person: UUID) -> Progress:
        """Answers given of the items that are asked as things stand."""
        items, answers = self.items(person), self._attempt(person).answers
        return Progress(sum(1 for item in items if item.no in answers), len(items))

    def missing(self, person: UUID) -> tuple[int, ...]:
        """Indexes of required items without an answer that may still get one."""
        answers, over = self._attempt(person).answers, self.over(person)
        missing = {item.no for item in missing_items(self._sections[person], answers, over)}
        return tuple(index for index, item in enumerate(self.items(person)) if item.no in missing)

    def answer_of(self, person: UUID, item: int) -> AnswerValue | None:
        """What was answered to the item of this number."""
        return self._attempt(person).answers.get(item)

    def record(self, person: UUID, item: int, value: AnswerValue, *, shown_ms: int | None = None) -> Progress:
        """Keep an answer; `shown_ms` is how long the item has stood on the screen (None: nobody looked).

        Raises AttemptClosed, SectionOver, InvalidValue, and WriteFailed: then call again, nothing is lost.
        """
        attempt = self._attempt(person)
        self._check_answer(item, value)
        given = self._kept_moment(person, item, value, shown_ms)
        self.file.save(attempt.uid, given)
        self._refused.pop(person, None)
        attempt.answers[item] = value
        return self.progress(person)

    def _kept_moment(self, person: UUID, item: int, value: AnswerValue, shown_ms: int | None) -> Given:
        """The answer with its marks. One that the disk has refused keeps the moment when it was given."""
        waiting = self._refused.get(person)
        if waiting is not None and (waiting.item, waiting.value) == (item, value):
            return waiting
        section = self._section_of[item].no
        if section in self.over(person):
            raise SectionOver(section)
        changed = max(self._spent[person].ms, shown_ms or 0)
        shown = None if shown_ms is None else changed - shown_ms
        order = next((n for n, one in enumerate(self.items(person), start=1) if one.no == item), 0)
        given = self._refused[person] = Given(item, value, shown, changed, order)
        return given

    def _check_answer(self, number: int, value: AnswerValue) -> None:
        item = self._items.get(number)
        if item is None:
            raise InvalidValue("item", str(number), "not_an_answer")
        if not item.accepts(value):
            raise InvalidValue(f"item {number}", str(value), "not_an_answer")

    def finish(self, person: UUID) -> None:
        """The pupil is done; the seat cannot be opened again."""
        attempt = self._attempt(person)
        self.file.finish(attempt.uid, max(self._clock(), attempt.started))  # the clock may have been set back
        self._standing[person] = (True, len(attempt.answers))
        del self._active[person]

    def leave(self, person: UUID) -> None:
        """The pupil goes before the end; the seat waits for him."""
        attempt = self._active.pop(person, None)
        if attempt is not None:
            self._standing[person] = (False, len(attempt.answers))

    def left_window(self, person: UUID) -> None:
        """Another window came to the front while this pupil answers: counted, nothing more.

        A disk that refuses gets the count with the next answer.
        """
        with suppress(WriteFailed):
            self.file.count_departure(self._attempt(person).uid)

    def reopen(self, person: UUID) -> None:
        """A pupil who has finished may go on; raises NotFound, InvalidValue (not finished), WriteFailed."""
        name = self._entry(person).family
        if self._state(person)[0] is not SeatState.DONE:
            raise InvalidValue("person", name, "not_finished")
        self.file.reopen(person)
        self._standing = self.file.standing()

    def note(self, text: str) -> None:
        """Keep a remark about the session in the file."""
        self.file.note(text, self._clock())

    def close(self) -> None:
        """Let go of the file; open seats become interrupted ones."""
        for person in tuple(self._active):
            self.leave(person)
        self.file.close()

    def _entry(self, person: UUID) -> RosterEntry:
        if person not in self._roster:
            raise NotFound("person", str(person))
        return self._roster[person]

    def _attempt(self, person: UUID) -> OpenAttempt:
        if person not in self._active:
            raise AttemptClosed()
        return self._active[person]


def open_session_file(
    path: Path, pin: str, *, clock: Clock = system_clock, cost: KdfCost = STANDARD_COST
) -> KioskRun:
    """Open a file for answering; half a second of key derivation. Raises WrongPin, NotFound, FileRefused."""
    return run_with_key(path, derive_key(pin, salt_of(path), cost), pin, clock)


def run_with_key(
    path: Path, key: SessionKey, pin: str, clock: Clock = system_clock, steady: Steady | None = None
) -> KioskRun:
    """Open a file whose key is known, without the derivation."""
    file = SessionFile(path, key, device_of(path))
    try:
        file.claim()
        return KioskRun(file, pin, clock, steady)
    except BaseException:
        file.close()
        raise


def device_of(path: Path) -> str:
    """Tells copies of one file apart: this computer, this place, this file."""
    found = path.stat()
    seen = f"{platform.node()}|{path.resolve()}|{found.st_ino}"
    return hashlib.blake2b(seen.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
