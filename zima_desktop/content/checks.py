"""Faults of an instrument that a schema cannot see: keys, levels, pairs and texts that do not fit."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from zima_desktop.content.checks_norms import formula_faults, norm_faults
from zima_desktop.content.checks_structure import error, structure_faults, warning
from zima_desktop.domain.instruments import Choice, Finding, Instrument, Item, Key, RuleKind, Scale
from zima_desktop.domain.keys import key_fits, scale_bounds
from zima_desktop.domain.responses import Number, Rating, Text
from zima_desktop.domain.scales import LevelsOf


def check_instrument(instrument: Instrument) -> tuple[Finding, ...]:
    """Every fault found; errors forbid to assign the instrument, warnings want a second look."""
    faults = (*structure_faults(instrument), *_key_targets(instrument))
    faults = faults or tuple(formula_faults(instrument))
    if faults:
        return faults  # what follows would stumble over them
    return (
        *_keying(instrument),
        *_balance(instrument),
        *_levels(instrument),
        *_missing_policies(instrument),
        *norm_faults(instrument),
        *_parallel(instrument),
        *_rules(instrument),
        *_texts(instrument),
        *_rights(instrument),
    )


def _key_targets(instrument: Instrument) -> Iterator[Finding]:
    items = {item.no: item for item in instrument.items}
    for scale in instrument.scales:
        for key in scale.keys:
            item = items.get(key.item)
            if item is None:
                yield error("key_beyond_items", f"scale {scale.code}", str(key.item))
            elif not key_fits(item, key):
                yield error("key_does_not_fit", f"scale {scale.code}", f"{key.item}{key.option or ''}")


def _keying(instrument: Instrument) -> Iterator[Finding]:
    for item in instrument.items:
        owners = _owners(instrument, item)
        place = f"item {item.no}"
        if item.filler:
            if any(owners.values()):
                yield error("filler_is_keyed", place)
        elif not any(owners.values()):
            yield error("item_unkeyed", place)
        else:
            yield from _options(instrument, item, owners)


def _options(
    instrument: Instrument, item: Item, owners: dict[str | None, tuple[str, ...]]
) -> Iterator[Finding]:
    """In a pair every option must count; with a question of its own, one answer may be worth nothing."""
    pair = isinstance(item.response, Choice) and item.text is None
    for option, codes in owners.items():
        place = f"item {item.no} {option or ''}".rstrip()
        if not codes and pair:
            yield error("option_unkeyed", place)
        elif not codes and len(owners) > 2:
            yield warning("option_unkeyed", place)
        elif len(codes) > 1:
            yield warning("option_on_two_scales", place, ", ".join(codes))
    if pair and all(owners.values()) and len(set(owners.values())) == 1:
        weights = {_weight(instrument, item.no, option) for option in owners}
        if len(weights) == 1:
            yield error("pair_on_one_scale", f"item {item.no}", ", ".join(next(iter(owners.values()))))


def _owners(instrument: Instrument, item: Item) -> dict[str | None, tuple[str, ...]]:
    """The scales of each part of the response; of one without parts, under None."""
    parts: tuple[str | None, ...] = item.response.parts or (None,)
    return {part: _scales_of(instrument, item.no, part) for part in parts}


def _scales_of(instrument: Instrument, item: int, part: str | None) -> tuple[str, ...]:
    def counts(key: Key) -> bool:
        return key.item == item and key.option == part

    return tuple(scale.code for scale in instrument.scales if any(counts(key) for key in scale.keys))


def _weight(instrument: Instrument, item: int, part: str | None) -> Fraction:
    found = (key for scale in instrument.scales for key in scale.keys)
    return sum((key.weight for key in found if key.item == item and key.option == part), Fraction(0))


def _balance(instrument: Instrument) -> Iterator[Finding]:
    sizes = {
        scale.code: sum(1 for key in scale.keys if key.weight)
        for scale in instrument.content_scales
        if scale.keys
    }
    if len(set(sizes.values())) > 1:
        value = ", ".join(f"{code} {size}" for code, size in sizes.items())
        yield warning("unequal_scales", "scales", value)


def _levels(instrument: Instrument) -> Iterator[Finding]:
    for scale in instrument.scales:
        if scale.levels and scale.levels_of is LevelsOf.NORM:
            yield from _level_borders(scale, scale.levels[0].low, scale.levels[-1].high)
        elif scale.levels:
            yield from _level_borders(scale, *scale_bounds(instrument, scale))


def _level_borders(scale: Scale, least: Fraction, greatest: Fraction) -> Iterator[Finding]:
    step = 1 if scale.whole else 0
    place = f"scale {scale.code}"
    for level in scale.levels:
        if level.low > level.high:
            yield error("level_upside_down", f"{place} level {level.no}", f"{level.low}–{level.high}")
    for lower, upper in pairwise(scale.levels):
        if upper.low > lower.high + step:
            yield error("levels_leave_gap", f"{place} level {upper.no}", f"{lower.high}–{upper.low}")
        elif upper.low < lower.high + step:
            yield error("levels_overlap", f"{place} level {upper.no}", f"{upper.low}–{lower.high}")
    if scale.levels[0].low > least:
        yield error("levels_miss_minimum", place, str(least))
    if scale.levels[-1].high < greatest:
        yield error("levels_miss_maximum", place, str(greatest))


def _missing_policies(instrument: Instrument) -> Iterator[Finding]:
    """Only ratings can be made up in proportion; of anything else a missing answer stays unknown."""
    others = {item.no for item in instrument.items if not isinstance(item.response, Rating | Number)}
    for scale in instrument.scales:
        if scale.missing_allowed and any(key.item in others for key in scale.keys):
            yield error("choice_is_prorated", f"scale {scale.code}", str(scale.missing_allowed))
        elif scale.missing_allowed and scale.missing_allowed >= len({key.item for key in scale.keys}):
            yield error("nothing_to_prorate", f"scale {scale.code}", str(scale.missing_allowed))


def _rules(instrument: Instrument) -> Iterator[Finding]:
    items = {item.no: item for item in instrument.items}
    scales = {scale.code for scale in instrument.scales}
    for no, rule in enumerate(instrument.validity, start=1):
        if rule.kind is RuleKind.ATTENTION:
            item = items.get(rule.item or 0)
            if item is None or not rule.values or not all(item.accepts(value) for value in rule.values):
                yield error("rule_does_not_fit", f"rule {no}", str(rule.item))
        elif rule.kind is RuleKind.SCALE_FROM and (rule.scale not in scales or rule.low is None):
            yield error("rule_does_not_fit", f"rule {no}", str(rule.scale))
    yield from _threshold(instrument)


def _threshold(instrument: Instrument) -> Iterator[Finding]:
    """A threshold that no profile, or every profile, would pass."""
    if instrument.span_threshold is None:
        return
    ends = [scale_bounds(instrument, scale) for scale in instrument.content_scales]
    widest = max((high for _low, high in ends), default=0) - min((low for low, _high in ends), default=0)
    if not 0 < instrument.span_threshold <= widest:
        yield error("threshold_out_of_range", "span_threshold", str(instrument.span_threshold))


def _parallel(instrument: Instrument) -> Iterator[Finding]:
    if instrument.parallel is None:
        return
    items = {item.no: item for item in instrument.items}
    for first, second in instrument.parallel.pairs:
        place = f"items {first} {second}"
        if first not in items or second not in items:
            yield error("parallel_beyond_items", place)
        elif not all(isinstance(items[no].response, Choice | Rating) for no in (first, second)):
            yield error("parallel_not_listed", place)
        elif _scale_set(instrument, items[first]) != _scale_set(instrument, items[second]):
            yield error("parallel_scales_differ", place)


def _scale_set(instrument: Instrument, item: Item) -> frozenset[tuple[str, ...]]:
    return frozenset(_owners(instrument, item).values())


def _texts(instrument: Instrument) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for place, text in _asked(instrument):
        same = " ".join(text.casefold().replace("ё", "е").split()).rstrip(".")
        if same in seen:
            yield warning("duplicate_text", place, seen[same])
        seen.setdefault(same, place)


def _asked(instrument: Instrument) -> Iterator[tuple[str, str]]:
    """Texts that must differ: of questions, or of options that stand without a question."""
    for item in instrument.items:
        if item.text is not None:
            if not isinstance(item.response, Text):
                yield f"item {item.no}", item.text
        elif isinstance(item.response, Choice):
            for option in item.response.options:
                yield f"item {item.no} {option.code}", option.text


def _rights(instrument: Instrument) -> Iterator[Finding]:
    if not instrument.assignable:
        yield warning("no_basis_of_use", "rights_basis")
