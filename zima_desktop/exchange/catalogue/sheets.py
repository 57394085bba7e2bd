"""A sheet of ours in somebody's workbook: its heading row, its rows as texts by column title."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.roster import CellValue, Row, Sheet, Workbook
from zima_desktop.exchange.instruments.cells import folded

LOOKED_AT = 15  # rows in which a heading may stand


@dataclass(frozen=True, slots=True)
class TextRow:
    """`number` from 1 as the spreadsheet counts."""

    number: int
    cells: dict[str, CellValue]  # by the folded title

    def text(self, title: str) -> str:
        """What stands in a column; raises InvalidValue for a date: it was something else before Excel."""
        value = self.cells.get(folded(title))
        if value is None:
            return ""
        if isinstance(value, bool):
            return "да" if value else "нет"
        if isinstance(value, date):
            raise InvalidValue(title, f"{value:%d.%m.%Y}", "date_cell")
        if isinstance(value, float) and value == int(value):
            return str(int(value))
        return str(value).strip()


def sheet_named(workbook: Workbook, name: str) -> Sheet | None:
    """The first visible sheet of that name, whatever the case."""
    wanted = folded(name)
    return next((sheet for sheet in workbook.sheets if folded(sheet.name) == wanted), None)


def text_rows(sheet: Sheet, titles: Iterable[str]) -> Iterator[TextRow] | None:
    """Rows below the heading in which anything stands; None where no row names at least two columns."""
    known = {folded(title) for title in titles}
    heads = [_known(row, known) for row in sheet.rows[:LOOKED_AT]]
    best = max(range(len(heads)), key=lambda at: len(heads[at]), default=0)
    if not heads or len(heads[best]) < 2:
        return None
    return _rows(sheet, best, heads[best])


def _known(row: Row, known: set[str]) -> dict[int, str]:
    found = {at: folded(cell) for at, cell in enumerate(row) if isinstance(cell, str)}
    return {at: title for at, title in found.items() if title in known}


def _rows(sheet: Sheet, head: int, columns: dict[int, str]) -> Iterator[TextRow]:
    for at, row in enumerate(sheet.rows[head + 1 :], start=head + 2):
        cells = {title: row[column] for column, title in columns.items() if column < len(row)}
        if any(value is not None and str(value).strip() for value in cells.values()):
            yield TextRow(at, cells)
