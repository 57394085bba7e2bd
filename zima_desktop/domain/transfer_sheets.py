"""The hand-over sheet: what a school passes on to the college, and the college to the employment centre."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.documents import Letterhead, PlanLine
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import GroupName


class Receiver(StrEnum):
    COLLEGE = "college"
    EMPLOYMENT = "employment"


class Stage(StrEnum):
    """The three parts of the sheet: the sender fills its own in, the next ones are left for the hand."""

    SCHOOL = "school"
    COLLEGE = "college"
    EMPLOYMENT = "employment"


@dataclass(frozen=True, slots=True)
class TransferPerson:
    """One person who agreed to purpose P3 on `agreed_on`; None prints «нет данных»."""

    person: PersonId
    name: str
    birth_date: date | None
    group: GroupName | None
    year: int | None  # of leaving
    agreed_on: date
    plans: tuple[PlanLine, ...] = ()
    leaning: tuple[str, ...] = ()  # «Тип профессии: техника»
    conclusion: str | None = None
    visited: tuple[str, ...] = ()  # events and trials with their dates, the newest first
    visits: int = 0  # all of them
    applications: tuple[str, ...] = ()  # in words, the most wanted first
    enrolled: str | None = None
    programme: str | None = None  # received at a college
    status: str | None = None  # «учится в СПО, Саянский техникум»
    status_on: date | None = None
    status_source: str | None = None
    status_confirmation: str | None = None


@dataclass(frozen=True, slots=True)
class TransferSheet:
    """`left_out` counts those chosen who did not agree: they are named to the counsellor, never here."""

    letterhead: Letterhead
    stage: Stage  # whose part is filled in
    receiver: Receiver
    receiver_name: str | None
    made_on: date
    people: tuple[TransferPerson, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Somebody who was chosen and is not handed over."""

    person: PersonId
    name: str
    group: GroupName | None
