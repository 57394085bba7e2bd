"""Exchanging the base for a staged one, in steps that an interruption can undo."""

import re
from pathlib import Path

from zima_desktop.files import as_write_failure, discard, flush_folder

_BEFORE = "base.before-restore"
_NUMBERED = re.compile(re.escape(_BEFORE) + r"(?:-([0-9]{1,6}))?\.")


def before_restore(path: Path, number: int = 1) -> Path:
    """Where the base (its journal, its keys) of before the restore of that number is kept."""
    kept = _BEFORE if number == 1 else f"{_BEFORE}-{number}"
    return path.with_name(path.name.replace("base", kept, 1))


def set_aside_bases(folder: Path) -> tuple[Path, ...]:
    """The bases that restores have put aside, that of the last restore last."""
    return tuple(sorted((path for path in _set_aside(folder) if path.suffix == ".zima-db"), key=_number))


def drop_set_aside(folder: Path) -> None:
    """Remove them with their keys and journals; raises WriteFailed."""
    for path in _set_aside(folder):
        with as_write_failure(path):
            path.unlink(missing_ok=True)


def _set_aside(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if _NUMBERED.match(path.name)]


def _number(path: Path) -> int:
    found = _NUMBERED.match(path.name)
    return int(found[1] or 1) if found else 0


def _last(base: Path) -> int:
    """The number of the newest restore; 0 before the first one."""
    return max(map(_number, _set_aside(base.parent)), default=0)


def staged(path: Path) -> Path:
    """Where the new one waits. A staged base on the disk means: the exchange is not finished."""
    return path.with_name(path.name + ".restoring")


def journal_of(base: Path) -> Path:
    """A journal left by a crash belongs to its base and must never meet another one."""
    return base.with_name(base.name + "-journal")


def swap_in(base: Path, keys: Path, *, with_keys: bool) -> None:
    """Set the old files aside and move the staged ones in, the base last. The base must be closed.

    What an earlier restore set aside stays: after a wrong restore only there is the newest work.
    """
    with as_write_failure(base):
        number = _last(base) + 1
        for path in _parts(base, keys) if with_keys else (base, journal_of(base)):
            if path.exists():
                path.replace(before_restore(path, number))
        flush_folder(base.parent)
        if with_keys:
            staged(keys).replace(keys)
        staged(base).replace(base)
        flush_folder(base.parent)


def swap_is_open(base: Path) -> bool:
    """Whether an exchange is going on, or was cut short if nobody holds the lock."""
    if base.exists() or not staged(base).exists():
        return False
    return before_restore(base, _last(base)).exists()


def roll_back_interrupted_swap(base: Path, keys: Path) -> None:
    """Put the set-aside files back if an exchange was cut short. Under the workspace lock only."""
    if not swap_is_open(base):
        return
    number = _last(base)
    with as_write_failure(base):
        for path in reversed(_parts(base, keys)):  # the base last, so that this too may be interrupted
            if before_restore(path, number).exists():
                before_restore(path, number).replace(path)
        flush_folder(base.parent)
    discard(staged(base))
    discard(staged(keys))


def _parts(base: Path, keys: Path) -> tuple[Path, ...]:
    return base, journal_of(base), keys, keys.with_name(keys.name + ".bak")
