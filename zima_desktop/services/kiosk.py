"""A class answering: the session file behind the full-screen kiosk and the console, without any base."""

import hashlib
import hmac
import os
import platform
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.sessions import (
    AttemptClosed,
    KioskItem,
    KioskSheet,
    Progress,
    Seat,
    SeatState,
    SeatTaken,
)
from zima_desktop.exchange.session_files import RATING, sheet_from_json
from zima_desktop.store.clock import Clock, system_clock
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.session_file import OpenAttempt, SessionFile
from zima_desktop.store.session_file_key import SessionKey, derive_key, normal_pin, salt_of
from zima_desktop.store.session_file_schema import RosterEntry

TRIES = 3


class Confirmation(StrEnum):
    """What a pupil types to show that the name is his."""

    BIRTHDAY = "birthday"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pupil goes on: the index of the item to show; equal to the total when all are answered."""

    progress: Progress
    index: int


class KioskRun:
    """One open session file. Answers are on the disk when `record` returns."""

    def __init__(self, file: SessionFile, pin: str, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._roster = {entry.person_uid: entry for entry in file.roster()}
        self._standing = file.standing()
        self._active: dict[UUID, OpenAttempt] = {}
        self._wrong: dict[UUID, int] = {}
        self._pin_salt = os.urandom(16)
        self._pin = self._pin_digest(pin)
        self.sheet: KioskSheet = sheet_from_json(file.facts.sheet)
        self._items = {item.number: item for item in self.sheet.items}
        self.title = file.facts.title
        self.group_name = file.facts.group_name
        self.organization = file.facts.organization

    @property
    def session_uid(self) -> UUID:
        """Which session this is, in every copy of the file."""
        return self._file.facts.session_uid

    def seats(self) -> tuple[Seat, ...]:
        """The whole list, in its order, with where everybody stands."""
        return tuple(self._seat(entry) for entry in self._roster.values())

    def _seat(self, entry: RosterEntry) -> Seat:
        state, answered = self._state(entry.person_uid)
        return Seat(entry.person_uid, entry.family, entry.given, entry.patronymic, state, answered)

    def _state(self, person: UUID) -> tuple[SeatState, int]:
        if person in self._active:
            return SeatState.ANSWERING, len(self._active[person].answers)
        if person not in self._standing:
            return SeatState.FREE, 0
        finished, answered = self._standing[person]
        if finished:
            return SeatState.DONE, answered
        return (SeatState.INTERRUPTED if answered else SeatState.FREE), answered

    def confirmation(self, person: UUID) -> Confirmation:
        """What to ask this pupil for."""
        return Confirmation(self._entry(person).confirmation)

    def tries_left(self, person: UUID) -> int:
        """After the last one only the teacher can open the seat."""
        return max(0, TRIES - self._wrong.get(person, 0))

    def confirm(self, person: UUID, typed: str) -> bool:
        """Day and month as «22 11», «22.11» or «2211», or the code; wrong ones use up the tries."""
        entry = self._entry(person)
        if self.tries_left(person) == 0:
            return False
        digits = typed_digits(typed, day_first=entry.confirmation == Confirmation.BIRTHDAY)
        right = hmac.compare_digest(digits.encode(), entry.expected.replace(".", "").encode())
        self._wrong[person] = 0 if right else self._wrong.get(person, 0) + 1
        return right

    def vouch(self, person: UUID, pin: str) -> bool:
        """The teacher confirms a pupil who could not; gives the tries back when the PIN is right."""
        right = self.check_pin(pin)
        if right:
            self._wrong.pop(person, None)
        return right

    def check_pin(self, pin: str) -> bool:
        """True for the PIN of this session; answers at once."""
        return hmac.compare_digest(self._pin_digest(pin), self._pin)

    def _pin_digest(self, pin: str) -> bytes:
        return hashlib.blake2b(normal_pin(pin).encode("utf-8", "surrogatepass"), key=self._pin_salt).digest()

    def begin(self, person: UUID) -> Place:
        """Open a free or interrupted seat; raises SeatTaken. An interrupted one goes on where it stopped."""
        self._entry(person)
        state, _answered = self._state(person)
        if state in (SeatState.ANSWERING, SeatState.DONE):
            raise SeatTaken(state)
        self._active[person] = self._file.begin(person, self._clock())
        index = self._first_open(person)
        return Place(self.progress(person), index)

    def _first_open(self, person: UUID) -> int:
        answers = self._attempt(person).answers
        for index, item in enumerate(self.sheet.items):
            if item.number not in answers:
                return index
        return len(self.sheet.items)

    def progress(self, person: UUID) -> Progress:
        """Answers given of all items."""
        return Progress(len(self._attempt(person).answers), len(self.sheet.items))

    def current_item(self, person: UUID) -> KioskItem | None:
        """The first item without an answer; None when nothing is missing."""
        index = self._first_open(person)
        return self.sheet.items[index] if index < len(self.sheet.items) else None

    def missing(self, person: UUID) -> tuple[int, ...]:
        """Indexes of items without an answer."""
        answers = self._attempt(person).answers
        return tuple(i for i, item in enumerate(self.sheet.items) if item.number not in answers)

    def answer_of(self, person: UUID, item: int) -> AnswerValue | None:
        """What was answered to the item of this number."""
        return self._attempt(person).answers.get(item)

    def record(self, person: UUID, item: int, value: AnswerValue, *, shown_ms: int = 0) -> Progress:
        """Keep an answer; `shown_ms` is how long the item has stood on the screen.

        Raises AttemptClosed, InvalidValue, and WriteFailed: then call again, nothing is lost.
        """
        attempt = self._attempt(person)
        self._check_answer(item, value)
        elapsed = max(0, int((self._clock() - attempt.started).total_seconds() * 1000))
        self._file.save(attempt.id, item, value, max(0, elapsed - shown_ms), elapsed)
        attempt.answers[item] = value
        return self.progress(person)

    def _check_answer(self, number: int, value: AnswerValue) -> None:
        item = self._items.get(number)
        if item is None:
            raise InvalidValue("item", str(number), "not_an_answer")
        if value not in answer_values(item) or isinstance(value, bool):
            raise InvalidValue(f"item {number}", str(value), "not_an_answer")

    def finish(self, person: UUID) -> None:
        """The pupil is done; the seat cannot be opened again."""
        attempt = self._attempt(person)
        self._file.finish(attempt.id, self._clock())
        self._standing[person] = (True, len(attempt.answers))
        del self._active[person]

    def leave(self, person: UUID) -> None:
        """The pupil goes before the end; the seat waits for him."""
        attempt = self._active.pop(person, None)
        if attempt is not None:
            self._standing[person] = (False, len(attempt.answers))

    def note(self, text: str) -> None:
        """Keep a remark about the session in the file."""
        self._file.note(text, self._clock())

    def close(self) -> None:
        """Let go of the file; open seats become interrupted ones."""
        for person in tuple(self._active):
            self.leave(person)
        self._file.close()

    def _entry(self, person: UUID) -> RosterEntry:
        if person not in self._roster:
            raise NotFound("person", str(person))
        return self._roster[person]

    def _attempt(self, person: UUID) -> OpenAttempt:
        if person not in self._active:
            raise AttemptClosed()
        return self._active[person]


def answer_values(item: KioskItem) -> tuple[AnswerValue, ...]:
    """What may be recorded for an item, in the order of its options."""
    return tuple(int(option.code) if item.kind == RATING else option.code for option in item.options)


def typed_digits(typed: str, *, day_first: bool) -> str:
    """The digits of what was typed; a day or month of one digit gets its zero."""
    parts = re.findall(r"[0-9]+", typed)
    if day_first and len(parts) == 2:
        return "".join(part.zfill(2) for part in parts)
    return "".join(parts)


def open_session_file(
    path: Path, pin: str, *, clock: Clock = system_clock, cost: KdfCost = STANDARD_COST
) -> KioskRun:
    """Open a file for answering; half a second of key derivation. Raises WrongPin, NotFound, FileRefused."""
    return run_with_key(path, derive_key(pin, salt_of(path), cost), pin, clock)


def run_with_key(path: Path, key: SessionKey, pin: str, clock: Clock = system_clock) -> KioskRun:
    """Open a file whose key is known, without the derivation."""
    file = SessionFile(path, key, device_of(path))
    try:
        file.claim()
        return KioskRun(file, pin, clock)
    except BaseException:
        file.close()
        raise


def device_of(path: Path) -> str:
    """Tells copies of one file apart: this computer, this place, this file."""
    found = path.stat()
    seen = f"{platform.node()}|{path.resolve()}|{found.st_ino}"
    return hashlib.blake2b(seen.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
