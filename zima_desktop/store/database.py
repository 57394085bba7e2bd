"""The one place that knows the base is SQLite under SQLCipher: opening, reading, writing, undoing."""

import logging
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection as Connection
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import StaticPool

from zima_desktop.domain.changes import Topic
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.security_errors import WorkspaceDamaged
from zima_desktop.store import schema
from zima_desktop.store.clock import Clock, HybridClock, system_clock
from zima_desktop.store.tables import settings
from zima_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)
KEPT_OPERATIONS = 200
PAGES_A_STEP = 256  # 1 MiB: a few milliseconds
BETWEEN_STEPS = 0.001  # seconds


def connect_encrypted(path: Path, key: bytes) -> Any:
    """A SQLCipher connection by raw 32-byte key: whole-file durability, one writer, nothing in clear."""
    connect: Any = sqlcipher.connect  # type: ignore[attr-defined]
    connection = connect(str(path), isolation_level=None, check_same_thread=False)
    cursor = connection.cursor()
    cursor.execute("PRAGMA cipher_log_level = NONE")
    cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in (
        "locking_mode = EXCLUSIVE",
        "journal_mode = DELETE",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    return connection


class Database:
    """An open base. Reads and writes of all threads pass one lock; a write is one transaction."""

    def __init__(self, path: Path, key: bytes, clock: Clock = system_clock) -> None:
        self.path = path
        self._key = key
        self._clock = clock
        self._lock = RLock()
        self._current: Connection | None = None  # of the block that holds the lock
        self.user: bytes | None = None  # uid of the user at the desk
        self._engine = self._connect()
        self.replica: UUID
        self._hybrid: HybridClock
        self.needs_migration = False

    @classmethod
    def create(cls, path: Path, key: bytes, clock: Clock = system_clock) -> "Database":
        """A new base at `path`; the file must not exist yet."""
        database = cls(path, key, clock)
        with database._guarded(), database._engine.begin() as connection:
            schema.create(connection)
            connection.execute(settings.insert(), [{"key": "replica_id", "value": str(new_uid())}])
        database._start()
        return database

    @classmethod
    def open(cls, path: Path, key: bytes, clock: Clock = system_clock) -> "Database":
        """Open an existing base; raises WorkspaceDamaged or WorkspaceNewer and changes nothing then."""
        database = cls(path, key, clock)
        try:
            with database._engine.begin() as connection:
                database.needs_migration = schema.check(connection)
        except DatabaseError as error:
            database.close()
            raise WorkspaceDamaged(str(path.parent), "base_unreadable") from error
        database._start()
        return database

    def _connect(self) -> Engine:
        engine = create_engine(
            "sqlite://",
            module=sqlcipher,
            creator=lambda: connect_encrypted(self.path, self._key),
            poolclass=StaticPool,
        )

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        return engine

    def _start(self) -> None:
        with self.read() as connection:
            rows = connection.execute(
                settings.select().where(settings.c.key.in_(["replica_id", "hlc"]))
            ).all()
        kept = {row.key: row.value for row in rows}
        self.replica = UUID(kept["replica_id"])
        self._hybrid = HybridClock(self._clock, self.replica.bytes, kept.get("hlc"))

    def migrate(self) -> None:
        """Bring an older base up to this program's schema, all of it or nothing."""
        from zima_desktop.store import migrate

        with self._lock, self._guarded(), self._engine.begin() as connection:
            migrate.upgrade(connection)
        self.needs_migration = False

    def close(self) -> None:
        """Let go of the file; the object is dead afterwards."""
        with self._lock:
            self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent look at the base; inside another look or a write it is that same one."""
        with self._lock:
            if self._current is not None:
                yield self._current
                return
            with self._guarded(), self._engine.begin() as connection, self._held(connection):
                yield connection

    @contextmanager
    def _held(self, connection: Connection) -> Iterator[None]:
        self._current = connection
        try:
            yield
        finally:
            self._current = None

    @contextmanager
    def write(self, label: str, *topics: Topic) -> Iterator[Transaction]:
        """One labelled, undoable, durable step; nothing is kept if the block raises."""
        with self._lock, self._guarded(), self._engine.begin() as connection, self._held(connection):
            transaction = Transaction(connection, self._hybrid, self._clock(), self.user, label, topics)
            yield transaction
            transaction.finish()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except OperationalError as error:
            reason = str(error.orig)
            if "full" in reason or "readonly" in reason or "disk I/O" in reason:
                raise WriteFailed(self.path.name, reason) from error
            raise

    def renew_replica(self) -> None:
        """A restored copy becomes a replica of its own and can never reuse a generation."""
        with self._lock, self._guarded(), self._engine.begin() as connection:
            connection.execute(
                settings.update().where(settings.c.key == "replica_id").values(value=str(new_uid()))
            )
        self._start()

    def prune_journal(self) -> None:
        """Keep the last 200 undoable operations; raises WriteFailed."""
        with self._lock, self._guarded(), self._engine.begin() as connection:
            connection.exec_driver_sql(
                "DELETE FROM operations WHERE id <= (SELECT max(id) FROM operations) - ?", (KEPT_OPERATIONS,)
            )

    def copy_into(self, target: Path) -> None:
        """An encrypted copy under the same key, made of committed data only.

        Between two steps whoever waits gets the base; what is written then reaches the copy as well, because
        SQLite repeats a write of the same connection there.
        """

        def let_others(_status: int, _remaining: int, _total: int) -> None:
            self._lock.release()
            time.sleep(BETWEEN_STEPS)  # a lock that is taken again at once is never given to anybody
            self._lock.acquire()

        with closing(connect_encrypted(target, self._key)) as copy:
            copy.execute("PRAGMA journal_mode = OFF")  # a copy that breaks off is thrown away
            copy.execute("PRAGMA synchronous = OFF")  # what it is packed into is synced
            with self._lock, self._guarded():
                with self._engine.connect() as connection:
                    raw: Any = connection.connection.driver_connection
                raw.backup(copy, pages=PAGES_A_STEP, progress=let_others)

    def compact(self) -> None:
        """Write the file anew without what was deleted; freed pages were overwritten before."""
        with self._lock, self._guarded(), self._engine.connect() as connection:
            _cursor(connection).execute("VACUUM")

    def integrity(self) -> bool:
        """True when every page is authentic and the structure is sound."""
        with self._lock, self._engine.connect() as connection:
            raw = _cursor(connection)
            pages = raw.execute("PRAGMA cipher_integrity_check").fetchall()
            return not pages and raw.execute("PRAGMA quick_check").fetchone() == ("ok",)

    def rows_written(self) -> int:
        """Grows with every write since the base was opened: what was read before may be old."""
        with self.read() as connection:
            raw: Any = connection.connection.driver_connection
            return int(raw.total_changes)

    def data_version(self) -> str:
        """The schema this base is at."""
        with self.read() as connection:
            return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def _cursor(connection: Connection) -> Any:
    """The driver's own cursor, for statements that must stand outside a transaction."""
    raw: Any = connection.connection.driver_connection
    return raw.cursor()
