"""Statistics of items against the library and hand counts."""

from statistics import correlation, fmean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scoring.psychometrics.samples import TURNED
from zima_desktop.scoring.psychometrics import InvalidInput, alpha_if_dropped, item_statistics


@pytest.mark.parametrize("no", range(5))
def test_item_of_the_check_persons(no: int) -> None:
    column = [row[no] for row in TURNED]
    rest = [sum(row) - row[no] for row in TURNED]

    item = item_statistics(TURNED, [(1, 5)] * 5)[no]

    assert item.mean == pytest.approx(fmean(column))
    assert item.sd == pytest.approx(stdev(column))
    assert item.difficulty == pytest.approx((fmean(column) - 1) / 4)
    assert item.item_rest == pytest.approx(correlation(column, rest))
    assert item.alpha_if_dropped == alpha_if_dropped(TURNED)[no]
    assert item.distribution == tuple((each, column.count(each)) for each in sorted(set(column)))


def test_difficulty_of_yes_and_no_is_the_share_of_yes() -> None:
    items = item_statistics([[1, 0], [1, 0], [0, 1], [1, 0]], [(0, 1)] * 2)

    assert [item.difficulty for item in items] == [0.75, 0.25]


def test_constant_item_has_no_correlation() -> None:
    constant, other = item_statistics([[3, 1], [3, 2], [3, 4]])

    assert (constant.sd, constant.item_rest, constant.difficulty) == (0, None, None)
    assert other.item_rest is None


def test_rest_without_variance_has_no_correlation() -> None:
    first, *_ = item_statistics([[1, 1, 3], [2, 2, 2], [3, 3, 1]])

    assert first.item_rest is None
    assert first.alpha_if_dropped is None


def test_one_item_alone_can_be_described() -> None:
    (item,) = item_statistics([[1], [3]])

    assert (item.mean, item.item_rest, item.alpha_if_dropped) == (2, None, None)


@pytest.mark.parametrize("bounds", [[(1, 5)], [(1, 2), (1, 2)], [(1, 5), (3, 5)]])
def test_bounds_must_fit_the_answers(bounds: list[tuple[float, float]]) -> None:
    with pytest.raises(InvalidInput):
        item_statistics([[1, 2], [3, 4]], bounds)


@given(st.lists(st.lists(st.integers(0, 3), min_size=4, max_size=4), min_size=2, max_size=10))
def test_item_rest_correlation_agrees_with_the_library(rows: list[list[int]]) -> None:
    for no, item in enumerate(item_statistics(rows)):
        column, rest = [row[no] for row in rows], [sum(row) - row[no] for row in rows]
        if len(set(column)) == 1 or len(set(rest)) == 1:
            assert item.item_rest is None
        else:
            assert item.item_rest == pytest.approx(correlation(column, rest), abs=1e-9)
