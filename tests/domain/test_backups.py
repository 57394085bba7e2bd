"""Which backups stay, and when one is due."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from zima_desktop.domain.backups import BackupFile, BackupReason, backup_due, expired_backups

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)  # a Sunday


def _made(at: datetime, size: int = 1000) -> BackupFile:
    return BackupFile(Path(f"/b/{at:%Y%m%d%H%M}"), at, BackupReason.START, size)


def _kept(backups: list[BackupFile], spared: Path | None = None) -> list[datetime]:
    gone = set(expired_backups(backups, spared=spared))
    return [b.made_at for b in backups if b not in gone]


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (None, True),
        (NOW, False),
        (NOW - timedelta(hours=12), False),
        (NOW - timedelta(hours=12, seconds=1), True),
        (NOW + timedelta(hours=1), True),
        (NOW - timedelta(days=9000), True),
    ],
)
def test_backup_is_due_after_twelve_hours_or_when_the_clock_is_odd(last: datetime | None, due: bool) -> None:
    assert backup_due(last, NOW) is due


def test_ten_recent_ones_stay_whatever_their_day() -> None:
    hourly = [_made(NOW - timedelta(minutes=10 * n)) for n in range(30)]

    assert _kept(hourly) == [b.made_at for b in hourly[:10]]


def test_two_years_of_twice_a_day_thin_out_to_days_weeks_and_months() -> None:
    twice_a_day = [_made(NOW - timedelta(hours=12 * n)) for n in range(2 * 730)]

    kept = _kept(twice_a_day)

    recent = {NOW - timedelta(hours=12 * n) for n in range(10)}
    days = {NOW - timedelta(days=n) for n in range(7)}
    weeks = {NOW - timedelta(days=7 * n) for n in range(4)}
    months = {  # the last backup of each month, the present one included
        datetime(2026, month, last, 12, tzinfo=UTC)
        for month, last in enumerate((31, 28, 31, 30, 31, 30, 31, 31, 30, 31), start=1)
    } | {NOW, datetime(2025, 12, 31, 12, tzinfo=UTC)}
    assert set(kept) == recent | days | weeks | months


def test_beyond_500_megabytes_the_oldest_go_but_never_the_newest() -> None:
    big = [_made(NOW - timedelta(days=n), size=120_000_000) for n in range(7)]
    huge = [_made(NOW - timedelta(days=n), size=900_000_000) for n in range(3)]

    assert _kept(big) == [NOW - timedelta(days=n) for n in range(4)]
    assert _kept(huge) == [NOW]


def test_the_one_just_made_stays_even_if_the_clock_says_1970() -> None:
    backups = [_made(NOW - timedelta(hours=n), size=45_000_000) for n in range(11)]
    odd = _made(datetime(1970, 1, 1, tzinfo=UTC), size=45_000_000)

    assert odd.made_at in _kept([*backups, odd], spared=odd.path)


def test_nothing_expires_of_nothing() -> None:
    assert expired_backups([]) == ()
