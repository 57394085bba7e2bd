"""Requests for a meeting and the meetings that answer them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.ids import AppointmentId, PersonId
from zima_desktop.domain.people import Category


class AskedBy(StrEnum):
    SELF = "self"
    PARENT = "parent"
    TEACHER = "teacher"
    COUNSELLOR = "counsellor"


class AppointmentState(StrEnum):
    NEW = "new"  # no time yet
    APPOINTED = "appointed"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"


OPEN = frozenset({AppointmentState.NEW, AppointmentState.APPOINTED})


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks about what; with `at` (local time) it is an appointment at once."""

    person: PersonId
    topic: str
    asked_by: AskedBy
    asked_on: date
    at: datetime | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """One request with what became of it; `at` is local time."""

    id: AppointmentId
    uid: UUID
    person: PersonId
    name: str
    group: str
    category: Category
    topic: str
    asked_by: AskedBy
    asked_on: date
    at: datetime | None
    place: str | None
    state: AppointmentState
    outcome: str | None

    @property
    def open(self) -> bool:
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class Tutor:
    """A teacher who looks after people, with how many there are today."""

    person: PersonId
    name: str
    count: int
