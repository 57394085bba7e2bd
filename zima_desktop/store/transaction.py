"""One labelled write: rows go in with their identity, and the journal learns how to take them back."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, func, select, update

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.ids import OperationId, new_uid
from zima_desktop.store.clock import HybridClock, stamp
from zima_desktop.store.tables import settings
from zima_desktop.store.tables_exchange import journal, operations

Row = Mapping[str, Any]
AT_ONCE = 500  # identifiers in one IN list


class Transaction:
    """Made by Database.write; every change of an undoable table passes through it."""

    def __init__(
        self,
        connection: Connection,
        hybrid: HybridClock,
        now: datetime,
        user: bytes | None,
        label: str,
        topics: Sequence[Topic],
    ) -> None:
        self.connection = connection
        self.now = now
        self._hybrid = hybrid
        self._user = user
        self._label = label
        self._topics = frozenset(topics)
        self._operation: OperationId | None = None
        self._touched = 0
        self._last_hlc: str | None = None

    @property
    def operation(self) -> OperationId:
        """The undo step, made on the first change."""
        if self._operation is None:
            values = {
                "label": self._label,
                "topics": json.dumps(sorted(self._topics)),
                "at": stamp(self.now),
                "user_uid": self._user,
            }
            key = self.connection.execute(operations.insert().values(values)).inserted_primary_key
            assert key is not None
            self._operation = OperationId(key[0])
        return self._operation

    def tick(self) -> str:
        """A fresh hybrid stamp for a row."""
        self._last_hlc = self._hybrid.tick()
        return self._last_hlc

    def insert(self, table: Table, **values: Any) -> int:
        """Add one record; returns its id."""
        return self.insert_many(table, [values])

    def insert_many(self, table: Table, rows: Sequence[Row]) -> int:
        """Add records with the same columns under consecutive ids; returns the first id."""
        if not rows:
            return 0
        first = (self.connection.execute(select(func.max(table.c.id))).scalar() or 0) + 1
        common = {"hlc": self.tick(), "updated_at": stamp(self.now), "updated_by": self._user}
        columns = ["id", "uid", *common, *(name for name in rows[0] if name != "uid")]
        names = columns[5:]
        tail = tuple(common.values())
        data = [
            (number, (row.get("uid") or new_uid()).bytes, *tail, *(row[name] for name in names))
            for number, row in enumerate(rows, start=first)
        ]
        quoted = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        self.connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({quoted}) VALUES ({marks})', data)
        self._note(table, first, last=first + len(rows) - 1, before=None, revision=1)
        return first

    def update(self, table: Table, row_id: int, **values: Any) -> bool:
        """Change columns of one record; False when nothing differs (then nothing is written)."""
        row = self.connection.execute(select(table).where(table.c.id == row_id)).mappings().one()
        before = {name: row[name] for name, value in values.items() if row[name] != value}
        if not before:
            return False
        revision = row["revision"] + 1
        self.connection.execute(
            update(table)
            .where(table.c.id == row_id)
            .values(
                **{name: values[name] for name in before},
                revision=revision,
                hlc=self.tick(),
                updated_at=stamp(self.now),
                updated_by=self._user,
            )
        )
        self._note(table, row_id, last=None, before=before, revision=revision)
        return True

    def update_many(self, table: Table, values: Mapping[int, Row]) -> int:
        """Change the same columns of many records, each to its own values; returns how many differed."""
        names = tuple(next(iter(values.values()), {}))
        changed: list[tuple[int, int, str]] = []  # id, new revision, what was there before
        for row in _rows_of(self.connection, table, tuple(values), names):
            before = {name: row[name] for name in names if row[name] != values[row["id"]][name]}
            if before:
                changed.append((row["id"], row["revision"] + 1, json.dumps(before, ensure_ascii=False)))
        if not changed:
            return 0
        stamps = (self.tick(), stamp(self.now), self._user)
        columns = ", ".join(
            f'"{name}" = ?' for name in (*names, "revision", "hlc", "updated_at", "updated_by")
        )
        self.connection.exec_driver_sql(
            f'UPDATE "{table.name}" SET {columns} WHERE id = ?',
            [(*(values[key][n] for n in names), revision, *stamps, key) for key, revision, _ in changed],
        )
        operation = self.operation
        self.connection.exec_driver_sql(
            "INSERT INTO journal (operation_id, table_name, row_id, before, revision) VALUES (?, ?, ?, ?, ?)",
            [(operation, table.name, key, before, revision) for key, revision, before in changed],
        )
        self._touched += len(changed)
        return len(changed)

    def hide(self, table: Table, row_id: int) -> bool:
        """Soft deletion: out of every list, back with restore."""
        return self.update(table, row_id, deleted_at=stamp(self.now))

    def restore(self, table: Table, row_id: int) -> bool:
        """Bring a hidden record back."""
        return self.update(table, row_id, deleted_at=None)

    def _note(self, table: Table, row: int, last: int | None, before: Row | None, revision: int) -> None:
        self._touched += 1 if last is None else last - row + 1
        self.connection.execute(
            journal.insert().values(
                operation_id=self.operation,
                table_name=table.name,
                row_id=row,
                last_id=last,
                before=None if before is None else json.dumps(before, ensure_ascii=False),
                revision=revision,
            )
        )

    def change(self, *, created: int | None = None, count: int | None = None) -> Change:
        """What the caller hands to the open pages."""
        return Change(self._topics, self._operation, self._touched if count is None else count, created)

    def finish(self) -> None:
        """Remember the newest stamp, so that a clock set back cannot repeat it."""
        if self._last_hlc is None:
            return
        statement = (
            "INSERT INTO settings VALUES ('hlc', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        )
        self.connection.exec_driver_sql(statement, (self._last_hlc,))


def _rows_of(connection: Connection, table: Table, ids: Sequence[int], names: Sequence[str]) -> Iterator[Any]:
    wanted = (table.c.id, table.c.revision, *(table.c[name] for name in names))
    for start in range(0, len(ids), AT_ONCE):
        part = ids[start : start + AT_ONCE]
        yield from connection.execute(select(*wanted).where(table.c.id.in_(part))).mappings()


def put_setting(connection: Connection, key: str, value: str) -> None:
    """Write one setting of the workspace."""
    connection.execute(settings.delete().where(settings.c.key == key))
    connection.execute(settings.insert().values(key=key, value=value))


def get_setting(connection: Connection, key: str) -> str | None:
    """Read one setting of the workspace."""
    return connection.execute(select(settings.c.value).where(settings.c.key == key)).scalar()
