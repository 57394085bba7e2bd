"""A class session: the file that pupils answer in, and what comes back from it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, SessionId
from zima_desktop.domain.instruments import AnswerValue


class SessionState(StrEnum):
    PREPARED = "prepared"
    RUNNING = "running"
    COLLECTED = "collected"


class SeatState(StrEnum):
    """Where a pupil of the session's list stands."""

    FREE = "free"
    ANSWERING = "answering"
    INTERRUPTED = "interrupted"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class SessionPart:
    """One instrument of a session."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session as the counsellor's list shows it.

    `group` None: several classes or a list of its own, which `group_name` names. `instrument_code` is that of
    the first instrument, `instrument_title` joins the titles of all. `collected` are people with everything.
    """

    id: SessionId
    uid: UUID
    group: GroupId | None
    group_name: str
    instrument_code: str
    instrument_title: str
    created: datetime
    expected: int
    collected: int
    to_release: int
    state: SessionState
    file_name: str | None
    parts: tuple[SessionPart, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """Of its instruments, in their order."""
        return tuple(part.code for part in self.parts)


@dataclass(frozen=True, slots=True)
class Seat:
    """One name of the kiosk's list."""

    person_uid: UUID
    family: str
    given: str
    patronymic: str | None
    state: SeatState
    answered: int
    guest: bool = False  # written in by hand


@dataclass(frozen=True, slots=True)
class Progress:
    answered: int
    total: int


@dataclass(frozen=True, slots=True)
class CollectedAttempt:
    """One pupil's answers as they leave the session file."""

    attempt_uid: UUID
    person_uid: UUID
    started: datetime
    finished: datetime | None
    answers: tuple[tuple[int, AnswerValue], ...]
    first_shown_ms: tuple[int | None, ...]
    last_changed_ms: tuple[int | None, ...]
    changes: tuple[int, ...]
    shown_order: tuple[int | None, ...] = ()

    @property
    def spent_ms(self) -> dict[int, int]:
        """By item, how long it stood on the screen before its answer was last changed."""
        marks = zip(self.answers, self.first_shown_ms, self.last_changed_ms, strict=True)
        return {
            item: last - first
            for (item, _value), first, last in marks
            if first is not None and last is not None and last >= first
        }


@dataclass(frozen=True, slots=True)
class CollectReport:
    """What collecting one file brought. Same file again: everything in `known`."""

    session_uid: UUID
    new: int
    updated: int
    known: int
    unfinished: int
    unknown_people: int
    absent: tuple[str, ...]
    double: tuple[str, ...]  # names of people with two finished attempts
    without_consent: int = 0  # answered under a code: their answers wait in the file for a paper


@dataclass(eq=False)
class WrongPin(ZimaError):
    """The PIN does not open this session file."""

    file_name: str


@dataclass(eq=False)
class SeatTaken(ZimaError):
    """The name is already open on another screen or has finished."""

    state: SeatState


@dataclass(eq=False)
class AttemptClosed(ZimaError):
    """Answers come after the attempt has been finished."""


@dataclass(eq=False)
class SectionOver(ZimaError):
    """An answer comes after the time of its section."""

    section: int


@dataclass(eq=False)
class ForeignSession(ZimaError):
    """A session file that this base has not prepared."""

    file_name: str
