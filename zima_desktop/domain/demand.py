"""Whom the town needs: lists by year, each with its source; a later one closes the one before."""

from dataclasses import dataclass
from datetime import date
from typing import NewType
from uuid import UUID

DemandListId = NewType("DemandListId", int)
YEARS = range(2000, 2101)
MOST_PEOPLE = 100_000


@dataclass(frozen=True, slots=True)
class DemandRow:
    """`need` is a number of people; None: the profession is named without a figure."""

    profession: str  # key of the catalogue
    need: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class DemandDraft:
    """A list on its way in; `valid_from` is the day from which it counts."""

    year: int
    source: str
    author: str
    valid_from: date
    rows: tuple[DemandRow, ...]
    forecast: bool = False


@dataclass(frozen=True, slots=True)
class DemandList:
    """One version; `valid_to` is its last day, None: still in force."""

    id: DemandListId
    uid: UUID
    content: DemandDraft
    valid_to: date | None = None

    def counts_on(self, day: date) -> bool:
        return self.content.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def row(self, profession: str) -> DemandRow | None:
        return next((row for row in self.content.rows if row.profession == profession), None)

    @property
    def professions(self) -> frozenset[str]:
        return frozenset(row.profession for row in self.content.rows)


def in_force(lists: tuple[DemandList, ...], year: int, day: date) -> DemandList | None:
    """The list of a year as it stood on a day; None: not set, which is not the same as an empty list."""
    fitting = [one for one in lists if one.content.year == year and one.counts_on(day)]
    return max(fitting, key=lambda one: (one.content.valid_from, one.id), default=None)
