"""Taking back one operation: every row must still be as that operation left it."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.exc import IntegrityError

from zima_desktop.domain.changes import Change, Operation, Topic
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import OperationId
from zima_desktop.domain.undo_errors import UndoConflict
from zima_desktop.store.card_merge import restore_lists
from zima_desktop.store.database import Database
from zima_desktop.store.handover import has_handed_over
from zima_desktop.store.tables import metadata
from zima_desktop.store.tables_exchange import journal, operations, tombstones
from zima_desktop.store.tables_people import merged_people
from zima_desktop.store.transaction import AT_ONCE

FOUNDING = "workspace.create"  # a base without its organisation opens nowhere, so this step stays


def undo(database: Database, operation: OperationId) -> Change:
    """Put everything back as it was; raises UndoConflict (and changes nothing) if a row moved on since."""
    with database.write("undo") as tx:
        connection = tx.connection
        head = connection.execute(select(operations).where(operations.c.id == operation)).one_or_none()
        if head is None or head.undone or head.label == FOUNDING:
            raise NotFound("operation", str(operation))
        entries = connection.execute(
            select(journal).where(journal.c.operation_id == operation).order_by(journal.c.id.desc())
        ).all()
        handed = has_handed_over(connection)
        seen: set[tuple[str, int]] = set()  # an operation may have written one row several times
        for run in _runs(entries):
            first = run[0]
            if first.before is not None:
                _take_back(connection, run, tx.tick(), seen)
                continue
            if handed:
                _bury(connection, first, tx.tick())
            _remove(connection, metadata.tables[first.table_name], first, seen)
        connection.execute(update(operations).where(operations.c.id == operation).values(undone=True))
        topics = frozenset(Topic(name) for name in json.loads(head.topics))
    return Change(topics, None, len(seen))


def _runs(entries: Sequence[Any]) -> Iterator[list[Any]]:
    """Entries that may be taken back at once: changes of the same columns, no row twice, order kept."""
    run: list[Any] = []
    rows: set[int] = set()
    kind: tuple[str, tuple[str, ...]] | None = None
    for entry in entries:
        own = None if entry.before is None else (entry.table_name, tuple(json.loads(entry.before)))
        if run and (own is None or own != kind or entry.row_id in rows):
            yield run
            run, rows = [], set()
        kind = own
        run.append(entry)
        rows.add(entry.row_id)
    if run:
        yield run


def _take_back(connection: Connection, run: Sequence[Any], hlc: str, seen: set[tuple[str, int]]) -> None:
    """Entries come newest first: only the newest of a row says how the operation left it.

    A row gets back its revision as well, so that the step before can be taken back next.
    """
    table = metadata.tables[run[0].table_name]
    now = _revisions(connection, table, [entry.row_id for entry in run])
    values = []
    for entry in run:
        revision = now.get(entry.row_id)
        if revision is None or (revision != entry.revision and (table.name, entry.row_id) not in seen):
            raise UndoConflict(entry.table_name, entry.row_id)
        seen.add((table.name, entry.row_id))
        values.append((*json.loads(entry.before).values(), entry.revision - 1, hlc, entry.row_id))
    columns = ", ".join(f'"{name}" = ?' for name in (*json.loads(run[0].before), "revision", "hlc"))
    connection.exec_driver_sql(f'UPDATE "{table.name}" SET {columns} WHERE id = ?', values)


def _revisions(connection: Connection, table: Any, ids: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for start in range(0, len(ids), AT_ONCE):
        query = select(table.c.id, table.c.revision).where(table.c.id.in_(ids[start : start + AT_ONCE]))
        found |= {row.id: row.revision for row in connection.execute(query)}
    return found


def _remove(connection: Connection, table: Any, entry: Any, seen: set[tuple[str, int]]) -> None:
    span = table.c.id.between(entry.row_id, entry.last_id)
    written = connection.execute(select(table.c.id).where(span, table.c.revision != entry.revision)).scalars()
    moved = next((number for number in written if (table.name, number) not in seen), None)
    if moved is not None:
        raise UndoConflict(entry.table_name, moved)
    if table is merged_people:
        restore_lists(connection, range(entry.row_id, entry.last_id + 1))
    try:
        connection.execute(delete(table).where(span))
    except IntegrityError as error:
        raise UndoConflict(entry.table_name, entry.row_id) from error
    seen.update((table.name, number) for number in range(entry.row_id, entry.last_id + 1))


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
        .where(operations.c.label != FOUNDING)
        .order_by(operations.c.id.desc())
        .limit(limit)
    )
    with database.read() as connection:
        rows = connection.execute(query).all()
    return tuple(Operation(OperationId(row.id), row.label, row.at, row.n, row.undone) for row in rows)
