"""Taking back one operation: every row must still be as that operation left it."""

import json
from typing import Any

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.exc import IntegrityError

from zima_desktop.domain.changes import Change, Operation, Topic
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import OperationId
from zima_desktop.domain.undo_errors import UndoConflict
from zima_desktop.store.database import Database
from zima_desktop.store.tables import metadata
from zima_desktop.store.tables_exchange import journal, operations, packages, tombstones


def undo(database: Database, operation: OperationId) -> Change:
    """Put everything back as it was; raises UndoConflict (and changes nothing) if a row moved on since."""
    with database.write("undo") as tx:
        connection = tx.connection
        head = connection.execute(select(operations).where(operations.c.id == operation)).one_or_none()
        if head is None or head.undone:
            raise NotFound("operation", str(operation))
        entries = connection.execute(
            select(journal).where(journal.c.operation_id == operation).order_by(journal.c.id.desc())
        ).all()
        handed = connection.execute(
            select(packages.c.id).where(packages.c.direction == "out").limit(1)
        ).first()
        touched = 0
        for entry in entries:
            if entry.before is None and handed is not None:
                _bury(connection, entry, tx.tick())
            touched += _take_back(connection, entry, tx.tick())
        connection.execute(update(operations).where(operations.c.id == operation).values(undone=True))
        topics = frozenset(Topic(name) for name in json.loads(head.topics))
    return Change(topics, None, touched)


def _take_back(connection: Connection, entry: Any, hlc: str) -> int:
    table = metadata.tables[entry.table_name]
    if entry.before is None:
        return _remove(connection, table, entry)
    row = connection.execute(select(table.c.revision).where(table.c.id == entry.row_id)).scalar()
    if row != entry.revision:
        raise UndoConflict(entry.table_name, entry.row_id)
    connection.execute(
        update(table)
        .where(table.c.id == entry.row_id)
        .values(**json.loads(entry.before), revision=entry.revision + 1, hlc=hlc)
    )
    return 1


def _remove(connection: Connection, table: Any, entry: Any) -> int:
    span = table.c.id.between(entry.row_id, entry.last_id)
    moved = connection.execute(
        select(func.min(table.c.id)).where(span, table.c.revision != entry.revision)
    ).scalar()
    if moved is not None:
        raise UndoConflict(entry.table_name, moved)
    try:
        connection.execute(delete(table).where(span))
    except IntegrityError as error:
        raise UndoConflict(entry.table_name, entry.row_id) from error
    return int(entry.last_id - entry.row_id + 1)


def _bury(connection: Connection, entry: Any, hlc: str) -> None:
    """What was handed over and is now taken back must go at the coordinator too."""
    table = metadata.tables[entry.table_name]
    rows = connection.execute(select(table.c.uid).where(table.c.id.between(entry.row_id, entry.last_id)))
    buried = [{"uid": row.uid, "table_name": entry.table_name, "hlc": hlc, "reason": "error"} for row in rows]
    if buried:
        connection.execute(tombstones.insert().prefix_with("OR REPLACE"), buried)


def recent(database: Database, limit: int = 20) -> tuple[Operation, ...]:
    """The newest operations that can still be taken back."""
    counted = (
        select(
            journal.c.operation_id,
            func.sum(func.coalesce(journal.c.last_id - journal.c.row_id, 0) + 1).label("n"),
        )
        .group_by(journal.c.operation_id)
        .subquery()
    )
    query = (
        select(operations, counted.c.n)
        .join(counted, counted.c.operation_id == operations.c.id)
        .order_by(operations.c.id.desc())
        .limit(limit)
    )
    with database.read() as connection:
        rows = connection.execute(query).all()
    return tuple(Operation(OperationId(row.id), row.label, row.at, row.n, row.undone) for row in rows)
