"""The report on one scale: everything about a sum of items, as far as the number of persons allows."""

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from zima_desktop.scoring.psychometrics.distributions import Interval
from zima_desktop.scoring.psychometrics.items import Bounds, ItemStatistics, item_statistics
from zima_desktop.scoring.psychometrics.matrix import Matrix, checked_columns, moments
from zima_desktop.scoring.psychometrics.omega import Omega, mcdonald_omega
from zima_desktop.scoring.psychometrics.reliability import alpha_of, feldt_interval, sem

LEAST_PERSONS = 30
FIRM_PERSONS = 100


class Standing(StrEnum):
    """What a number of persons allows to say: nothing below 30, only «предварительно» below 100."""

    TOO_FEW = "too_few"
    PRELIMINARY = "preliminary"
    FIRM = "firm"


@dataclass(frozen=True, slots=True)
class ScaleQuality:
    """n persons, k items; mean, SD (divisor n − 1) and error of measurement of the sum in points.

    `dichotomous`: all answers are 0 or 1, so α is KR-20. `interval` is Feldt's, 95 %.
    """

    n: int
    k: int
    standing: Standing
    dichotomous: bool
    mean: float
    sd: float
    alpha: float | None
    interval: Interval | None
    sem: float | None
    omega: Omega
    items: tuple[ItemStatistics, ...]


def standing_of(n: int) -> Standing:
    """What n persons allow to say about an instrument."""
    if n < LEAST_PERSONS:
        return Standing.TOO_FEW
    return Standing.PRELIMINARY if n < FIRM_PERSONS else Standing.FIRM


def scale_quality(matrix: Matrix, bounds: Bounds | None = None) -> ScaleQuality | None:
    """All figures of n × k points, k ≥ 2, reversed items already turned; None below 30 persons.

    Not for forced-choice scales. The parts tell their sources. InvalidInput: k < 2, ragged rows, not a
    number, bounds that do not fit.
    """
    if standing_of(len(matrix)) is Standing.TOO_FEW:
        return None
    columns = checked_columns(matrix)
    given = moments(matrix)
    alpha, sd = alpha_of(given), sqrt(given.total_variance)
    return ScaleQuality(
        n=given.n,
        k=given.k,
        standing=standing_of(given.n),
        dichotomous=all(set(column) <= {0, 1} for column in columns),
        mean=given.total_mean,
        sd=sd,
        alpha=alpha,
        interval=None if alpha is None else feldt_interval(alpha, given.n, given.k),
        sem=sem(sd, alpha),
        omega=mcdonald_omega(matrix),
        items=item_statistics(matrix, bounds),
    )
