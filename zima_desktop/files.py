"""Durable writing: a file is either the old one or the new one, never half of it."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from zima_desktop.domain.errors import WriteFailed

PARTIAL = ".partial"

_REASONS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "too_large",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "removed",
    errno.ENODEV: "removed",
    errno.EIO: "removed",
}


@contextmanager
def as_write_failure(target: Path) -> Iterator[None]:
    """Turn an OSError of the block into WriteFailed with the name of the file that was to be written."""
    try:
        yield
    except OSError as error:
        raise WriteFailed(target.name, _REASONS.get(error.errno or 0, "other")) from error


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """Yield the path to fill; when the block ends well, the file reaches the disk and replaces `target`.

    When it does not, the partial file is removed and `target` is as it was.
    """
    partial = target.with_name(target.name + PARTIAL)
    try:
        with as_write_failure(target):
            yield partial
            flush_file(partial)
            partial.replace(target)
            flush_folder(target.parent)
    except BaseException:
        discard(partial)
        raise


def write_durably(target: Path, content: bytes) -> None:
    """Write all or nothing; raises WriteFailed."""
    with written_beside(target) as partial:
        partial.write_bytes(content)


def flush_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make a rename durable. Windows does it itself; some sticks and shares cannot be asked."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise
        finally:
            os.close(handle)


def discard(path: Path) -> None:
    """Remove a leftover; a disk that is gone has no leftovers."""
    with suppress(OSError):
        path.unlink()


def folders_in(folder: Path) -> tuple[Path, ...]:
    """The visible folders right below, by name; none where nobody may look. Links are not followed."""
    try:
        inside = sorted(folder.iterdir())
        return tuple(one for one in inside if one.is_dir() and not one.is_symlink() and one.name[0] != ".")
    except OSError:
        return ()
