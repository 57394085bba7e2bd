"""The scorer: an instrument compiled once into tables, then one attempt in microseconds."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.instruments import Aggregate, AnswerValue, Instrument, Item, Level, Scale, ScaleKind
from zima_desktop.domain.keys import answer_points, keyed_items, scale_bounds
from zima_desktop.domain.profiles import ParallelHint, Profile, ScaleScore
from zima_desktop.scoring.rounding import round_half_up

SCORER_VERSION = "1.0"

Answers = Mapping[int, AnswerValue]


def score(instrument: Instrument, answers: Answers) -> Profile:
    """One attempt; for many of one instrument keep a Scorer."""
    return Scorer(instrument).score(answers)


class Scorer:
    """Stands for one version of an instrument, ready to score any number of attempts."""

    def __init__(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self._items = {item.no: item for item in instrument.items}
        self._accepted = {item.no: frozenset(item.response.values) for item in instrument.items}
        self._counters = tuple(_Counter.of(instrument, scale) for scale in instrument.scales)
        self._parallel = _ParallelCounter.of(instrument)
        self._threshold = _checked_threshold(instrument, self._counters)

    def score(self, answers: Answers) -> Profile:
        """Pure: the same answers always give the same profile. InvalidValue names a foreign answer."""
        self._check(answers)
        absent = [[no for no in counter.points if no not in answers] for counter in self._counters]
        if any(len(a) > c.scale.missing_allowed for a, c in zip(absent, self._counters, strict=True)):
            missing = {no for numbers in absent for no in numbers}
            return self._held(tuple(no for no in self._items if no in missing), answers)
        scores = [
            (counter.scale.kind, counter.score(answers, len(numbers)))
            for counter, numbers in zip(self._counters, absent, strict=True)
        ]
        content = tuple(each for kind, each in scores if kind is ScaleKind.CONTENT)
        validity = tuple(each for kind, each in scores if kind is ScaleKind.VALIDITY)
        return self._profile(content, validity, answers)

    def _check(self, answers: Answers) -> None:
        for no, value in answers.items():
            accepted = self._accepted.get(no)
            if accepted is None:
                raise InvalidValue("item", str(no), "unknown_item")
            if isinstance(value, bool) or value not in accepted:
                raise InvalidValue(f"item {no}", str(value), "not_an_answer")

    def _held(self, missing: tuple[int, ...], answers: Answers) -> Profile:
        return Profile(
            instrument=self._instrument.code,
            instrument_sha256=self._instrument.sha256,
            scorer_version=SCORER_VERSION,
            scales=(),
            validity=(),
            leading=(),
            flat=False,
            span=None,
            span_threshold=self._threshold,
            held=True,
            missing=missing,
            parallel=self._hint(answers),
        )

    def _profile(
        self, content: tuple[ScaleScore, ...], validity: tuple[ScaleScore, ...], answers: Answers
    ) -> Profile:
        raws = [each.raw for each in content]
        span = max(raws) - min(raws) if len(raws) > 1 else None
        flat = span is not None and (span == 0 or (self._threshold is not None and span < self._threshold))
        if span is not None and not flat:
            best = max(raws)
            content = tuple(_lead(each) if each.raw == best else each for each in content)
        return Profile(
            instrument=self._instrument.code,
            instrument_sha256=self._instrument.sha256,
            scorer_version=SCORER_VERSION,
            scales=content,
            validity=validity,
            leading=tuple(each.code for each in content if each.leading),
            flat=flat,
            span=span,
            span_threshold=self._threshold,
            held=False,
            missing=tuple(no for no in self._items if no not in answers and self._counted(no)),
            parallel=self._hint(answers),
        )

    def _counted(self, no: int) -> bool:
        return any(no in counter.points for counter in self._counters)

    def _hint(self, answers: Answers) -> ParallelHint | None:
        return None if self._parallel is None else self._parallel.hint(answers)


def _lead(each: ScaleScore) -> ScaleScore:
    return ScaleScore(
        each.code,
        each.title,
        each.raw,
        each.minimum,
        each.maximum,
        each.level_no,
        each.level_label,
        out_of_table=each.out_of_table,
        leading=True,
        prorated=each.prorated,
    )


@dataclass(frozen=True, slots=True)
class _Counter:
    """One scale: the points of every answer as whole numbers over a common denominator."""

    scale: Scale
    points: dict[int, dict[AnswerValue, int]]
    denominator: int
    minimum: Fraction
    maximum: Fraction

    @classmethod
    def of(cls, instrument: Instrument, scale: Scale) -> "_Counter":
        exact = {item.no: _table(item, scale) for item in keyed_items(instrument, scale)}
        denominator = lcm(*(each.denominator for table in exact.values() for each in table.values()))
        points = {
            no: {value: int(each * denominator) for value, each in table.items()}
            for no, table in exact.items()
        }
        minimum, maximum = scale_bounds(instrument, scale)
        return cls(scale, points, denominator, minimum, maximum)

    def score(self, answers: Answers, missing: int) -> ScaleScore:
        answered = len(self.points) - missing
        raw = Fraction(self._sum(answers), self.denominator)
        if self.scale.aggregate is Aggregate.MEAN:
            raw /= answered
        elif missing:
            raw *= Fraction(len(self.points), answered)
        level = self._level(raw)
        return ScaleScore(
            code=self.scale.code,
            title=self.scale.title,
            raw=raw,
            minimum=self.minimum,
            maximum=self.maximum,
            level_no=level.no if level else None,
            level_label=level.label if level else None,
            out_of_table=level is None and bool(self.scale.levels),
            prorated=missing > 0,
        )

    def _sum(self, answers: Answers) -> int:
        return sum(table[answers[no]] for no, table in self.points.items() if no in answers)

    def _level(self, raw: Fraction) -> Level | None:
        """A prorated sum of whole points is rounded first: its levels leave gaps between whole numbers."""
        value = round_half_up(raw) if self.scale.whole and raw.denominator > 1 else raw
        for level in self.scale.levels:
            if level.low <= value <= level.high:
                return level
        return None


def _table(item: Item, scale: Scale) -> dict[AnswerValue, Fraction]:
    return {value: answer_points(item, scale, value) for value in item.response.values}


@dataclass(frozen=True, slots=True)
class _ParallelCounter:
    """Pairs of items with the scales that each answer favours."""

    pairs: tuple[tuple[int, int], ...]
    favours: dict[int, dict[AnswerValue, frozenset[str]]]
    at_most: int

    @classmethod
    def of(cls, instrument: Instrument) -> "_ParallelCounter | None":
        rule = instrument.parallel
        if rule is None:
            return None
        numbers = {no for pair in rule.pairs for no in pair}
        items = [item for item in instrument.items if item.no in numbers]
        favours = {
            item.no: {value: _favoured(instrument, item, value) for value in item.response.values}
            for item in items
        }
        return cls(rule.pairs, favours, rule.at_most)

    def hint(self, answers: Answers) -> ParallelHint:
        """Only pairs with both answers count; what is unknown neither agrees nor disagrees."""
        answered = [(a, b) for a, b in self.pairs if a in answers and b in answers]
        agreed = sum(self.favours[a][answers[a]] == self.favours[b][answers[b]] for a, b in answered)
        full = len(answered) == len(self.pairs)
        return ParallelHint(agreed, len(answered), noted=full and agreed <= self.at_most)


def _favoured(instrument: Instrument, item: Item, value: AnswerValue) -> frozenset[str]:
    return frozenset(each.code for each in instrument.content_scales if answer_points(item, each, value) > 0)


def _checked_threshold(instrument: Instrument, counters: tuple[_Counter, ...]) -> Fraction | None:
    """A threshold that no profile, or every profile, would pass is a fault of the file."""
    threshold = instrument.span_threshold
    if threshold is None:
        return None
    content = [each for each in counters if each.scale.kind is ScaleKind.CONTENT]
    widest = max(each.maximum for each in content) - min(each.minimum for each in content)
    if not 0 < threshold <= widest:
        raise InvalidValue("span_threshold", str(threshold), "out_of_range")
    return threshold
