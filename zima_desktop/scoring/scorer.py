"""The scorer: an instrument compiled once into tables, then one attempt in microseconds."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.instruments import AnswerValue, Instrument, ScaleKind
from zima_desktop.domain.profiles import Profile, Respondent, ScaleScore
from zima_desktop.domain.responses import Choice, MatrixPick, Rating
from zima_desktop.domain.scales import Polarity
from zima_desktop.domain.walk import branches, shown_items, timed_items
from zima_desktop.scoring.counters import Counter
from zima_desktop.scoring.hexagon import holland_of
from zima_desktop.scoring.hints import HintFinder
from zima_desktop.scoring.parallel import ParallelCounter

SCORER_VERSION = "1.1"

Answers = Mapping[int, AnswerValue]
Spent = Mapping[int, int]
"""Milliseconds that the person spent on an item."""
ANYBODY = Respondent()


def score(instrument: Instrument, answers: Answers) -> Profile:
    """One attempt; for many of one instrument keep a Scorer."""
    return Scorer(instrument).score(answers)


class Scorer:
    """Stands for one version of an instrument, ready to score any number of attempts."""

    def __init__(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self._items = {item.no: item for item in instrument.items}
        self._accepted = {
            item.no: frozenset(item.response.values)
            for item in instrument.items
            if isinstance(item.response, Choice | Rating)
        }
        self._counters = tuple(Counter.of(instrument, scale) for scale in instrument.scales)
        self._counted = frozenset(no for counter in self._counters for no in counter.items)
        self._may_miss = timed_items(instrument.sections) | {
            item.no for item in instrument.items if not item.required
        }
        self._branches = branches(instrument)
        self._pairs = {(no, value) for no, values in self._accepted.items() for value in values}
        self._plain = not self._branches and all(counter.simple for counter in self._counters)
        self._parallel = ParallelCounter.of(instrument)
        self._hints = HintFinder(instrument)
        self._alike = len({(c.minimum, c.maximum) for c in self._leading_counters()}) <= 1
        self._upward = self._alike and all(
            counter.scale.polarity is Polarity.HIGH for counter in self._leading_counters()
        )
        self._threshold = self._checked_threshold()

    def _leading_counters(self) -> tuple[Counter, ...]:
        return tuple(
            counter
            for counter in self._counters
            if counter.scale.kind is ScaleKind.CONTENT and counter.scale.polarity is not Polarity.NONE
        )

    def _checked_threshold(self) -> Fraction | None:
        """A threshold that no profile, or every profile, would pass is a fault of the file."""
        threshold, content = self._instrument.span_threshold, self._leading_counters()
        if threshold is None:
            return None
        widest = max((each.maximum for each in content), default=Fraction(0)) - min(
            (each.minimum for each in content), default=Fraction(0)
        )
        if not 0 < threshold <= widest:
            raise InvalidValue("span_threshold", str(threshold), "out_of_range")
        return threshold

    def score(
        self, answers: Answers, respondent: Respondent = ANYBODY, spent: Spent | None = None
    ) -> Profile:
        """Pure: the same facts always give the same profile. InvalidValue names a foreign answer."""
        self._check(answers)
        if self._plain and len(answers) == len(self._items):
            scores = {counter.scale.code: counter.full(answers) for counter in self._counters}
            return self._profile(scores, answers, spent)
        asked = self._asked(answers)
        absent = [self._absent(counter, asked, answers) for counter in self._counters]
        allowed = [counter.scale.missing_allowed for counter in self._counters]
        if any(len(numbers) > most for numbers, most in zip(absent, allowed, strict=True)):
            missing = {no for numbers in absent for no in numbers}
            return self._held(tuple(no for no in self._items if no in missing), answers, spent)
        return self._profile(self._scores(answers, asked, respondent), answers, spent)

    def totals(self, answers: Answers) -> list[int]:
        """The plain sums of all scales for complete listed answers, each over its own denominator."""
        return [counter.points(answers) for counter in self._counters]

    def _asked(self, answers: Answers) -> frozenset[int]:
        if not self._branches:
            return frozenset(self._items)
        return frozenset(item.no for item in shown_items(self._instrument.sections, answers))

    def _absent(self, counter: Counter, asked: frozenset[int], answers: Answers) -> list[int]:
        return [no for no in counter.items if no in asked and no not in answers and no not in self._may_miss]

    def _scores(
        self, answers: Answers, asked: frozenset[int], respondent: Respondent
    ) -> dict[str, ScaleScore]:
        """Scales that were not asked at all have no score, and a formula over them has none either."""
        found: dict[str, ScaleScore] = {}
        for counter in self._counters:
            if counter.formula is not None:
                if counter.needs <= found.keys():
                    found[counter.scale.code] = counter.summed_up(found, respondent)
                continue
            items = [
                no for no in counter.items if no in asked and (no in answers or no not in self._may_miss)
            ]
            if items or any(no in asked for no in counter.items):
                found[counter.scale.code] = counter.score(answers, items, respondent)
        return found

    def _check(self, answers: Answers) -> None:
        if bool not in map(type, answers.values()) and self._all_listed(answers):
            return
        for no, value in answers.items():
            if no not in self._items:
                raise InvalidValue("item", str(no), "unknown_item")
            if not self._items[no].accepts(value):
                raise InvalidValue(f"item {no}", str(value), "not_an_answer")

    def _all_listed(self, answers: Answers) -> bool:
        try:
            return answers.items() <= self._pairs
        except TypeError:  # an answer that is no single value
            return False

    def _held(self, missing: tuple[int, ...], answers: Answers, spent: Spent | None) -> Profile:
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
            parallel=self._parallel.hint(answers) if self._parallel else None,
            hints=self._hints.find(answers, spent, {}),
        )

    def _profile(self, scores: dict[str, ScaleScore], answers: Answers, spent: Spent | None) -> Profile:
        content = self._of_kind(scores, ScaleKind.CONTENT)
        span, flat = self._span(content)
        leading = self._leading(content) if span is not None and not flat else ()
        content = tuple(replace(each, leading=True) if each.code in leading else each for each in content)
        return Profile(
            instrument=self._instrument.code,
            instrument_sha256=self._instrument.sha256,
            scorer_version=SCORER_VERSION,
            scales=content,
            validity=self._of_kind(scores, ScaleKind.VALIDITY),
            leading=leading,
            flat=flat,
            span=span,
            span_threshold=self._threshold,
            held=False,
            missing=self._missing(answers),
            parallel=self._parallel.hint(answers) if self._parallel else None,
            derived=self._of_kind(scores, ScaleKind.DERIVED),
            hints=self._hints.find(answers, spent, scores),
            holland=holland_of(content) if self._instrument.holland else None,
            cells=self._cells(answers) if self._instrument.cells else (),
        )

    def _of_kind(self, scores: dict[str, ScaleScore], kind: ScaleKind) -> tuple[ScaleScore, ...]:
        return tuple(
            scores[counter.scale.code]
            for counter in self._counters
            if counter.scale.kind is kind and counter.scale.code in scores
        )

    def _span(self, content: Sequence[ScaleScore]) -> tuple[Fraction | None, bool]:
        """Greatest minus least, in points where all scales are alike, else in shares of their widths."""
        rated = [each for each in content if each.polarity is not Polarity.NONE]
        if len(rated) < 2 or not self._instrument.leaders:
            return None, False
        values = [each.raw if self._alike else each.share for each in rated]
        if all(value.denominator == 1 for value in values):  # whole numbers compare ten times as fast
            whole = [value.numerator for value in values]
            span = Fraction(max(whole) - min(whole))
        else:
            span = max(values) - min(values)
        return span, not span or (self._threshold is not None and span < self._threshold)

    def _leading(self, content: Sequence[ScaleScore]) -> tuple[str, ...]:
        """All scales with the best result, in the order of the instrument."""
        rated = [each for each in content if each.polarity is not Polarity.NONE]
        if self._upward and all(each.raw.denominator == 1 for each in rated):
            highest = max(each.raw.numerator for each in rated)
            return tuple(each.code for each in rated if each.raw.numerator == highest)
        best = max(each.strength for each in rated)
        return tuple(each.code for each in rated if each.strength == best)

    def _missing(self, answers: Answers) -> tuple[int, ...]:
        if len(answers) == len(self._items):
            return ()
        asked = self._asked(answers)
        return tuple(no for no in self._items if no in asked and no not in answers and no in self._counted)

    def _cells(self, answers: Answers) -> tuple[str, ...]:
        found: list[str] = []
        for no, value in answers.items():
            response = self._items[no].response
            if isinstance(response, MatrixPick) and isinstance(value, dict):
                found.extend(cell.text for cell in response.picked_cells(value))
        return tuple(found)
