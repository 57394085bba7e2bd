"""Pairs of items that ask the same twice: how often did the person choose alike?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from zima_desktop.domain.instruments import AnswerValue, Choice, Instrument, Item, Rating
from zima_desktop.domain.keys import answer_points
from zima_desktop.domain.profiles import ParallelHint

Answers = Mapping[int, AnswerValue]


@dataclass(frozen=True, slots=True)
class ParallelCounter:
    """Pairs of items with the scales that each answer favours."""

    pairs: tuple[tuple[int, int], ...]
    favours: dict[int, dict[Any, frozenset[str]]]
    at_most: int

    @classmethod
    def of(cls, instrument: Instrument) -> "ParallelCounter | None":
        """None when the instrument asks nothing twice."""
        rule = instrument.parallel
        if rule is None:
            return None
        numbers = {no for pair in rule.pairs for no in pair}
        favours = {
            item.no: {value: _favoured(instrument, item, value) for value in item.response.values}
            for item in instrument.items
            if item.no in numbers and isinstance(item.response, Choice | Rating)
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
