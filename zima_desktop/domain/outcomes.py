"""Dated statuses of people who have left: what became of them, who says so, and how long it is good for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.ids import ContactId, OutcomeId, PersonId

AGING_MONTHS = 6
STALE_MONTHS = 12
HORIZONS = (1, 2)  # years after leaving
BEFORE_HORIZON, AFTER_HORIZON = 3, 8  # months around it in which a status still speaks for it


class OutcomeStatus(StrEnum):
    """What somebody does on a day; the values stand in the base and in packages."""

    STUDIES_SPO = "studies_spo"
    STUDIES_VUZ = "studies_vuz"
    STUDIES_SCHOOL = "studies_school"
    WORKS_PROFESSION = "works_profession"  # in the profession received
    WORKS_RELATED = "works_related"
    WORKS_OTHER = "works_other"
    SELF_EMPLOYED = "self_employed"
    ARMY = "army"
    CARE_LEAVE = "care_leave"
    SEEKS_WORK = "seeks_work"
    IDLE = "idle"
    MOVED_AWAY = "moved_away"
    UNKNOWN = "unknown"

    @property
    def studies(self) -> bool:
        return self in STUDIES

    @property
    def works(self) -> bool:
        return self in WORKS


STUDIES = frozenset({OutcomeStatus.STUDIES_SPO, OutcomeStatus.STUDIES_VUZ, OutcomeStatus.STUDIES_SCHOOL})
WORKS = frozenset(
    {
        OutcomeStatus.WORKS_PROFESSION,
        OutcomeStatus.WORKS_RELATED,
        OutcomeStatus.WORKS_OTHER,
        OutcomeStatus.SELF_EMPLOYED,
    }
)


class OutcomeSource(StrEnum):
    """Who told it."""

    SELF = "self"
    FAMILY = "family"
    SCHOOL = "school"
    COLLEGE = "college"
    EMPLOYER = "employer"
    EMPLOYMENT = "employment"  # the employment centre
    OTHER = "other"


class Confirmation(StrEnum):
    """What it rests on."""

    WORD = "word"
    DOCUMENT = "document"
    REGISTER = "register"

    @property
    def firm(self) -> bool:
        """More than somebody's word."""
        return self is not Confirmation.WORD


class Freshness(StrEnum):
    """Derived from the date; the record itself is never changed by age."""

    FRESH = "fresh"
    AGING = "aging"  # older than six months
    STALE = "stale"  # older than twelve: counted as unknown
    NONE = "none"  # nothing was ever recorded


@dataclass(frozen=True, slots=True)
class OutcomeDraft:
    """`programme_code` is what is studied, or for a graduate of a college what was."""

    on: date
    status: OutcomeStatus
    source: OutcomeSource = OutcomeSource.SELF
    confirmation: Confirmation = Confirmation.WORD
    horizon: int | None = None  # 1 or 2 years after leaving; None: between
    place: str | None = None
    place_key: str | None = None
    programme_code: str | None = None
    profession: str | None = None
    profession_key: str | None = None
    region: Region | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    id: OutcomeId
    uid: UUID
    person: PersonId
    content: OutcomeDraft
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands today; `outcome` is the newest record, also when it is too old to count."""

    status: OutcomeStatus
    freshness: Freshness
    outcome: Outcome | None = None


class ContactChannel(StrEnum):
    PHONE = "phone"
    MESSENGER = "messenger"
    SOCIAL = "social"
    LETTER = "letter"
    MEETING = "meeting"
    FAMILY = "family"
    OTHER = "other"


class ContactResult(StrEnum):
    REACHED = "reached"
    NO_ANSWER = "no_answer"
    CALL_BACK = "call_back"
    WRONG_NUMBER = "wrong_number"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ContactDraft:
    on: date
    channel: ContactChannel
    result: ContactResult
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    id: ContactId
    person: PersonId
    content: ContactDraft


@lru_cache(maxsize=65_536)
def months_later(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError(day)


@lru_cache(maxsize=65_536)
def freshness_of(on: date | None, today: date) -> Freshness:
    """Six months to the day are fresh still, twelve are not yet stale."""
    if on is None:
        return Freshness.NONE
    if months_later(on, STALE_MONTHS) < today:
        return Freshness.STALE
    return Freshness.AGING if months_later(on, AGING_MONTHS) < today else Freshness.FRESH


def newest(outcomes: Iterable[Outcome]) -> Outcome | None:
    """Of one day the one that was written down last."""
    return max(outcomes, key=lambda one: (one.content.on, one.id), default=None)


def standing_of(outcomes: Iterable[Outcome], today: date) -> Standing:
    """The newest status while it is good; a stale one is unknown, the record stays readable."""
    last = newest(one for one in outcomes if one.content.on <= today)
    if last is None:
        return Standing(OutcomeStatus.UNKNOWN, Freshness.NONE)
    freshness = freshness_of(last.content.on, today)
    status = OutcomeStatus.UNKNOWN if freshness is Freshness.STALE else last.content.status
    return Standing(status, freshness, last)


@lru_cache(maxsize=65_536)
def horizon_of(left_on: date | None, on: date) -> int | None:
    """Which yearly look a status of that day answers; None: it was taken between them."""
    if left_on is None:
        return None
    for years in HORIZONS:
        reached = months_later(left_on, 12 * years)
        if months_later(reached, -BEFORE_HORIZON) <= on <= months_later(reached, AFTER_HORIZON):
            return years
    return None
