"""How a scale was counted: every answer that gave or could have given it points."""

from collections.abc import Mapping
from fractions import Fraction

from zima_desktop.domain.formula import evaluate, names_in, parse_formula
from zima_desktop.domain.instruments import Aggregate, AnswerValue, Instrument, Item, Scale
from zima_desktop.domain.keys import keyed_items, scale_bounds
from zima_desktop.domain.profiles import Contribution, Reckoning, Term
from zima_desktop.domain.walk import shown_items, timed_items
from zima_desktop.scoring.contributions import lines_of

Answers = Mapping[int, AnswerValue]


def contributions(instrument: Instrument, answers: Answers, scale_code: str) -> tuple[Contribution, ...]:
    """One line a part of an answer that counts for the scale, taken or not; for a rating, one an item."""
    scale = instrument.scale(scale_code)
    return tuple(
        line
        for item in keyed_items(instrument, scale)
        for line in lines_of(item, scale, answers.get(item.no))
    )


def reckon(instrument: Instrument, answers: Answers, scale_code: str) -> Reckoning:
    """The contributions with their sum, the result (mean, made up in proportion) and the borders."""
    scale = instrument.scale(scale_code)
    minimum, maximum = scale_bounds(instrument, scale)
    if scale.formula is not None:
        terms = _terms(instrument, answers, scale)
        value = evaluate(parse_formula(scale.formula), {term.code: term.value for term in terms})
        return Reckoning(
            scale.code, (), value, value, minimum, maximum, scale.levels, formula=scale.formula, terms=terms
        )
    lines = contributions(instrument, answers, scale_code)
    total = sum((line.points for line in lines), Fraction(0))
    asked = _asked(instrument, answers, scale)
    answered = sum(1 for item in asked if item.no in answers)
    result = total
    if scale.aggregate is Aggregate.MEAN:
        result = total / answered if answered else total
    elif 0 < answered < len(asked):
        result = total * len(asked) / answered
    return Reckoning(
        scale.code,
        lines,
        total,
        result,
        minimum,
        maximum,
        scale.levels,
        answered=answered,
        of=len(asked),
    )


def _asked(instrument: Instrument, answers: Answers, scale: Scale) -> list[Item]:
    """The items of the scale that count: asked, and answered unless nobody has to answer them."""
    shown = {item.no for item in shown_items(instrument.sections, answers)}
    free = timed_items(instrument.sections)
    return [
        item
        for item in keyed_items(instrument, scale)
        if item.no in shown and (item.no in answers or (item.required and item.no not in free))
    ]


def _terms(instrument: Instrument, answers: Answers, scale: Scale) -> tuple[Term, ...]:
    """The scales of a formula in the order of the instrument."""
    wanted = names_in(parse_formula(scale.formula or ""))
    return tuple(
        Term(other.code, other.title, reckon(instrument, answers, other.code).result)
        for other in instrument.scales
        if other.code in wanted
    )
