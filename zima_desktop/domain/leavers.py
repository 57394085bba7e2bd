"""Who has left, when and from where: told by the spells of enrolment and the category, never typed twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from zima_desktop.domain.people import Category, GroupKind, GroupName
from zima_desktop.domain.spells import EndReason, unpack_reason

LAST_GRADES = (9, 11)
SCHOOL_ENDS = (5, 15)  # who is enrolled on this day has finished the grade


class Cohort(StrEnum):
    """What somebody has finished."""

    NINTH = "9"
    ELEVENTH = "11"
    COLLEGE = "spo"
    OTHER = "other"  # left earlier, or nobody knows what was finished


@lru_cache(maxsize=4096)
def _ended(reason: str | None) -> EndReason | None:
    return unpack_reason(reason)[0]


@dataclass(frozen=True, slots=True)
class Spell:
    """One enrolment as far as leaving is concerned."""

    name: GroupName
    kind: GroupKind
    school_year: int
    since: date
    until: date | None
    reason: str | None = None

    @property
    def ended_as(self) -> EndReason | None:
        """The reason without what was added by hand; None: words that are no reason of ours."""
        return _ended(self.reason)

    @property
    def school(self) -> bool:
        return self.kind is GroupKind.SCHOOL_CLASS and self.name.grade is not None


@dataclass(frozen=True, slots=True)
class Leaving:
    """One end of something: a person may have finished grade 9, grade 11 and a college here."""

    cohort: Cohort
    year: int | None  # calendar year; None: the base does not say
    left_on: date | None
    group: GroupName | None
    goes_on: Spell | None = None  # the next group in this same base
    stayed_until: date | None = None  # when that ended as well; None with `goes_on`: still here

    @property
    def gone(self) -> bool:
        """Nobody here sees the person any more."""
        return self.goes_on is None or self.stayed_until is not None

    def here_on(self, day: date) -> bool:
        """Still among our own on that day, after this leaving."""
        return self.goes_on is not None and (self.stayed_until is None or day < self.stayed_until)


def leavings(spells: Sequence[Spell], category: Category) -> tuple[Leaving, ...]:
    """Everything somebody has left, the oldest first; those still in their class have left nothing."""
    ordered = sorted(spells, key=lambda spell: (spell.since, spell.until or date.max))
    found = []
    for at, spell in enumerate(ordered):
        if spell.until is None:
            continue
        leaving = _leaving(spell, ordered[at + 1 :], category)
        if leaving is not None:
            found.append(leaving)
    if not found and category is Category.GRADUATE and all(spell.until is not None for spell in ordered):
        found.append(Leaving(Cohort.OTHER, None, None, ordered[-1].name if ordered else None))
    return tuple(found)


def last_leaving(spells: Sequence[Spell], category: Category) -> Leaving | None:
    """The newest leaving of somebody who is gone; None for those who are here."""
    found = leavings(spells, category)
    return found[-1] if found and found[-1].gone else None


def _leaving(spell: Spell, later: Sequence[Spell], category: Category) -> Leaving | None:
    assert spell.until is not None
    following = later[0] if later else None
    stayed = _stayed_until(later)
    if spell.school and spell.name.grade in LAST_GRADES and _finished(spell, following, category):
        cohort = Cohort.NINTH if spell.name.grade == 9 else Cohort.ELEVENTH
        return Leaving(cohort, spell.school_year + 1, spell.until, spell.name, following, stayed)
    if following is not None or (spell.ended_as is EndReason.CATEGORY and category is not Category.GRADUATE):
        return None
    graduate = category is Category.GRADUATE or spell.ended_as is EndReason.GRADUATED
    college = spell.kind is GroupKind.COLLEGE_GROUP and graduate
    cohort = Cohort.COLLEGE if college else Cohort.OTHER
    return Leaving(cohort, spell.until.year, spell.until, spell.name)


def _stayed_until(later: Sequence[Spell]) -> date | None:
    """When the last of the following spells ended; None: one is open, or there is none."""
    ends = [spell.until for spell in later]
    return None if not ends or None in ends else max(end for end in ends if end is not None)


def _finished(spell: Spell, following: Spell | None, category: Category) -> bool:
    """Not who moved to a parallel class, stays for another year, or left in the middle of the year."""
    assert spell.until is not None and spell.name.grade is not None
    if following is not None:
        grade = following.name.grade
        return not following.school or (grade is not None and grade > spell.name.grade)
    if spell.ended_as in (EndReason.LEFT, EndReason.GRADUATED):
        return spell.ended_as is EndReason.GRADUATED
    return category is Category.GRADUATE or spell.until >= date(spell.school_year + 1, *SCHOOL_ENDS)
