"""Internal consistency of a sum of items: α with its interval, KR-20, α if dropped, error of measurement.

Not for forced-choice scales: their items depend on one another (Hicks, 1970); see `forced_choice`.
"""

from math import fsum, sqrt

from zima_desktop.scoring.psychometrics.distributions import Interval, f_quantile
from zima_desktop.scoring.psychometrics.matrix import InvalidInput, Matrix, Moments, checked_columns, moments


def cronbach_alpha(matrix: Matrix) -> float | None:
    """α = k/(k − 1)·(1 − Σs²(i)/s²(T)) of n × k points; at most 1, may be negative.

    Cronbach (1951), Psychometrika 16, eq. 2. None: the sums of all persons are equal.
    InvalidInput: n < 2, k < 2, ragged rows, not a number.
    """
    return alpha_of(moments(matrix))


def alpha_of(given: Moments) -> float | None:
    """α from moments; None for one item or for sums without variance."""
    return _alpha(given.k, fsum(given.variances), given.total_variance)


def _alpha(k: int, items: float, total: float) -> float | None:
    return k / (k - 1) * (1 - items / total) if k > 1 and total > 0 else None


def alpha_if_dropped(matrix: Matrix) -> tuple[float | None, ...]:
    """For each of k items, α of the other k − 1; None where it is undefined (k = 2, equal sums).

    From s²(T − i) = s²(T) + s²(i) − 2·s(i, T), so it costs k·n. InvalidInput as `cronbach_alpha`.
    """
    return alphas_without(moments(matrix))


def alphas_without(given: Moments) -> tuple[float | None, ...]:
    """`alpha_if_dropped` from moments."""
    items = fsum(given.variances)
    return tuple(
        _alpha(given.k - 1, items - variance, given.rest_variance(no))
        for no, variance in enumerate(given.variances)
    )


def kr20(matrix: Matrix) -> float | None:
    """Kuder–Richardson formula 20 of n × k answers 0/1: k/(k − 1)·(1 − Σpq/σ²(T)), σ² with divisor n.

    Kuder & Richardson (1937), Psychometrika 2, eq. 20; equal to α. None: the sums of all persons are
    equal. InvalidInput: as `cronbach_alpha`, or an answer other than 0 and 1.
    """
    columns = checked_columns(matrix)
    if not {value for column in columns for value in set(column)} <= {0, 1}:
        raise InvalidInput("matrix", "", "not_dichotomous")
    n = len(matrix)
    shares = [sum(column) / n for column in columns]
    totals = [round(sum(row)) for row in matrix]
    variance = (n * sum(each * each for each in totals) - sum(totals) ** 2) / (n * n)
    return _alpha(len(columns), fsum(p * (1 - p) for p in shares), variance)


def feldt_interval(alpha: float, n: int, k: int, level: float = 0.95) -> Interval:
    """The exact interval of α for parallel normal items: 1 − (1 − α)·F of 1 − c/2 and c/2, c = 1 − level.

    F has n − 1 and (n − 1)(k − 1) degrees of freedom. Feldt (1965), Psychometrika 30, 357–370; Feldt,
    Woodruff & Salih (1987), Appl. Psychol. Meas. 11, eq. 6 and 7.
    InvalidInput: α > 1, n < 2, k < 2, a level outside 0 < level < 1.
    """
    if not alpha <= 1:
        raise InvalidInput("alpha", str(alpha), "out_of_bounds")
    if n < 2 or k < 2:
        raise InvalidInput("matrix", f"{n} × {k}", "too_small")
    if not 0 < level < 1:
        raise InvalidInput("level", str(level), "out_of_bounds")
    df1, df2, tail = n - 1, (n - 1) * (k - 1), (1 - level) / 2
    return Interval(
        low=1 - (1 - alpha) * f_quantile(1 - tail, df1, df2),
        high=1 - (1 - alpha) * f_quantile(tail, df1, df2),
    )


def sem(sd: float, reliability: float | None) -> float | None:
    """The standard error of measurement SD·√(1 − r), in the points of `sd`.

    Gulliksen (1950), Theory of Mental Tests, ch. 4; Lord & Novick (1968), ch. 3. None: the reliability
    is unknown or not in 0…1, where an error has no meaning. InvalidInput: sd < 0.
    """
    if not sd >= 0:
        raise InvalidInput("sd", str(sd), "out_of_bounds")
    if reliability is None or not 0 <= reliability <= 1:
        return None
    return sd * sqrt(1 - reliability)
