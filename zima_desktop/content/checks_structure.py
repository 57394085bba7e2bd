"""Faults of the questions themselves: numbers, options, ranges, limits and conditions that do not fit."""

from collections import Counter
from collections.abc import Iterator

from zima_desktop.domain.instruments import Condition, Finding, Instrument, Item, Severity
from zima_desktop.domain.responses import (
    Limits,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
    Response,
    Text,
)


def error(key: str, place: str, value: str = "") -> Finding:
    """A fault that forbids to assign the instrument."""
    return Finding(key, place, Severity.ERROR, value)


def warning(key: str, place: str, value: str = "") -> Finding:
    """A fault that wants a second look."""
    return Finding(key, place, Severity.WARNING, value)


def structure_faults(instrument: Instrument) -> Iterator[Finding]:
    """What would make keys and answers ambiguous; looked for before anything else."""
    for no, count in Counter(item.no for item in instrument.items).items():
        if count > 1:
            yield error("duplicate_item", f"item {no}")
    for code, count in Counter(scale.code for scale in instrument.scales).items():
        if count > 1:
            yield error("duplicate_scale", f"scale {code}")
    for item in (instrument.practice, *instrument.items):
        place = f"item {item.no}"
        for value, count in Counter(item.response.parts).items():
            if count > 1:
                yield error("duplicate_option", f"{place} {value}")
        yield from _response(item.response, place)
    yield from _conditions(instrument)


def _response(response: Response, place: str) -> Iterator[Finding]:
    match response:
        case Rating():
            yield from _rating(response, place)
        case MultiRating():
            for facet in response.facets:
                yield from _rating(facet.rating, f"{place} {facet.code}")
            if response.gate is not None and response.gate not in response.parts:
                yield error("unknown_gate", place, response.gate)
        case MultiSelect():
            yield from _limits(response.pick, response.options, place)
        case MatrixPick():
            yield from _matrix(response, place)
        case Rank():
            yield from _limits(Limits(response.places, response.places), response.options, place)
        case Number():
            if response.low >= response.high:
                yield error("empty_range", place, f"{response.low}…{response.high}")
            elif response.correct is not None and not response.low <= response.correct <= response.high:
                yield error("correct_out_of_range", place, str(response.correct))
        case Text():
            for text in response.correct:
                if len(text) > response.longest:
                    yield error("correct_out_of_range", place, text)


def _rating(rating: Rating, place: str) -> Iterator[Finding]:
    if rating.low >= rating.high:
        yield error("empty_range", place, f"{rating.low}…{rating.high}")
    elif len(rating.labels) != len(rating.values):
        yield error("labels_do_not_match_range", place, str(len(rating.labels)))


def _limits(limits: Limits, options: tuple[Option, ...], place: str) -> Iterator[Finding]:
    if not limits.least <= limits.most <= len(options):
        yield error("impossible_limits", place, f"{limits.least}…{limits.most}")


def _matrix(matrix: MatrixPick, place: str) -> Iterator[Finding]:
    yield from _limits(matrix.pick_rows, matrix.rows, place)
    yield from _limits(matrix.pick_columns, matrix.columns, place)
    rows, columns = {each.code for each in matrix.rows}, {each.code for each in matrix.columns}
    for cell in matrix.cells:
        if cell.row not in rows or cell.column not in columns:
            yield error("unknown_cell", place, f"{cell.row} {cell.column}")


def _conditions(instrument: Instrument) -> Iterator[Finding]:
    """A condition may ask only about an item that comes before, and only for answers it can have."""
    earlier: dict[int, Item] = {}
    for section in instrument.sections:
        yield from _condition(section.show_if, earlier, f"section {section.no}")
        for item in section.items:
            yield from _condition(item.show_if, earlier, f"item {item.no}")
            if not section.shuffled:
                earlier[item.no] = item
        earlier.update({item.no: item for item in section.items})


def _condition(condition: Condition | None, earlier: dict[int, Item], place: str) -> Iterator[Finding]:
    if condition is None:
        return
    item = earlier.get(condition.item)
    if item is None:
        yield error("condition_on_later_item", place, str(condition.item))
        return
    for value in condition.values:
        possible = item.accepts(value) or (
            isinstance(item.response, MultiSelect) and value in item.response.parts
        )
        if not possible:
            yield error("condition_never_met", place, str(value))
