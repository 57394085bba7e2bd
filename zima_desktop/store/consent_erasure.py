"""What was gathered of a person under consent P1, and taking it out of the base for good."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Table, delete, func, select, union

from zima_desktop.domain.consents import Gathered
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.store.handover import has_handed_over
from zima_desktop.store.tables import (
    answers,
    attempts,
    attendance,
    doubtful_marks,
    plans,
    scores,
    session_people,
    sessions,
    talks,
)
from zima_desktop.store.tables_exchange import journal, operations, tombstones
from zima_desktop.store.tables_people import appointments, queue_marks
from zima_desktop.store.tables_trajectory import choice_checks, plan_steps, recommendation_marks
from zima_desktop.store.transaction import Transaction

_PLANS = (plans, plan_steps, choice_checks, recommendation_marks)
_OF_PERSON = (talks, *_PLANS, appointments, queue_marks)
_DETAILS = (answers, scores, doubtful_marks)  # hang on an attempt
_HANDED = frozenset({"attempts", "plans"})  # tables that a package can have carried


def gathered(connection: Connection, person: PersonId) -> Gathered:
    """How much there is, hidden rows included: they are kept too."""

    def count(*tables: Table) -> int:
        return sum(
            connection.execute(select(func.count()).where(table.c.person_id == person)).scalar_one()
            for table in tables
        )

    return Gathered(count(attempts), count(talks), count(*_PLANS), count(appointments, queue_marks))


def holding(connection: Connection, persons: Collection[PersonId]) -> frozenset[int]:
    """Those of whom anything is still there."""
    asked = list(persons)
    each = [
        select(table.c.person_id).where(table.c.person_id.in_(asked)) for table in (attempts, *_OF_PERSON)
    ]
    return frozenset(connection.execute(union(*each)).scalars())


def sessions_of(connection: Connection, person: PersonId) -> tuple[SessionId, ...]:
    """Sessions whose files may hold answers of this person."""
    listed = select(session_people.c.session_id).where(session_people.c.person_id == person)
    came = select(attempts.c.session_id).where(attempts.c.person_id == person)
    query = select(sessions.c.id).where(
        sessions.c.id.in_(union(listed, came)), sessions.c.deleted_at.is_(None)
    )
    return tuple(SessionId(number) for number in connection.execute(query).scalars())


def events_of(connection: Connection, person: PersonId) -> int:
    """At how many events somebody was present: reports and photographs may show them."""
    present = (attendance.c.present.is_(True), attendance.c.deleted_at.is_(None))
    query = select(func.count()).where(attendance.c.person_id == person, *present)
    return int(connection.execute(query).scalar_one())


def destroy(tx: Transaction, person: PersonId) -> Gathered:
    """Delete it, its traces in the journal included; returns what there was. Not undoable."""
    there = gathered(tx.connection, person)
    delete_details(tx.connection, person)
    handed = has_handed_over(tx.connection)
    for table in (attempts, *_OF_PERSON):
        rows = tx.connection.execute(select(table.c.id, table.c.uid).where(table.c.person_id == person)).all()
        if handed and table.name in _HANDED:
            bury(tx, table, rows)
        forget(tx.connection, table, [row.id for row in rows])
        tx.connection.execute(delete(table).where(table.c.person_id == person))
    tx.connection.execute(delete(session_people).where(session_people.c.person_id == person))
    tx.tick()
    return there


def delete_details(connection: Connection, person: PersonId) -> int:
    """What hangs on the attempts of a person; returns how many rows went."""
    own = select(attempts.c.id).where(attempts.c.person_id == person)
    return sum(
        connection.execute(delete(table).where(table.c.attempt_id.in_(own))).rowcount for table in _DETAILS
    )


def bury(tx: Transaction, table: Table, rows: Collection[Any]) -> None:
    """The next package tells the coordinator to remove them too."""
    buried = [
        {"uid": row.uid, "table_name": table.name, "hlc": tx.tick(), "reason": "withdrawn"} for row in rows
    ]
    if buried:
        tx.connection.execute(tombstones.insert().prefix_with("OR REPLACE"), buried)


def forget(connection: Connection, table: Table, rows: list[int]) -> None:
    """Former wordings stand in the journal of undo; a step that has nothing left goes with them."""
    if not rows:
        return
    here = (journal.c.table_name == table.name, journal.c.row_id.in_(rows))
    touched = select(journal.c.operation_id).where(*here)
    steps = list(connection.execute(touched).scalars())
    alone = (journal.c.last_id.is_(None)) | (journal.c.last_id == journal.c.row_id)
    connection.execute(delete(journal).where(*here, alone))
    left = select(journal.c.operation_id)
    connection.execute(delete(operations).where(operations.c.id.in_(steps), operations.c.id.not_in(left)))
