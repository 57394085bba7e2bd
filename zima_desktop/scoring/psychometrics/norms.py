"""Local norms from the base's own results: as much as their number bears, and no more."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import accumulate, groupby
from statistics import quantiles, stdev

from zima_desktop.domain.people import Sex
from zima_desktop.domain.scales import Norm, NormKind, NormRow
from zima_desktop.scoring.psychometrics.distributions import normal_quantile
from zima_desktop.scoring.psychometrics.matrix import InvalidInput
from zima_desktop.scoring.rounding import round_half_up

LEAST_QUARTILES = 30
LEAST_PERCENTILES = 100
LEAST_STENS = 200

Score = int | Fraction


class NormExtent(StrEnum):
    """What n results allow: nothing below 30, preliminary quartiles below 100, then percentiles."""

    NONE = "none"
    QUARTILES = "quartiles"
    PERCENTILES = "percentiles"


@dataclass(frozen=True, slots=True)
class Grid:
    """The results a scale can have: least, least + step, … greatest, in points."""

    least: Fraction
    greatest: Fraction
    step: Fraction = Fraction(1)

    @property
    def points(self) -> tuple[Fraction, ...]:
        """All results, ascending. InvalidInput: a step that is not positive or misses the greatest."""
        count = (self.greatest - self.least) / self.step if self.step > 0 else Fraction(-1)
        if count < 0 or count.denominator > 1:
            raise InvalidInput("grid", f"{self.least}…{self.greatest} / {self.step}", "out_of_bounds")
        return tuple(self.least + no * self.step for no in range(int(count) + 1))

    @property
    def whole(self) -> bool:
        return self.least.denominator == self.step.denominator == 1


@dataclass(frozen=True, slots=True)
class Quartiles:
    """In points, by linear interpolation."""

    lower: float
    median: float
    upper: float


@dataclass(frozen=True, slots=True)
class LocalNorms:
    """`preliminary` is said wherever they are shown; `stens` holds a table for each sex with n ≥ 200."""

    n: int
    extent: NormExtent
    quartiles: Quartiles | None
    percentiles: Norm | None
    stens: tuple[Norm, ...]

    @property
    def preliminary(self) -> bool:
        return self.extent is NormExtent.QUARTILES


def norm_extent(n: int) -> NormExtent:
    """What n results allow."""
    if n < LEAST_QUARTILES:
        return NormExtent.NONE
    return NormExtent.QUARTILES if n < LEAST_PERCENTILES else NormExtent.PERCENTILES


def local_norms(scores: Sequence[Score], grid: Grid, sexes: Sequence[Sex | None] | None = None) -> LocalNorms:
    """Norms of n results; `sexes`, where given, tells whose each result is (None: not known).

    Quartiles from n ≥ 30 (Hyndman & Fan, 1996, definition 7), `percentile_norm` from n ≥ 100,
    `sten_norm` for each sex from 200 of it. InvalidInput: results outside the grid, sexes of another length.
    """
    if sexes is not None and len(sexes) != len(scores):
        raise InvalidInput("sexes", str(len(sexes)), "not_one_a_score")
    if any(not grid.least <= score <= grid.greatest for score in scores):
        raise InvalidInput("scores", f"{min(scores)}…{max(scores)}", "out_of_bounds")
    extent = norm_extent(len(scores))
    by_sex = {sex: _of(sex, scores, sexes or ()) for sex in Sex}
    return LocalNorms(
        n=len(scores),
        extent=extent,
        quartiles=_quartiles(scores) if extent is not NormExtent.NONE else None,
        percentiles=percentile_norm(scores, grid) if extent is NormExtent.PERCENTILES else None,
        stens=tuple(sten_norm(own, grid, sex) for sex, own in by_sex.items() if len(own) >= LEAST_STENS),
    )


def percentile_rank(scores: Sequence[Score], score: Score) -> Fraction:
    """100·(number below + half the number equal)/n, 0…100, exact: the mid-rank convention.

    Crocker & Algina (1986), Introduction to Classical and Modern Test Theory, ch. 19.
    InvalidInput: no scores.
    """
    if not scores:
        raise InvalidInput("scores", "0", "too_few")
    below = sum(each < score for each in scores)
    equal = sum(each == score for each in scores)
    return Fraction(100 * (2 * below + equal), 2 * len(scores))


def percentile_norm(scores: Sequence[Score], grid: Grid) -> Norm:
    """A percentile 1…99 for every result of the grid: the rank rounded half up and kept off 0 and 100."""
    ranks = _ranks(scores, grid)
    values = [min(Fraction(99), max(Fraction(1), round_half_up(rank))) for rank in ranks]
    return _norm(NormKind.PERCENTILE, values, scores, grid)


def sten_norm(scores: Sequence[Score], grid: Grid, sex: Sex | None = None) -> Norm:
    """A sten 1…10 for every result of the grid, by the area transformation: 2·Φ⁻¹(rank/100) + 5.5.

    Rounded half up and cut to 1…10. Normalised because raw sums of interests are skewed and end at a
    border, where 2z + 5.5 of the raw z would leave the scale. Canfield (1951), Educ. Psychol. Meas.
    11, 295–297 (stens); Crocker & Algina (1986), ch. 19 (normalised z from mid-rank percentiles).
    """
    return _norm(NormKind.STEN, [sten_of(rank) for rank in _ranks(scores, grid)], scores, grid, sex)


def sten_of(rank: Fraction) -> Fraction:
    """The sten of a percentile rank 0…100; a rank of 50 is the lower border of sten 6."""
    z = normal_quantile(float(rank / 100))
    return round_half_up(Fraction(min(10.0, max(1.0, 2 * z + 5.5))))


def _of(sex: Sex, scores: Sequence[Score], sexes: Sequence[Sex | None]) -> list[Score]:
    return [score for score, own in zip(scores, sexes, strict=False) if own is sex]


def _ranks(scores: Sequence[Score], grid: Grid) -> list[Fraction]:
    """Of every result of the grid, also of those that nobody had.

    Results between two of them (prorated) count for the nearest.
    """
    points = grid.points
    found = Counter(int(round_half_up((score - grid.least) / grid.step)) for score in scores)
    counts = [found[no] for no in range(len(points))]
    below = [0, *accumulate(counts)]
    return [
        Fraction(100 * (2 * under + equal), 2 * len(scores))
        for under, equal in zip(below, counts, strict=False)
    ]


def _quartiles(scores: Sequence[Score]) -> Quartiles:
    lower, middle, upper = quantiles(map(float, scores), n=4, method="inclusive")
    return Quartiles(lower, middle, upper)


def _norm(
    kind: NormKind, values: list[Fraction], scores: Sequence[Score], grid: Grid, sex: Sex | None = None
) -> Norm:
    mean = Fraction(sum(scores), len(scores))
    sd = Fraction(stdev(map(float, scores))) if len(scores) > 1 else None
    return Norm(
        kind=kind,
        rows=_rows(values, grid),
        sex=sex,
        n=len(scores),
        mean=round_half_up(mean, 4),
        sd=None if sd is None else round_half_up(sd, 4),
    )


def _rows(values: list[Fraction], grid: Grid) -> tuple[NormRow, ...]:
    """One row for neighbours of equal value; whole rows end one below the next, others halfway to it."""
    runs = [list(run) for _, run in groupby(zip(grid.points, values, strict=True), key=lambda each: each[1])]
    starts = [run[0][0] for run in runs]
    gap = Fraction(1) if grid.whole else Fraction(0)
    shift = Fraction(0) if grid.whole else grid.step / 2
    lows = [grid.least, *(start - shift for start in starts[1:])]
    highs = [*(low - gap for low in lows[1:]), grid.greatest]
    return tuple(NormRow(low, high, run[0][1]) for low, high, run in zip(lows, highs, runs, strict=True))
