"""Cuts the empty margin off a sheet and turns its cells into plain values within the limits."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import Row
from zima_desktop.exchange.workbooks import limits
from zima_desktop.exchange.workbooks.places import column_letters

# A time or a duration becomes text: no column of ours holds one.
_PLAIN = frozenset({str, float, int, bool, date, datetime, type(None)})


def trimmed(rows: Iterable[Sequence[object]], file_name: str, sheet: str) -> tuple[Row, ...]:
    """Rows as tuples of plain values without empty ends; refused when what is left exceeds the limits."""
    plain = [_row(row) for row in rows]
    while plain and not plain[-1]:
        plain.pop()
    if len(plain) > limits.ROWS:
        raise FileRefused(file_name, "too_many_rows", sheet)
    for number, row in enumerate(plain, start=1):
        _check_row(row, number, file_name, sheet)
    return tuple(plain)


def _check_row(row: Row, number: int, file_name: str, sheet: str) -> None:
    if len(row) > limits.COLUMNS:
        raise FileRefused(file_name, "too_many_columns", f"{sheet} {number}")
    if max((len(cell) for cell in row if cell.__class__ is str), default=0) <= limits.CELL_CHARS:
        return
    for column, cell in enumerate(row):
        if isinstance(cell, str) and len(cell) > limits.CELL_CHARS:
            raise FileRefused(file_name, "cell_too_long", f"{sheet} {column_letters(column)}{number}")


def _row(row: Sequence[object]) -> Row:
    cells = [cell if cell.__class__ in _PLAIN else str(cell) for cell in row]
    while cells and (cells[-1] is None or cells[-1] == ""):
        cells.pop()
    return tuple(cells)  # type: ignore[arg-type]
