"""The first page of monitoring: one school's own figures, or the whole town at the coordinator."""

from datetime import date

from zima_desktop.domain.monitoring import Figure, GradeFigures, OrganizationFigures, Overview
from zima_desktop.domain.people import Organization, OrganizationKind
from zima_desktop.services.desk import Desk
from zima_desktop.services.indicators import Indicator, indicator_set
from zima_desktop.services.town_figures import OrganizationCounts, counts_of, own_counts
from zima_desktop.store import handover, monitoring, organizations


class MonitoringService:
    """Figures with numerator, denominator and what is unknown."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def overview(self, school_year: int | None = None) -> Overview:
        """The year's figures; of a past year as they stood on its last day."""
        year = self._desk.school_year() if school_year is None else school_year
        on = min(self._desk.today(), date(year + 1, 8, 31))
        own = self._desk.organization()
        if own.kind is OrganizationKind.COORDINATOR:
            return self._town(year, on)
        return self._school(own, year, on)

    def _school(self, own: Organization, year: int, on: date) -> Overview:
        with self._desk.database.read() as connection:
            cells = monitoring.cells(connection, indicator_set().audience, year, on)
        counts = own_counts(own, [cell for cell in cells if cell.organization == own.id])
        return _overview(year, on, (counts,), expected=1)

    def _town(self, year: int, on: date) -> Overview:
        with self._desk.database.read() as connection:
            cells = monitoring.cells(connection, indicator_set().audience, year, on)
            figures = monitoring.received(connection, year)
            packages = monitoring.last_packages(connection, year)
            every = organizations.every(connection)
            expected = handover.expected(connection)
        schools = [school for school in every if school.uid in packages]
        counts = tuple(
            counts_of(
                school,
                packages[school.uid],
                figures.get(school.uid),
                [cell for cell in cells if cell.organization == school.id],
            )
            for school in schools
        )
        names = {name.casefold() for school in schools for name in (school.short_name, school.full_name)}
        waited = sum(name.casefold() not in names for name in expected)
        return _overview(year, on, counts, expected=len(counts) + waited)


def _overview(year: int, on: date, schools: tuple[OrganizationCounts, ...], expected: int) -> Overview:
    return Overview(
        school_year=year,
        on=on,
        organizations_expected=expected,
        organizations_received=len(schools),
        people=sum(school.people for school in schools),
        tested=sum(school.share("tested").numerator for school in schools),
        covered=sum(school.share("covered").numerator for school in schools),
        figures=tuple(_figure(item, schools, on) for item in indicator_set().indicators),
        organizations=tuple(_line(school) for school in schools),
        grades=_grades(schools),
    )


def _figure(indicator: Indicator, schools: tuple[OrganizationCounts, ...], on: date) -> Figure:
    shares = [school.share(indicator.code) for school in schools]
    return Figure(
        indicator.code,
        indicator.title,
        sum(share.numerator for share in shares),
        sum(share.denominator for share in shares),
        sum(share.unknown for share in shares),
        indicator.target,
        on,
    )


def _line(school: OrganizationCounts) -> OrganizationFigures:
    return OrganizationFigures(
        school.name,
        school.received,
        school.variant,
        school.people,
        school.share("tested").numerator,
        school.share("covered").numerator,
    )


def _grades(schools: tuple[OrganizationCounts, ...]) -> tuple[GradeFigures, ...]:
    grades = sorted({grade for school in schools for grade in school.grades})
    return tuple(
        GradeFigures(
            grade,
            sum(school.at(grade, "people") for school in schools),
            sum(school.at(grade, "tested") for school in schools),
            sum(school.at(grade, "covered") for school in schools),
        )
        for grade in grades
    )
