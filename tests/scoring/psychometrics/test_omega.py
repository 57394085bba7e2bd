"""ω of people who are made of exactly one factor, and of people who are not."""

import random
from statistics import correlation

import pytest

from tests.scoring.psychometrics.samples import TURNED, one_factor_rows, simulated, walsh
from zima_desktop.scoring.psychometrics import (
    InvalidInput,
    OmegaRefusal,
    OneFactor,
    cronbach_alpha,
    mcdonald_omega,
    one_factor,
)

LOADINGS = [0.9, 0.8, 0.7, 0.6, 0.5]
UNIQUES = [0.4, 0.1, 0.5, 0.3, 0.8]


def residuals(table: list[list[float]], loadings: list[float]) -> float:
    k = len(table)
    return sum((table[i][j] - loadings[i] * loadings[j]) ** 2 for i in range(k) for j in range(i))


def correlated(rows: list[list[int]]) -> list[list[float]]:
    columns = list(zip(*rows, strict=True))
    return [[correlation(a, b) for b in columns] for a in columns]


def test_omega_of_exact_one_factor_answers_is_that_of_the_loadings() -> None:
    omega = mcdonald_omega(one_factor_rows(LOADINGS, UNIQUES))

    assert omega.value == pytest.approx(sum(LOADINGS) ** 2 / (sum(LOADINGS) ** 2 + sum(UNIQUES)), abs=1e-9)
    assert omega.refusal is None


def test_loadings_of_exact_one_factor_answers_are_found() -> None:
    factor = mcdonald_omega(one_factor_rows(LOADINGS, UNIQUES)).factor

    assert factor is not None
    expected = [each / (each**2 + unique) ** 0.5 for each, unique in zip(LOADINGS, UNIQUES, strict=True)]
    assert factor.loadings == pytest.approx(expected, abs=1e-8)
    assert factor.residual == pytest.approx(0, abs=1e-8)


def test_omega_is_alpha_when_items_load_alike_and_above_it_when_not() -> None:
    alike = one_factor_rows([0.7] * 6, [*UNIQUES, 0.2])
    unlike = one_factor_rows(LOADINGS, UNIQUES)

    assert mcdonald_omega(alike).value == pytest.approx(cronbach_alpha(alike), abs=1e-9)
    assert (mcdonald_omega(unlike).value or 0) > (cronbach_alpha(unlike) or 1)


def test_omega_of_an_item_keyed_the_wrong_way_is_low() -> None:
    wrong = one_factor_rows([0.9, 0.8, 0.7, 0.6, -0.5], UNIQUES)
    omega = mcdonald_omega(wrong)

    assert omega.value == pytest.approx(2.5**2 / (2.5**2 + sum(UNIQUES)), abs=1e-9)
    assert omega.factor is not None
    assert [loading < 0 for loading in omega.factor.loadings] == [False] * 4 + [True]


def test_no_other_loadings_leave_smaller_residuals() -> None:
    table, chance = correlated(simulated(120, 7, seed=3)), random.Random(5)
    factor = one_factor(table)
    assert isinstance(factor, OneFactor)

    least = residuals(table, list(factor.loadings))
    for size in (0.3, 0.03, 0.003) * 200:
        tried = [each + chance.uniform(-size, size) for each in factor.loadings]
        assert residuals(table, tried) > least
    assert factor.residual == pytest.approx((least / 21) ** 0.5)


def test_omega_of_three_items_solves_the_three_equations() -> None:
    """l₁² = r₁₂·r₁₃/r₂₃ (Spearman's tetrad)."""
    factor = one_factor([[1, 0.56, 0.48], [0.56, 1, 0.42], [0.48, 0.42, 1]])

    assert isinstance(factor, OneFactor)
    assert factor.loadings == pytest.approx([0.8, 0.7, 0.6], abs=1e-8)


def test_omega_of_many_simulated_persons_is_near_the_true_value() -> None:
    chance, rows = random.Random(11), []
    for _ in range(3000):
        factor = chance.gauss(0, 1)
        rows.append([each * factor + chance.gauss(0, 1) for each in (1, 0.5, 0.8, 0.4)])

    assert mcdonald_omega(rows).value == pytest.approx(2.7**2 / (2.7**2 + 4), abs=0.02)


def test_omega_does_not_depend_on_the_zero_or_the_order_of_items() -> None:
    rows = simulated(80, 5, seed=9)
    moved = [[each + 10 for each in reversed(row)] for row in rows]

    assert mcdonald_omega(moved).value == pytest.approx(mcdonald_omega(rows).value, abs=1e-8)


def test_omega_agrees_with_maximum_likelihood_fitted_elsewhere() -> None:
    """0.721174: the likelihood of the covariances maximised by scipy 1.17, BFGS, 16 free parameters."""
    omega = mcdonald_omega(simulated(300, 8, seed=4))

    assert omega.value == pytest.approx(0.721174, abs=2e-4)


@pytest.mark.parametrize(
    ("rows", "refusal"),
    [
        ([[1, 2], [2, 1], [3, 5], [4, 4]], OmegaRefusal.TOO_FEW_ITEMS),
        ([[1, 2, 4], [2, 1, 3], [3, 5, 1]], OmegaRefusal.TOO_FEW_PERSONS),
        ([[3, *row] for row in TURNED], OmegaRefusal.ZERO_VARIANCE),
        (TURNED, OmegaRefusal.HEYWOOD),  # l₁ = 1.017, and ψ₁ = 0 by maximum likelihood
        ([[row[0], *row] for row in TURNED], OmegaRefusal.HEYWOOD),
        ([list(row) for row in zip(*walsh(3)[1:5], strict=True)], OmegaRefusal.NO_FACTOR),
    ],
)
def test_omega_says_why_it_cannot_be_given(rows: list[list[float]], refusal: OmegaRefusal) -> None:
    omega = mcdonald_omega(rows)

    assert (omega.value, omega.factor, omega.refusal) == (None, None, refusal)


def test_three_items_that_no_factor_explains_are_a_heywood_case() -> None:
    assert one_factor([[1, 0.9, 0.9], [0.9, 1, 0.3], [0.9, 0.3, 1]]) is OmegaRefusal.HEYWOOD


def test_omega_refuses_ragged_rows() -> None:
    with pytest.raises(InvalidInput):
        mcdonald_omega([[1, 2, 3], [1, 2]])
