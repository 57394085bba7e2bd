"""Tables as sheets of one workbook: numbers stay numbers, text stays text."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from zima_desktop.files import write_durably

Plain = str | int | float | Fraction | date | None


@dataclass(frozen=True, slots=True)
class Strong:
    """A value in bold."""

    value: Plain


Value = Plain | Strong


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A sheet: titles with their widths in letters, rows, and how many columns stay in sight."""

    name: str
    titles: tuple[tuple[str, float], ...]
    rows: tuple[tuple[Value, ...], ...]
    fixed: int = 1


def write_tables(tables: Sequence[SheetTable], target: Path) -> None:
    """Writes beside and replaces; no text can become a formula or a link."""
    write_durably(target, workbook(tables))


def workbook(tables: Sequence[SheetTable]) -> bytes:
    """The workbook in memory: no temporary files with names of people."""
    import xlsxwriter

    held = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(held, options) as book:
        for table in tables:
            _Sheet(book, table).write()
    return held.getvalue()


class _Sheet:
    def __init__(self, book: Any, table: SheetTable) -> None:
        self._table = table
        self._sheet = book.add_worksheet(table.name)
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._plain, self._bold = book.add_format({}), book.add_format({"bold": True})
        self._day = book.add_format({"num_format": "dd.mm.yyyy", "align": "left"})

    def write(self) -> None:
        for column, (title, width) in enumerate(self._table.titles):
            self._sheet.set_column(column, column, width)
            self._sheet.write_string(0, column, title, self._head)
        for number, row in enumerate(self._table.rows, start=1):
            for column, value in enumerate(row):
                self._cell(number, column, value)
        self._sheet.freeze_panes(1, self._table.fixed)
        self._sheet.autofilter(0, 0, max(len(self._table.rows), 1), len(self._table.titles) - 1)

    def _cell(self, row: int, column: int, value: Value) -> None:
        look = self._plain
        if isinstance(value, Strong):
            look, value = self._bold, value.value
        if value is None or value == "":
            return
        if isinstance(value, str):
            self._sheet.write_string(row, column, value, look)
        elif isinstance(value, date):
            self._sheet.write_datetime(row, column, value, self._day)
        else:
            self._sheet.write_number(row, column, float(value), look)
