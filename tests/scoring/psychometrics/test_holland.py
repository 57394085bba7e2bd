"""The hexagon: published indices and their laws."""

from fractions import Fraction
from itertools import permutations
from statistics import correlation

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zima_desktop.scoring.psychometrics import (
    HEXAGON,
    Consistency,
    InvalidInput,
    c_index,
    consistency,
    differentiation,
    hexagon_distance,
    holland_codes,
    iachan_differentiation,
    iachan_m,
    mean_congruence,
    profile_correlation,
)

codes = st.permutations(HEXAGON).map(lambda letters: "".join(letters[:3]))
profiles = st.lists(st.integers(0, 10), min_size=6, max_size=6)


@pytest.mark.parametrize(
    ("first", "second", "c", "m"),
    [("RIA", "IRA", 13, 21), ("SAE", "SEA", 12, 26), ("RIA", "SEC", 0, 0), ("RIA", "RIA", 18, 28)],
)
def test_congruence_of_the_check_codes(first: str, second: str, c: int, m: int) -> None:
    assert (c_index(first, second), iachan_m(first, second)) == (c, m)


@given(codes, codes)
def test_congruence_has_no_direction_and_keeps_its_bounds(first: str, second: str) -> None:
    assert c_index(first, second) == c_index(second, first)
    assert iachan_m(first, second) == iachan_m(second, first)
    assert 0 <= c_index(first, second) <= 18
    assert 0 <= iachan_m(first, second) <= 28
    assert (iachan_m(first, second) == 28) == (c_index(first, second) == 18) == (first == second)


def test_mean_c_of_all_codes_is_that_of_chance() -> None:
    """A random letter is 1.5 steps away on average: 1.5·(3 + 2 + 1) = 9."""
    everything = ["".join(code) for code in permutations(HEXAGON, 3)]

    assert mean_congruence(c_index, ["SAE"], everything) == 9


def test_congruence_of_tied_profiles_as_iachan_1990_printed_it() -> None:
    assert (iachan_m("SEI", "ESI"), iachan_m("SEI", "ESA")) == (21, 20)
    assert mean_congruence(iachan_m, ["SEI"], ["ESI", "ESA"]) == Fraction(41, 2)
    with pytest.raises(InvalidInput):
        mean_congruence(iachan_m, [], ["RIA"])


@pytest.mark.parametrize("code", ["", "RI", "RIAS", "RRI", "RIX", "ria", "РИА"])
def test_congruence_is_of_three_letters(code: str) -> None:
    for index in (c_index, iachan_m):
        with pytest.raises(InvalidInput):
            index(code, "RIA")
        with pytest.raises(InvalidInput):
            index("RIA", code)


def test_distances_around_the_hexagon() -> None:
    assert [hexagon_distance("R", letter) for letter in HEXAGON] == [0, 1, 2, 3, 2, 1]
    with pytest.raises(InvalidInput):
        hexagon_distance("R", "IA")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("RIA", Consistency.HIGH),
        ("RCE", Consistency.HIGH),
        ("RA", Consistency.MIDDLE),
        ("RSE", Consistency.LOW),
    ],
)
def test_consistency_of_the_first_two_letters(code: str, expected: Consistency) -> None:
    assert consistency(code) is expected


@pytest.mark.parametrize("code", ["R", "RR", "RX"])
def test_consistency_needs_two_types(code: str) -> None:
    with pytest.raises(InvalidInput):
        consistency(code)


def test_differentiation_of_a_profile() -> None:
    """The example of the R package holland: 130, 120, 100, 90, 75, 70."""
    scores = [70.0, 90.0, 120.0, 75.0, 100.0, 130.0]

    assert differentiation(scores) == 60
    assert iachan_differentiation(scores) == (130 - (120 + 90) / 2) / 2


def test_differentiation_of_fractions_is_exact() -> None:
    assert differentiation([Fraction(1, 3), *[Fraction(0)] * 5]) == Fraction(1, 3)


@given(st.integers(0, 20))
def test_flat_profile_is_not_differentiated(height: int) -> None:
    assert differentiation([height] * 6) == iachan_differentiation([height] * 6) == 0


@given(profiles, profiles)
def test_profile_correlation_agrees_with_the_library(first: list[int], second: list[int]) -> None:
    found = profile_correlation(first, second)

    if len(set(first)) == 1 or len(set(second)) == 1:
        assert found is None
    else:
        assert found == pytest.approx(correlation(first, second), abs=1e-9)


def test_profile_correlation_ignores_height() -> None:
    assert profile_correlation([1, 2, 3, 4, 5, 6], [11, 12, 13, 14, 15, 16]) == pytest.approx(1)
    assert profile_correlation([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]) == pytest.approx(-1)
    with pytest.raises(InvalidInput):
        profile_correlation([1, 2, 3], [1, 2, 3])


def test_code_without_ties() -> None:
    found = holland_codes({"R": 9, "I": 7, "A": 5, "S": 3, "E": 2, "C": 1})

    assert (found.codes, found.total, found.too_many) == (("RIA",), 1, False)


def test_ties_give_every_code_in_the_order_of_the_hexagon() -> None:
    assert holland_codes({"C": 8, "R": 8, "I": 5, "A": 2, "S": 1, "E": 0}).codes == ("RCI", "CRI")
    assert holland_codes({"S": 8, "R": 5, "I": 5, "A": 4, "E": 0, "C": 5}).codes == (
        "SRI",
        "SRC",
        "SIR",
        "SIC",
        "SCR",
        "SCI",
    )


def test_flat_profile_has_too_many_codes() -> None:
    found = holland_codes(dict.fromkeys(HEXAGON, Fraction(7, 2)))

    assert (found.total, len(found.codes), found.too_many) == (120, 12, True)


@given(profiles)
def test_codes_are_all_and_only_those_that_agree_with_the_scores(values: list[int]) -> None:
    scores = dict(zip(HEXAGON, values, strict=True))
    found = holland_codes(scores, most=120)

    expected = []
    for first, second, third in permutations(HEXAGON, 3):
        others = [scores[each] for each in HEXAGON if each not in (first, second, third)]
        if scores[first] >= scores[second] >= scores[third] >= max(others):
            expected.append(first + second + third)
    assert list(found.codes) == expected


def test_codes_are_of_six_types() -> None:
    with pytest.raises(InvalidInput):
        holland_codes({"R": 1, "I": 2})
