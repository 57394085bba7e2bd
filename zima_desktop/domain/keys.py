"""The arithmetic of keys: what one answer is worth and what a scale can reach."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.formula import bounds, parse_formula
from zima_desktop.domain.instruments import Aggregate, AnswerValue, Instrument, Item, Key, Scale
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    Facet,
    Limits,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
    Text,
    exact_number,
)

NOTHING = Fraction(0)
Range = tuple[Fraction, Fraction]


def key_fits(item: Item, key: Key) -> bool:
    """A key names one of the parts of the response; ratings, texts and numbers have none to name."""
    if isinstance(item.response, Text) and not item.response.correct:
        return False
    return key.option in item.response.parts if item.response.parts else key.option is None


def key_points(item: Item, key: Key, value: Any) -> Fraction:
    """The points of one answer (accepted by the item) under one key that fits the item."""
    response, part = item.response, key.option
    match response:
        case Choice():
            return key.weight if value == part else NOTHING
        case Rating():
            return _rating_points(response, key, value)
        case Distribute():
            return key.weight * int(value.get(part, 0))
        case MultiRating():
            if not response.counts(value, str(part)):
                return NOTHING
            return _rating_points(response.facet(str(part)).rating, key, value[part])
        case MatrixPick():
            return key.weight if part in value["rows"] or part in value["columns"] else NOTHING
        case MultiSelect():
            return key.weight if part in value else NOTHING
        case Rank():
            return _rank_points(response, key, value)
        case Text():
            return key.weight if response.right(value) else NOTHING
    return _number_points(response, key, value)


def _rating_points(rating: Rating, key: Key, number: int) -> Fraction:
    counted = rating.low + rating.high - number if key.reverse else number
    return key.weight * (counted + key.offset)


def _rank_points(rank: Rank, key: Key, value: list[str]) -> Fraction:
    """The first place is worth the number of options; reversed, the first is worth 1."""
    if key.option not in value:
        return NOTHING
    place = value.index(key.option)
    return key.weight * ((place + 1 if key.reverse else len(rank.options) - place) + key.offset)


def _number_points(number: Number, key: Key, value: AnswerValue) -> Fraction:
    exact = exact_number(value)
    assert exact is not None
    if number.correct is not None:
        return key.weight if exact == number.correct else NOTHING
    return _counted(number, key, exact)


def _counted(number: Number, key: Key, exact: Fraction) -> Fraction:
    counted = number.low + number.high - exact if key.reverse else exact
    return key.weight * (counted + key.offset)


def answer_points(item: Item, scale: Scale, value: AnswerValue) -> Fraction:
    """All points of one answer on one scale."""
    keys = (key for key in scale.keys if key.item == item.no)
    return sum((key_points(item, key, value) for key in keys), NOTHING)


def keyed_items(instrument: Instrument, scale: Scale) -> tuple[Item, ...]:
    """Items that can give the scale points, in the order they are asked."""
    numbers = {key.item for key in scale.keys}
    return tuple(item for item in instrument.items if item.no in numbers)


def scale_bounds(instrument: Instrument, scale: Scale) -> Range:
    """The least and the greatest result the scale can have with every item answered.

    Of a formula the ends may lie wider than what can be reached. InvalidValue: a divisor can be zero.
    """
    if scale.aggregate is Aggregate.FORMULA:
        return _formula_bounds(instrument, scale)
    items = keyed_items(instrument, scale)
    ranges = [_item_range(item, [key for key in scale.keys if key.item == item.no]) for item in items]
    least, greatest = (sum(ends, NOTHING) for ends in zip(*ranges, strict=True)) if ranges else (NOTHING,) * 2
    if scale.aggregate is Aggregate.MEAN and items:
        return least / len(items), greatest / len(items)
    return least, greatest


def _formula_bounds(instrument: Instrument, scale: Scale) -> Range:
    known: dict[str, Range] = {}
    for other in instrument.scales:
        if other.code == scale.code:
            break
        known[other.code] = scale_bounds(instrument, other)
    try:
        return bounds(parse_formula(scale.formula or ""), known)
    except ZeroDivisionError as error:
        raise InvalidValue("formula", scale.code, "divides_by_zero") from error


def _item_range(item: Item, keys: list[Key]) -> Range:
    """The least and the greatest that one item can give under these keys of one scale."""
    response = item.response
    match response:
        case Choice() | Rating():
            return _ends(
                sum((key_points(item, key, value) for key in keys), NOTHING) for value in response.values
            )
        case Distribute():
            weights = _weights(keys, response.parts)
            return response.total * min(weights), response.total * max(weights)
        case MultiRating():
            return _facets_range(response, keys)
        case MatrixPick():
            rows = _picks(keys, response.rows, response.pick_rows)
            columns = _picks(keys, response.columns, response.pick_columns)
            return _summed([rows, columns])
        case MultiSelect():
            return _picks(keys, response.options, response.pick)
        case Rank():
            return _rank_range(item, response, keys)
        case Text():
            return _ends([NOTHING, sum((key.weight for key in keys), NOTHING)])
    return _number_range(response, keys)


def _weights(keys: list[Key], parts: tuple[str, ...]) -> list[Fraction]:
    return [sum((key.weight for key in keys if key.option == part), NOTHING) for part in parts]


def _ends(values: Iterable[Fraction]) -> Range:
    found = list(values)
    return min(found), max(found)


def _picks(keys: list[Key], options: tuple[Option, ...], limits: Limits) -> Range:
    """The worst and the best choice among the options."""
    ordered = sorted(_weights(keys, tuple(option.code for option in options)))
    counts = range(limits.least, min(limits.most, len(ordered)) + 1)
    lows = [sum(ordered[:count], NOTHING) for count in counts]
    highs = [sum(ordered[len(ordered) - count :], NOTHING) for count in counts]
    return min(lows), max(highs)


def _facets_range(response: MultiRating, keys: list[Key]) -> Range:
    """Over every number of the gate: at its lowest the other facets count for nothing."""
    others = [facet for facet in response.facets if facet.code != response.gate]
    opened = _summed([_facet_range(facet, keys, facet.rating.values) for facet in others])
    if response.gate is None:
        return opened
    gate = response.facet(response.gate)
    shut = _facet_range(gate, keys, gate.rating.values[:1])
    passed = _facet_range(gate, keys, gate.rating.values[1:])
    return _ends([*shut, passed[0] + opened[0], passed[1] + opened[1]])


def _facet_range(facet: Facet, keys: list[Key], numbers: tuple[int, ...]) -> Range:
    own = [key for key in keys if key.option == facet.code]
    return _ends(
        sum((_rating_points(facet.rating, key, number) for key in own), NOTHING) for number in numbers
    )


def _summed(ranges: Iterable[Range]) -> Range:
    lows, highs = zip(*ranges, strict=True)
    return sum(lows, NOTHING), sum(highs, NOTHING)


def _rank_range(item: Item, rank: Rank, keys: list[Key]) -> Range:
    """Exact where one option counts; else each option by itself, which is never too narrow."""
    ranges = []
    for part in sorted({str(key.option) for key in keys}):
        own = [key for key in keys if key.option == part]
        others = [code for code in rank.parts if code != part]
        placed = [[*others[:at], part, *others[at : rank.places - 1]] for at in range(rank.places)]
        values = [sum((key_points(item, key, value) for key in own), NOTHING) for value in placed]
        ranges.append(_ends(values if rank.places == len(rank.options) else [*values, NOTHING]))
    return _summed(ranges)


def _number_range(number: Number, keys: list[Key]) -> Range:
    if number.correct is not None:
        return _ends([NOTHING, sum((key.weight for key in keys), NOTHING)])
    return _ends(
        sum((_counted(number, key, end) for key in keys), NOTHING) for end in (number.low, number.high)
    )
