"""One connection lent to several threads that read at the same time."""

from collections.abc import Callable
from contextlib import closing
from functools import cache
from threading import Lock, get_ident
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher


@cache
def serialized() -> bool:
    """Whether this build of SQLite keeps threads apart by itself; else nobody reads beside another."""
    with closing(sqlcipher.connect(":memory:")) as probe:  # type: ignore[attr-defined]
        return ("THREADSAFE=1",) in probe.execute("PRAGMA compile_options").fetchall()


class Lender:
    """Lends the connection of a base; `raw` gives it when the first reader comes.

    SQLite itself serializes the threads, its driver does not: it keeps prepared statements in a cache that
    two threads may not touch at once, and a statement found there may still be read by somebody else.
    Therefore one thread looks into the cache at a time, and finds there only what is its own.
    """

    def __init__(self, raw: Callable[[], Any]) -> None:
        self._raw = raw
        self._cache = Lock()

    def lend(self) -> "LentConnection":
        """A connection for one look of the present thread."""
        return LentConnection(self._raw(), self._cache)


class LentConnection:
    """What one reader ends does not touch the others: nothing is committed, taken back or closed."""

    def __init__(self, raw: Any, cache: Lock) -> None:
        self._raw, self._cache = raw, cache
        self._mark = f"\n-- {get_ident()}"

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def cursor(self) -> "_LentCursor":
        """A cursor of the present thread."""
        made: _LentCursor = self._raw.cursor(_LentCursor)
        made.cache, made.mark = self._cache, self._mark
        return made

    def commit(self) -> None:
        """There is nothing to commit."""

    def rollback(self) -> None:
        """There is nothing to take back."""

    def close(self) -> None:
        """It is only lent."""

    def create_function(self, *_args: Any, **_more: Any) -> None:
        """SQLAlchemy's `regexp`; it cannot be made again while somebody reads."""


class _LentCursor(sqlcipher.Cursor):  # type: ignore[name-defined,misc]
    cache: Lock
    mark: str

    def execute(self, statement: str, values: Any = ()) -> Any:
        with self.cache:
            return super().execute(statement + self.mark, values)
