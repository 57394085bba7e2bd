"""One scale compiled into tables: the points of every answer, the bounds, the level of every result."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import Any

from zima_desktop.domain.formula import Node, evaluate, names_in, parse_formula
from zima_desktop.domain.instruments import Aggregate, AnswerValue, Instrument, Item, Level, Scale
from zima_desktop.domain.keys import answer_points, keyed_items, scale_bounds
from zima_desktop.domain.profiles import NormScore, Respondent, ScaleScore
from zima_desktop.domain.responses import Choice, Rating
from zima_desktop.domain.scales import LevelsOf, Norm
from zima_desktop.scoring.rounding import round_half_up

Answers = Mapping[int, AnswerValue]
Table = dict[Any, int]


@dataclass(frozen=True, slots=True)
class Counter:
    """`tables` hold the points of listed answers, over `denominator`; `others` are counted anew."""

    scale: Scale
    items: tuple[int, ...]
    tables: tuple[tuple[int, Table], ...]
    others: tuple[Item, ...]
    denominator: int
    minimum: Fraction
    maximum: Fraction
    formula: Node | None
    _scores: dict[int, ScaleScore] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, instrument: Instrument, scale: Scale) -> "Counter":
        items = keyed_items(instrument, scale)
        exact = {item.no: table for item in items if (table := _table(item, scale)) is not None}
        denominator = lcm(*(each.denominator for table in exact.values() for each in table.values()))
        tables = tuple(
            (no, {value: int(each * denominator) for value, each in table.items()})
            for no, table in exact.items()
        )
        return cls(
            scale,
            tuple(item.no for item in items),
            tables,
            tuple(item for item in items if item.no not in exact),
            denominator,
            *scale_bounds(instrument, scale),
            formula=parse_formula(scale.formula) if scale.formula is not None else None,
        )

    def full(self, answers: Answers) -> ScaleScore:
        """The score when every item of the scale has its answer and no norms ask who answered."""
        total = self.points(answers)
        score = self._scores.get(total)
        if score is None:
            raw = Fraction(total, self.denominator)
            if self.scale.aggregate is Aggregate.MEAN:
                raw /= len(self.items)
            score = self._scores[total] = self.judged(raw, Respondent())
        return score

    def points(self, answers: Answers) -> int:
        """The sum over `denominator`; every item of the tables must have its answer."""
        return sum([table[answers[no]] for no, table in self.tables])

    @property
    def simple(self) -> bool:
        """True if `full` may be used for complete answers."""
        return not self.others and self.formula is None and not self.scale.norms and bool(self.items)

    @property
    def needs(self) -> frozenset[str]:
        """Codes of the scales that the formula is made of."""
        return names_in(self.formula) if self.formula is not None else frozenset()

    def score(self, answers: Answers, asked: Sequence[int], respondent: Respondent) -> ScaleScore:
        """The score over the `asked` items of the scale; absent ones are made up in proportion."""
        given = [no for no in asked if no in answers]
        points = {no: table for no, table in self.tables if no in answers}
        raw = Fraction(sum(table[answers[no]] for no, table in points.items()), self.denominator)
        for item in self.others:
            if item.no in answers:
                raw += answer_points(item, self.scale, answers[item.no])
        if self.scale.aggregate is Aggregate.MEAN:
            raw = raw / len(given) if given else raw
        elif given and len(given) < len(asked):
            raw *= Fraction(len(asked), len(given))
        return self.judged(raw, respondent, prorated=len(given) < len(asked))

    def summed_up(self, known: Mapping[str, ScaleScore], respondent: Respondent) -> ScaleScore:
        """The value of the formula over scales that are known already."""
        assert self.formula is not None
        raw = evaluate(self.formula, {code: score.raw for code, score in known.items()})
        return self.judged(raw, respondent)

    def judged(self, raw: Fraction, respondent: Respondent, *, prorated: bool = False) -> ScaleScore:
        """A result with its norm and its level."""
        norm = self._norm(raw, respondent)
        compared = raw if self.scale.levels_of is LevelsOf.RAW else norm.value if norm else None
        level = None if compared is None else self._level(compared)
        return ScaleScore(
            code=self.scale.code,
            title=self.scale.title,
            raw=raw,
            minimum=self.minimum,
            maximum=self.maximum,
            level_no=level.no if level else None,
            level_label=level.label if level else None,
            out_of_table=level is None and compared is not None and bool(self.scale.levels),
            prorated=prorated,
            polarity=self.scale.polarity,
            norm=norm,
        )

    def _level(self, value: Fraction) -> Level | None:
        """A prorated sum of whole points is rounded first: its levels leave gaps between whole numbers."""
        if self.scale.whole and value.denominator > 1:
            value = round_half_up(value)
        for level in self.scale.levels:
            if level.low <= value <= level.high:
                return level
        return None

    def _norm(self, raw: Fraction, respondent: Respondent) -> NormScore | None:
        """From the narrowest table that is made for this person."""
        fitting = [norm for norm in self.scale.norms if _made_for(norm, respondent)]
        if not fitting:
            return None
        norm = max(fitting, key=_narrowness)
        value = norm.value_of(round_half_up(raw) if self.scale.whole else raw)
        return None if value is None else NormScore(norm.kind, value, _people(norm))


def _table(item: Item, scale: Scale) -> dict[Any, Fraction] | None:
    if not isinstance(item.response, Choice | Rating):
        return None
    return {value: answer_points(item, scale, value) for value in item.response.values}


def _made_for(norm: Norm, respondent: Respondent) -> bool:
    if norm.sex is not None and norm.sex is not respondent.sex:
        return False
    return _within(norm.grades, respondent.grade) and _within(norm.ages, respondent.age)


def _within(span: tuple[int, int] | None, value: int | None) -> bool:
    return span is None or (value is not None and span[0] <= value <= span[1])


def _narrowness(norm: Norm) -> int:
    return sum(part is not None for part in (norm.sex, norm.grades, norm.ages))


def _people(norm: Norm) -> str:
    """Facts for the words of the reader: sex, grades, ages, divided by semicolons."""
    parts = [
        norm.sex.value if norm.sex else "",
        "–".join(str(each) for each in norm.grades or ()),
        "–".join(str(each) for each in norm.ages or ()),
    ]
    return ";".join(parts)
