"""Answers as a matrix: what every figure of a scale is computed from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from math import fsum, isfinite
from operator import mul

from zima_desktop.domain.errors import InvalidValue

Matrix = Sequence[Sequence[float]]
"""Points of n persons (rows) on k items (columns), reversed items already turned; no gaps."""

Number = float | Fraction
"""A score of one person: the scorer counts in fractions."""

NOTHING = 1e-12
"""A variance below this share of the variances it is made of is only the noise of rounding."""


class InvalidInput(InvalidValue, ValueError):
    """Numbers that a formula is not made for: ragged, too few, not finite, out of bounds."""


@dataclass(frozen=True, slots=True)
class Moments:
    """Means and sample variances (divisor n − 1) of k items and of their sum, in points.

    `with_total` holds the covariance of each item with the sum of all k items. A constant item has
    variance exactly 0, and so has a sum that differs only by rounding.
    """

    n: int
    means: tuple[float, ...]
    variances: tuple[float, ...]
    with_total: tuple[float, ...]
    total_mean: float
    total_variance: float

    @property
    def k(self) -> int:
        return len(self.means)

    def rest_variance(self, item: int) -> float:
        """Variance of the sum of the other items: s²(T) + s²(i) − 2·s(i, T)."""
        parts = self.total_variance + self.variances[item]
        rest = parts - 2 * self.with_total[item]
        return rest if rest > NOTHING * parts else 0.0


def complete_rows(rows: Sequence[Sequence[float | None]]) -> tuple[tuple[float, ...], ...]:
    """The persons who answered every item (listwise deletion), in their order.

    `rows`: n × k with None for no answer. InvalidInput: rows of different lengths.
    """
    if len({len(row) for row in rows}) > 1:
        raise InvalidInput("matrix", str(len(rows)), "ragged_rows")
    known = (tuple(value for value in row if value is not None) for row in rows)
    return tuple(row for row, whole in zip(known, rows, strict=True) if len(row) == len(whole))


def checked_columns(matrix: Matrix, least_items: int = 2) -> tuple[tuple[float, ...], ...]:
    """The k columns of n ≥ 2 complete rows.

    InvalidInput: fewer than two persons, fewer than `least_items` items, ragged rows, not a number.
    """
    if len(matrix) < 2:
        raise InvalidInput("matrix", str(len(matrix)), "too_few_persons")
    if len({len(row) for row in matrix}) > 1:
        raise InvalidInput("matrix", str(len(matrix)), "ragged_rows")
    if len(matrix[0]) < least_items:
        raise InvalidInput("matrix", str(len(matrix[0])), "too_few_items")
    if not _all_numbers(matrix):
        raise InvalidInput("matrix", "", "not_a_number")
    return tuple(zip(*matrix, strict=True))


def moments(matrix: Matrix, least_items: int = 2) -> Moments:
    """One pass, k·n, for all that α and its relatives need. InvalidInput as `checked_columns`."""
    columns = checked_columns(matrix, least_items)
    n = len(matrix)
    totals = tuple(map(fsum, matrix))
    total_deviations = centred(totals)
    deviations = [centred(column) for column in columns]
    variances = tuple(dot(each, each) / (n - 1) for each in deviations)
    total_variance = dot(total_deviations, total_deviations) / (n - 1)
    return Moments(
        n=n,
        means=tuple(fsum(column) / n for column in columns),
        variances=variances,
        with_total=tuple(dot(each, total_deviations) / (n - 1) for each in deviations),
        total_mean=fsum(totals) / n,
        total_variance=total_variance if total_variance > NOTHING * fsum(variances) else 0.0,
    )


def correlations(matrix: Matrix) -> list[list[float]] | None:
    """The k × k matrix of Pearson correlations; None if an item has no variance.

    About k²·n/2 multiplications: 0.5 s for 10,000 × 48. InvalidInput as `checked_columns`.
    """
    units = [unit(column) for column in checked_columns(matrix)]
    whole = [each for each in units if each is not None]
    if len(whole) < len(units):
        return None
    table = [[1.0] * len(whole) for _ in whole]
    for row, first in enumerate(whole):
        for column in range(row):
            table[row][column] = table[column][row] = max(-1.0, min(1.0, dot(first, whole[column])))
    return table


def unit(values: Sequence[float]) -> list[float] | None:
    """The deviations from the mean scaled to length 1; None if all values are equal."""
    deviations = centred(values)
    length = dot(deviations, deviations) ** 0.5
    return [each / length for each in deviations] if length else None


def centred(values: Sequence[float]) -> list[float]:
    """The deviations from the mean, all exactly 0 if the values are equal."""
    if min(values) == max(values):
        return [0.0] * len(values)
    mean = fsum(values) / len(values)
    return [value - mean for value in values]


def dot(first: Iterable[float], second: Iterable[float]) -> float:
    """The sum of products of two rows of equal length."""
    return float(sum(map(mul, first, second)))


def _all_numbers(matrix: Matrix) -> bool:
    try:
        return all(map(isfinite, chain.from_iterable(matrix)))
    except TypeError:
        return False
