"""One organisation's counts from the best source: figures for everybody, named rows where those hide.

A person is never counted twice: for each cell exactly one source is taken.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from zima_desktop.domain.handover import Variant
from zima_desktop.domain.people import Organization
from zima_desktop.store.monitoring import Cell, Received

INDICATORS = ("tested", "covered")


@dataclass(frozen=True, slots=True)
class Share:
    numerator: int
    denominator: int
    unknown: int  # people of whom it is not known


@dataclass(frozen=True, slots=True)
class OrganizationCounts:
    name: str
    received: datetime | None
    variant: Variant | None
    people: int
    shares: Mapping[str, Share]
    grades: Mapping[int, Mapping[str, int]]

    def share(self, indicator: str) -> Share:
        return self.shares[indicator]

    def at(self, grade: int, column: str) -> int:
        return self.grades.get(grade, {}).get(column, 0)


def own_counts(organization: Organization, cells: Sequence[Cell]) -> OrganizationCounts:
    """Of a base that holds everybody by name."""
    return _counts(organization, None, Received({}), cells)


def counts_of(
    organization: Organization,
    package: tuple[datetime, Variant],
    figures: Received | None,
    cells: Sequence[Cell],
) -> OrganizationCounts:
    """Of an organisation whose package was taken in."""
    return _counts(organization, package, figures or Received({}), cells)


def _counts(
    organization: Organization,
    package: tuple[datetime, Variant] | None,
    figures: Received,
    cells: Sequence[Cell],
) -> OrganizationCounts:
    named = {cell.grade: cell for cell in cells if cell.grade is not None}
    grades = sorted({*named, *(grade for _, grade in figures.values if grade is not None)})
    lines = {grade: _line(figures, named.get(grade), grade) for grade in grades}
    given = figures.people(None)
    everybody = sum(cell.people for cell in cells)
    least = max(everybody, sum(line.get("people", 0) for line in lines.values()))
    people = least if given is None else given
    shares = {name: _share(figures, cells, lines, name, people) for name in INDICATORS}
    received, variant = package if package else (None, None)
    return OrganizationCounts(organization.short_name, received, variant, people, shares, lines)


def _line(figures: Received, cell: Cell | None, grade: int) -> dict[str, int]:
    """What is known of a grade; a hidden count without named rows is left out."""
    values = {name: figures.value(name, grade) for name in INDICATORS} | {"people": figures.people(grade)}
    for name, value in values.items():
        if value is None and cell is not None:
            values[name] = int(getattr(cell, name))
    return {name: value for name, value in values.items() if value is not None}


def _share(
    figures: Received, cells: Sequence[Cell], lines: Mapping[int, Mapping[str, int]], name: str, people: int
) -> Share:
    given = figures.value(name, None)
    if given is not None:
        return Share(given, people, 0)
    if cells:
        known = sum(cell.people for cell in cells)
        return Share(sum(getattr(cell, name) for cell in cells), known, max(people - known, 0))
    told = [line for line in lines.values() if name in line]
    known = sum(line.get("people", 0) for line in told)
    return Share(sum(line[name] for line in told), known, people - known)
