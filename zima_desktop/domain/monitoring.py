"""Figures the municipality watches: always with numerator, denominator and the unknown."""

from dataclasses import dataclass
from datetime import date, datetime

from zima_desktop.domain.handover import Variant


@dataclass(frozen=True, slots=True)
class Figure:
    """A share that opens to what it was made of; `share` is None where there is nothing to divide by."""

    code: str
    title: str
    numerator: int
    denominator: int
    unknown: int
    target: float | None  # share, 0…1
    on: date

    @property
    def share(self) -> float | None:
        return self.numerator / self.denominator if self.denominator else None


@dataclass(frozen=True, slots=True)
class OrganizationFigures:
    name: str
    received: datetime | None
    variant: Variant | None
    people: int
    tested: int
    covered: int


@dataclass(frozen=True, slots=True)
class GradeFigures:
    grade: int
    people: int
    tested: int
    covered: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The first page of monitoring, for one organisation or for the whole municipality."""

    school_year: int
    on: date
    organizations_expected: int
    organizations_received: int
    people: int
    tested: int
    covered: int
    figures: tuple[Figure, ...]
    organizations: tuple[OrganizationFigures, ...]
    grades: tuple[GradeFigures, ...]
