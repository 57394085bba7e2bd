"""Two cards of one person become one: everything of the second hangs on the first, nothing is lost."""

import json
from collections.abc import Collection, Iterable
from itertools import pairwise
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, func, select

from zima_desktop.domain.duplicates import Pair
from zima_desktop.domain.ids import PersonId
from zima_desktop.store.tables import (
    attendance,
    enrolments,
    metadata,
    people,
    plans,
    session_people,
    sessions,
)
from zima_desktop.store.tables_people import cohort_people, distinct_people, merged_people, person_tags
from zima_desktop.store.transaction import Transaction

_RULED = {attendance, enrolments, plans, person_tags, cohort_people, session_people, distinct_people}


def references() -> tuple[tuple[Table, Column[Any]], ...]:
    """Every column of every table that points at a person."""
    return tuple(
        (table, column)
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.column is people.c.id for key in column.foreign_keys)
    )


def counts(connection: Connection, person: PersonId) -> dict[str, int]:
    """By table, how many living records point at a person."""
    found: dict[str, int] = {}
    for table, column in references():
        query = select(func.count()).select_from(table).where(column == person)
        if "deleted_at" in table.c:
            query = query.where(table.c.deleted_at.is_(None))
        number = connection.execute(query).scalar_one()
        if number:
            found[table.name] = found.get(table.name, 0) + number
    return found


def phone_of(connection: Connection, person: PersonId) -> str | None:
    """The telephone number of a card."""
    return connection.execute(select(people.c.phone).where(people.c.id == person)).scalar()


def move_everything(tx: Transaction, keep: PersonId, other: PersonId) -> None:
    """Hang all records of `other` on `keep` and hide the emptied card."""
    moved = counts(tx.connection, other)
    _attendance(tx, keep, other)
    _spells(tx, keep, other)
    _plans(tx, keep, other)
    for table, twin in ((person_tags, "tag_id"), (cohort_people, "cohort_id")):
        _without_twins(tx, table, twin, keep, other)
    lists = _session_lists(tx, keep, other)
    for table, column in references():
        if table not in _RULED:
            _repoint(tx, table, column, keep, _rows(tx, table, column, other))
    for column in (distinct_people.c.person_id, distinct_people.c.other_id):
        for row in _rows(tx, distinct_people, column, other):
            tx.hide(distinct_people, row.id)
    tx.insert(
        merged_people,
        person_id=keep,
        other_id=other,
        moved=json.dumps(moved),
        conflicts=0,
        lists=json.dumps(lists),
    )
    tx.hide(people, other)


def _rows(tx: Transaction, table: Table, column: Column[Any], person: PersonId) -> list[Any]:
    """All of them, hidden ones too: what is restored later belongs to the card that stayed."""
    return list(tx.connection.execute(select(table).where(column == person)).all())


def _repoint(tx: Transaction, table: Table, column: Column[Any], keep: PersonId, rows: Iterable[Any]) -> None:
    for row in rows:
        tx.update(table, row.id, **{column.name: keep})


def _attendance(tx: Transaction, keep: PersonId, other: PersonId) -> None:
    """One person has been at one event once: presence and the longer time win."""
    column = attendance.c.person_id
    mine = {row.event_id: row for row in _rows(tx, attendance, column, keep)}
    for row in _rows(tx, attendance, column, other):
        there = mine.get(row.event_id)
        if there is None:
            tx.update(attendance, row.id, person_id=keep)
            continue
        if row.deleted_at is None:
            hours = max((hour for hour in (there.hours, row.hours) if hour is not None), default=None)
            present = row.present if there.deleted_at is not None else there.present or row.present
            if present is None:
                present = there.present if there.present is not None else row.present
            tx.update(
                attendance,
                there.id,
                present=present,
                hours=hours,
                role=there.role or row.role,
                deleted_at=None,
            )
            tx.hide(attendance, row.id)


