"""What random answering does to an instrument: thousands of protocols without a person behind them."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from math import ceil
from random import Random

from zima_desktop.domain.instruments import AnswerValue, Instrument, Item, Scale
from zima_desktop.domain.library import ScaleChance, Simulation
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    Limits,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
)
from zima_desktop.domain.walk import shown_items
from zima_desktop.scoring.scorer import Scorer

Step = Callable[[int, int], None]
CHUNK = 250


def simulate(instrument: Instrument, n: int, seed: int = 1, step: Step | None = None) -> Simulation:
    """`n` protocols in which every possible answer is equally likely; the same seed, the same figures."""
    rng, scorer = Random(seed), Scorer(instrument)
    tally = _Tally(instrument)
    for done in range(1, n + 1):
        tally.add(scorer.score(random_answers(instrument, rng)))
        if step is not None and done % CHUNK == 0:
            step(done, n)
    return tally.result(n)


def random_answers(instrument: Instrument, rng: Random) -> dict[int, AnswerValue]:
    """A protocol that nobody has thought about; branches are followed."""
    answers = {item.no: _random_answer(item, rng) for item in instrument.items}
    asked = {item.no for item in shown_items(instrument.sections, answers)}
    return {no: value for no, value in answers.items() if no in asked}


def _random_answer(item: Item, rng: Random) -> AnswerValue:
    response = item.response
    match response:
        case Choice():
            return rng.choice(response.values)
        case Rating():
            return rng.choice(response.values)
        case Distribute():
            return dict(Counter(rng.choice(response.parts) for _point in range(response.total)))
        case MultiRating():
            return {facet.code: rng.choice(facet.rating.values) for facet in response.facets}
        case MatrixPick():
            return {
                "rows": _some(response.rows, response.pick_rows, rng),
                "columns": _some(response.columns, response.pick_columns, rng),
            }
        case MultiSelect():
            return _some(response.options, response.pick, rng)
        case Rank():
            return rng.sample(response.parts, response.places)
        case Number():
            return rng.randint(ceil(response.low), max(ceil(response.low), int(response.high)))
    return "ответ"[: response.longest]


def _some(options: tuple[Option, ...], limits: Limits, rng: Random) -> list[str]:
    count = rng.randint(limits.least, limits.most)
    picked = set(rng.sample([option.code for option in options], count))
    return [option.code for option in options if option.code in picked]


class _Tally:
    def __init__(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self._ties = self._flat = self._held = 0
        self._leads: Counter[str] = Counter()
        self._levels: Counter[tuple[str, str]] = Counter()
        self._sums: dict[str, float] = {}
        self._counts: Counter[str] = Counter()
        self._spans: list[Fraction] = []

    def add(self, profile: Profile) -> None:
        self._held += profile.held
        self._flat += profile.flat
        self._ties += _shares_first_place(profile)
        if profile.span is not None:
            self._spans.append(profile.span)
        for score in profile.all_scores:
            self._counts[score.code] += 1
            self._sums[score.code] = self._sums.get(score.code, 0.0) + float(score.raw)
            self._levels[score.code, score.level_label or ""] += 1
            self._leads[score.code] += score.leading

    def result(self, n: int) -> Simulation:
        spans = sorted(self._spans)
        return Simulation(
            n=n,
            ties=Fraction(self._ties, n),
            flat=Fraction(self._flat, n),
            held=Fraction(self._held, n),
            span_95=spans[ceil(len(spans) * 0.95) - 1] if spans else None,
            scales=tuple(self._chance(scale, n) for scale in self._instrument.scales),
        )

    def _chance(self, scale: Scale, n: int) -> ScaleChance:
        labels = [level.label for level in scale.levels]
        counted = self._counts[scale.code]
        return ScaleChance(
            scale=scale.code,
            title=scale.title,
            leads=Fraction(self._leads[scale.code], n),
            levels=tuple((label, Fraction(self._levels[scale.code, label], n)) for label in labels),
            mean=self._sums.get(scale.code, 0.0) / counted if counted else 0.0,
        )


def _shares_first_place(profile: Profile) -> bool:
    """Two or more scales with the best result, whether or not the profile is flat."""
    strengths = [score.strength for score in profile.scales]
    return len(strengths) > 1 and strengths.count(max(strengths)) > 1
