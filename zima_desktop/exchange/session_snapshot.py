"""Looking into a session file that another program has open: an encrypted copy is read in its place."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from zima_desktop.domain.errors import FileRefused
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SessionKey

TRIES = 20
HEAD = 8  # bytes that tell a journal in use


@contextmanager
def opened_for_reading(path: Path, key: SessionKey) -> Iterator[tuple[SessionFile, bool]]:
    """The file, or a copy of it when it is busy (True); the caller closes what he gets.

    Raises WrongPin, NotFound and FileRefused. Not for a file that this very process has open: on Unix,
    closing the second handle would let go of the lock of the first.
    """
    try:
        file = SessionFile(path, key)
    except FileRefused as error:
        if error.reason != "busy":
            raise
    else:
        yield file, False
        return
    with tempfile.TemporaryDirectory(prefix="zima-board-") as scratch:
        yield SessionFile(_copied(path, Path(scratch)), key), True


def _copied(path: Path, folder: Path) -> Path:
    """A copy taken between two answers: no journal and no change while it was made."""
    target = folder / path.name
    for _ in range(TRIES):
        before = _marks(path)
        try:
            shutil.copyfile(path, target)
        except OSError as error:
            raise FileRefused(path.name, "unreadable") from error
        if before is not None and before == _marks(path):
            return target
    raise FileRefused(path.name, "busy")


def _head(journal: Path) -> bytes:
    with journal.open("rb") as file:
        return file.read(HEAD)


def _marks(path: Path) -> tuple[int, int] | None:
    """Size and time of the file; None while an answer is on its way.

    A program that holds the file keeps the journal and blanks its head after every answer.
    """
    journal = path.with_name(path.name + "-journal")
    try:
        if journal.exists() and any(_head(journal)):
            return None
        found = path.stat()
    except OSError as error:
        raise FileRefused(path.name, "unreadable") from error
    return found.st_size, found.st_mtime_ns
