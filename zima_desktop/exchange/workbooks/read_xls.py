""".xls of Excel 97–2003 by xlrd; calamine aborts the process on damaged ones and never sees them."""

import io
from collections.abc import Iterator
from typing import Any

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import CellValue, FileKind, FileWarning, Sheet, Workbook
from zima_desktop.exchange.workbooks.trim import trimmed


def read_xls(data: bytes, file_name: str) -> Workbook:
    xlrd = _xlrd()
    try:
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), ragged_rows=True)
        read = [(sheet.name, bool(sheet.visibility), list(_rows(sheet, book))) for sheet in book.sheets()]
    except Exception as error:
        reason = "password" if "encrypt" in str(error).lower() else "damaged"
        raise FileRefused(file_name, reason) from error
    epoch_1904 = bool(book.datemode)
    sheets = tuple(
        Sheet(name, trimmed(rows, file_name, name), hidden, epoch_1904=epoch_1904)
        for name, hidden, rows in read
    )
    warnings = [FileWarning("hidden_sheet", sheet.name, 1) for sheet in sheets if sheet.hidden]
    if epoch_1904:
        warnings.append(FileWarning("date_1904", "", 1))
    return Workbook(sheets, FileKind.XLS, warnings=tuple(warnings))


def _xlrd() -> Any:
    """Imported when needed, and without types: the package declares none."""
    import xlrd

    return xlrd


def _rows(sheet: Any, book: Any) -> Iterator[list[CellValue]]:
    for number in range(sheet.nrows):
        yield [_value(cell, book) for cell in sheet.row(number)]


def _value(cell: Any, book: Any) -> CellValue:
    xlrd = _xlrd()
    if cell.ctype == xlrd.XL_CELL_DATE:
        return _date(float(cell.value), book.datemode)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK, xlrd.XL_CELL_ERROR):
        return None
    value: str | float = cell.value
    return value


def _date(number: float, datemode: int) -> CellValue:
    xlrd = _xlrd()
    try:
        moment: CellValue = xlrd.xldate_as_datetime(number, datemode)
    except (xlrd.XLDateError, ValueError, OverflowError):
        return number
    return moment
