"""What a school hands over: rows of people with a consent on the day, in the order of the format."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from zima_desktop.domain.ids import OrganizationId, PersonId
from zima_desktop.store.merge_targets import BASE_TABLES
from zima_desktop.store.transaction import Transaction

Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Living people: named in a full package, and left out of it.

    Of all of them some took their consent back, and some are in no group today.
    """

    named: int
    left_out: int
    withdrawn: int
    without_group: int


_ACTIVE = (
    "c.deleted_at IS NULL AND c.signed_on <= :on AND (c.valid_to IS NULL OR c.valid_to >= :on) "
    "AND (c.withdrawn_on IS NULL OR c.withdrawn_on > :on)"
)

# The stamp says when what is handed over became so: a consent given anew outweighs the withdrawal.
_HANDED = f"""
SELECT p.id, max(p.hlc, max(c.hlc)) AS hlc, max({_ACTIVE}) AS active,
       max(c.withdrawn_on <= :on) AS withdrawn, min(c.signed_on) <= :on AS begun
FROM people p JOIN consents c ON c.person_id = p.id AND c.purpose = 'P2'
WHERE p.organization_id = :org GROUP BY p.id
"""

_COUNTED = f"""
WITH handed AS ({_HANDED})
SELECT count(CASE WHEN h.active THEN 1 END), count(CASE WHEN h.active THEN NULL ELSE 1 END),
       count(CASE WHEN h.withdrawn AND NOT h.active THEN 1 END),
       count(CASE WHEN NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.person_id = p.id
           AND e.until IS NULL AND e.deleted_at IS NULL) THEN 1 END)
FROM people p LEFT JOIN handed h ON h.id = p.id
WHERE p.organization_id = :org AND p.deleted_at IS NULL
"""


def _row(alias: str, hlc: str | None = None) -> str:
    return (
        f"{alias}.uid, {alias}.revision, {hlc or alias + '.hlc'}, :origin, "
        f"CASE WHEN {alias}.deleted_at IS NULL THEN 'active' ELSE 'deleted' END"
    )


_MINE = "JOIN handed h ON h.id = x.person_id AND h.active JOIN people p ON p.id = h.id"

_ORGANIZATION = (
    f"SELECT {_row('o')}, o.short_name, o.full_name, "
    "CASE o.kind WHEN 'college' THEN 'spo' ELSE o.kind END, NULL, o.city "
    "FROM organizations o WHERE o.id = :org"
)

_QUERIES = {
    "groups": f"SELECT {_row('g')}, o.uid, g.school_year, g.grade, NULL, nullif(g.letter, ''), g.label, "
    "g.kind FROM groups g JOIN organizations o ON o.id = g.organization_id WHERE g.organization_id = :org "
    "AND g.id IN (SELECT x.group_id FROM enrolments x JOIN handed h ON h.id = x.person_id AND h.active) "
    "ORDER BY g.uid",
    "persons": f"SELECT {_row('p', 'h.hlc')}, o.uid, p.family_name, p.given_name, p.patronymic, p.sex, "
    "p.birth_date, p.external_number, p.category FROM people p JOIN handed h ON h.id = p.id AND h.active "
    "JOIN organizations o ON o.id = p.organization_id ORDER BY p.uid",
    "memberships": f"SELECT {_row('x')}, p.uid, g.uid, x.since, x.until, x.reason FROM enrolments x {_MINE} "
    "JOIN groups g ON g.id = x.group_id ORDER BY x.uid",
    "consents": f"SELECT {_row('x')}, p.uid, x.purpose, "
    "CASE x.given_by WHEN 'both' THEN 'parent' ELSE x.given_by END, x.relation, x.signed_on, x.valid_to, "
    f"x.withdrawn_on, x.form_version, x.paper_ref FROM consents x {_MINE} ORDER BY x.uid",
    "instruments": "SELECT v.uid, 1, v.hlc, :origin, 'active', v.code, v.edition, v.title, v.scales, NULL, "
    "v.sha256 FROM instrument_versions v WHERE v.id IN (SELECT x.instrument_version_id FROM attempts x "
    "JOIN handed h ON h.id = x.person_id AND h.active WHERE x.finished_at IS NOT NULL) ORDER BY v.uid",
    "sessions": f"SELECT {_row('x')}, p.uid, v.code, v.edition, x.started_at, x.finished_at, x.mode, NULL, 1 "
    f"FROM attempts x {_MINE} JOIN instrument_versions v ON v.id = x.instrument_version_id "
    "WHERE x.finished_at IS NOT NULL ORDER BY x.uid",
    "results": f"SELECT {_row('x')}, x.uid, s.scale, s.raw, s.norm, s.level FROM attempts x {_MINE} "
    "JOIN scores s ON s.attempt_id = x.id JOIN instrument_versions v ON v.id = x.instrument_version_id "
    "WHERE x.finished_at IS NOT NULL AND s.scale IN (SELECT json_extract(value, '$.code') "
    "FROM json_each(v.scales)) ORDER BY x.uid, s.scale",
    "activities": f"SELECT {_row('e')}, o.uid, e.kind, e.title, e.held_on, e.hours, e.partner, e.place, "
    "e.state FROM events e JOIN organizations o ON o.id = e.organization_id WHERE e.organization_id = :org "
    "ORDER BY e.uid",
    "attendance": f"SELECT {_row('x')}, e.uid, p.uid, x.role, CASE x.present WHEN 1 THEN 'present' "
    f"WHEN 0 THEN 'absent' END, x.hours FROM attendance x {_MINE} JOIN events e ON e.id = x.event_id "
    "ORDER BY x.uid",
    "plans": f"SELECT {_row('x')}, p.uid, x.made_on, x.slot, x.version, x.profession, x.programme, x.place, "
    f"x.certainty, x.agreed_with FROM plans x {_MINE} ORDER BY x.uid",
    "applications": f"SELECT {_row('x')}, p.uid, x.year, x.applied_on, x.place, x.place_key, x.programme, "
    f"x.programme_code, x.priority, x.state, x.decided_on, x.source FROM applications x {_MINE} "
    "ORDER BY x.uid",
    "outcomes": f'SELECT {_row("x")}, p.uid, CAST(substr(x."on", 1, 4) AS INTEGER), '
    "nullif(trim(coalesce(x.programme_code, '') || ' ' || coalesce(x.place, '')), ''), "
    "CASE x.status WHEN 'works_profession' THEN 1 WHEN 'works_related' THEN 0 WHEN 'works_other' THEN 0 END, "
    'NULL, x.confirmation, x."on", x.status, x.horizon, x.place, x.place_key, x.programme_code, '
    f"x.profession, x.profession_key, x.region, x.source, x.confirmation FROM outcomes x {_MINE} "
    "ORDER BY x.uid",
    "certificates": f"SELECT {_row('x')}, p.uid, e.uid, x.number, x.kind, x.issued_on, x.form, "
    f"x.printed_name, NULL, x.revoked_on, x.reason FROM certificates x {_MINE} "
    "LEFT JOIN events e ON e.id = x.event_id ORDER BY x.uid",
}

