"""From the school's base to the tables of a package."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from zima_desktop.domain.handover import Variant
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.package_tables import TABLES, derived_uid
from zima_desktop.domain.people import Organization
from zima_desktop.exchange.handover.small_cells import PEOPLE, TOTAL, UNLISTED, Table, protect
from zima_desktop.exchange.handover.tables import write_table
from zima_desktop.store import handover_rows, monitoring
from zima_desktop.store.monitoring import Audience, Cell
from zima_desktop.store.transaction import Transaction

INDICATORS = ("tested", "covered")


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose records, of which year, as they are on which day."""

    organization: Organization
    origin: UUID
    school_year: int
    on: date
    audience: Audience
    person: PersonId | None = None  # of a personal package


@dataclass(frozen=True, slots=True)
class Content:
    tables: tuple[tuple[str, bytes], ...]
    counts: tuple[tuple[str, int], ...]
    left_out: int | None
    hlc_max: str


def collect(tx: Transaction, scope: Scope, variant: Variant) -> Content:
    """All tables of a package of that variant, in the order of the format."""
    organization, origin = scope.organization.id, scope.origin.bytes
    stamp = tx.tick()
    found = {"organizations": handover_rows.organization_rows(tx, organization, origin)}
    left_out = None
    if variant is Variant.FULL:
        left_out = handover_rows.count_handed(tx.connection, organization, scope.on).left_out
        handover_rows.mark_handed(tx.connection, organization, scope.on)
        found |= dict(handover_rows.named_rows(tx, organization, origin))
        found["results"] = [_identified(row) for row in found.get("results", [])]
    if scope.person is not None:
        return _content(found | _of_person(tx, scope, scope.person), None, stamp)
    cells = monitoring.cells(tx.connection, scope.audience, scope.school_year, scope.on)
    mine = [cell for cell in cells if cell.organization == organization]
    found["aggregates"] = aggregate_rows(mine, scope, stamp)
    return _content(found, left_out, stamp)


def _of_person(tx: Transaction, scope: Scope, person: PersonId) -> dict[str, handover_rows.Rows]:
    handover_rows.mark_person(tx.connection, person)
    rows = dict(handover_rows.personal_rows(tx, scope.organization.id, scope.origin.bytes))
    return rows | {"results": [_identified(row) for row in rows.get("results", [])]}


def _content(found: dict[str, handover_rows.Rows], left_out: int | None, stamp: str) -> Content:
    ordered = [(name, found[name]) for name in TABLES if found.get(name)]
    return Content(
        tuple((name, write_table(TABLES[name], rows)) for name, rows in ordered),
        tuple((name, len(rows)) for name, rows in ordered),
        left_out,
        stamp,
    )


def _identified(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A score has no id of its own in the base; attempt and scale make one that never changes."""
    return (derived_uid(UUID(bytes=row[0]), "result", row[6]).bytes, *row[1:])


def aggregate_rows(cells: Sequence[Cell], scope: Scope, stamp: str) -> list[tuple[Any, ...]]:
    """Figures by grade and in all, everybody counted, small cells hidden."""
    counts = {
        UNLISTED if cell.grade is None else cell.grade: {
            PEOPLE: cell.people,
            "tested": cell.tested,
            "covered": cell.covered,
        }
        for cell in cells
    }
    if not counts:
        return []
    table = protect(counts, nested=scope.audience.activities <= 1)
    grades = [*sorted(grade for grade in counts if grade != UNLISTED), TOTAL]
    return [_line(table, name, grade, scope, stamp) for name in INDICATORS for grade in grades]


def _line(table: Table, indicator: str, grade: int, scope: Scope, stamp: str) -> tuple[Any, ...]:
    uid = scope.organization.uid
    hidden = (indicator, grade) in table.hidden
    return (
        derived_uid(uid, "aggregate", indicator, grade, scope.school_year).bytes,
        1,
        stamp,
        scope.origin.bytes,
        "active",
        indicator,
        uid.bytes,
        grade if grade != TOTAL else None,
        scope.school_year,
        None if hidden else table.values[indicator, grade],
        None if (PEOPLE, grade) in table.hidden else table.values[PEOPLE, grade],
        hidden,
    )
