"""The story of one person: everything dated by school years, and one line of sums a year."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from zima_desktop.domain.choice import Choice
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.hours import Hours
from zima_desktop.domain.people import Enrolment
from zima_desktop.domain.trajectory import EntryKind, Plan, PlanSlot, TimelineEntry


@dataclass(frozen=True, slots=True)
class YearLine:
    """The entries of one school year, newest first; `group` is the last class of the year."""

    school_year: int
    group: str | None
    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class StoryTest:
    on: date
    title: str
    leading: tuple[str, ...]  # titles; empty: nobody leads
    released: bool


@dataclass(frozen=True, slots=True)
class StoryVisit:
    """An event or a trial that took place."""

    on: date
    title: str
    trial: bool


@dataclass(frozen=True, slots=True)
class StoryEnd:
    """An application or a dated status of somebody who has left; values, not words."""

    on: date
    kind: EntryKind
    value: str  # the state of an application, the status of an outcome
    what: str | None  # place and programme, or place and profession


@dataclass(frozen=True, slots=True)
class StoryYear:
    """One school year of a life: a row on the screen and on paper."""

    school_year: int
    group: str | None  # None: in no class of ours
    grade: int | None
    tests: tuple[StoryTest, ...]
    talks: tuple[date, ...]
    visits: tuple[StoryVisit, ...]
    hours: Hours
    plan: Plan | None  # plan A as it stood at the end of the year
    backup: Plan | None
    plan_changes: int  # versions of both plans written this year
    choice: Choice | None  # None: nothing was recorded to judge by
    ends: tuple[StoryEnd, ...]


@dataclass(frozen=True, slots=True)
class LifeStory:
    """From the first class known to the first job, oldest year first."""

    years: tuple[StoryYear, ...]

    @property
    def first(self) -> int | None:
        return self.years[0].school_year if self.years else None


def by_years(timeline: Iterable[TimelineEntry], spells: Sequence[Enrolment]) -> tuple[YearLine, ...]:
    """The life line cut into school years, the newest first; planned entries stand on top of theirs."""
    found: dict[int, list[TimelineEntry]] = {}
    for entry in timeline:
        found.setdefault(school_year_of(entry.on), []).append(entry)
    return tuple(
        YearLine(year, name_of(spell) if (spell := spell_in(spells, year)) else None, tuple(found[year]))
        for year in sorted(found, reverse=True)
    )


def spell_in(spells: Sequence[Enrolment], school_year: int) -> Enrolment | None:
    """The last enrolment that touches a school year; what ends on 1 September is of the year before."""
    first, last = date(school_year, 9, 1), date(school_year + 1, 8, 31)
    own = [spell for spell in spells if spell.since <= last and (spell.until is None or spell.until > first)]
    own = [spell for spell in own if spell.group.school_year <= school_year]
    return max(own, key=lambda spell: (spell.group.school_year, spell.since), default=None)


def name_of(spell: Enrolment) -> str:
    return spell.group.name.printed


def plan_on(history: Sequence[Plan], slot: PlanSlot, on: date) -> Plan | None:
    """The version of a plan that stood on a day."""
    own = [plan for plan in history if plan.content.slot is slot and plan.made_on <= on]
    return max(own, key=lambda plan: plan.version, default=None)


def years_of(spells: Sequence[Enrolment], days: Iterable[date], today: date) -> range:
    """Every school year from the first thing known to the newest, without a gap."""
    known = [school_year_of(day) for day in days if day <= today]
    known += [school_year_of(spell.since) for spell in spells if spell.since <= today]
    known += [school_year_of(today)] if any(spell.until is None for spell in spells) else []
    return range(min(known), max(known) + 1) if known else range(0)
