"""What lists and the card show of a person, read in one go."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.ids import EventId, GroupId, PersonId
from zima_desktop.domain.people import Category, Enrolment, Group, NamedForms, Person
from zima_desktop.domain.results import EarlierResult
from zima_desktop.domain.trajectory import CardStep, NextStep, Plan, Talk, TimelineEntry, TrajectoryState


@dataclass(frozen=True, slots=True)
class PersonFilter:
    """One filter bar for every list; empty sets filter nothing."""

    text: str = ""
    groups: frozenset[GroupId] = frozenset()
    grades: frozenset[int] = frozenset()
    categories: frozenset[Category] = frozenset()
    states: frozenset[TrajectoryState] = frozenset()
    without: frozenset[CardStep] = frozenset()  # «нет теста / беседы / плана»
    hidden: bool = False  # the bin instead of the living


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of a list of people."""

    id: PersonId
    family: str
    given: str
    patronymic: str | None
    group: str
    group_id: GroupId | None
    category: Category
    birth_date: date | None
    interest: str | None  # leading scales of the newest result, joined; None: no test or flat
    interest_codes: tuple[str, ...]
    state: TrajectoryState
    goal: str | None  # profession of plan A
    steps: frozenset[CardStep]
    last_event: str | None
    last_event_on: date | None
    next_step: NextStep | None
    last_talk_on: date | None
    sort_key: str


@dataclass(frozen=True, slots=True)
class PersonList:
    """Rows after the filter, and counts by state before the filter of states (for the chips)."""

    rows: tuple[PersonRow, ...]
    total: int
    by_state: tuple[tuple[TrajectoryState, int], ...]


@dataclass(frozen=True, slots=True)
class GroupOverview:
    """A class as the page of classes shows it."""

    group: Group
    tested: int
    talked: int
    planned: int
    attended: int


@dataclass(frozen=True, slots=True)
class PersonCard:
    """The whole card of one person."""

    person: Person
    forms: NamedForms
    state: TrajectoryState
    steps: frozenset[CardStep]
    enrolments: tuple[Enrolment, ...]
    timeline: tuple[TimelineEntry, ...]  # newest first, planned entries on top
    results: tuple[EarlierResult, ...]  # newest of each instrument first
    plans: tuple[Plan, ...]  # newest version of A, then of B
    plan_history: tuple[Plan, ...]
    talks: tuple[Talk, ...]
    next_step: NextStep | None
    hours_this_year: float
    consents: tuple[str, ...]  # purposes in force: P1…P5
    events_to_come: tuple[EventId, ...] = ()


class SearchKind(StrEnum):
    PERSON = "person"
    GROUP = "group"
    PROFESSION = "profession"
    EVENT = "event"
    INSTRUMENT = "instrument"
    PLACE = "place"  # a page, a document or something to do


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One line under the search field; `ref` is the id of the record, or the key of what has none."""

    kind: SearchKind
    ref: int | str
    title: str
    detail: str
