"""Backup files by name: `2026-11-22_2240_start.zima-backup`, in the wall clock of this computer."""

import re
from datetime import datetime
from pathlib import Path

from zima_desktop.domain.backups import BackupFile, BackupReason, expired_backups
from zima_desktop.files import PARTIAL, as_write_failure, discard

SUFFIX = ".zima-backup"

_NAME = re.compile(r"(\d{4}-\d\d-\d\d_\d{4})_([a-z]+)(?:-\d+)?\.zima-backup")
_MOMENT = "%Y-%m-%d_%H%M"
_REASONS = frozenset(reason.value for reason in BackupReason)


def list_backups(folder: Path) -> tuple[BackupFile, ...]:
    """The newest first; foreign and half-written files are passed over."""
    if not folder.is_dir():
        return ()
    found = [backup for path in folder.iterdir() if (backup := described(path))]
    return tuple(sorted(found, key=lambda b: (b.made_at, b.path.stat().st_mtime_ns), reverse=True))


def described(path: Path) -> BackupFile | None:
    """What the name of a backup says, or None."""
    match = _NAME.fullmatch(path.name)
    if not match or match[2] not in _REASONS or not path.is_file():
        return None
    try:
        made_at = datetime.strptime(match[1], _MOMENT).astimezone()
    except (ValueError, OverflowError, OSError):
        return None
    return BackupFile(path, made_at, BackupReason(match[2]), path.stat().st_size)


def free_name(folder: Path, reason: BackupReason, now: datetime) -> Path:
    """A name not in use: two backups of one minute are both kept."""
    stem = f"{now.astimezone().strftime(_MOMENT)}_{reason.value}"
    path, number = folder / (stem + SUFFIX), 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{SUFFIX}", number + 1
    return path


def rotate_backups(folder: Path, *, spared: Path | None = None) -> tuple[BackupFile, ...]:
    """Delete the backups that no place keeps; returns them."""
    expired = expired_backups(list_backups(folder), spared=spared)
    for backup in expired:
        with as_write_failure(backup.path):
            backup.path.unlink(missing_ok=True)
    return expired


def sweep_partials(folder: Path) -> None:
    """Remove what an interrupted backup left behind."""
    for path in folder.glob(f"*{PARTIAL}*"):
        discard(path)
