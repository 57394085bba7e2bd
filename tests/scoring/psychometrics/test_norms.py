"""Local norms: what a number of results allows, and tables that leave nobody out."""

import random
from fractions import Fraction
from itertools import pairwise
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zima_desktop.domain.people import Sex
from zima_desktop.domain.scales import Norm, NormKind
from zima_desktop.scoring.psychometrics import (
    Grid,
    InvalidInput,
    NormExtent,
    local_norms,
    norm_extent,
    percentile_norm,
    percentile_rank,
    sten_norm,
    sten_of,
)

GRID = Grid(Fraction(0), Fraction(20))


def results(n: int, seed: int = 1) -> list[int]:
    chance = random.Random(seed)
    return [max(0, min(20, round(chance.gauss(10, 4)))) for _ in range(n)]


def values(norm: Norm, grid: Grid) -> list[Fraction]:
    found = [norm.value_of(point) for point in grid.points]
    assert None not in found
    return [each for each in found if each is not None]


@pytest.mark.parametrize(
    ("n", "extent"),
    [
        (0, NormExtent.NONE),
        (29, NormExtent.NONE),
        (30, NormExtent.QUARTILES),
        (99, NormExtent.QUARTILES),
        (100, NormExtent.PERCENTILES),
    ],
)
def test_number_of_results_decides(n: int, extent: NormExtent) -> None:
    norms = local_norms(results(n), GRID)

    assert norm_extent(n) is norms.extent is extent
    assert (norms.quartiles is None) == (extent is NormExtent.NONE)
    assert (norms.percentiles is None) == (extent is not NormExtent.PERCENTILES)
    assert norms.preliminary == (extent is NormExtent.QUARTILES)
    assert (norms.n, norms.stens) == (n, ())


def test_stens_are_for_each_sex_with_two_hundred() -> None:
    sexes = [Sex.FEMALE] * 200 + [Sex.MALE] * 199 + [None] * 50

    (sten,) = local_norms(results(449), GRID, sexes).stens

    assert (sten.sex, sten.n, sten.kind) == (Sex.FEMALE, 200, NormKind.STEN)


def test_sexes_must_be_one_a_result() -> None:
    with pytest.raises(InvalidInput):
        local_norms([1, 2, 3], GRID, [Sex.MALE])


def test_results_must_be_possible() -> None:
    with pytest.raises(InvalidInput):
        local_norms([1, 21], GRID)


def test_quartiles_of_known_results() -> None:
    norms = local_norms([no % 21 for no in range(42)], GRID)

    assert norms.quartiles is not None
    assert (norms.quartiles.lower, norms.quartiles.median, norms.quartiles.upper) == (5, 10, 15)


def test_percentile_rank_counts_half_of_the_equal() -> None:
    scores = [1, 2, 2, 2, 5]

    assert [percentile_rank(scores, each) for each in (0, 1, 2, 3, 5, 9)] == [0, 10, 50, 80, 90, 100]
    with pytest.raises(InvalidInput):
        percentile_rank([], 1)


def test_percentiles_are_rounded_ranks_kept_off_the_ends() -> None:
    scores = results(150)
    table = percentile_norm(scores, GRID)

    for point, value in zip(GRID.points, values(table, GRID), strict=True):
        rank = percentile_rank(scores, point)
        assert value == max(1, min(99, (rank + Fraction(1, 2)).__floor__()))


@pytest.mark.parametrize(
    ("rank", "sten"),
    [(0, 1), (2, 1), (3, 2), (6, 2), (7, 3), (15, 3), (16, 4), (30, 4), (31, 5), (49, 5), (50, 6), (69, 6)],
)
def test_stens_cut_the_normal_curve_at_half_deviations(rank: int, sten: int) -> None:
    """Borders at 2.3, 6.7, 15.9, 30.9, 50, 69.1, 84.1, 93.3 and 97.7 %."""
    assert sten_of(Fraction(rank)) == sten


@given(st.fractions(0, 100))
def test_stens_are_whole_and_mirror_one_another(rank: Fraction) -> None:
    sten = sten_of(rank)

    assert sten.denominator == 1 and 1 <= sten <= 10
    z = 2 * NormalDist().inv_cdf(float(rank / 100)) if 0 < rank < 100 else 0.5
    assert sten + sten_of(100 - rank) == 11 or abs(z - round(z)) < 1e-9


def test_stens_of_normal_results_have_mean_five_and_a_half() -> None:
    grid = Grid(Fraction(0), Fraction(100))
    chance = random.Random(5)
    scores = [max(0, min(100, round(chance.gauss(50, 12)))) for _ in range(2000)]
    table = sten_norm(scores, grid, Sex.MALE)

    stens = [float(table.value_of(Fraction(score)) or 0) for score in scores]

    assert sum(stens) / len(stens) == pytest.approx(5.5, abs=0.1)
    assert table.mean == pytest.approx(50, abs=1)
    assert table.sd == pytest.approx(12, abs=0.6)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=60))
def test_tables_cover_every_result_without_gap_and_never_fall(scores: list[int]) -> None:
    for table in (percentile_norm(scores, GRID), sten_norm(scores, GRID)):
        assert (table.rows[0].low, table.rows[-1].high) == (0, 20)
        assert all(upper.low == lower.high + 1 for lower, upper in pairwise(table.rows))
        assert all(lower.value < upper.value for lower, upper in pairwise(table.rows))
        assert len(values(table, GRID)) == 21


@given(st.lists(st.integers(0, 12), min_size=1, max_size=40))
def test_tables_of_fractional_scales_touch(numerators: list[int]) -> None:
    grid = Grid(Fraction(0), Fraction(4), Fraction(1, 3))
    scores = [Fraction(each, 3) for each in numerators]

    table = percentile_norm(scores, grid)

    assert (table.rows[0].low, table.rows[-1].high) == (0, 4)
    assert all(upper.low == lower.high for lower, upper in pairwise(table.rows))
    for point, value in zip(grid.points, values(table, grid), strict=True):
        assert abs(value - percentile_rank(scores, point)) <= 1


def test_rows_of_fractional_scales_part_halfway() -> None:
    rows = percentile_norm([Fraction(0), Fraction(1)], Grid(Fraction(0), Fraction(1), Fraction(1, 2))).rows

    assert [(row.low, row.high) for row in rows] == [
        (0, Fraction(1, 4)),
        (Fraction(1, 4), Fraction(3, 4)),
        (Fraction(3, 4), 1),
    ]


def test_prorated_results_count_for_the_nearest() -> None:
    assert percentile_norm([Fraction(19, 2)], GRID).rows == percentile_norm([10], GRID).rows


def test_whole_scale_with_a_wider_step_has_no_gap() -> None:
    grid = Grid(Fraction(-4), Fraction(4), Fraction(2))
    rows = sten_norm([-4, -2, 0, 0, 2, 4], grid).rows

    assert all(upper.low == lower.high + 1 for lower, upper in pairwise(rows))


@pytest.mark.parametrize(("greatest", "step"), [(10, 3), (10, 0), (-1, 1), (10, -1)])
def test_grid_must_reach_its_end(greatest: int, step: int) -> None:
    with pytest.raises(InvalidInput):
        percentile_norm([0], Grid(Fraction(0), Fraction(greatest), Fraction(step)))
