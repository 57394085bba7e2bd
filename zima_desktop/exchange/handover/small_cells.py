"""Hiding small counts so that no hidden one can be worked out from those that stay."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

SMALLEST_SHOWN = 5
UNBOUNDED = 10**9
TOTAL = 0  # the key of the sum; grades are 1…11
UNLISTED = 99  # people of no grade in a mixed organisation: part of the sum, never a line

Key = tuple[str, int]  # column, grade
PEOPLE = "people"


@dataclass(slots=True)
class Table:
    """Counts by column and grade with their total, and which of them are hidden so far."""

    values: dict[Key, int]
    nested: bool  # everybody tested is also covered
    hidden: set[Key] = field(default_factory=set)

    @property
    def columns(self) -> list[str]:
        return sorted({column for column, _ in self.values})

    def line(self, column: str) -> list[Key]:
        """The parts of a column's sum."""
        return [key for key in self.values if key[0] == column and key[1] != TOTAL]


def protect(counts: Mapping[int, Mapping[str, int]], *, nested: bool) -> Table:
    """Counts by grade → a table in which every hidden cell may lie in a range of five or more."""
    table = Table(
        {(column, grade): count for grade, line in counts.items() for column, count in line.items()}, nested
    )
    for column in table.columns:
        table.values[column, TOTAL] = sum(table.values[key] for key in table.line(column))
    table.hidden = {
        key for key, count in table.values.items() if 0 < count < SMALLEST_SHOWN or key[1] == UNLISTED
    }
    table.hidden |= {
        (column, grade) for name, grade in table.hidden if name == PEOPLE for column in table.columns
    }
    while weak := recoverable(table):
        table.hidden.add(next(_helpers(table, weak[0])))
    return table


def _helpers(table: Table, weak: Key) -> Iterator[Key]:
    """What to hide next: another grade of the column, its total, the same grade elsewhere."""
    column, grade = weak
    shown = [key for key in table.line(column) if key not in table.hidden]
    yield from sorted(shown, key=lambda key: (table.values[key] == 0, table.values[key]))
    others = [(column, TOTAL), *((name, grade) for name in table.columns)]
    others += [key for key in table.values if key not in others]
    yield from (key for key in others if key not in table.hidden)


def recoverable(table: Table) -> list[Key]:
    """Hidden cells that a reader could bound more tightly than five, the narrowest first."""
    bounds = _bounds(table)
    widths = {key: bounds[key][1] - bounds[key][0] for key in table.hidden}
    narrow = [key for key in table.hidden if widths[key] < SMALLEST_SHOWN]
    return sorted(narrow, key=lambda key: (widths[key], key))


def _bounds(table: Table) -> dict[Key, tuple[int, int]]:
    """Interval propagation over sums and «no more than», until nothing moves."""
    bounds = {
        key: (0, UNBOUNDED) if key in table.hidden else (count, count) for key, count in table.values.items()
    }
    for _ in range(100):
        before = dict(bounds)
        for column in table.columns:
            _tighten_sum(bounds, table.line(column), (column, TOTAL))
        for less, more in _orders(table):
            bounds[less] = _within(bounds[less], 0, bounds[more][1])
            bounds[more] = _within(bounds[more], bounds[less][0], UNBOUNDED)
        if bounds == before:
            break
    return bounds


def _tighten_sum(bounds: dict[Key, tuple[int, int]], parts: list[Key], total: Key) -> None:
    low, high = sum(bounds[key][0] for key in parts), sum(bounds[key][1] for key in parts)
    bounds[total] = _within(bounds[total], low, high)
    for key in parts:
        rest_low, rest_high = low - bounds[key][0], high - bounds[key][1]
        bounds[key] = _within(bounds[key], bounds[total][0] - rest_high, bounds[total][1] - rest_low)
        low, high = rest_low + bounds[key][0], rest_high + bounds[key][1]


def _within(bound: tuple[int, int], low: int, high: int) -> tuple[int, int]:
    return max(bound[0], low), min(bound[1], high)


def _orders(table: Table) -> Iterator[tuple[Key, Key]]:
    for column, grade in table.values:
        if column != PEOPLE:
            yield (column, grade), (PEOPLE, grade)
        if column == "tested" and table.nested:
            yield (column, grade), ("covered", grade)
