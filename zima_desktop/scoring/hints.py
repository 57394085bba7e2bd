"""Reasons to doubt one protocol: rules that every instrument has, and those of its own."""

from collections.abc import Mapping
from fractions import Fraction

from zima_desktop.domain.instruments import Action, AnswerValue, Instrument, RuleKind, ValidityRule
from zima_desktop.domain.profiles import Hint, ScaleScore
from zima_desktop.domain.responses import Choice, Rating
from zima_desktop.domain.walk import branches, missing_items, shown_items
from zima_desktop.scoring.psychometrics.responses import (
    FAST_SECONDS,
    MOST_MISSING,
    QUICK_SECONDS,
    is_varied,
    median_time,
    missing_verdict,
    speed_verdict,
)
from zima_desktop.scoring.psychometrics.runs import longest_run, run_threshold

Answers = Mapping[int, AnswerValue]
Spent = Mapping[int, int]
FEWEST = 10  # listed items; shorter forms say nothing by their runs
_OWN = (RuleKind.ATTENTION, RuleKind.SCALE_FROM)


class HintFinder:
    """The rules of one instrument, compiled."""

    def __init__(self, instrument: Instrument) -> None:
        self._sections = instrument.sections
        self._branches = branches(instrument)
        self._own = tuple(rule for rule in instrument.validity if rule.kind in _OWN)
        self._said = {rule.kind: rule for rule in instrument.validity if rule.kind not in _OWN}
        listed = [item for item in instrument.items if isinstance(item.response, Choice | Rating)]
        self._listed = tuple(item.no for item in listed) if len(listed) >= FEWEST else ()
        fewest = min((len(item.response.values) for item in listed), default=0)  # type: ignore[union-attr]
        self._run_limit = run_threshold(len(listed), fewest) if self._listed and fewest > 1 else None
        self._total = len(instrument.items)

    def find(
        self, answers: Answers, spent: Spent | None, scores: Mapping[str, ScaleScore]
    ) -> tuple[Hint, ...]:
        """In the order: missing, speed, runs, the rules of the instrument."""
        found = [*self._missing(answers), *self._speed(spent), *self._sameness(answers)]
        for rule in self._own:
            found.extend(_own_hint(rule, answers, scores))
        return tuple(found)

    def _hint(self, kind: RuleKind, action: Action, value: Fraction, limit: Fraction) -> Hint:
        rule = self._said.get(kind)
        if rule is None:
            return Hint(kind, action, "", value, limit)
        return Hint(kind, rule.action, rule.message, value, limit)

    def _missing(self, answers: Answers) -> list[Hint]:
        if not self._branches and len(answers) == self._total:
            return []
        asked = [item for item in shown_items(self._sections, answers) if item.required]
        if not asked:
            return []
        share = Fraction(len(missing_items(self._sections, answers)), len(asked))
        verdict = missing_verdict(share)
        return [self._hint(RuleKind.MISSING, verdict, share, MOST_MISSING)] if verdict else []

    def _speed(self, spent: Spent | None) -> list[Hint]:
        seconds = median_time(spent.values()) if spent else None
        verdict = speed_verdict(seconds)
        if verdict is None or seconds is None:
            return []
        limit = FAST_SECONDS if verdict is Action.WARN else QUICK_SECONDS
        found = Fraction(round(seconds * 1000), 1000)
        return [self._hint(RuleKind.FAST, verdict, found, Fraction(limit))]

    def _sameness(self, answers: Answers) -> list[Hint]:
        """One answer everywhere is said once, not twice as a run as well."""
        values = [answers[no] for no in self._listed if no in answers]
        if len(values) < FEWEST:
            return []
        if not is_varied(values):
            return [self._hint(RuleKind.NO_VARIETY, Action.WARN, Fraction(1), Fraction(2))]
        run = longest_run(values)
        if self._run_limit is None or run < self._run_limit:
            return []
        return [self._hint(RuleKind.RUN, Action.NOTE, Fraction(run), Fraction(self._run_limit))]


def _own_hint(rule: ValidityRule, answers: Answers, scores: Mapping[str, ScaleScore]) -> list[Hint]:
    if rule.kind is RuleKind.ATTENTION:
        answer = answers.get(rule.item or 0)
        missed = answer is not None and answer not in rule.values
        return [Hint(rule.kind, rule.action, rule.message)] if missed else []
    score = scores.get(rule.scale or "")
    if score is None or rule.low is None or score.raw < rule.low:
        return []
    return [Hint(rule.kind, rule.action, rule.message, score.raw, rule.low)]
