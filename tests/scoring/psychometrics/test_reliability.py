"""α and its relatives against the check values and against exact counting."""

import random
from fractions import Fraction
from statistics import variance

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.scoring.psychometrics.samples import TURNED, UNTURNED
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.scoring.psychometrics import (
    InvalidInput,
    alpha_if_dropped,
    complete_rows,
    cronbach_alpha,
    feldt_interval,
    kr20,
    sem,
)

Rows = list[list[int]]


def matrices(least: int, greatest: int, least_items: int = 2) -> st.SearchStrategy[Rows]:
    return st.integers(least_items, 6).flatmap(
        lambda k: st.lists(
            st.lists(st.integers(least, greatest), min_size=k, max_size=k), min_size=2, max_size=12
        )
    )


def exact_alpha(rows: Rows) -> Fraction | None:
    """From all k² covariances: k/(k − 1)·(1 − trace/sum), no rounding anywhere."""
    n, k = len(rows), len(rows[0])
    columns = [[row[no] for row in rows] for no in range(k)]

    def covariance(a: list[int], b: list[int]) -> Fraction:
        crossed = sum(x * y for x, y in zip(a, b, strict=True))
        return Fraction(n * crossed - sum(a) * sum(b), n * (n - 1))

    whole = sum((covariance(a, b) for a in columns for b in columns), Fraction(0))
    trace = sum((covariance(a, a) for a in columns), Fraction(0))
    return Fraction(k, k - 1) * (1 - trace / whole) if whole else None


def test_alpha_of_the_check_persons() -> None:
    assert cronbach_alpha(TURNED) == pytest.approx(0.956256, abs=5e-7)


def test_alpha_shows_that_an_item_was_not_turned() -> None:
    assert cronbach_alpha(UNTURNED) == pytest.approx(0.329437, abs=5e-7)


@given(matrices(-2, 5))
def test_alpha_is_that_of_the_exact_covariance_matrix(rows: Rows) -> None:
    exact, alpha = exact_alpha(rows), cronbach_alpha(rows)

    assert (alpha is None) == (exact is None)
    assert exact is None or alpha == pytest.approx(float(exact), rel=1e-9, abs=1e-9)


@given(matrices(1, 5), st.randoms(use_true_random=False), st.floats(-100, 100))
def test_alpha_ignores_the_order_of_items_and_added_constants(
    rows: Rows, chance: random.Random, constant: float
) -> None:
    order = list(range(len(rows[0])))
    chance.shuffle(order)
    assume(cronbach_alpha(rows) is not None)

    moved = [[row[no] + constant * no for no in order] for row in rows]

    assert cronbach_alpha(moved) == pytest.approx(cronbach_alpha(rows), rel=1e-6, abs=1e-6)


@given(matrices(0, 5))
def test_alpha_is_never_above_one(rows: Rows) -> None:
    alpha = cronbach_alpha(rows)

    assert alpha is None or alpha <= 1 + 1e-12


def test_equal_items_have_perfect_consistency() -> None:
    assert cronbach_alpha([[each] * 4 for each in (1, 2, 2, 5)]) == pytest.approx(1)


def test_sums_without_variance_leave_alpha_unknown() -> None:
    assert cronbach_alpha([[1, 2], [2, 1], [0, 3]]) is None
    assert cronbach_alpha([[0.1, 0.2, 0.3], [0.3, 0.1, 0.2], [0.2, 0.3, 0.1]]) is None
    assert cronbach_alpha([[3, 3], [3, 3]]) is None


@pytest.mark.parametrize("dropped", range(5))
def test_alpha_if_dropped_is_the_alpha_of_the_others(dropped: int) -> None:
    rest = [row[:dropped] + row[dropped + 1 :] for row in UNTURNED]

    assert alpha_if_dropped(UNTURNED)[dropped] == pytest.approx(cronbach_alpha(rest), abs=1e-12)


@given(matrices(0, 4, least_items=3))
def test_alpha_if_dropped_agrees_for_any_answers(rows: Rows) -> None:
    for no, alpha in enumerate(alpha_if_dropped(rows)):
        exact = exact_alpha([row[:no] + row[no + 1 :] for row in rows])
        assert (alpha is None) == (exact is None)
        assert exact is None or alpha == pytest.approx(float(exact), rel=1e-9, abs=1e-9)


