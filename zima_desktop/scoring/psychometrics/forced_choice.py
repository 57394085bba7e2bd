"""Quality of forced-choice scales, where α has no meaning: do people choose alike when asked twice?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from statistics import median, quantiles

from zima_desktop.scoring.psychometrics.distributions import Interval, wilson_interval
from zima_desktop.scoring.psychometrics.matrix import InvalidInput, Number

Choices = Mapping[int, object]
"""What one person chose by item number, told by what it stands for: the scale, not the side, for sides
change places in the parallel item. None: no answer."""

Pairs = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Agreement:
    """`agreed` of `n` answers given twice; `share` and `interval` are None when nobody gave both."""

    agreed: int
    n: int
    share: float | None
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """`by_pair` in the order of the pairs; `chance` is the share of random answering, 1/options."""

    pairs: tuple[tuple[int, int], ...]
    by_pair: tuple[Agreement, ...]
    overall: Agreement
    chance: float


@dataclass(frozen=True, slots=True)
class Spread:
    """How n values lie, in their own unit; quartiles by linear interpolation."""

    n: int
    least: float
    lower_quartile: float
    median: float
    upper_quartile: float
    greatest: float


def pair_agreement(answers: Sequence[Choices], pairs: Pairs, options: int = 2) -> PairAgreement:
    """How often n persons chose alike in each pair of parallel items and in all of them.

    Only a pair with both answers counts. Intervals are Wilson's (1927), 95 %. The pairs of one person
    are not independent, so `overall` enters with the effective number m/deff, deff the ratio of the
    variance between persons to the binomial one, never below 1 (Kish, 1965, ch. 5; Dean & Pagano, 2015,
    J. Surv. Stat. Methodol. 3, 484–503). InvalidInput: no pairs, fewer than two options.
    """
    if not pairs or options < 2:
        raise InvalidInput("pairs", f"{len(pairs)} × {options}", "too_few")
    table = [[_alike(person, pair) for pair in pairs] for person in answers]
    columns = [[row[no] for row in table] for no in range(len(pairs))]
    persons = [counted for row in table if (counted := _counted(row))[1] > 0]
    return PairAgreement(
        pairs=tuple(pairs),
        by_pair=tuple(_agreement(*_counted(column)) for column in columns),
        overall=_overall(persons),
        chance=1 / options,
    )


def agreed_pairs(answers: Choices, pairs: Pairs) -> tuple[int, int]:
    """Of one person: how many pairs agree, and how many have both answers."""
    return _counted([_alike(answers, pair) for pair in pairs])


def span_statistics(profiles: Sequence[Sequence[Number]]) -> Spread:
    """The distribution of differentiation (greatest minus least scale) of n persons, in points.

    `profiles`: one row of at least two scales a person. InvalidInput: no persons, a row with fewer scales.
    """
    if any(len(profile) < 2 for profile in profiles):
        raise InvalidInput("profiles", str(len(profiles)), "too_few_scales")
    return spread([max(profile) - min(profile) for profile in profiles])


def spread(values: Sequence[Number]) -> Spread:
    """Median and quartiles of n ≥ 1 values.

    Hyndman & Fan (1996), Am. Stat. 50, 361–365, definition 7, as in spreadsheets. InvalidInput: no values.
    """
    if not values:
        raise InvalidInput("values", "0", "too_few")
    known = [float(value) for value in values]
    lower, _, upper = quantiles(known if len(known) > 1 else known * 2, n=4, method="inclusive")
    return Spread(len(known), min(known), lower, median(known), upper, max(known))


def _alike(person: Choices, pair: tuple[int, int]) -> bool | None:
    first, second = (person.get(no) for no in pair)
    return None if first is None or second is None else first == second


def _counted(alike: Sequence[bool | None]) -> tuple[int, int]:
    known = [each for each in alike if each is not None]
    return sum(known), len(known)


def _agreement(agreed: int, n: int, effective: float | None = None) -> Agreement:
    if n == 0:
        return Agreement(0, 0, None, None)
    size = n if effective is None else effective
    return Agreement(agreed, n, agreed / n, wilson_interval(size * agreed / n, size))


def _overall(persons: Sequence[tuple[int, int]]) -> Agreement:
    """Persons as clusters; where all agree or none, their spread is unknown and each counts as one answer."""
    agreed, n = sum(part for part, _ in persons), sum(whole for _, whole in persons)
    if agreed in (0, n) or len(persons) < 2:
        return _agreement(agreed, n, float(len(persons)))
    share = agreed / n
    between = fsum((part - share * whole) ** 2 for part, whole in persons)
    between *= len(persons) / ((len(persons) - 1) * n * n)
    return _agreement(agreed, n, min(float(n), share * (1 - share) / between) if between else float(n))
