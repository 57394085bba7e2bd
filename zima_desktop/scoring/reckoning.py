"""How a scale was counted: every answer that gave or could have given it points."""

from collections.abc import Mapping
from fractions import Fraction

from zima_desktop.domain.instruments import Aggregate, AnswerValue, Choice, Instrument, Item, Scale
from zima_desktop.domain.keys import answer_points, keyed_items, scale_bounds
from zima_desktop.domain.profiles import Contribution, Reckoning

Answers = Mapping[int, AnswerValue]


def contributions(instrument: Instrument, answers: Answers, scale_code: str) -> tuple[Contribution, ...]:
    """One line an option that counts for the scale, chosen or not; for ratings, one line an item."""
    scale = instrument.scale(scale_code)
    lines: list[Contribution] = []
    for item in keyed_items(instrument, scale):
        if isinstance(item.response, Choice):
            lines.extend(_choice_lines(item, item.response, scale, answers.get(item.no)))
        else:
            lines.append(_rating_line(item, scale, answers.get(item.no)))
    return tuple(lines)


def reckon(instrument: Instrument, answers: Answers, scale_code: str) -> Reckoning:
    """The contributions with their sum, the result (the mean, where the scale is one) and the borders.

    Answers that are absent give nothing here: a prorated scale shows its plain sum.
    """
    scale = instrument.scale(scale_code)
    lines = contributions(instrument, answers, scale_code)
    total = sum((line.points for line in lines), Fraction(0))
    answered = sum(1 for item in keyed_items(instrument, scale) if item.no in answers)
    mean = scale.aggregate is Aggregate.MEAN and answered > 0
    minimum, maximum = scale_bounds(instrument, scale)
    return Reckoning(
        scale=scale.code,
        contributions=lines,
        total=total,
        result=total / answered if mean else total,
        minimum=minimum,
        maximum=maximum,
        levels=scale.levels,
    )


def _choice_lines(
    item: Item, choice: Choice, scale: Scale, answer: AnswerValue | None
) -> tuple[Contribution, ...]:
    keyed = {key.option for key in scale.keys if key.item == item.no}
    return tuple(
        Contribution(
            item=item.no,
            code=option.code,
            text=option.text if item.text is None else f"{item.text}: {option.text}",
            points=answer_points(item, scale, option.code) if option.code == answer else Fraction(0),
            chosen=option.code == answer,
        )
        for option in choice.options
        if option.code in keyed
    )


def _rating_line(item: Item, scale: Scale, answer: AnswerValue | None) -> Contribution:
    if answer is None:
        return Contribution(item.no, None, item.text or "", Fraction(0), chosen=False)
    points = answer_points(item, scale, answer)
    return Contribution(item.no, str(answer), item.text or "", points, chosen=True)
