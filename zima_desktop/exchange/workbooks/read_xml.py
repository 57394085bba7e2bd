"""SpreadsheetML 2003: the XML that old programs write with the ending .xls."""

from datetime import datetime
from typing import Any

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import CellValue, FileKind, FileWarning, Sheet, Workbook
from zima_desktop.exchange.workbooks import limits
from zima_desktop.exchange.workbooks.trim import trimmed

_NS = "{urn:schemas-microsoft-com:office:spreadsheet}"


def read_xml(data: bytes, file_name: str) -> Workbook:
    from defusedxml import DefusedXmlException, ElementTree

    try:
        root = ElementTree.fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise FileRefused(file_name, "dtd") from error
    except Exception as error:
        raise FileRefused(file_name, "damaged") from error
    found = [_sheet(element, file_name) for element in root.iter(f"{_NS}Worksheet")]
    warnings = tuple(
        FileWarning("hidden_columns", sheet.name, len(sheet.hidden_columns))
        for sheet in found
        if sheet.hidden_columns
    )
    return Workbook(tuple(found), FileKind.XML, warnings=warnings)


def _sheet(element: Any, file_name: str) -> Sheet:
    name = element.get(f"{_NS}Name", "")
    rows: list[list[CellValue]] = []
    for row in element.iter(f"{_NS}Row"):
        place = _index(row, len(rows), limits.ROWS, file_name, "too_many_rows")
        rows.extend([] for _ in range(place - len(rows)))
        rows.append(_cells(row, file_name))
    return Sheet(name, trimmed(rows, file_name, name), hidden_columns=_hidden(element, file_name))


def _cells(row: Any, file_name: str) -> list[CellValue]:
    cells: list[CellValue] = []
    for cell in row.findall(f"{_NS}Cell"):
        place = _index(cell, len(cells), limits.COLUMNS, file_name, "too_many_columns")
        cells.extend([None] * (place - len(cells)))
        content = cell.find(f"{_NS}Data")
        cells.append(None if content is None else _value(content))
        across = cell.get(f"{_NS}MergeAcross", "0")
        cells.extend([None] * min(int(across) if across.isdecimal() else 0, limits.COLUMNS))
    return cells


def _index(element: Any, following: int, limit: int, file_name: str, reason: str) -> int:
    written = element.get(f"{_NS}Index", "")
    place = int(written) - 1 if written.isdecimal() else following
    if place >= limit:
        raise FileRefused(file_name, reason)
    return max(place, following)


def _value(content: Any) -> CellValue:
    text, kind = "".join(content.itertext()), content.get(f"{_NS}Type", "String")
    try:
        if kind == "DateTime":
            return datetime.fromisoformat(text)
        if kind == "Number":
            return float(text)
    except ValueError:
        return text
    return text


def _hidden(element: Any, file_name: str) -> tuple[int, ...]:
    hidden: list[int] = []
    following = 0
    for column in element.iter(f"{_NS}Column"):
        place = _index(column, following, 16_384, file_name, "too_many_columns")
        span = column.get(f"{_NS}Span", "0")
        following = place + 1 + (int(span) if span.isdecimal() else 0)
        if column.get(f"{_NS}Hidden") == "1":
            hidden += range(place, min(following, limits.COLUMNS))
    return tuple(hidden)
