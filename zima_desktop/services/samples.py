"""Some answers of every scale, so that a person can see whether the key was typed in rightly."""

from zima_desktop.domain.instruments import Instrument, Item, Key, Scale
from zima_desktop.domain.library import Sample
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Option,
    Rank,
)

A_SCALE = 3


def samples_of(instrument: Instrument) -> tuple[Sample, ...]:
    """Three keyed answers a scale, from its beginning, its middle and its end."""
    found = []
    for scale in instrument.scales:
        keys = [key for key in scale.keys if key.weight]
        picked = dict.fromkeys(keys[at] for at in _places(len(keys)))
        if picked:
            answers = tuple(_told(instrument, scale, key) for key in picked)
            found.append(Sample(scale.code, scale.title, answers))
    return tuple(found)


def _places(count: int) -> list[int]:
    return [0, count // 2, count - 1] if count >= A_SCALE else list(range(count))


def _told(instrument: Instrument, scale: Scale, key: Key) -> str:
    item = instrument.item(key.item)
    option = _part(item, key.option)
    words = [part for part in (item.text, option.text if option else None) if part]
    tail = " (обратный)" if key.reverse else ""
    return f"{item.no}. {' — '.join(words)}{tail}"


def _part(item: Item, code: str | None) -> Option | None:
    response = item.response
    match response:
        case Choice() | Distribute() | MultiSelect() | Rank():
            options = response.options
        case MatrixPick():
            options = (*response.rows, *response.columns)
        case MultiRating():
            options = tuple(Option(facet.code, facet.text) for facet in response.facets)
        case _:
            return None
    return next((option for option in options if option.code == code), None)
