"""Doubtful marks of paper sheets: they come and go with the attempt they belong to, so undo needs no more."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from zima_desktop.domain.ids import AttemptId, GroupId
from zima_desktop.store.people import people_with_groups
from zima_desktop.store.tables import attempts, doubtful_marks, groups, instrument_versions, people
from zima_desktop.store.transaction import Transaction


def put(tx: Transaction, attempt: AttemptId, items: Collection[int]) -> None:
    """Marks of an attempt that has just been written."""
    rows = [{"attempt_id": attempt, "item": item} for item in sorted(items)]
    if rows:
        tx.connection.execute(doubtful_marks.insert(), rows)


def of_attempt(connection: Connection, attempt: AttemptId) -> frozenset[int]:
    query = select(doubtful_marks.c.item).where(doubtful_marks.c.attempt_id == attempt)
    return frozenset(connection.execute(query).scalars())


def waiting(connection: Connection, code: str | None = None, group: GroupId | None = None) -> list[Any]:
    """Every mark of living attempts and people, in the order of lists and items."""
    query = (
        people_with_groups()
        .add_columns(
            doubtful_marks.c.attempt_id,
            doubtful_marks.c.item,
            attempts.c.finished_at,
            instrument_versions.c.body,
        )
        .join(attempts, attempts.c.person_id == people.c.id)
        .join(doubtful_marks, doubtful_marks.c.attempt_id == attempts.c.id)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.deleted_at.is_(None),
            people.c.deleted_at.is_(None),
            instrument_versions.c.body.is_not(None),
        )
        .order_by(people.c.sort_key, doubtful_marks.c.attempt_id, doubtful_marks.c.item)
    )
    if code is not None:
        query = query.where(instrument_versions.c.code == code)
    if group is not None:
        query = query.where(groups.c.id == group)
    return list(connection.execute(query))
