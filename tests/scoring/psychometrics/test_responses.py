"""What the counsellor is told about one form."""

from fractions import Fraction
from math import comb

import pytest

from zima_desktop.domain.instruments import Action
from zima_desktop.scoring.psychometrics import (
    InvalidInput,
    check_responses,
    is_varied,
    median_time,
    missing_share,
    missing_verdict,
    parallel_verdict,
    speed_verdict,
    time_spent,
)


def test_attentive_form_raises_nothing() -> None:
    check = check_responses([no * no % 5 for no in range(40)], 5, [4000] * 40)

    assert check.verdict is None
    assert (check.items, check.answered, check.missing, check.seconds) == (40, 40, 0, 4.0)


def test_form_clicked_through_is_noted_for_every_reason() -> None:
    check = check_responses([3] * 40, 5, [700] * 40)

    assert (check.run, check.run_limit, check.run_verdict) == (40, 6, Action.NOTE)
    assert (check.varied, check.variety_verdict) == (False, Action.WARN)
    assert check.speed_verdict is Action.WARN
    assert check.verdict is Action.WARN


def test_form_with_gaps_is_held() -> None:
    check = check_responses([1, 2, 3, 4, None] * 4, 5)

    assert (check.missing, check.missing_verdict) == (Fraction(1, 5), Action.HOLD)
    assert (check.seconds, check.speed_verdict) == (None, None)
    assert check.verdict is Action.HOLD


def test_long_run_alone_is_only_a_note() -> None:
    check = check_responses(["a"] * 12 + ["b", "a"] * 14, 2)

    assert (check.run, check.run_limit, check.verdict) == (12, 12, Action.NOTE)


def test_short_form_has_no_limit_of_runs() -> None:
    check = check_responses(["a", "a", "a", "b"], 2)

    assert (check.run, check.run_limit, check.run_verdict) == (3, None, None)


def test_empty_form_is_refused() -> None:
    with pytest.raises(InvalidInput):
        check_responses([], 2)


@pytest.mark.parametrize(
    ("seconds", "verdict"),
    [
        (0.0, Action.WARN),
        (0.999, Action.WARN),
        (1.0, Action.NOTE),
        (1.999, Action.NOTE),
        (2.0, None),
        (None, None),
    ],
)
def test_speed(seconds: float | None, verdict: Action | None) -> None:
    assert speed_verdict(seconds) is verdict


@pytest.mark.parametrize(("missing", "verdict"), [(0, None), (2, None), (3, Action.HOLD), (20, Action.HOLD)])
def test_more_than_a_tenth_missing_holds(missing: int, verdict: Action | None) -> None:
    assert missing_verdict(missing_share([None] * missing + [1] * (20 - missing))) is verdict


def test_median_time_leaves_out_unknown_marks() -> None:
    assert median_time([1000, None, 9000, 2000]) == 2
    assert median_time([1000, 2000]) == 1.5
    assert median_time([None]) is None


def test_time_spent_is_unknown_when_the_clock_went_back() -> None:
    assert time_spent(500, 2500) == 2000
    assert time_spent(2500, 500) is None
    assert time_spent(None, 500) is None
    assert time_spent(500, None) is None


@pytest.mark.parametrize(
    ("values", "varied"),
    [([], True), ([1], True), ([None, 1], True), ([1, 1], False), ([1, None, 1], False), ([1, 1, 2], True)],
)
def test_variety(values: list[int | None], varied: bool) -> None:
    assert is_varied(values) is varied


@pytest.mark.parametrize(
    ("agreed", "of", "verdict"),
    [
        (2, 10, Action.NOTE),
        (3, 10, None),
        (3, 15, Action.NOTE),
        (4, 15, None),
        (0, 0, None),
        (0, 3, Action.NOTE),
    ],
)
def test_parallel_pairs(agreed: int, of: int, verdict: Action | None) -> None:
    assert parallel_verdict(agreed, of) is verdict


def test_parallel_limit_may_be_that_of_the_instrument() -> None:
    assert parallel_verdict(4, 10, at_most=4) is Action.NOTE
    with pytest.raises(InvalidInput):
        parallel_verdict(11, 10)


def test_random_forms_are_noted_as_often_as_the_docstring_says() -> None:
    assert sum(comb(10, agreed) for agreed in range(11) if parallel_verdict(agreed, 10)) == 56
