"""The F distribution and Wilson's interval with nothing but the standard library."""

from dataclasses import dataclass
from math import exp, lgamma, log, log1p, sqrt
from statistics import NormalDist

from zima_desktop.scoring.psychometrics.matrix import InvalidInput

SMALLEST = 1e-300
CLOSE = 1e-16
MOST_TERMS = 100_000


@dataclass(frozen=True, slots=True)
class Interval:
    """A confidence interval; both ends belong to it."""

    low: float
    high: float


def beta_cdf(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b) for a, b > 0; 0 below x = 0 and 1 above x = 1.

    Abramowitz & Stegun (1964), eq. 26.5.8 (continued fraction) and 26.5.2 (I_x(a, b) = 1 − I_1−x(b, a)).
    """
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    scale = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return scale * _fraction(x, a, b) / a
    return 1 - scale * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of I_x(a, b) by the method of Lentz (1976) as modified by Thompson & Barnett."""
    c, d = 1.0, _inverse(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        change = 1.0
        for term in (even, odd):
            d = _inverse(1 + term * d)
            c = 1 + term / c
            c = c if abs(c) > SMALLEST else SMALLEST
            change = c * d
            value *= change
        if abs(change - 1) <= CLOSE:
            break
    return value


def _inverse(value: float) -> float:
    return 1 / (value if abs(value) > SMALLEST else SMALLEST)


def f_cdf(x: float, df1: float, df2: float) -> float:
    """P(F ≤ x) for df1 and df2 degrees of freedom. Abramowitz & Stegun (1964), eq. 26.6.2."""
    return 0.0 if x <= 0 else beta_cdf(df1 * x / (df1 * x + df2), df1 / 2, df2 / 2)


def f_quantile(share: float, df1: float, df2: float) -> float:
    """The x with P(F ≤ x) = share, by halving an interval of the beta variable until it cannot be halved.

    InvalidInput: a share outside 0 < share < 1, degrees of freedom that are not positive.
    """
    if not 0 < share < 1:
        raise InvalidInput("share", str(share), "out_of_bounds")
    if not (df1 > 0 and df2 > 0):
        raise InvalidInput("degrees_of_freedom", f"{df1}, {df2}", "out_of_bounds")
    low, high = 0.0, 1.0
    while low < (middle := (low + high) / 2) < high:
        if beta_cdf(middle, df1 / 2, df2 / 2) < share:
            low = middle
        else:
            high = middle
    return df2 * high / (df1 * (1 - high)) if high < 1 else float("inf")


def normal_quantile(share: float) -> float:
    """The z with Φ(z) = share; minus and plus infinity for 0 and 1."""
    if share <= 0 or share >= 1:
        return float("-inf") if share <= 0 else float("inf")
    return NormalDist().inv_cdf(share)


def wilson_interval(hits: float, n: float, level: float = 0.95) -> Interval | None:
    """The score interval of a share `hits` of `n`; None for n = 0. `n` need not be whole (effective n).

    (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n): Wilson (1927), J. Am. Stat. Assoc. 22, 209–212.
    InvalidInput: hits outside 0…n, a level outside 0 < level < 1.
    """
    if not 0 <= hits <= n:
        raise InvalidInput("hits", str(hits), "out_of_bounds")
    z = two_sided(level)
    if n == 0:
        return None
    share, extra = hits / n, z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z * sqrt(share * (1 - share) / n + extra / (4 * n)) / (1 + extra)
    low = 0.0 if hits == 0 else max(0.0, middle - half)
    return Interval(low, 1.0 if hits == n else min(1.0, middle + half))


def two_sided(level: float) -> float:
    """The z that −z…z holds a share `level` of: 1.96 for 0.95. InvalidInput: outside 0 < level < 1."""
    if not 0 < level < 1:
        raise InvalidInput("level", str(level), "out_of_bounds")
    return NormalDist().inv_cdf((1 + level) / 2)
