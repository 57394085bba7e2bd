""".xlsx and .ods: the guard looks first, then calamine reads, then what it cannot tell is added."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from posixpath import join, normpath

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import FileKind, FileWarning, Sheet, Workbook
from zima_desktop.exchange.workbooks import guard
from zima_desktop.exchange.workbooks.places import column_number, counted
from zima_desktop.exchange.workbooks.trim import trimmed

_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)(?!\s*<(?:\w+:)?v>[^<])"
)
_COL = re.compile(rb"<(?:\w+:)?col\b[^>]*>")
_DATE_1904 = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*[\"'](?:1|true)")
_ODS_FORMULA = re.compile(rb"<table:table-cell\b(?=[^>]*table:formula=)(?![^>]*office:value-type=)[^>]*>")
_ODS_TABLE = re.compile(rb"<table:table\b.*?</table:table>", re.DOTALL)
_ODS_COLUMN = re.compile(rb"<table:table-column\b[^>]*>")
_TAG = re.compile(rb"<(?:\w+:)?(sheet|Relationship)\b([^>]*)>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is read from the markup of one sheet beside the cells."""

    hidden_columns: tuple[int, ...] = ()
    empty_formulas: int = 0


def read_zipped(data: bytes, kind: FileKind, file_name: str) -> Workbook:
    parts = guard.unpack(data, file_name)
    if kind is FileKind.XLSX:
        facts, epoch_1904 = _xlsx_facts(parts, file_name)
    else:
        facts, epoch_1904 = _ods_facts(parts, file_name), False
    sheets, warnings = [], []
    for place, (name, hidden, rows) in enumerate(_cells(data, file_name)):
        fact = facts[place] if place < len(facts) else _Facts()
        sheets.append(Sheet(name, trimmed(rows, file_name, name), hidden, fact.hidden_columns, epoch_1904))
        for reason, count in (
            ("formulas_without_values", fact.empty_formulas),
            ("hidden_columns", len(fact.hidden_columns)),
            ("hidden_sheet", int(hidden)),
            ("date_1904", int(epoch_1904)),
        ):
            if count:
                warnings.append(FileWarning(reason, name, count))
    return Workbook(tuple(sheets), kind, warnings=tuple(warnings))


def _cells(data: bytes, file_name: str) -> list[tuple[str, bool, Sequence[Sequence[object]]]]:
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        read: list[tuple[str, bool, Sequence[Sequence[object]]]] = []
        for meta in book.sheets_metadata:
            if meta.typ is not calamine.SheetTypeEnum.WorkSheet:
                read.append((meta.name, True, []))
                continue
            rows = book.get_sheet_by_name(meta.name).to_python(skip_empty_area=False)
            read.append((meta.name, meta.visible is not calamine.SheetVisibleEnum.Visible, rows))
        return read
    except calamine.PasswordError as error:
        raise FileRefused(file_name, "password") from error
    except Exception as error:
        raise FileRefused(file_name, "damaged") from error


def _xlsx_facts(parts: guard.Parts, file_name: str) -> tuple[list[_Facts], bool]:
    for name, part in parts.by_name.items():
        if "worksheets/" in name.lower() and name.lower().endswith(".xml"):
            guard.check_xlsx_places(part, name, file_name)
    by_lower = {name.lower(): part for name, part in parts.by_name.items()}
    book = by_lower.get("xl/workbook.xml", b"")
    targets = _targets(by_lower.get("xl/_rels/workbook.xml.rels", b""))
    facts = []
    for kind, attributes in _tags(book):
        if kind == b"sheet":
            target = next((targets.get(v, "") for k, v in attributes.items() if k.endswith(":id")), "")
            facts.append(_sheet_facts(by_lower.get(target.lower(), b"")))
    return facts, bool(_DATE_1904.search(book))


def _sheet_facts(sheet: bytes) -> _Facts:
    head = sheet[: max(sheet.find(b"<sheetData"), 0)]
    hidden: list[int] = []
    for column in _COL.findall(head):
        attributes = _attributes(column)
        if attributes.get("hidden") in ("1", "true"):
            hidden += _span(attributes.get("min", ""), attributes.get("max", ""))
    formulas = 0
    if b"<f" in sheet:
        formulas = sum(b't="str"' not in cell for cell in _FORMULA.findall(sheet))
    return _Facts(tuple(hidden), formulas)


def _span(first: str, last: str) -> list[int]:
    if not counted(first):
        return []
    return list(range(counted(first) - 1, min(counted(last), column_number("IV"))))


def _targets(rels: bytes) -> dict[str, str]:
    found = {}
    for kind, attributes in _tags(rels):
        if kind == b"Relationship" and "Target" in attributes:
            target = attributes["Target"]
            found[attributes.get("Id", "")] = (
                target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
            )
    return found


def _tags(markup: bytes) -> list[tuple[bytes, dict[str, str]]]:
    return [(kind, _attributes(rest)) for kind, rest in _TAG.findall(markup)]


def _attributes(tag: bytes) -> dict[str, str]:
    return {
        key.decode("ascii", "replace"): (a or b).decode("utf-8", "replace")
        for key, a, b in _ATTRIBUTE.findall(tag)
    }


def _ods_facts(parts: guard.Parts, file_name: str) -> list[_Facts]:
    if b"encryption-data" in parts.by_name.get("META-INF/manifest.xml", b""):
        raise FileRefused(file_name, "password")
    content = parts.by_name.get("content.xml", b"")
    guard.check_ods_places(content, "content.xml", file_name)
    return [_ods_table_facts(table) for table in _ODS_TABLE.findall(content)]


def _ods_table_facts(table: bytes) -> _Facts:
    hidden: list[int] = []
    place = 0
    for column in _ODS_COLUMN.findall(table):
        attributes = _attributes(column)
        repeated = counted(attributes.get("table:number-columns-repeated", "1"))
        if attributes.get("table:visibility") in ("collapse", "filter"):
            hidden += range(place, min(place + repeated, column_number("IV")))
        place += repeated
    return _Facts(tuple(hidden), len(_ODS_FORMULA.findall(table)))