_TRAVELLING = json.dumps(sorted(BASE_TABLES.values()))

_TOMBSTONES = """
SELECT p.uid, p.revision, h.hlc, :origin, 'deleted', 'persons',
       CASE WHEN h.withdrawn THEN 'withdrawn' ELSE 'expired' END, NULL
FROM handed h JOIN people p ON p.id = h.id WHERE NOT h.active AND h.begun
UNION ALL
SELECT uid, 1, hlc, :origin, 'deleted', CASE table_name WHEN 'people' THEN 'persons'
       WHEN 'enrolments' THEN 'memberships' WHEN 'attempts' THEN 'sessions'
       WHEN 'events' THEN 'activities' ELSE table_name END, reason, merged_into
FROM tombstones WHERE uid NOT IN (SELECT uid FROM people)
AND table_name IN (SELECT value FROM json_each(:travelling))
UNION ALL
SELECT gone.uid, gone.revision, max(m.hlc, gone.hlc), :origin, 'deleted', 'persons', 'merged_into', stays.uid
FROM merged_people m JOIN people gone ON gone.id = m.other_id AND gone.deleted_at IS NOT NULL
JOIN people stays ON stays.id = m.person_id WHERE m.deleted_at IS NULL
ORDER BY 1
"""


def mark_handed(connection: Connection, organization: OrganizationId, on: date) -> None:
    """Decide once whose records go, for all queries that follow."""
    connection.execute(text("DROP TABLE IF EXISTS temp.handed"))
    connection.execute(
        text(f"CREATE TEMP TABLE handed AS {_HANDED}"), {"org": organization, "on": on.isoformat()}
    )
    connection.execute(text("CREATE UNIQUE INDEX temp.ix_handed ON handed (id)"))


def count_handed(connection: Connection, organization: OrganizationId, on: date) -> HandedOver:
    """How many a package made on that day would name, and why not the others."""
    row = connection.execute(text(_COUNTED), {"org": organization, "on": on.isoformat()}).one()
    return HandedOver(*row)


def mark_person(connection: Connection, person: PersonId) -> None:
    """Only this person goes, whatever the consents for the coordinator are."""
    connection.execute(text("DROP TABLE IF EXISTS temp.handed"))
    connection.execute(
        text(
            "CREATE TEMP TABLE handed AS SELECT id, hlc, 1 AS active, 0 AS withdrawn, 1 AS begun "
            "FROM people WHERE id = :person"
        ),
        {"person": person},
    )


def personal_rows(tx: Transaction, organization: OrganizationId, origin: bytes) -> Iterator[tuple[str, Rows]]:
    """What follows a person: call `mark_person` before. Consents were given to this school alone."""
    facts = {"org": organization, "origin": origin}
    visited = "AND e.id IN (SELECT x.event_id FROM attendance x JOIN handed h ON h.id = x.person_id) ORDER BY"
    for name, query in _QUERIES.items():
        if name == "consents":
            continue
        asked = query.replace("ORDER BY", visited) if name == "activities" else query
        rows = [tuple(row) for row in tx.connection.execute(text(asked), facts)]
        if rows:
            yield name, rows
    tx.connection.execute(text("DROP TABLE temp.handed"))


def organization_rows(tx: Transaction, organization: OrganizationId, origin: bytes) -> Rows:
    """The one row of the school itself."""
    facts = {"org": organization, "origin": origin}
    return [tuple(row) for row in tx.connection.execute(text(_ORGANIZATION), facts)]


def named_rows(tx: Transaction, organization: OrganizationId, origin: bytes) -> Iterator[tuple[str, Rows]]:
    """Every table of a full package that has content; call `mark_handed` before."""
    facts = {"org": organization, "origin": origin, "travelling": _TRAVELLING}
    for name, query in (*_QUERIES.items(), ("tombstones", _TOMBSTONES)):
        rows = [tuple(row) for row in tx.connection.execute(text(query), facts)]
        if rows:
            yield name, rows
    tx.connection.execute(text("DROP TABLE temp.handed"))
