"""The open connection of a session file: what a medium may do to it, and the way back afterwards."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

from zima_desktop.domain.errors import FileRefused, NotFound, SessionFileRefused, WriteFailed
from zima_desktop.domain.sessions import WrongPin
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_schema import connect, identity_of, reason_of

sqlcipher: Any = sqlcipher3.dbapi2  # its names are made at run time

Step = tuple[str, Sequence[object]]
_KNOWN = {"damaged": "damaged", "busy": "busy"}
_READ_ONLY = getattr(os, "ST_RDONLY", 0)


class Link:
    """One connection. After a failed write the next one opens the file anew: the stick may be back."""

    def __init__(self, path: Path, key: SessionKey) -> None:
        """Raises WrongPin (the key does not fit), NotFound and FileRefused."""
        self.path = path
        self._key = key
        self._failed = False
        self.returned: Callable[[], None] | None = None  # told when the file has been opened anew
        self._connection, self._identity = self._open()
        try:
            self._check()
        except BaseException:
            self._connection.close()
            raise

    def rows(self, statement: str, *values: object) -> list[Any]:
        """What a query finds; raises FileRefused."""
        with self.reading():
            found: list[Any] = self._connection.execute(statement, values).fetchall()
        return found

    def write(self, statement: str, values: Sequence[object]) -> None:
        """One statement, one durable commit; raises WriteFailed."""
        with self.writing():
            self._connection.execute(statement, values)

    def write_row(self, statement: str, values: Sequence[object]) -> None:
        """`write` for a statement that must reach a row; one that reaches none is a failure too."""
        with self.writing():
            if self._connection.execute(statement, values).rowcount != 1:
                self._failed = True
                raise WriteFailed(self.path.name, "removed")

    def write_all(self, steps: Sequence[Step], begin: str = "BEGIN IMMEDIATE") -> None:
        """All statements or none; raises WriteFailed."""
        with self.writing():
            self.commit_all(steps, begin)

    def commit_all(self, steps: Sequence[Step], begin: str = "BEGIN IMMEDIATE") -> None:
        """`write_all` for one who is inside `writing` already."""
        self._connection.execute(begin)
        try:
            for statement, values in steps:
                self._connection.execute(statement, values)
            self._connection.execute("COMMIT")
        except sqlcipher.Error:
            with suppress(sqlcipher.Error):
                self._connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Let go of the file; a medium that is gone does not matter any more."""
        with suppress(sqlcipher.Error):
            self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Errors of the medium become FileRefused."""
        try:
            yield
        except (sqlcipher.OperationalError, sqlcipher.ProgrammingError) as error:
            raise SessionFileRefused(self.path.name, "unreadable") from error
        except sqlcipher.DatabaseError as error:
            raise SessionFileRefused(self.path.name, "damaged") from error

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Errors of the medium become WriteFailed, and the file is opened anew before the next write.

        What is read inside to know what to write fails in the same way.
        """
        if self._failed:
            self._reopen()
        if identity_of(self.path) != self._identity:
            self._failed = True
            raise WriteFailed(self.path.name, "removed")
        try:
            yield
        except sqlcipher.IntegrityError:
            raise
        except FileRefused as error:
            self._failed = True
            raise WriteFailed(self.path.name, _KNOWN.get(error.reason, "removed")) from error
        except sqlcipher.DatabaseError as error:
            self._failed = True
            raise WriteFailed(self.path.name, self._reason(error)) from error

    def _open(self) -> tuple[Any, tuple[int, int]]:
        identity = identity_of(self.path)
        if identity is None:
            raise NotFound("file", self.path.name)
        return connect(self.path, self._key), identity

    def _check(self) -> None:
        try:
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher.OperationalError as error:
            if "locked" in str(error):
                raise FileRefused(self.path.name, "busy") from error
            raise SessionFileRefused(self.path.name, "unreadable") from error
        except sqlcipher.DatabaseError as error:
            raise WrongPin(self.path.name) from error
        with self.reading():
            pages = self._connection.execute("PRAGMA cipher_integrity_check").fetchall()
            if pages or self._connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise SessionFileRefused(self.path.name, "damaged")

    def _reopen(self) -> None:
        """A try that fails lets go of the file: others may need it meanwhile."""
        self.close()
        try:
            self._try_again()
        except WriteFailed:
            self.close()
            raise
        self._failed = False

    def _try_again(self) -> None:
        try:
            self._connection, self._identity = self._open()
            self._check()
            if self.returned is not None:
                self.returned()
        except FileRefused as error:
            raise WriteFailed(self.path.name, _KNOWN.get(error.reason, "removed")) from error
        except (NotFound, WrongPin) as error:
            raise WriteFailed(self.path.name, "removed") from error
        except sqlcipher.DatabaseError as error:
            raise WriteFailed(self.path.name, self._reason(error)) from error

    def _reason(self, error: Exception) -> str:
        """A medium that has become write-protected looks like a broken one to SQLite."""
        reason = reason_of(error)
        if reason == "removed" and _READ_ONLY and self.path.exists():
            with suppress(OSError):
                if os.statvfs(self.path).f_flag & _READ_ONLY:
                    return "read_only"
        return reason
