"""Faults of an instrument that a schema cannot see: keys, levels, pairs and texts that do not fit."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from zima_desktop.domain.instruments import (
    Choice,
    Finding,
    Instrument,
    Item,
    Key,
    Rating,
    Scale,
    Severity,
)
from zima_desktop.domain.keys import key_fits, scale_bounds


def check_instrument(instrument: Instrument) -> tuple[Finding, ...]:
    """Every fault found; errors forbid to assign the instrument, warnings want a second look."""
    codes = tuple(_codes(instrument)) + tuple(_responses(instrument)) + tuple(_key_targets(instrument))
    if codes:
        return codes  # what follows would stumble over them
    return (
        *_keying(instrument),
        *_balance(instrument),
        *_levels(instrument),
        *_missing_policies(instrument),
        *_parallel(instrument),
        *_texts(instrument),
        *_rights(instrument),
    )


def _error(key: str, place: str, value: str = "") -> Finding:
    return Finding(key, place, Severity.ERROR, value)


def _warning(key: str, place: str, value: str = "") -> Finding:
    return Finding(key, place, Severity.WARNING, value)


def _codes(instrument: Instrument) -> Iterator[Finding]:
    for no, count in Counter(item.no for item in instrument.items).items():
        if count > 1:
            yield _error("duplicate_item", f"item {no}")
    for code, count in Counter(scale.code for scale in instrument.scales).items():
        if count > 1:
            yield _error("duplicate_scale", f"scale {code}")
    for item in instrument.items:
        for value, count in Counter(item.response.values).items():
            if count > 1:
                yield _error("duplicate_option", f"item {item.no} {value}")


def _responses(instrument: Instrument) -> Iterator[Finding]:
    for item in (instrument.practice, *instrument.items):
        rating = item.response
        if not isinstance(rating, Rating):
            continue
        if rating.low >= rating.high:
            yield _error("empty_range", f"item {item.no}", f"{rating.low}…{rating.high}")
        elif len(rating.labels) != len(rating.values):
            yield _error("labels_do_not_match_range", f"item {item.no}", str(len(rating.labels)))


def _key_targets(instrument: Instrument) -> Iterator[Finding]:
    items = {item.no: item for item in instrument.items}
    for scale in instrument.scales:
        for key in scale.keys:
            item = items.get(key.item)
            if item is None:
                yield _error("key_beyond_items", f"scale {scale.code}", str(key.item))
            elif not key_fits(item, key):
                yield _error("key_does_not_fit", f"scale {scale.code}", f"{key.item}{key.option or ''}")


def _keying(instrument: Instrument) -> Iterator[Finding]:
    for item in instrument.items:
        owners = _owners(instrument, item)
        if item.filler:
            if any(owners.values()):
                yield _error("filler_is_keyed", f"item {item.no}")
            continue
        for option, codes in owners.items():
            place = f"item {item.no} {option or ''}".rstrip()
            if not codes:
                yield _error("option_unkeyed", place)
            elif len(codes) > 1:
                yield _warning("option_on_two_scales", place, ", ".join(codes))
        if len(owners) > 1 and all(owners.values()) and len(set(owners.values())) == 1:
            yield _error("pair_on_one_scale", f"item {item.no}", ", ".join(next(iter(owners.values()))))


def _owners(instrument: Instrument, item: Item) -> dict[str | None, tuple[str, ...]]:
    """The scales of each option of a choice; of a rating, under None."""
    options: tuple[str | None, ...] = (None,)
    if isinstance(item.response, Choice):
        options = tuple(option.code for option in item.response.options)
    return {option: _scales_of(instrument, item.no, option) for option in options}


def _scales_of(instrument: Instrument, item: int, option: str | None) -> tuple[str, ...]:
    def counts(key: Key) -> bool:
        return key.item == item and key.option == option

    return tuple(scale.code for scale in instrument.scales if any(counts(key) for key in scale.keys))


def _balance(instrument: Instrument) -> Iterator[Finding]:
    sizes = {scale.code: len(scale.keys) for scale in instrument.content_scales}
    if len(set(sizes.values())) > 1:
        value = ", ".join(f"{code} {size}" for code, size in sizes.items())
        yield _warning("unequal_scales", "scales", value)


def _levels(instrument: Instrument) -> Iterator[Finding]:
    for scale in instrument.scales:
        if scale.levels:
            least, greatest = scale_bounds(instrument, scale)
            yield from _level_borders(scale, least, greatest)


def _level_borders(scale: Scale, least: Fraction, greatest: Fraction) -> Iterator[Finding]:
    step = 1 if scale.whole else 0
    place = f"scale {scale.code}"
    for level in scale.levels:
        if level.low > level.high:
            yield _error("level_upside_down", f"{place} level {level.no}", f"{level.low}–{level.high}")
    for lower, upper in pairwise(scale.levels):
        if upper.low > lower.high + step:
            yield _error("levels_leave_gap", f"{place} level {upper.no}", f"{lower.high}–{upper.low}")
        elif upper.low < lower.high + step:
            yield _error("levels_overlap", f"{place} level {upper.no}", f"{upper.low}–{lower.high}")
    if scale.levels[0].low > least:
        yield _error("levels_miss_minimum", place, str(least))
    if scale.levels[-1].high < greatest:
        yield _error("levels_miss_maximum", place, str(greatest))


def _missing_policies(instrument: Instrument) -> Iterator[Finding]:
    choices = {item.no for item in instrument.items if isinstance(item.response, Choice)}
    for scale in instrument.scales:
        if scale.missing_allowed and any(key.item in choices for key in scale.keys):
            yield _error("choice_is_prorated", f"scale {scale.code}", str(scale.missing_allowed))


def _parallel(instrument: Instrument) -> Iterator[Finding]:
    if instrument.parallel is None:
        return
    items = {item.no: item for item in instrument.items}
    for first, second in instrument.parallel.pairs:
        place = f"items {first} {second}"
        if first not in items or second not in items:
            yield _error("parallel_beyond_items", place)
        elif _scale_set(instrument, items[first]) != _scale_set(instrument, items[second]):
            yield _error("parallel_scales_differ", place)


def _scale_set(instrument: Instrument, item: Item) -> frozenset[tuple[str, ...]]:
    return frozenset(_owners(instrument, item).values())


def _texts(instrument: Instrument) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for place, text in _asked(instrument):
        same = " ".join(text.casefold().replace("ё", "е").split()).rstrip(".")
        if same in seen:
            yield _warning("duplicate_text", place, seen[same])
        seen.setdefault(same, place)


def _asked(instrument: Instrument) -> Iterator[tuple[str, str]]:
    """Texts that must differ: of questions, or of options that stand without a question."""
    for item in instrument.items:
        if item.text is not None:
            yield f"item {item.no}", item.text
        elif isinstance(item.response, Choice):
            for option in item.response.options:
                yield f"item {item.no} {option.code}", option.text


def _rights(instrument: Instrument) -> Iterator[Finding]:
    if not instrument.assignable:
        yield _warning("no_basis_of_use", "rights_basis")