def _spells(tx: Transaction, keep: PersonId, other: PersonId) -> None:
    """Spells in one group that touch become one; of two open ones the earlier ends where the later began."""
    column = enrolments.c.person_id
    for row in _rows(tx, enrolments, column, other):
        tx.update(enrolments, row.id, person_id=keep)
    living = [row for row in _rows(tx, enrolments, column, keep) if row.deleted_at is None]
    living.sort(key=lambda row: (row.since, row.id))
    kept: list[Any] = []
    ends: dict[int, str | None] = {}
    for row in living:
        same = next((one for one in kept if one.group_id == row.group_id and _touch(ends[one.id], row)), None)
        if same is None:
            kept.append(row)
            ends[row.id] = row.until
            continue
        until = None if ends[same.id] is None or row.until is None else max(ends[same.id] or "", row.until)
        ends[same.id] = until
        tx.update(enrolments, same.id, until=until, reason=row.reason if until else None)
        tx.hide(enrolments, row.id)
    opened = [row for row in kept if ends[row.id] is None]
    for earlier, later in pairwise(opened):
        tx.update(enrolments, earlier.id, until=later.since, reason="merged")


def _touch(end: str | None, later: Any) -> bool:
    return end is None or later.since <= end


def _plans(tx: Transaction, keep: PersonId, other: PersonId) -> None:
    """Versions are counted anew in the order in which they were made."""
    column = plans.c.person_id
    mine = {row.id for row in _rows(tx, plans, column, keep)}
    for row in _rows(tx, plans, column, other):
        tx.update(plans, row.id, person_id=keep)
    rows = [row for row in _rows(tx, plans, column, keep) if row.deleted_at is None]
    for slot in sorted({row.slot for row in rows}):
        # of plans made on one day that of the card that stays is the newer one
        ordered = sorted(
            (row for row in rows if row.slot == slot),
            key=lambda row: (row.made_on, row.id in mine, row.version),
        )
        for version, row in enumerate(ordered, start=1):
            tx.update(plans, row.id, version=version)


def _without_twins(tx: Transaction, table: Table, column: str, keep: PersonId, other: PersonId) -> None:
    mine = {
        row._mapping[column] for row in _rows(tx, table, table.c.person_id, keep) if row.deleted_at is None
    }
    for row in _rows(tx, table, table.c.person_id, other):
        if row._mapping[column] in mine:
            tx.hide(table, row.id)
        else:
            tx.update(table, row.id, person_id=keep)


def _session_lists(tx: Transaction, keep: PersonId, other: PersonId) -> dict[str, list[int]]:
    """Who was expected in a session; no record, so what was changed is kept for `restore_lists`."""
    lost, mine = (_sessions_of(tx.connection, person) for person in (other, keep))
    gained = sorted(lost - mine)
    if gained:
        rows = [{"session_id": number, "person_id": keep} for number in gained]
        tx.connection.execute(session_people.insert(), rows)
    tx.connection.execute(delete(session_people).where(session_people.c.person_id == other))
    return {"lost": sorted(lost), "gained": gained}


def _sessions_of(connection: Connection, person: PersonId) -> set[int]:
    query = select(session_people.c.session_id).where(session_people.c.person_id == person)
    return set(connection.execute(query).scalars())


def restore_lists(connection: Connection, merges: Collection[int]) -> None:
    """Merges are being undone: each name stands again on the lists on which it stood before."""
    for row in connection.execute(select(merged_people).where(merged_people.c.id.in_(merges))).all():
        lists: dict[str, list[int]] = json.loads(row.lists or "{}")
        expected = session_people.c.session_id.in_(lists.get("gained", []))
        connection.execute(
            delete(session_people).where(session_people.c.person_id == row.person_id, expected)
        )
        living = select(sessions.c.id).where(sessions.c.id.in_(lists.get("lost", [])))
        rows = [
            {"session_id": number, "person_id": row.other_id}
            for number in connection.execute(living).scalars()
        ]
        if rows:
            connection.execute(session_people.insert().prefix_with("OR IGNORE"), rows)


def settled(connection: Connection) -> frozenset[Pair]:
    """Pairs that were said to be two people, the lower id first."""
    query = select(distinct_people.c.person_id, distinct_people.c.other_id).where(
        distinct_people.c.deleted_at.is_(None)
    )
    return frozenset((PersonId(min(pair)), PersonId(max(pair))) for pair in connection.execute(query))
