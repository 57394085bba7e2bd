"""Statuses after school: how long they are good for, and which yearly look they answer."""

from datetime import date
from uuid import UUID

import pytest

from zima_desktop.domain.ids import OutcomeId, PersonId
from zima_desktop.domain.outcomes import (
    Freshness,
    Outcome,
    OutcomeDraft,
    OutcomeStatus,
    freshness_of,
    horizon_of,
    months_later,
    standing_of,
)

LEFT = date(2025, 6, 25)


def told(number: int, on: date, status: OutcomeStatus) -> Outcome:
    return Outcome(OutcomeId(number), UUID(int=number), PersonId(1), OutcomeDraft(on, status))


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 5, 24), 6, date(2026, 11, 24)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 3, 31), -3, date(2025, 12, 31)),
        (date(2026, 5, 31), -3, date(2026, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_end_where_the_month_ends(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


@pytest.mark.parametrize(
    ("on", "freshness"),
    [
        (None, Freshness.NONE),
        (date(2026, 11, 24), Freshness.FRESH),
        (date(2026, 5, 24), Freshness.FRESH),  # six months to the day
        (date(2026, 5, 23), Freshness.AGING),
        (date(2025, 11, 24), Freshness.AGING),  # twelve months to the day
        (date(2025, 11, 23), Freshness.STALE),
        (date(2020, 1, 1), Freshness.STALE),
    ],
)
def test_status_yellows_after_six_months_and_is_unknown_after_twelve(
    on: date | None, freshness: Freshness
) -> None:
    assert freshness_of(on, date(2026, 11, 24)) is freshness


@pytest.mark.parametrize(
    ("on", "horizon"),
    [
        (date(2025, 9, 10), None),
        (date(2026, 3, 24), None),
        (date(2026, 3, 25), 1),
        (date(2026, 6, 25), 1),
        (date(2027, 2, 25), 1),
        (date(2027, 2, 26), None),
        (date(2027, 3, 25), 2),
        (date(2028, 2, 25), 2),
        (date(2028, 2, 26), None),
    ],
)
def test_year_of_a_status_follows_from_its_date(on: date, horizon: int | None) -> None:
    assert horizon_of(LEFT, on) == horizon


def test_nobody_knows_the_year_of_a_status_without_the_day_of_leaving() -> None:
    assert horizon_of(None, date(2026, 6, 25)) is None


def test_stale_status_is_unknown_and_its_record_stays_readable() -> None:
    old = told(1, date(2024, 9, 1), OutcomeStatus.STUDIES_SPO)

    standing = standing_of([old], date(2026, 11, 24))

    assert standing.status is OutcomeStatus.UNKNOWN
    assert standing.freshness is Freshness.STALE
    assert standing.outcome is old


def test_newest_status_wins_and_of_one_day_the_last_that_was_written() -> None:
    first = told(1, date(2026, 9, 1), OutcomeStatus.SEEKS_WORK)
    later = told(2, date(2026, 10, 1), OutcomeStatus.WORKS_OTHER)
    corrected = told(3, date(2026, 10, 1), OutcomeStatus.ARMY)

    assert standing_of([corrected, first, later], date(2026, 11, 24)).status is OutcomeStatus.ARMY


def test_status_of_a_day_to_come_is_not_today() -> None:
    ahead = told(1, date(2026, 12, 1), OutcomeStatus.ARMY)

    assert standing_of([ahead], date(2026, 11, 24)).freshness is Freshness.NONE
