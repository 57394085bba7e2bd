"""Runs of random answers against complete enumeration and simulation."""

import random
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zima_desktop.scoring.psychometrics import InvalidInput, longest_run, run_probability, run_threshold


@pytest.mark.parametrize(
    ("values", "length"),
    [("", 0), ("a", 1), ("abab", 1), ("aabbb", 3), ("aaaa", 4), ("aabaa", 2), ("baaab", 3)],
)
def test_longest_run_of_letters(values: str, length: int) -> None:
    assert longest_run(values) == length


def test_missing_answers_break_a_run_and_make_none() -> None:
    assert longest_run([1, 1, None, 1]) == 2
    assert longest_run([None, None, None, 2]) == 1
    assert longest_run([None, None]) == 0


@pytest.mark.parametrize(
    ("items", "options"), [(1, 2), (2, 2), (7, 2), (10, 2), (6, 3), (7, 3), (5, 4), (4, 5)]
)
def test_probability_is_that_of_all_possible_forms(items: int, options: int) -> None:
    longest = [longest_run(form) for form in product(range(options), repeat=items)]

    for length in range(1, items + 2):
        share = Fraction(sum(each >= length for each in longest), len(longest))
        assert run_probability(items, options, length) == share


@pytest.mark.parametrize(("items", "options"), [(40, 2), (48, 5), (24, 4)])
def test_threshold_is_rare_in_simulated_forms(items: int, options: int) -> None:
    chance = random.Random(2026)
    limit = run_threshold(items, options)
    assert limit is not None

    reached = sum(longest_run(chance.choices(range(options), k=items)) >= limit for _ in range(20_000))

    assert reached / 20_000 == pytest.approx(float(run_probability(items, options, limit)), abs=0.002)
    assert reached / 20_000 < 0.0125


@given(st.integers(1, 80), st.integers(2, 6))
def test_threshold_is_the_least_length_that_is_rare(items: int, options: int) -> None:
    limit = run_threshold(items, options)

    if limit is None:
        assert run_probability(items, options, items) > Fraction(1, 100)
    else:
        assert run_probability(items, options, limit) <= Fraction(1, 100)
        assert run_probability(items, options, limit - 1) > Fraction(1, 100)


def test_thresholds_of_the_shipped_lengths() -> None:
    lengths = [(20, 2), (30, 2), (40, 2), (48, 5), (72, 5), (24, 4)]

    assert [run_threshold(*each) for each in lengths] == [11, 12, 12, 7, 7, 7]


def test_few_items_make_no_run_suspicious() -> None:
    assert run_threshold(5, 2) is None
    assert run_threshold(1, 4) is None


@pytest.mark.parametrize(("items", "options", "length"), [(0, 2, 1), (5, 1, 2), (5, 2, 0)])
def test_probability_refuses_the_impossible(items: int, options: int, length: int) -> None:
    with pytest.raises(InvalidInput):
        run_probability(items, options, length)
