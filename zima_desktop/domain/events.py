"""Events of career guidance and who took part in them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.ids import EventId, GroupId, PersonId


class EventKind(StrEnum):
    """The list of kinds of the municipal model."""

    TESTING = "testing"
    OPEN_DAY = "open_day"
    ROLE_GAME = "role_game"
    MONTH = "month"
    CONTEST = "contest"
    MEETING = "meeting"
    EXCURSION = "excursion"
    EMPLOYMENT_CENTER = "employment_center"
    TRIAL = "trial"
    PARENTS = "parents"
    TEACHER_TRAINING = "teacher_training"


class EventState(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class EventDraft:
    kind: EventKind
    title: str
    held_on: date
    hours: float | None = None
    place: str | None = None
    partner: str | None = None
    state: EventState = EventState.PLANNED
    groups: tuple[GroupId, ...] = ()
    unnamed_guests: int | None = None  # «без ФИО»: never part of a percentage
    profession: str | None = None  # key of the catalogue: what it is about


@dataclass(frozen=True, slots=True)
class Event:
    id: EventId
    uid: UUID
    content: EventDraft
    invited: int
    attended: int
    certificates: int
    revision: int


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One person of the grid; `present` None: not marked yet."""

    person: PersonId
    name: str
    group: str
    present: bool | None
    role: str | None
    hours: float | None
    certificate_number: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """One tick of the grid as the counsellor leaves it."""

    person: PersonId
    present: bool | None
    role: str | None = None
    hours: float | None = None
