"""What random answering does: the exact distribution of the span of a forced-choice instrument."""

from collections import defaultdict
from fractions import Fraction
from itertools import accumulate
from math import lcm

from zima_desktop.domain.instruments import Choice, Instrument, Item
from zima_desktop.domain.keys import answer_points

Scores = tuple[int, ...]  # points of the content scales, over a common denominator


def span_distribution(instrument: Instrument) -> dict[Fraction, Fraction]:
    """Probability of each span (greatest minus least content scale) when every option is equally likely.

    Adds the items one by one and counts the ways to every profile, so it is exact; the number of
    reachable profiles must stay modest (3,081 for five types in twenty pairs, 62,683 for six in thirty).
    """
    weights = (key.weight for scale in instrument.content_scales for key in scale.keys)
    unit = lcm(*(weight.denominator for weight in weights))
    ways: dict[Scores, int] = {(0,) * len(instrument.content_scales): 1}
    for item in _keyed_choices(instrument):
        ways = _after(ways, _steps(instrument, item, unit))
    spans: defaultdict[Fraction, int] = defaultdict(int)
    for scores, count in ways.items():
        spans[Fraction(max(scores) - min(scores), unit)] += count
    total = sum(spans.values())
    return {span: Fraction(spans[span], total) for span in sorted(spans)}


def span_percentile(instrument: Instrument, share: Fraction = Fraction(95, 100)) -> Fraction:
    """The least span that random answering stays within with probability `share`."""
    distribution = span_distribution(instrument)
    within = zip(distribution, accumulate(distribution.values()), strict=True)
    return next(span for span, reached in within if reached >= share)


def _keyed_choices(instrument: Instrument) -> list[Item]:
    keyed = {key.item for scale in instrument.content_scales for key in scale.keys}
    return [item for item in instrument.items if item.no in keyed and isinstance(item.response, Choice)]


def _steps(instrument: Instrument, item: Item, unit: int) -> list[Scores]:
    scales = instrument.content_scales
    return [
        tuple(int(answer_points(item, scale, value) * unit) for scale in scales) for value in _values(item)
    ]


def _values(item: Item) -> tuple[str, ...]:
    assert isinstance(item.response, Choice)
    return item.response.values


def _after(ways: dict[Scores, int], steps: list[Scores]) -> dict[Scores, int]:
    following: defaultdict[Scores, int] = defaultdict(int)
    for scores, count in ways.items():
        for step in steps:
            following[tuple(map(int.__add__, scores, step))] += count
    return following
