"""The one place that knows the base is SQLite under SQLCipher: opening, reading, writing, undoing."""

import logging
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from threading import local
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection as Connection
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import NullPool, StaticPool

from zima_desktop.domain.changes import Topic
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.security_errors import WorkspaceDamaged
from zima_desktop.store import schema
from zima_desktop.store.clock import Clock, HybridClock, system_clock
from zima_desktop.store.lending import Lender, serialized
from zima_desktop.store.tables import settings
from zima_desktop.store.transaction import Transaction
from zima_desktop.store.turns import Turns

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


class _Inside(local):
    """The look or the write that the present thread is in."""

    connection: Connection | None = None


class Database:
    """An open base: one connection for all threads. They read together; a write is one transaction alone."""

    def __init__(self, path: Path, key: bytes, clock: Clock = system_clock) -> None:
        self.path = path
        self._key = key
        self._clock = clock
        self._turns = Turns()
        self._inside = _Inside()
        self._written = 0
        self.user: bytes | None = None  # uid of the user at the desk
        self._engine = self._connect()
        self._lender = Lender(lambda: self._raw)
        self._looks = create_engine(
            "sqlite://", module=sqlcipher, creator=self._lender.lend, poolclass=NullPool
        )
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
            creator=lambda: self._raw,
            poolclass=StaticPool,
        )

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        return engine

    @cached_property
    def _raw(self) -> Any:
        return connect_encrypted(self.path, self._key)

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

        with self._alone() as connection:
            migrate.upgrade(connection)
        self.needs_migration = False

    def close(self) -> None:
        """Let go of the file."""
        with self._turns.alone():
            self._looks.dispose()
            self._engine.dispose()
            self.__dict__.pop("_raw", None)  # whoever closes twice opens it once more

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent look at the base; inside another look or a write it is that same one."""
        if self._inside.connection is not None:
            yield self._inside.connection
            return
        with (
            self._turns.together() if serialized() else self._turns.alone(),
            self._guarded(),
            self._looks.connect() as connection,
            self._inside_of(connection),
        ):
            yield connection

    @contextmanager
    def _inside_of(self, connection: Connection) -> Iterator[None]:
        self._inside.connection = connection
        try:
            yield
        finally:
            self._inside.connection = None

    @contextmanager
    def write(self, label: str, *topics: Topic) -> Iterator[Transaction]:
        """One labelled, undoable, durable step; nothing is kept if the block raises."""
        with self._alone() as connection:
            transaction = Transaction(connection, self._hybrid, self._clock(), self.user, label, topics)
            yield transaction
            transaction.finish()

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        if self._inside.connection is not None:
            raise RuntimeError("a write cannot begin inside a look or another write")
        with self._turns.alone(), self._guarded(), self._engine.begin() as step, self._inside_of(step):
            self._written += 1
            yield step

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
        with self._alone() as connection:
            connection.execute(
                settings.update().where(settings.c.key == "replica_id").values(value=str(new_uid()))
            )
        self._start()

    def prune_journal(self) -> None:
        """Keep the last 200 undoable operations; raises WriteFailed."""
        with self._alone() as connection:
            connection.exec_driver_sql(
                "DELETE FROM operations WHERE id <= (SELECT max(id) FROM operations) - ?", (KEPT_OPERATIONS,)
            )

    def copy_into(self, target: Path) -> None:
        """An encrypted copy under the same key, made of committed data only.

        Between two steps whoever waits gets the base; what is written then reaches the copy as well, because
        SQLite repeats a write of the same connection there.
        """

        def let_others(_status: int, _remaining: int, _total: int) -> None:
            self._turns.leave()
            time.sleep(BETWEEN_STEPS)  # a turn that is taken again at once is never given to anybody
            self._turns.enter()

        with closing(connect_encrypted(target, self._key)) as copy:
            copy.execute("PRAGMA journal_mode = OFF")  # a copy that breaks off is thrown away
            copy.execute("PRAGMA synchronous = OFF")  # what it is packed into is synced
            with self._turns.together(), self._guarded():
                self._raw.backup(copy, pages=PAGES_A_STEP, progress=let_others)

    def compact(self) -> None:
        """Write the file anew without what was deleted; freed pages were overwritten before."""
        with self._turns.alone(), self._guarded():
            self._raw.execute("VACUUM")

    def integrity(self) -> bool:
        """True when every page is authentic and the structure is sound."""
        with self._turns.together(), closing(self._lender.lend().cursor()) as cursor:
            pages = cursor.execute("PRAGMA cipher_integrity_check").fetchall()
            return not pages and cursor.execute("PRAGMA quick_check").fetchone() == ("ok",)

    def written(self) -> int:
        """Grows with every write since the base was opened: what was read before may be old."""
        return self._written

    def data_version(self) -> str:
        """The schema this base is at."""
        with self.read() as connection:
            return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
