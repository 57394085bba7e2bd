"""The arithmetic of keys: what one answer is worth and what a scale can reach."""

from fractions import Fraction

from zima_desktop.domain.instruments import (
    Aggregate,
    AnswerValue,
    Choice,
    Instrument,
    Item,
    Key,
    Rating,
    Scale,
)


def key_fits(item: Item, key: Key) -> bool:
    """A key of a choice names one of its options; a key of a rating names none."""
    if isinstance(item.response, Choice):
        return key.option in item.response.values
    return key.option is None


def key_points(item: Item, key: Key, value: AnswerValue) -> Fraction:
    """The points of one answer under one key that fits the item."""
    if isinstance(item.response, Rating):
        return _rating_points(item.response, key, int(value))
    return key.weight if value == key.option else Fraction(0)


def _rating_points(rating: Rating, key: Key, number: int) -> Fraction:
    counted = rating.low + rating.high - number if key.reverse else number
    return key.weight * (counted + key.offset)


def answer_points(item: Item, scale: Scale, value: AnswerValue) -> Fraction:
    """All points of one answer on one scale."""
    keys = (key for key in scale.keys if key.item == item.no)
    return sum((key_points(item, key, value) for key in keys), Fraction(0))


def keyed_items(instrument: Instrument, scale: Scale) -> tuple[Item, ...]:
    """Items that can give the scale points, in the order they are asked."""
    numbers = {key.item for key in scale.keys}
    return tuple(item for item in instrument.items if item.no in numbers)


def scale_bounds(instrument: Instrument, scale: Scale) -> tuple[Fraction, Fraction]:
    """The least and the greatest result the scale can have with every item answered."""
    least = greatest = Fraction(0)
    items = keyed_items(instrument, scale)
    for item in items:
        points = [answer_points(item, scale, value) for value in item.response.values]
        least += min(points)
        greatest += max(points)
    if scale.aggregate is Aggregate.MEAN and items:
        return least / len(items), greatest / len(items)
    return least, greatest
