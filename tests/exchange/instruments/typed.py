"""Workbooks as a psychologist types them, for the tests of the instrument reader."""

import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from tests.helpers.workbooks import write_xlsx
from zima_desktop.domain.roster import FileKind, Sheet, Workbook
from zima_desktop.exchange.instruments import Document, ReadInstrument, read_instrument
from zima_desktop.exchange.workbooks.child import read_here

Rows = Sequence[Sequence[Any]]
Pages = dict[str, Rows]

ABOUT: Rows = (
    ("Название", "Дома или на воздухе"),
    ("Автор", "Педагог-психолог школы"),
    ("Год", "2026"),
    ("Редакция/источник", "Собственная разработка"),
    ("Основание использования", "Собственная методика школы"),
    ("Время, мин", "5"),
    ("Инструкция", "Выберите то, что вам ближе."),
)
LABELS = "2 = нравится; 1 = не знаю; 0 = не нравится"


def about(*more: tuple[str, Any], without: str = "") -> Rows:
    return (*(row for row in ABOUT if row[0] != without), *more)


def statements(count: int) -> Rows:
    return (("№", "Текст"), *((str(no), f"Занятие номер {no}") for no in range(1, count + 1)))


def pairs(count: int, letters: str = "АБ") -> Rows:
    """Questions with an option in each lettered column and no text of their own."""
    head = ("№", "Текст", *letters)
    return (head, *((str(no), "", *(f"Дело {no}{one}" for one in letters)) for no in range(1, count + 1)))


def of_pairs(key: Rows, count: int = 4, letters: str = "АБ") -> Pages:
    return {"Методика": about(("Тип ответа", "Пары")), "Вопросы": pairs(count, letters), "Ключ": key}


def of_yes_no(key: Rows, count: int = 4) -> Pages:
    return {"Методика": about(("Тип ответа", "Да/нет")), "Вопросы": statements(count), "Ключ": key}


def of_ratings(key: Rows, count: int = 4) -> Pages:
    head = about(("Тип ответа", "Оценка"), ("Подписи ответов", LABELS))
    return {"Методика": head, "Вопросы": statements(count), "Ключ": key}


def keyed(*texts: Any) -> Rows:
    """One scale a text: R, I, A …"""
    return (("Шкала", "Ключ"), *zip("RIASEC", texts, strict=False))


def in_memory(pages: Pages) -> Workbook:
    sheets = (Sheet(name, tuple(tuple(row) for row in rows)) for name, rows in pages.items())
    return Workbook(tuple(sheets), FileKind.XLSX)


def read(pages: Pages) -> ReadInstrument:
    return read_instrument(in_memory(pages), "методика.xlsx")


def read_file(path: Path) -> ReadInstrument:
    """Through the reader of spreadsheets, in this process."""
    kind = FileKind.ODS if path.suffix == ".ods" else FileKind.XLSX
    return read_instrument(read_here(path, kind), path.name)


def typed(folder: Path, pages: Pages) -> Path:
    (first, rows), *rest = pages.items()
    return write_xlsx(folder / "методика.xlsx", rows, first, dict(rest))


def document_of(pages: Pages) -> Document:
    result = read(pages)
    assert result.problems == ()
    assert result.document is not None
    return result.document


def problems_of(pages: Pages) -> list[tuple[str, str]]:
    result = read(pages)
    assert result.document is None
    return [(problem.place, problem.key) for problem in result.problems]


def notes_of(pages: Pages) -> list[tuple[str, str]]:
    return [(note.place, note.key) for note in read(pages).notes]


def keys_of(pages: Pages) -> dict[str, list[Document]]:
    return {scale["code"]: scale["keys"] for scale in document_of(pages)["scales"]}


def write_ods(path: Path, pages: Pages) -> Path:
    """An OpenDocument workbook of several sheets."""
    tables = "".join(
        f'<table:table table:name="{name}">{"".join(map(_ods_row, rows))}</table:table>'
        for name, rows in pages.items()
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{space}office:1.0" '
        f'xmlns:table="{space}table:1.0" xmlns:text="{space}text:1.0"><office:body><office:spreadsheet>'
        f"{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{space}manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def _ods_row(row: Sequence[Any]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_cell(cell: Any) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{cell.isoformat()}"/>'
    if isinstance(cell, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
