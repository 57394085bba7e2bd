"""Groups beside the class and who is in them; the tables call them cohorts."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import PersonId, SideGroupId
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.registry import SideGroup, SideGroupKind, SideMember
from zima_desktop.store.people import chunks, people_with_groups
from zima_desktop.store.tables import people
from zima_desktop.store.tables_people import cohort_people, cohorts
from zima_desktop.store.tags import folded
from zima_desktop.store.transaction import Transaction


def _on(day: date) -> tuple[ColumnElement[bool], ...]:
    until = cohort_people.c.until
    return (
        cohort_people.c.deleted_at.is_(None),
        cohort_people.c.since <= day.isoformat(),
        or_(until.is_(None), until > day.isoformat()),
    )


def every(connection: Connection, day: date) -> tuple[SideGroup, ...]:
    """All groups by name, with how many living people are in each on that day."""
    inside = and_(cohort_people.c.cohort_id == cohorts.c.id, *_on(day))
    living = and_(people.c.id == cohort_people.c.person_id, people.c.deleted_at.is_(None))
    query = (
        select(cohorts, func.count(people.c.id).label("people"))
        .select_from(cohorts.outerjoin(cohort_people, inside).outerjoin(people, living))
        .where(cohorts.c.deleted_at.is_(None))
        .group_by(cohorts.c.id)
    )
    found = [
        SideGroup(SideGroupId(row.id), row.name, SideGroupKind(row.kind), row.note, row.people)
        for row in connection.execute(query)
    ]
    return tuple(sorted(found, key=lambda one: folded(one.name)))


def check(connection: Connection, group: SideGroupId) -> None:
    """Raises NotFound for a group that is not there."""
    query = select(cohorts.c.id).where(cohorts.c.id == group, cohorts.c.deleted_at.is_(None))
    if connection.execute(query).first() is None:
        raise NotFound("side_group", str(group))


def joined(connection: Connection, day: date) -> dict[int, frozenset[SideGroupId]]:
    """Groups beside the class by person id, on that day."""
    query = (
        select(cohort_people.c.person_id, cohort_people.c.cohort_id)
        .join(cohorts, cohorts.c.id == cohort_people.c.cohort_id)
        .where(cohorts.c.deleted_at.is_(None), *_on(day))
    )
    found: dict[int, set[SideGroupId]] = {}
    for row in connection.execute(query):
        found.setdefault(row.person_id, set()).add(SideGroupId(row.cohort_id))
    return {person: frozenset(own) for person, own in found.items()}


def members(connection: Connection, group: SideGroupId, day: date | None) -> tuple[SideMember, ...]:
    """Who is in it on that day, in the order of lists; None: who has ever been."""
    query = (
        people_with_groups()
        .add_columns(cohort_people.c.since.label("joined_on"), cohort_people.c.until.label("left_on"))
        .join(cohort_people, cohort_people.c.person_id == people.c.id)
        .where(cohort_people.c.cohort_id == group, people.c.deleted_at.is_(None))
        .where(cohort_people.c.deleted_at.is_(None))
        .order_by(people.c.sort_key, cohort_people.c.since)
    )
    if day is not None:
        query = query.where(*_on(day))
    return tuple(
        SideMember(
            PersonId(row.id),
            " ".join(part for part in (row.family_name, row.given_name, row.patronymic) if part),
            "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
            date.fromisoformat(row.joined_on),
            date.fromisoformat(row.left_on) if row.left_on else None,
        )
        for row in connection.execute(query)
    )


def put(tx: Transaction, group: SideGroupId, persons: Collection[PersonId], on: date) -> int:
    """Add people from that day on; those who are in it already stay as they are."""
    inside = {row.person_id for row in _open(tx.connection, group, persons)}
    rows = [
        {"cohort_id": group, "person_id": person, "since": on.isoformat(), "until": None}
        for person in persons
        if person not in inside
    ]
    tx.insert_many(cohort_people, rows)
    return len(rows)


def take(tx: Transaction, group: SideGroupId, persons: Collection[PersonId], on: date) -> int:
    """From that day on they are out; who came on that very day or later was never in."""
    rows = _open(tx.connection, group, persons)
    for row in rows:
        if row.since >= on.isoformat():
            tx.hide(cohort_people, row.id)
        else:
            tx.update(cohort_people, row.id, until=on.isoformat())
    return len(rows)


def _open(connection: Connection, group: SideGroupId, persons: Collection[PersonId]) -> list[Any]:
    found: list[Any] = []
    for part in chunks(persons):
        query = select(cohort_people).where(
            cohort_people.c.cohort_id == group,
            cohort_people.c.person_id.in_(part),
            cohort_people.c.until.is_(None),
            cohort_people.c.deleted_at.is_(None),
        )
        found += connection.execute(query).all()
    return found
