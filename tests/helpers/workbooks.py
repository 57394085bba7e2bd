"""Builders of real spreadsheet files, honest and hostile, for tests of the roster import."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

Cells = Sequence[Any]
TITLES = ("Фамилия", "Имя", "Отчество", "Дата рождения", "Класс")

CLASS_9A: tuple[Cells, ...] = (
    ("Раскольников", "Родион", "Романович", date(2010, 5, 2), "9А"),
    ("Мармеладова", "Софья", "Семёновна", date(2011, 4, 3), "9А"),
    ("Разумихин", "Дмитрий", "Прокофьевич", date(2010, 11, 3), "9А"),
    ("Лебезятников", "Андрей", "Семёнович", date(2010, 9, 14), "9А"),
)
_CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sheet.main+xml"/></Types>'
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def write_xlsx(
    path: Path,
    rows: Iterable[Cells],
    sheet: str = "Список",
    more: dict[str, Iterable[Cells]] | None = None,
    hidden_columns: Sequence[int] = (),
    date_1904: bool = False,
    merged: Sequence[str] = (),
) -> Path:
    """A workbook as Excel writes it: shared strings, real dates."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path), {"date_1904": date_1904}) as book:
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        for name, content in {sheet: rows, **(more or {})}.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(content):
                _write_cells(page, number, row, day)
            for column in hidden_columns:
                page.set_column(column, column, 10, None, {"hidden": True})
            for place in merged:
                page.merge_range(place, "")
                first = place.split(":")[0]
                page.write_string(first, _text_at(rows, first))
    return path


def _text_at(rows: Iterable[Cells], place: str) -> str:
    return str(list(rows)[int(place[1:]) - 1][ord(place[0]) - 65])


def _write_cells(page: Any, number: int, row: Cells, day: Any) -> None:
    for column, cell in enumerate(row):
        if isinstance(cell, date):
            page.write_datetime(number, column, cell, day)
        elif cell is not None:
            page.write(number, column, cell)


def write_xls(path: Path, rows: Iterable[Cells], sheet: str = "Список") -> Path:
    """A real BIFF workbook of Excel 97–2003."""
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    page = book.add_sheet(sheet)
    day = xlwt.easyxf(num_format_str="DD.MM.YYYY")
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell is not None:
                page.write(number, column, cell, *([day] if isinstance(cell, date) else []))
    book.save(str(path))
    return path


def write_ods(path: Path, rows: Iterable[Cells], tail: str = "", hidden: int | None = None) -> Path:
    """An OpenDocument sheet with the million empty rows LibreOffice likes to count at the end."""
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    columns = "<table:table-column/>" * (hidden or 0)
    if hidden is not None:
        columns += '<table:table-column table:visibility="collapse"/>'
    empty = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
    empty += 'table:number-columns-repeated="16384"/></table:table-row>'
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Список">{columns}{body}{tail or empty}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def _ods_cell(cell: Any) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{cell.isoformat()}"/>'
    if isinstance(cell, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'


def write_csv(path: Path, rows: Iterable[Cells], encoding: str, separator: str = ";", tail: str = "") -> Path:
    """A text table with Windows line ends."""
    held = io.StringIO()
    csv.writer(held, delimiter=separator, lineterminator=f"{tail}\r\n").writerows(
        [f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell for cell in row] for row in rows
    )
    path.write_bytes(held.getvalue().encode(encoding))
    return path


def write_html(path: Path, rows: Iterable[Cells], encoding: str = "utf-8") -> Path:
    """A web page that an electronic diary calls .xls."""
    body = "".join("<tr>" + "".join(f"<td>{_html_text(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    page = f'<html><head><meta charset="{encoding}"></head><body><table border=1>{body}</table></body></html>'
    path.write_bytes(page.encode(encoding))
    return path


def _html_text(cell: Any) -> str:
    return f"{cell:%d.%m.%Y}" if isinstance(cell, date) else str(cell)


def write_xml_2003(path: Path, rows: Iterable[Cells], doctype: str = "") -> Path:
    """SpreadsheetML 2003; the first row of data stands after an empty one by ss:Index."""
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            kind = "DateTime" if isinstance(cell, date) else "String"
            text = f"{cell.isoformat()}T00:00:00.000" if isinstance(cell, date) else str(cell)
            cells.append(f'<Cell><Data ss:Type="{kind}">{text}</Data></Cell>')
        lines.append("".join(cells))
    body = f'<Row>{lines[0]}</Row><Row ss:Index="3">' + "</Row><Row>".join(lines[1:]) + "</Row>"
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>{doctype}<?mso-application progid="Excel.Sheet"?>'
        f'<Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="9А"><Table>{body}</Table>'
        "</Worksheet></Workbook>",
        encoding="utf-8",
    )
    return path


def write_raw_xlsx(path: Path, sheet_data: str, head: str = "", prolog: str = "") -> Path:
    """A workbook whose only sheet is the given XML, for what no honest writer produces."""
    sheet = (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<worksheet xmlns="{_MAIN}">{head}'
        f"<sheetData>{sheet_data}</sheetData></worksheet>"
    )
    return write_raw_zip(path, sheet.encode())


def write_raw_zip(path: Path, sheet: bytes, more: dict[str, bytes] | None = None) -> Path:
    book = f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
    book += '<sheet name="Список" sheetId="1" r:id="rId1"/></sheets></workbook>'
    root = f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" Type="{_RELATIONS}/%s" Target="%s"/>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _CONTENT_TYPES)
        archive.writestr("_rels/.rels", root % ("officeDocument", "xl/workbook.xml") + "</Relationships>")
        archive.writestr("xl/workbook.xml", book)
        relations = root % ("worksheet", "worksheets/sheet1.xml") + "</Relationships>"
        archive.writestr("xl/_rels/workbook.xml.rels", relations)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, part in (more or {}).items():
            archive.writestr(name, part)
    return path


def inline_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def inline_rows(rows: Iterable[Cells]) -> str:
    """Rows of text cells for write_raw_xlsx."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = [inline_cell(f"{chr(65 + column)}{number}", str(cell)) for column, cell in enumerate(row)]
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    return "".join(lines)
