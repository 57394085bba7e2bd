"""Exchanging the base for a staged one, in steps that an interruption can undo."""

from pathlib import Path

from zima_desktop.files import as_write_failure, discard, flush_folder

_BEFORE = "base.before-restore"


def before_restore(path: Path) -> Path:
    """Where the previous base (its journal, its keys) is kept after a restore."""
    return path.with_name(path.name.replace("base", _BEFORE, 1))


def staged(path: Path) -> Path:
    """Where the new one waits. A staged base on the disk means: the exchange is not finished."""
    return path.with_name(path.name + ".restoring")


def journal_of(base: Path) -> Path:
    """A journal left by a crash belongs to its base and must never meet another one."""
    return base.with_name(base.name + "-journal")


def swap_in(base: Path, keys: Path, *, with_keys: bool) -> None:
    """Set the old files aside and move the staged ones in, the base last. The base must be closed."""
    with as_write_failure(base):
        for path in _parts(base, keys):
            before_restore(path).unlink(missing_ok=True)
        for path in _parts(base, keys) if with_keys else (base, journal_of(base)):
            if path.exists():
                path.replace(before_restore(path))
        flush_folder(base.parent)
        if with_keys:
            staged(keys).replace(keys)
        staged(base).replace(base)
        flush_folder(base.parent)


def swap_is_open(base: Path) -> bool:
    """Whether an exchange is going on, or was cut short if nobody holds the lock."""
    return not base.exists() and staged(base).exists() and before_restore(base).exists()


def roll_back_interrupted_swap(base: Path, keys: Path) -> None:
    """Put the set-aside files back if an exchange was cut short. Under the workspace lock only."""
    if not swap_is_open(base):
        return
    with as_write_failure(base):
        for path in reversed(_parts(base, keys)):  # the base last, so that this too may be interrupted
            if before_restore(path).exists():
                before_restore(path).replace(path)
        flush_folder(base.parent)
    discard(staged(base))
    discard(staged(keys))


def _parts(base: Path, keys: Path) -> tuple[Path, ...]:
    return base, journal_of(base), keys, keys.with_name(keys.name + ".bak")
