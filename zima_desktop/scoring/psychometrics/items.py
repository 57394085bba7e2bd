"""How each item of a scale works."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from zima_desktop.scoring.psychometrics.matrix import InvalidInput, Matrix, Moments, checked_columns, moments
from zima_desktop.scoring.psychometrics.reliability import alphas_without

Bounds = Sequence[tuple[float, float]]
"""The least and the greatest points of each item, in the order of the columns."""


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """One item, in points; what is undefined is None, never 0.

    `difficulty` is the share of the way from the least to the greatest points that the mean has gone:
    the share of «yes» of a 0/1 item. `distribution` pairs each value that was given with its number of
    persons, ascending.
    """

    mean: float
    sd: float
    difficulty: float | None
    item_rest: float | None
    alpha_if_dropped: float | None
    distribution: tuple[tuple[float, int], ...]


def item_statistics(matrix: Matrix, bounds: Bounds | None = None) -> tuple[ItemStatistics, ...]:
    """Statistics of k items over n × k points, reversed items already turned.

    Sample SD (divisor n − 1). Difficulty (x̄ − min)/(max − min), None without `bounds`: Lord & Novick
    (1968), ch. 15, for 0/1; the same share for ratings: Dahl (1971), Diagnostica 17, 139–142. The
    item–rest correlation is with the sum of the other items, None when either is constant: Henrysson
    (1963), Psychometrika 28, 211–218.
    InvalidInput: n < 2, k < 1, ragged rows, not a number, bounds that do not fit the columns.
    """
    columns = checked_columns(matrix, least_items=1)
    given = moments(matrix, least_items=1)
    limits: list[tuple[float, float] | None] = [None] * given.k if bounds is None else list(bounds)
    if len(limits) != given.k:
        raise InvalidInput("bounds", str(len(limits)), "not_one_an_item")
    dropped = alphas_without(given)
    return tuple(
        ItemStatistics(
            mean=given.means[no],
            sd=sqrt(given.variances[no]),
            difficulty=_difficulty(given.means[no], column, limits[no]),
            item_rest=_item_rest(given, no),
            alpha_if_dropped=dropped[no],
            distribution=tuple(sorted(Counter(column).items())),
        )
        for no, column in enumerate(columns)
    )


def _difficulty(mean: float, column: Sequence[float], limits: tuple[float, float] | None) -> float | None:
    if limits is None:
        return None
    low, high = limits
    if not low <= min(column) <= max(column) <= high:
        raise InvalidInput("bounds", f"{low}…{high}", "answers_outside")
    return (mean - low) / (high - low) if high > low else None


def _item_rest(given: Moments, item: int) -> float | None:
    product = given.variances[item] * given.rest_variance(item)
    if not product > 0:
        return None
    return max(-1.0, min(1.0, (given.with_total[item] - given.variances[item]) / sqrt(product)))
