"""What lists and the card show of a person, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.choice import Choice
from zima_desktop.domain.hours import Hours
from zima_desktop.domain.ids import EventId, GroupId, PersonId, SideGroupId, TagId
from zima_desktop.domain.people import Category, Enrolment, Group, NamedForms, Person
from zima_desktop.domain.relatives import Family
from zima_desktop.domain.results import EarlierResult
from zima_desktop.domain.trajectory import (
    CardStep,
    NextStep,
    Plan,
    PlanStep,
    Talk,
    TimelineEntry,
    TrajectoryState,
)


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
    tags: frozenset[TagId] = frozenset()
    side_groups: frozenset[SideGroupId] = frozenset()  # beside the class: clubs, courses, lists
    incomplete: bool = False  # only those who lack a field their category requires

    def admits(self, row: "PersonRow") -> bool:
        """Whether a row belongs to the list, but for its text, its state and the bin."""
        return (
            (not self.groups or row.group_id in self.groups)
            and (not self.grades or row.grade in self.grades)
            and (not self.categories or row.category in self.categories)
            and not self.without & row.steps
            and (not self.tags or bool(self.tags & row.tags))
            and (not self.side_groups or bool(self.side_groups & row.side_groups))
            and (row.incomplete or not self.incomplete)
        )


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
    interest: str | None  # leading scales of the newest result that may name any, joined
    interest_codes: tuple[str, ...]
    state: TrajectoryState
    goal: str | None  # profession of plan A
    steps: frozenset[CardStep]
    last_event: str | None
    last_event_on: date | None
    next_step: NextStep | None
    last_talk_on: date | None
    sort_key: str
    grade: int | None = None
    tags: frozenset[TagId] = frozenset()
    side_groups: frozenset[SideGroupId] = frozenset()
    incomplete: bool = False  # a field that the category requires is empty
    flat: bool = False  # the newest result that may name a leading scale names none


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
    choice: Choice
    hours: Hours
    plan_steps: tuple[PlanStep, ...] = ()  # of both plans, done ones included
    authors: Mapping[UUID, str] = field(default_factory=dict)  # users who wrote plans, as far as known here
    events_to_come: tuple[EventId, ...] = ()
    taken_back: tuple[str, ...] = ()  # purposes whose consent was withdrawn and not given anew
    family: Family = field(default_factory=Family)


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
