"""Moving to the next school year: what becomes of everybody, reckoned before anything is written."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from zima_desktop.domain.changes import Change
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.ids import GroupId, PersonId, SpellId
from zima_desktop.domain.labels import class_name, group_sort_key
from zima_desktop.domain.people import Category, Group, GroupName, PersonName

LAST_OF_BASIC, LAST_OF_ALL = 9, 11
SPRING, SEPTEMBER = 4, 9


class Fate(StrEnum):
    """What becomes of somebody on 1 September."""

    PROMOTE = "promote"
    REPEAT = "repeat"  # stays in the class of the same name
    GRADUATE = "graduate"  # has finished: grade 9, grade 11 or a college
    LEAVE = "leave"
    WAIT = "wait"  # nobody has decided yet


class Obstacle(StrEnum):
    """Why somebody is not moved."""

    UNDECIDED = "undecided"
    NO_TARGET = "no_target"
    HIDDEN = "hidden"
    CAME_LATER = "came_later"
    OLDER_YEAR = "older_year"
    TWO_SPELLS = "two_spells"


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision about a class or a person. `target`: of PROMOTE; `note`: where to, of GRADUATE and LEAVE."""

    fate: Fate
    target: GroupName | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whose class is of an earlier year; `enrolled` and `plan` are what the base knows of next."""

    person: PersonId
    name: PersonName
    category: Category
    spell: SpellId
    since: date
    group: Group
    hidden: bool = False
    spells: int = 1  # open ones
    enrolled: str | None = None  # where an application of this summer was accepted
    plan: str | None = None  # place or profession of plan A


@dataclass(frozen=True, slots=True)
class Choices:
    """What was decided by hand; everything else follows the rule."""

    classes: Mapping[GroupId, Choice] = field(default_factory=dict)
    people: Mapping[PersonId, Choice] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PersonMove:
    """One person of the plan. `by_hand`: decided for this person; `obstacle` None: will be moved."""

    candidate: Candidate
    choice: Choice
    by_hand: bool = False
    obstacle: Obstacle | None = None


@dataclass(frozen=True, slots=True)
class ClassMove:
    """One class of the old year with everybody in it."""

    group: Group
    choice: Choice
    people: tuple[PersonMove, ...]

    def count(self, fate: Fate) -> int:
        return sum(move.choice.fate is fate for move in self.people)


@dataclass(frozen=True, slots=True)
class Source:
    """What the base says before a rollover into `year`. `already`: people who are in the new year by now."""

    year: int
    candidates: tuple[Candidate, ...]
    already: int
    today: date

    @property
    def day(self) -> date:
        """The first day of the new classes and the first day out of the old ones."""
        return date(self.year, SEPTEMBER, 1)

    @property
    def may_apply(self) -> bool:
        """Classes begin on 1 September: until then this is a look ahead."""
        return self.today >= self.day


@dataclass(frozen=True, slots=True)
class RolloverPlan:
    """What would be written, and who would not be moved."""

    source: Source
    classes: tuple[ClassMove, ...]
    stuck: tuple[PersonMove, ...]

    @property
    def moves(self) -> tuple[PersonMove, ...]:
        return tuple(move for one in self.classes for move in one.people if move.obstacle is None)

    def counts(self) -> dict[Fate, int]:
        """How many people meet each fate; WAIT: everybody who is not moved."""
        found = Counter(move.choice.fate for move in self.moves)
        return {fate: found[fate] for fate in Fate} | {Fate.WAIT: len(self.stuck)}


@dataclass(frozen=True, slots=True)
class RolloverReport:
    """After writing."""

    change: Change
    plan: RolloverPlan
    backup: str  # name of the copy made before


def rule_for(group: Group) -> Choice:
    """What becomes of a class when nobody says otherwise: after grade 9 nobody can know."""
    grade = group.name.grade
    if grade is None:
        return Choice(Fate.PROMOTE, group.name)
    if grade >= LAST_OF_ALL:
        return Choice(Fate.GRADUATE)
    if grade == LAST_OF_BASIC:
        return Choice(Fate.WAIT)
    return Choice(Fate.PROMOTE, class_name(grade + 1, group.name.letter))


def next_class(group: Group) -> GroupName | None:
    """The class one grade up; None after the last one. A college group keeps its name."""
    grade = group.name.grade
    if grade is None:
        return group.name
    return class_name(grade + 1, group.name.letter) if grade < LAST_OF_ALL else None


def plan_rollover(source: Source, choices: Choices) -> RolloverPlan:
    """The whole plan; the same source and choices give the same plan."""
    groups: dict[GroupId, Group] = {}
    inside: dict[GroupId, list[PersonMove]] = {}
    stuck: list[PersonMove] = []
    for candidate in source.candidates:
        move = _move(source, candidate, choices)
        if move.obstacle is not None:
            stuck.append(move)
        if candidate.group.school_year == source.year - 1 and not candidate.hidden:
            groups[candidate.group.id] = candidate.group
            inside.setdefault(candidate.group.id, []).append(move)
    ordered = sorted(groups.values(), key=lambda group: group_sort_key(group.name))
    classes = (
        ClassMove(group, choices.classes.get(group.id) or rule_for(group), tuple(inside[group.id]))
        for group in ordered
    )
    return RolloverPlan(source, tuple(classes), tuple(stuck))


def _move(source: Source, candidate: Candidate, choices: Choices) -> PersonMove:
    own = choices.people.get(candidate.person)
    choice = own or _known(candidate) or choices.classes.get(candidate.group.id) or rule_for(candidate.group)
    if choice.fate is Fate.REPEAT:
        choice = Choice(Fate.REPEAT, candidate.group.name, choice.note)
    obstacle = _obstacle(source, candidate, choice)
    if obstacle not in (None, Obstacle.UNDECIDED, Obstacle.NO_TARGET):
        choice = Choice(Fate.WAIT)
    return PersonMove(candidate, choice, own is not None, obstacle)


def _known(candidate: Candidate) -> Choice | None:
    """Who was enrolled somewhere after grade 9 does not go on to grade 10."""
    if candidate.group.name.grade != LAST_OF_BASIC or candidate.enrolled is None:
        return None
    return Choice(Fate.GRADUATE, note=candidate.enrolled)


def _obstacle(source: Source, candidate: Candidate, choice: Choice) -> Obstacle | None:
    if candidate.hidden:
        return Obstacle.HIDDEN
    if candidate.spells > 1:
        return Obstacle.TWO_SPELLS
    if candidate.group.school_year < source.year - 1:
        return Obstacle.OLDER_YEAR
    if candidate.since >= source.day:
        return Obstacle.CAME_LATER
    if choice.fate is Fate.WAIT:
        return Obstacle.UNDECIDED
    if choice.fate is Fate.PROMOTE and choice.target is None:
        return Obstacle.NO_TARGET
    return None


def year_to_do(years: Sequence[int], today: date) -> int:
    """The school year to move into: this one while there is somebody for it, else the newest missed one.

    `years` are the school years of classes that somebody is still in. From spring on, when nothing is due,
    it is the next one, to look ahead.
    """
    present = school_year_of(today)
    due = [year + 1 for year in years if year + 1 <= present]
    ahead = present + 1 if SPRING <= today.month < SEPTEMBER else present
    return max(due, default=ahead)
