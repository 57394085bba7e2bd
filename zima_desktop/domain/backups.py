"""Backups as records, when one is due and which of them may go."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

RECENT, DAYS, WEEKS, MONTHS = 10, 7, 4, 12
MOST_BYTES = 500 * 1000 * 1000
DUE_AFTER = timedelta(hours=12)


class BackupReason(StrEnum):
    START = "start"
    HAND = "hand"
    IMPORT = "import"
    MERGE = "merge"
    MIGRATION = "migration"
    RESTORE = "restore"
    ERASURE = "erasure"
    ROLLOVER = "rollover"


@dataclass(frozen=True, slots=True)
class BackupFile:
    path: Path
    made_at: datetime  # aware, in the zone of this computer, so that days are the user's days
    reason: BackupReason
    size: int


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """What a verified backup holds: rows of every table, by name of the table."""

    rows: tuple[tuple[str, int], ...]

    def count(self, table: str) -> int | None:
        return dict(self.rows).get(table)


def backup_due(last: datetime | None, now: datetime) -> bool:
    """True as well when the last backup lies in the future: one of the two clocks was wrong."""
    return last is None or not timedelta(0) <= now - last <= DUE_AFTER


def expired_backups(
    backups: Sequence[BackupFile], *, spared: Path | None = None, most_bytes: int = MOST_BYTES
) -> tuple[BackupFile, ...]:
    """Those that neither a recent, daily, weekly nor monthly place keeps, then the oldest beyond the size.

    `spared` (the one just made) and the newest always stay, whatever the clock says.
    """
    newest_first = sorted(backups, key=lambda b: (b.made_at, b.path.name), reverse=True)
    kept = {b.path for b in newest_first[:RECENT]}
    kept |= _latest_of_each(newest_first, lambda moment: moment.date(), DAYS)
    kept |= _latest_of_each(newest_first, lambda moment: moment.isocalendar()[:2], WEEKS)
    kept |= _latest_of_each(newest_first, lambda moment: (moment.year, moment.month), MONTHS)
    sacred = {b.path for b in newest_first[:1]} | ({spared} if spared else set())
    kept |= sacred
    total = sum(b.size for b in newest_first if b.path in kept)
    for backup in reversed(newest_first):
        if total <= most_bytes:
            break
        if backup.path in kept - sacred:
            kept.remove(backup.path)
            total -= backup.size
    return tuple(b for b in newest_first if b.path not in kept)


def _latest_of_each(
    newest_first: Sequence[BackupFile], period: Callable[[datetime], Hashable], places: int
) -> set[Path]:
    latest: dict[Hashable, Path] = {}
    for backup in newest_first:
        latest.setdefault(period(backup.made_at), backup.path)
    return set(list(latest.values())[:places])
