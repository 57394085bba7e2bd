"""Agreement of parallel pairs and the spread of profiles."""

import random
from fractions import Fraction

import pytest

from zima_desktop.scoring.psychometrics import (
    InvalidInput,
    agreed_pairs,
    pair_agreement,
    span_statistics,
    spread,
    wilson_interval,
)

PAIRS = [(1, 11), (2, 12)]


def person(*choices: str | None) -> dict[int, str | None]:
    return dict(zip((1, 11, 2, 12), choices, strict=True))


def test_agreement_is_counted_by_pair_and_overall() -> None:
    found = pair_agreement([person("R", "R", "I", "A"), person("R", "I", "I", "I")], PAIRS)

    assert [(each.agreed, each.n, each.share) for each in found.by_pair] == [(1, 2, 0.5), (1, 2, 0.5)]
    assert (found.overall.agreed, found.overall.n, found.overall.share) == (2, 4, 0.5)
    assert found.by_pair[0].interval == wilson_interval(1, 2)
    assert (found.chance, found.pairs) == (0.5, tuple(PAIRS))


def test_pair_with_one_answer_is_not_counted() -> None:
    found = pair_agreement([person("R", None, "I", "I"), {1: "R"}], PAIRS)

    assert [(each.n, each.share) for each in found.by_pair] == [(0, None), (1, 1.0)]
    assert found.by_pair[0].interval is None
    assert found.overall.n == 1


def test_nobody_leaves_everything_unknown() -> None:
    found = pair_agreement([], PAIRS, options=3)

    assert (found.overall.share, found.overall.interval) == (None, None)
    assert found.chance == pytest.approx(1 / 3)


def test_persons_who_are_all_alike_count_as_often_as_their_answers() -> None:
    """Everybody agrees in one pair of two: no variance between persons, so no loss of information."""
    found = pair_agreement([person("R", "R", "I", "A")] * 20, PAIRS)

    assert found.overall.interval == wilson_interval(20, 40)


def test_persons_who_agree_in_all_or_nothing_count_once_each() -> None:
    """Between persons 20/19 times the variance of 20 single answers: the effective number is 19."""
    people = [person("R", "R", "I", "I")] * 10 + [person("R", "A", "I", "A")] * 10
    found = pair_agreement(people, PAIRS)
    expected = wilson_interval(9.5, 19)

    assert found.overall.interval is not None and expected is not None
    assert found.overall.interval.low == pytest.approx(expected.low)
    assert found.overall.interval.high == pytest.approx(expected.high)


def test_full_agreement_keeps_a_border_of_doubt() -> None:
    found = pair_agreement([person("R", "R", "I", "I")] * 8, PAIRS)

    assert found.overall.interval == wilson_interval(8, 8)


def test_random_answering_agrees_by_chance() -> None:
    chance = random.Random(4)
    pairs = [(no, no + 10) for no in range(1, 11)]
    people = [{no: chance.choice("RI") for no in range(1, 21)} for _ in range(500)]

    found = pair_agreement(people, pairs)

    assert found.overall.interval is not None
    assert found.overall.interval.low < found.chance < found.overall.interval.high


def test_agreed_pairs_of_one_person() -> None:
    assert agreed_pairs(person("R", "R", "I", None), PAIRS) == (1, 1)


@pytest.mark.parametrize(("pairs", "options"), [([], 2), (PAIRS, 1)])
def test_agreement_needs_pairs_and_a_choice(pairs: list[tuple[int, int]], options: int) -> None:
    with pytest.raises(InvalidInput):
        pair_agreement([person("R", "R", "I", "I")], pairs, options)


def test_spans_of_profiles() -> None:
    found = span_statistics([[8, 3, 3, 3, 3], [4, 4], [Fraction(7, 2), Fraction(1, 2)], [6, 2], [0, 1]])

    assert (found.n, found.least, found.median, found.greatest) == (5, 0, 3, 5)
    assert (found.lower_quartile, found.upper_quartile) == (1, 4)


def test_one_value_is_its_own_quartile() -> None:
    found = spread([7])

    assert (found.n, found.lower_quartile, found.median, found.upper_quartile) == (1, 7, 7, 7)


@pytest.mark.parametrize("profiles", [[], [[1, 2], [3]]])
def test_spans_need_persons_and_scales(profiles: list[list[float]]) -> None:
    with pytest.raises(InvalidInput):
        span_statistics(profiles)
