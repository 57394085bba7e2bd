"""One program at a time: an operating-system lock that dies with its holder, and a note who that is."""

import errno
import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from zima_desktop.domain.security_errors import WorkspaceBusy
from zima_desktop.domain.workspaces import LockHolder
from zima_desktop.files import as_write_failure

# The holder writes a sign of life on a share every 30 s; computers' clocks may differ by a minute or two.
BEAT_EVERY = timedelta(seconds=30)
BEAT_FRESH = timedelta(minutes=3)

_NOTE_BYTES = 1024  # always this long, so that a reader never sees half a note
_LOCKED_BYTE = 1 << 30  # far behind the note: on Windows a locked byte cannot be read
_TAKEN = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)


def this_holder(now: datetime) -> LockHolder:
    """This process, as the note describes it."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        user = ""
    return LockHolder(socket.gethostname(), user, os.getpid(), since=now, beat=now)


class WorkspaceLock:
    """Held until release() or the end of the process, whichever way it ends."""

    def __init__(self, handle: int, holder: LockHolder) -> None:
        self._handle: int | None = handle
        self._holder = holder

    def beat(self, now: datetime) -> None:
        """A sign of life for other computers on a share; to be called every BEAT_EVERY there."""
        if self._handle is not None:
            self._holder = replace(self._holder, beat=now)
            with suppress(OSError):  # the share is away: the next write of the base will say so
                _write_note(self._handle, self._holder)

    def release(self) -> None:
        """Let others in; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with suppress(OSError):
                _write_note(handle, None)
            _close_unlocked(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def lock_workspace(
    file: Path, holder: LockHolder, *, shared_disk: bool = False, take_over: bool = False
) -> WorkspaceLock:
    """Take the workspace or raise WorkspaceBusy at once; whoever holds it is not disturbed.

    A holder that was killed leaves no lock behind. On a shared disk, where locks of another computer may
    not be seen, its note counts too: fresh, it refuses; old, it refuses unless `take_over` is said.
    """
    with as_write_failure(file):
        handle = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    try:
        if not _try_lock(file, handle):
            raise _busy(_read_note(handle), holder, locked=True)
        if shared_disk:
            other = _read_note(handle)
            if other and other.host != holder.host:
                refusal = _busy(other, holder, locked=False)
                if refusal.alive or not take_over:
                    raise refusal
        with as_write_failure(file):
            _write_note(handle, holder)
    except BaseException:
        _close_unlocked(handle)
        raise
    return WorkspaceLock(handle, holder)


def _busy(other: LockHolder | None, asking: LockHolder, *, locked: bool) -> WorkspaceBusy:
    if other is None:
        return WorkspaceBusy(None, None, None, alive=locked)
    fresh = abs(asking.beat - other.beat) <= BEAT_FRESH
    alive = fresh or (locked and other.host == asking.host)
    return WorkspaceBusy(other.host, other.user, other.since, alive)


def _try_lock(file: Path, handle: int) -> bool:
    try:
        with as_write_failure(file):
            _system_lock(handle)
    except _Taken:
        return False
    return True


class _Taken(Exception):
    """Somebody else holds the operating-system lock."""


def _system_lock(handle: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _TAKEN:
            raise _Taken from error
        raise


def _close_unlocked(handle: int) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            # Closing would not do while a child process still holds the inherited handle.
            fcntl.flock(handle, fcntl.LOCK_UN)
    os.close(handle)


def _write_note(handle: int, holder: LockHolder | None) -> None:
    note = ""
    if holder:
        note = json.dumps(
            {
                "host": holder.host[:100],
                "user": holder.user[:100],
                "pid": holder.pid,
                "since": holder.since.isoformat(),
                "beat": holder.beat.isoformat(),
            },
            ensure_ascii=False,
        )
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, note.encode("utf-8", "replace").ljust(_NOTE_BYTES))
    os.fsync(handle)


def _read_note(handle: int) -> LockHolder | None:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        note = json.loads(os.read(handle, _NOTE_BYTES))
        holder = LockHolder(
            host=str(note["host"]),
            user=str(note["user"]),
            pid=int(note["pid"]),
            since=datetime.fromisoformat(note["since"]),
            beat=datetime.fromisoformat(note["beat"]),
        )
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    return holder if holder.beat.tzinfo and holder.since.tzinfo else None
