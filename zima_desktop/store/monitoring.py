"""Counting for monitoring: whole-town figures in one statement, never row by row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, select, text

from zima_desktop.domain.handover import Variant
from zima_desktop.domain.ids import OrganizationId
from zima_desktop.store.clock import moment_of
from zima_desktop.store.tables_exchange import aggregates, packages


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is counted and what is enough: from resources/content/indicators."""

    first_grade: int
    last_grade: int
    college: bool
    activities: int  # accounted activities that make a person covered


@dataclass(frozen=True, slots=True)
class Cell:
    """One organisation and grade (None: a college); every person is counted once."""

    organization: OrganizationId
    grade: int | None
    people: int
    tested: int
    covered: int


_CELLS = """
WITH audience AS (
    SELECT p.id AS person_id, p.organization_id, max(g.grade) AS grade
    FROM people p JOIN enrolments e ON e.person_id = p.id JOIN groups g ON g.id = e.group_id
    WHERE p.deleted_at IS NULL AND e.deleted_at IS NULL AND g.deleted_at IS NULL
      AND g.school_year = :year AND e.since <= :on AND (e.until IS NULL OR e.until > :on)
      AND (g.grade BETWEEN :first AND :last OR (:college AND g.kind = 'college_group'))
    GROUP BY p.id
), counted AS (
    SELECT organization_id, grade,
        (SELECT count(*) FROM attempts a WHERE a.person_id = w.person_id AND a.deleted_at IS NULL
            AND a.finished_at >= :since AND a.finished_at < :until) AS tests,
        (SELECT count(*) FROM attendance t JOIN events v ON v.id = t.event_id
            WHERE t.person_id = w.person_id AND t.present = 1 AND t.deleted_at IS NULL
            AND v.deleted_at IS NULL AND v.state <> 'cancelled'
            AND v.held_on >= :since AND v.held_on < :until) AS visits
    FROM audience w
)
SELECT organization_id, grade, count(*), sum(tests > 0), sum(tests + visits >= :enough)
FROM counted GROUP BY organization_id, grade ORDER BY organization_id, grade
"""


def cells(connection: Connection, audience: Audience, school_year: int, on: date) -> tuple[Cell, ...]:
    """People, tested and covered by organisation and grade, from named rows."""
    facts = {
        "year": school_year,
        "on": on.isoformat(),
        "first": audience.first_grade,
        "last": audience.last_grade,
        "college": audience.college,
        "enough": audience.activities,
        "since": f"{school_year}-09-01",
        "until": f"{school_year + 1}-09-01",
    }
    return tuple(Cell(OrganizationId(row[0]), *row[1:]) for row in connection.execute(text(_CELLS), facts))


@dataclass(frozen=True, slots=True)
class Received:
    """Aggregated figures of one organisation as handed over; None: hidden as a small cell."""

    values: Mapping[tuple[str, int | None], tuple[int | None, int | None]]  # numerator, denominator

    def value(self, indicator: str, grade: int | None) -> int | None:
        """The numerator; None when it is hidden or was not given."""
        return self.values.get((indicator, grade), (None, None))[0]

    def people(self, grade: int | None) -> int | None:
        """The denominator, the same for every indicator of a grade."""
        known = [pair[1] for (_, at), pair in self.values.items() if at == grade and pair[1] is not None]
        return known[0] if known else None


def received(connection: Connection, school_year: int) -> dict[UUID, Received]:
    """Aggregates of the year by organisation."""
    found: dict[UUID, dict[tuple[str, int | None], tuple[int | None, int | None]]] = {}
    for row in connection.execute(select(aggregates).where(aggregates.c.period == school_year)):
        pair = (_whole(row.numerator), _whole(row.denominator))
        found.setdefault(UUID(bytes=row.organization_uid), {})[row.indicator, row.grade] = pair
    return {uid: Received(values) for uid, values in found.items()}


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)


def last_packages(connection: Connection, school_year: int) -> dict[UUID, tuple[datetime, Variant]]:
    """When each organisation's newest package of the year came in, and its variant."""
    rows = connection.execute(
        select(packages)
        .where(packages.c.direction == "in", packages.c.school_year == school_year)
        .order_by(packages.c.number)
    )
    return {
        UUID(bytes=row.organization_uid): (moment_of(row.handled_at), Variant(row.variant)) for row in rows
    }