def test_one_item_has_no_alpha_so_two_cannot_drop_any() -> None:
    assert alpha_if_dropped([[1, 2], [2, 3], [5, 4]]) == (None, None)


@given(matrices(0, 1))
def test_kr20_is_alpha_of_yes_and_no(rows: Rows) -> None:
    alpha, formula = cronbach_alpha(rows), kr20(rows)

    assert (alpha is None) == (formula is None)
    assert formula is None or formula == pytest.approx(alpha, rel=1e-9, abs=1e-9)


def test_kr20_of_an_example_counted_by_hand() -> None:
    """p = 3/4, 2/4, 1/4: Σpq = 10/16; sums 3, 2, 1, 0: σ² = 20/16; 3/2·(1 − 10/20)."""
    assert kr20([[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]]) == pytest.approx(0.75)


def test_kr20_is_for_two_answers_only() -> None:
    with pytest.raises(InvalidInput):
        kr20([[0, 2], [1, 1]])


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([], "too_few_persons"),
        ([[1, 2]], "too_few_persons"),
        ([[1], [2]], "too_few_items"),
        ([[1, 2], [1, 2, 3]], "ragged_rows"),
        ([[1, 2], [1, float("nan")]], "not_a_number"),
        ([[1, 2], [1, None]], "not_a_number"),
    ],
)
def test_unusable_matrices_are_named(rows: list[list[float]], reason: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        cronbach_alpha(rows)

    assert caught.value.reason == reason
    assert isinstance(caught.value, InvalidValue)
    assert isinstance(caught.value, ValueError)


def test_only_complete_rows_are_kept() -> None:
    assert complete_rows([[1, 2], [None, 2], [0, 3]]) == ((1, 2), (0, 3))
    assert complete_rows([]) == ()
    with pytest.raises(InvalidInput):
        complete_rows([[1], [1, None]])


def test_feldt_interval_of_the_example_of_1987() -> None:
    """α = 0.79, 26 items, 41 persons, 90 %: Feldt, Woodruff & Salih; bounds by an independent F table."""
    interval = feldt_interval(0.79, n=41, k=26, level=0.9)

    assert (round(interval.low, 4), round(interval.high, 4)) == (0.7047, 0.8616)


def test_feldt_interval_holds_alpha_and_narrows_with_persons() -> None:
    few, many = feldt_interval(0.8, 30, 8), feldt_interval(0.8, 300, 8)

    assert few.low < many.low < 0.8 < many.high < few.high
    assert feldt_interval(1, 30, 8).low == feldt_interval(1, 30, 8).high == 1


def test_feldt_interval_covers_the_true_value_as_often_as_it_says() -> None:
    chance, covered = random.Random(2026), 0
    k, true = 5, 5 / 6  # parallel items that correlate 0.5
    for _ in range(400):
        factors = [chance.gauss(0, 1) for _ in range(25)]
        alpha = cronbach_alpha([[factor + chance.gauss(0, 1) for _ in range(k)] for factor in factors])
        assert alpha is not None
        interval = feldt_interval(alpha, 25, k)
        covered += interval.low <= true <= interval.high

    assert 0.92 <= covered / 400 <= 0.98


@pytest.mark.parametrize(
    ("alpha", "n", "k", "level"),
    [(1.1, 30, 5, 0.95), (float("nan"), 30, 5, 0.95), (0.8, 1, 5, 0.95), (0.8, 30, 1, 0.95), (0.8, 30, 5, 1)],
)
def test_feldt_interval_refuses_the_impossible(alpha: float, n: int, k: int, level: float) -> None:
    with pytest.raises(InvalidInput):
        feldt_interval(alpha, n, k, level)


def test_error_of_measurement() -> None:
    assert sem(10, 0.91) == pytest.approx(3)
    assert (sem(10, 1), sem(0, 0.5)) == (0, 0)
    assert (sem(10, None), sem(10, -0.2), sem(10, 1.2)) == (None, None, None)
    with pytest.raises(InvalidInput):
        sem(-1, 0.5)


def test_error_of_measurement_is_the_spread_of_errors_in_a_simulation() -> None:
    chance = random.Random(7)
    true = [chance.gauss(50, 8) for _ in range(4000)]
    seen = [each + chance.gauss(0, 6) for each in true]

    assert sem(variance(seen) ** 0.5, 64 / 100) == pytest.approx(6, abs=0.2)
