"""What random answering does: the exact distribution of the span of a forced-choice instrument."""

from collections import defaultdict
from fractions import Fraction

from zima_desktop.domain.instruments import Choice, Instrument, Item
from zima_desktop.domain.keys import answer_points

Scores = tuple[Fraction, ...]


def span_distribution(instrument: Instrument) -> dict[Fraction, Fraction]:
    """Probability of each span (greatest minus least content scale) when every option is equally likely.

    Convolves the items one by one, so it is exact; the number of reachable profiles must stay modest
    (3,081 for five types in twenty pairs, 62,683 for six types in thirty).
    """
    start = (Fraction(0),) * len(instrument.content_scales)
    reached: dict[Scores, Fraction] = {start: Fraction(1)}
    for item in _keyed_choices(instrument):
        reached = _after(reached, _steps(instrument, item))
    spans: defaultdict[Fraction, Fraction] = defaultdict(Fraction)
    for scores, probability in reached.items():
        spans[max(scores) - min(scores)] += probability
    return dict(sorted(spans.items()))


def span_percentile(instrument: Instrument, share: Fraction = Fraction(95, 100)) -> Fraction:
    """The least span that random answering stays within with probability `share`."""
    reached = Fraction(0)
    span = Fraction(0)
    for span, probability in span_distribution(instrument).items():
        reached += probability
        if reached >= share:
            break
    return span


def _keyed_choices(instrument: Instrument) -> list[Item]:
    keyed = {key.item for scale in instrument.content_scales for key in scale.keys}
    return [item for item in instrument.items if item.no in keyed and isinstance(item.response, Choice)]


def _steps(instrument: Instrument, item: Item) -> list[Scores]:
    scales = instrument.content_scales
    return [tuple(answer_points(item, scale, value) for scale in scales) for value in item.response.values]


def _after(reached: dict[Scores, Fraction], steps: list[Scores]) -> dict[Scores, Fraction]:
    following: defaultdict[Scores, Fraction] = defaultdict(Fraction)
    share = Fraction(1, len(steps))
    for scores, probability in reached.items():
        part = probability * share
        for step in steps:
            following[tuple(a + b for a, b in zip(scores, step, strict=True))] += part
    return following
