"""Quantiles against closed forms, brute integration and published values."""

from math import exp, inf, lgamma, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zima_desktop.scoring.psychometrics import InvalidInput, f_cdf, f_quantile, wilson_interval
from zima_desktop.scoring.psychometrics.distributions import beta_cdf, normal_quantile


def f_density(x: float, df1: float, df2: float) -> float:
    a, b = df1 / 2, df2 / 2
    constant = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(df1 / df2)
    return exp(constant + (a - 1) * log(x) - (a + b) * log(1 + df1 * x / df2))


def integrated(x: float, df1: float, df2: float, steps: int = 20_000) -> float:
    """Simpson's rule from almost 0 to x."""
    start = 1e-12
    width = (x - start) / steps
    inner = sum((4 if no % 2 else 2) * f_density(start + no * width, df1, df2) for no in range(1, steps))
    return (f_density(start, df1, df2) + inner + f_density(x, df1, df2)) * width / 3


@pytest.mark.parametrize("share", [0.025, 0.05, 0.5, 0.95, 0.975])
@pytest.mark.parametrize(("df1", "df2"), [(9, 36), (29, 203), (4, 7), (99, 4653)])
def test_quantile_cuts_off_its_share_of_the_integrated_density(share: float, df1: int, df2: int) -> None:
    assert integrated(f_quantile(share, df1, df2), df1, df2) == pytest.approx(share, abs=1e-9)


@pytest.mark.parametrize("share", [0.001, 0.025, 0.5, 0.975, 0.999])
@pytest.mark.parametrize("df2", [1, 2, 5, 40, 1000])
def test_quantile_for_two_degrees_has_a_closed_form(share: float, df2: int) -> None:
    expected = df2 / 2 * ((1 - share) ** (-2 / df2) - 1)

    assert f_quantile(share, 2, df2) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    ("share", "df1", "df2", "table"),
    [
        (0.95, 1, 10, 4.96),
        (0.95, 5, 10, 3.33),
        (0.95, 10, 20, 2.35),
        (0.99, 5, 10, 5.64),
        (0.95, 1, 1, 161.45),
    ],
)
def test_quantile_as_printed_tables_give_it(share: float, df1: int, df2: int, table: float) -> None:
    assert f_quantile(share, df1, df2) == pytest.approx(table, abs=0.005)


def test_quantile_of_large_samples_is_near_one() -> None:
    assert 0.97 < f_quantile(0.025, 9_999, 469_953) < 1 < f_quantile(0.975, 9_999, 469_953) < 1.03


@given(st.floats(0.01, 0.99), st.integers(1, 200), st.integers(1, 2000))
def test_quantile_is_the_inverse_of_the_distribution(share: float, df1: int, df2: int) -> None:
    assert f_cdf(f_quantile(share, df1, df2), df1, df2) == pytest.approx(share, abs=1e-9)


@given(st.floats(0.01, 0.99), st.integers(1, 100), st.integers(1, 100))
def test_turning_the_ratio_over_turns_the_degrees(share: float, df1: int, df2: int) -> None:
    assert f_quantile(share, df1, df2) * f_quantile(1 - share, df2, df1) == pytest.approx(1, rel=1e-6)


def test_distributions_outside_their_range() -> None:
    assert (beta_cdf(-1, 2, 3), beta_cdf(2, 2, 3)) == (0, 1)
    assert f_cdf(-1, 3, 4) == 0
    assert (normal_quantile(0), normal_quantile(1)) == (-inf, inf)


@pytest.mark.parametrize(("share", "df1"), [(0, 3), (1, 3), (0.5, 0), (float("nan"), 3)])
def test_quantile_refuses_what_it_is_not_made_for(share: float, df1: float) -> None:
    with pytest.raises(InvalidInput):
        f_quantile(share, df1, 5)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_interval_as_newcombe_1998_printed_it(hits: int, n: int, low: float, high: float) -> None:
    interval = wilson_interval(hits, n)

    assert interval is not None
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


def test_wilson_interval_of_nothing_is_unknown() -> None:
    assert wilson_interval(0, 0) is None


@pytest.mark.parametrize(("hits", "n", "level"), [(-1, 5, 0.95), (6, 5, 0.95), (2, 5, 1)])
def test_wilson_interval_refuses_impossible_counts(hits: int, n: int, level: float) -> None:
    with pytest.raises(InvalidInput):
        wilson_interval(hits, n, level)
