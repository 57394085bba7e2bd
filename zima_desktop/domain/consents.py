"""Consents to the processing of personal data: one paper, one purpose, and who has to sign it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category

SIGNS_TOO, SIGNS_ALONE = 14, 18  # years
DAYS_TO_DESTROY = 30  # after a withdrawal


class Purpose(StrEnum):
    COUNSELLING = "P1"  # testing and counselling at the school
    COORDINATOR = "P2"  # named transfer to the coordinator
    COLLEGE = "P3"  # transfer to the college
    PUBLICATION = "P4"
    RESEARCH = "P5"  # de-identified


class GivenBy(StrEnum):
    PARENT = "parent"
    SELF = "self"
    BOTH = "both"  # a parent and the pupil, two signatures on one paper


class ConsentStatus(StrEnum):
    NONE = "none"
    ACTIVE = "active"
    OWN_NEEDED = "own_needed"  # in force, but the person's own signature is due by now
    EXPIRING = "expiring"  # within 30 days
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


IN_FORCE = frozenset({ConsentStatus.ACTIVE, ConsentStatus.OWN_NEEDED, ConsentStatus.EXPIRING})
_GROWN = frozenset({Category.ADULT, Category.PARENT, Category.TEACHER})


def age_on(birth: date, day: date) -> int:
    """Whole years; who was born on 29 February turns a year older on 1 March of a common year."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def signer(birth: date | None, category: Category, on: date) -> GivenBy | None:
    """Who has to sign a paper on that day; None: the date of birth is not known, so nobody can tell."""
    if birth is None:
        return GivenBy.SELF if category in _GROWN else None
    age = age_on(birth, on)
    if age >= SIGNS_ALONE:
        return GivenBy.SELF
    return GivenBy.BOTH if age >= SIGNS_TOO else GivenBy.PARENT


@dataclass(frozen=True, slots=True)
class ConsentState:
    """One purpose of one person on a day, as the best paper has it."""

    purpose: Purpose
    status: ConsentStatus
    signed_on: date | None = None
    given_by: GivenBy | None = None
    valid_to: date | None = None
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """A line of the register: all purposes, in the order of Purpose; `signer` is who would sign today."""

    person: PersonId
    name: str
    states: tuple[ConsentState, ...]
    group: str = ""
    birth_date: date | None = None
    signer: GivenBy | None = None
    destroy_by: date | None = None  # P1 was taken back and what was gathered under it is still here

    def state(self, purpose: Purpose) -> ConsentState:
        return next(state for state in self.states if state.purpose is purpose)

    def has(self, purpose: Purpose) -> bool:
        """A paper for this purpose is in force."""
        return self.state(purpose).status in IN_FORCE


@dataclass(frozen=True, slots=True)
class ConsentPaper:
    """One paper of the register, whatever became of it."""

    person: PersonId
    name: str
    group: str
    purpose: Purpose
    given_by: GivenBy
    signed_on: date
    valid_to: date | None
    withdrawn_on: date | None
    note: str | None
    giver: str | None = None  # the parent who signed, if that parent has a card


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What is written down about a paper besides whose it is and what for.

    `given_by` None: whoever has to sign at the age of each person.
    """

    given_by: GivenBy | None
    signed_on: date
    valid_to: date | None = None
    reference: str | None = None
    giver: PersonId | None = None  # a parent linked with each of the people


class Consequence(StrEnum):
    """What a withdrawal stops, and what it takes out of the base."""

    TESTING_STOPS = "testing_stops"
    RESULTS_GO = "results_go"
    TALKS_GO = "talks_go"
    PLANS_GO = "plans_go"
    REQUESTS_GO = "requests_go"
    FILES_GO = "files_go"
    COORDINATOR_REMOVES = "coordinator_removes"
    TRANSFER_STOPS = "transfer_stops"
    COLLEGE_STOPS = "college_stops"
    COLLEGE_TOLD = "college_told"
    PUBLICATION_STOPS = "publication_stops"
    PUBLISHED_EVENTS = "published_events"  # of which names and photographs may have been shown
    RESEARCH_STOPS = "research_stops"
    CARD_STAYS = "card_stays"


REMOVING = frozenset(
    {
        Consequence.RESULTS_GO,
        Consequence.TALKS_GO,
        Consequence.PLANS_GO,
        Consequence.REQUESTS_GO,
        Consequence.FILES_GO,
    }
)


@dataclass(frozen=True, slots=True)
class Effect:
    """One line of what will happen; `count` where something is counted."""

    kind: Consequence
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a person or a parent has asked for, in writing."""

    person: PersonId
    purposes: tuple[Purpose, ...]
    on: date
    note: str | None = None
    destroy_now: bool = True  # what was gathered under P1; otherwise it waits until the last day

    @property
    def destroy_by(self) -> date:
        return self.on + timedelta(days=DAYS_TO_DESTROY)


@dataclass(frozen=True, slots=True)
class WithdrawalOutlook:
    """What a withdrawal would do; purposes without a paper in force are left out of `purposes`."""

    person: PersonId
    name: str
    purposes: tuple[Purpose, ...]
    effects: tuple[Effect, ...]
    destroy_by: date

    @property
    def removes(self) -> bool:
        return any(effect.kind in REMOVING and effect.count for effect in self.effects)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the base holds of a person that only consent P1 allows."""

    attempts: int = 0
    talks: int = 0
    plans: int = 0
    requests: int = 0

    @property
    def total(self) -> int:
        return self.attempts + self.talks + self.plans + self.requests


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log about one person; `action` is a key, `at` UTC in ISO 8601."""

    number: int
    at: str
    user: str | None
    action: str
    subject: str
    chain: str


def purposes_of(states: Collection[ConsentState]) -> tuple[Purpose, ...]:
    """Purposes with a paper in force."""
    return tuple(state.purpose for state in states if state.status in IN_FORCE)


def subject_of(uids: Collection[UUID], *words: str) -> str:
    """The subject of a line in the log: words, then whom it is about; many people only as a count."""
    most = 200
    whom = " ".join(str(uid) for uid in uids) if len(uids) <= most else f"{len(uids)} people"
    return " ".join((*words, whom))
