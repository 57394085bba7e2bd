"""McDonald's ω of one common factor, fitted by least residuals."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum, sqrt

from zima_desktop.scoring.psychometrics.matrix import Matrix, correlations, dot, moments

MOST_SWEEPS = 2000
STILL = 1e-10  # a sweep that changes no loading by more has arrived
NO_UNIQUENESS = 1e-6  # a uniqueness below is a Heywood case


class OmegaRefusal(StrEnum):
    """Why there is no ω."""

    TOO_FEW_ITEMS = "too_few_items"  # one factor is not identified below three
    TOO_FEW_PERSONS = "too_few_persons"  # not more persons than items
    ZERO_VARIANCE = "zero_variance"  # all persons answered an item alike
    NO_FACTOR = "no_factor"  # the items have nothing in common
    HEYWOOD = "heywood"  # an item without variance of its own: the model does not hold
    NOT_CONVERGED = "not_converged"


@dataclass(frozen=True, slots=True)
class OneFactor:
    """Loadings of k standardised items; `residual` is the root mean square of what they leave of r."""

    loadings: tuple[float, ...]
    residual: float


@dataclass(frozen=True, slots=True)
class Omega:
    """`value` and `factor` are None when `refusal` says why.

    A `factor.residual` above 0.08 speaks against one factor (Hu & Bentler, 1999, Struct. Equ. Modeling 6).
    """

    value: float | None
    factor: OneFactor | None = None
    refusal: OmegaRefusal | None = None


def mcdonald_omega(matrix: Matrix) -> Omega:
    """ω = (Σλ)² / ((Σλ)² + Σψ) of n × k points, λ and ψ in points: the reliability of the plain sum.

    McDonald (1999), Test Theory, ch. 6, eq. 6.20a. The factor is fitted to the correlations by
    `one_factor` and scaled back: λ = s·l, ψ = s²·(1 − l²). Items must be keyed alike: a negative
    loading lowers ω, as it lowers the reliability. InvalidInput: n < 2, k < 2, ragged rows, not a number.
    """
    table = correlations(matrix)
    if table is None:
        return Omega(None, refusal=OmegaRefusal.ZERO_VARIANCE)
    if len(table) < 3:
        return Omega(None, refusal=OmegaRefusal.TOO_FEW_ITEMS)
    if len(matrix) <= len(table):
        return Omega(None, refusal=OmegaRefusal.TOO_FEW_PERSONS)
    factor = one_factor(table)
    if isinstance(factor, OmegaRefusal):
        return Omega(None, refusal=factor)
    return Omega(_omega(factor.loadings, moments(matrix).variances), factor)


def _omega(loadings: Sequence[float], variances: Sequence[float]) -> float:
    common = fsum(sqrt(s2) * each for s2, each in zip(variances, loadings, strict=True)) ** 2
    unique = fsum(s2 * (1 - each * each) for s2, each in zip(variances, loadings, strict=True))
    return common / (common + unique)


def one_factor(table: Sequence[Sequence[float]]) -> OneFactor | OmegaRefusal:
    """The loadings l that minimise Σ(r(i, j) − l(i)·l(j))² over i < j, for k × k correlations, k ≥ 3.

    Minimum residuals, Harman & Jones (1966), Psychometrika 31, 351–368, one loading after another as
    in Harman & Fukuda (1966): l(i) = Σr(i, j)·l(j) / Σl(j)², j ≠ i. Starts from the principal component;
    the sum of the loadings is not negative.
    """
    loadings = _principal_component(table)
    for _ in range(MOST_SWEEPS):
        moved = _sweep(table, loadings)
        if moved is None:
            return OmegaRefusal.NO_FACTOR
        if moved <= STILL:
            return _finished(table, loadings)
        if max(map(abs, loadings)) > 10:
            return OmegaRefusal.HEYWOOD
    diverging = max(each * each for each in loadings) > 1 - NO_UNIQUENESS
    return OmegaRefusal.HEYWOOD if diverging else OmegaRefusal.NOT_CONVERGED


def _finished(table: Sequence[Sequence[float]], loadings: list[float]) -> OneFactor | OmegaRefusal:
    squares = [each * each for each in loadings]
    if fsum(squares) < NO_UNIQUENESS:
        return OmegaRefusal.NO_FACTOR
    if max(squares) > 1 - NO_UNIQUENESS:
        return OmegaRefusal.HEYWOOD
    sign = -1.0 if fsum(loadings) < 0 else 1.0
    return OneFactor(tuple(sign * each for each in loadings), _residual(table, loadings))


def _sweep(table: Sequence[Sequence[float]], loadings: list[float]) -> float | None:
    """Improves every loading once, in place; the greatest change, or None when all others are 0."""
    moved, squares = 0.0, dot(loadings, loadings)
    for no, row in enumerate(table):
        old = loadings[no]
        others = squares - old * old
        if others < NO_UNIQUENESS**2:
            return None
        loadings[no] = (dot(row, loadings) - row[no] * old) / others
        squares = others + loadings[no] ** 2
        moved = max(moved, abs(loadings[no] - old))
    return moved


def _principal_component(table: Sequence[Sequence[float]], steps: int = 50) -> list[float]:
    """About the loadings of the first principal component, by the power method."""
    vector = list(max(table, key=lambda row: dot(row, row)))
    root = 1.0
    for _ in range(steps):
        vector = [dot(row, vector) for row in table]
        root = sqrt(dot(vector, vector))
        vector = [each / root for each in vector]
    return [each * sqrt(root) for each in vector]


def _residual(table: Sequence[Sequence[float]], loadings: Sequence[float]) -> float:
    squares = [
        (table[row][column] - loadings[row] * loadings[column]) ** 2
        for row in range(len(table))
        for column in range(row)
    ]
    return sqrt(fsum(squares) / len(squares))
