"""Hours of career guidance in a school year against the level a class works at: 40, 60 or 80."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from zima_desktop.domain.ids import PersonId


class HoursLevel(IntEnum):
    """Levels of the national minimum of career guidance, by its hours a year."""

    BASIC = 40
    MAIN = 60
    ADVANCED = 80


@dataclass(frozen=True, slots=True)
class HoursSetting:
    """The level of the school, and of grades and classes (by uid) that have one of their own."""

    school: HoursLevel = HoursLevel.BASIC
    grades: Mapping[int, HoursLevel] = field(default_factory=dict)
    groups: Mapping[str, HoursLevel] = field(default_factory=dict)

    def level(self, grade: int | None, group: str | None) -> HoursLevel:
        """The nearest setting wins: class, then grade, then school."""
        if group is not None and group in self.groups:
            return self.groups[group]
        if grade is not None and grade in self.grades:
            return self.grades[grade]
        return self.school


@dataclass(frozen=True, slots=True)
class Hours:
    """Of one person in one school year; trials are part of the whole."""

    total: float = 0.0
    trials: float = 0.0
    level: HoursLevel = HoursLevel.BASIC

    @property
    def share(self) -> float:
        """Of the level, 0…1; more hours than needed are still the whole."""
        return min(self.total / self.level, 1.0)

    @property
    def missing(self) -> float:
        return max(self.level - self.total, 0.0)


@dataclass(frozen=True, slots=True)
class PersonHours:
    person: PersonId
    name: str
    hours: Hours
