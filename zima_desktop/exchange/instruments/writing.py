"""Workbooks that leave the program: the blank template and the export, text cells throughout."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.exchange.instruments.exporting import Rows, pages_of
from zima_desktop.exchange.instruments.records import Document
from zima_desktop.exchange.instruments.tables import ABOUT, EXAMPLE, EXTRA, HOW_TO, NORMS, QUESTIONS
from zima_desktop.files import write_durably

_WIDTHS = {
    "Поле": 26,
    "Значение": 70,
    "№": 6,
    "Раздел": 18,
    "Текст": 52,
    "Тип ответа": 22,
    "Подписи ответов": 40,
    "Ключ": 60,
    "Название": 30,
    "Шкала": 18,
    "От": 7,
    "До": 7,
    "Пол": 6,
    "Класс": 8,
    "Возраст": 9,
    "Класс/возраст": 15,
    "Стен": 8,
    "Уровень": 22,
    "Ученику": 44,
    "Родителям": 44,
    "Психологу": 44,
    "Путь": 34,
}
_USUAL_WIDTH, _OPTION_WIDTH, _HINT_WIDTH, _LINE_WIDTH = 16, 26, 60, 110
_FIELD_CHOICES = {
    "Тип ответа": [
        "Да/нет",
        "Пары",
        "Выбор",
        "Оценка",
        "Распределение 3 баллов",
        "Несколько вариантов",
        "Ранжирование",
        "Текст",
        "Число (от 0 до 10)",
    ],
    "Для кого": ["ученики", "студенты", "выпускники", "взрослые", "родители", "педагоги"],
    "Кому показывать": ["ученик и родители", "ученик", "родители", "только психолог"],
}
_ROOM = 1000  # rows that a list of choices reaches


@dataclass(frozen=True, slots=True)
class _Looks:
    """Formats of one workbook. Every one keeps text as text."""

    head: Any
    text: Any
    hint: Any
    title: Any


def write_instrument(document: Document, target: Path) -> None:
    """Reading the workbook gives the same document back. Writes beside and replaces."""
    with _workbook(target) as (book, looks):
        for name, rows in pages_of(document).items():
            _write_page(book.add_worksheet(name), rows, looks, wide=name == EXTRA)


def write_template(target: Path) -> None:
    """An empty workbook with instructions and an example, for typing an instrument from paper."""
    content = json.loads(
        (content_root() / "messages" / "instrument_template.json").read_text(encoding="utf-8")
    )
    with _workbook(target) as (book, looks):
        _write_lines(book.add_worksheet(HOW_TO), content["how_to"], looks)
        _write_fields(book.add_worksheet(ABOUT), content["fields"], looks)
        for name, titles in content["columns"].items():
            sheet = book.add_worksheet(name)
            _write_page(sheet, [titles], looks)
            _offer_choices(sheet, name, titles)
        _write_example(book.add_worksheet(EXAMPLE), content["example"], looks)
        book.get_worksheet_by_name(ABOUT).activate()


@contextmanager
def _workbook(target: Path) -> Iterator[tuple[Any, _Looks]]:
    import xlsxwriter

    held = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(held, options) as book:
        cell = {"num_format": "@", "text_wrap": True, "valign": "top"}
        yield (
            book,
            _Looks(
                head=book.add_format(cell | {"bold": True, "bottom": 1, "bg_color": "#EDEDED"}),
                text=book.add_format(cell),
                hint=book.add_format(cell | {"italic": True, "font_color": "#707070"}),
                title=book.add_format(cell | {"bold": True, "font_size": 13}),
            ),
        )
    write_durably(target, held.getvalue())


def _write_page(sheet: Any, rows: Rows, looks: _Looks, wide: bool = False) -> None:
    for column, title in enumerate(rows[0]):
        usual = _OPTION_WIDTH if len(title) == 1 else _USUAL_WIDTH
        width = _LINE_WIDTH if wide and column else _WIDTHS.get(title, usual)
        sheet.set_column(column, column, width, looks.text)
        sheet.write_string(0, column, title, looks.head)
    for number, row in enumerate(rows[1:], start=1):
        for column, text in enumerate(row):
            if text:
                sheet.write_string(number, column, text, looks.text)
    _set_up_print(sheet)


def _set_up_print(sheet: Any) -> None:
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def _write_lines(sheet: Any, lines: list[str], looks: _Looks) -> None:
    """A line that begins with # is a title."""
    sheet.set_column(0, 0, _LINE_WIDTH, looks.text)
    sheet.hide_gridlines(2)
    for row, line in enumerate(lines):
        title = line.startswith("# ")
        sheet.write_string(row, 0, line.removeprefix("# "), looks.title if title else looks.text)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _write_fields(sheet: Any, fields: list[list[str]], looks: _Looks) -> None:
    _write_page(sheet, [["Поле", "Значение", "Подсказка"]], looks)
    sheet.set_column(2, 2, _HINT_WIDTH, looks.text)
    for row, (label, hint) in enumerate(fields, start=1):
        sheet.write_string(row, 0, label, looks.text)
        sheet.write_blank(row, 1, None, looks.text)
        sheet.write_string(row, 2, hint, looks.hint)
        if label in _FIELD_CHOICES:
            _offer(sheet, (row, 1, row, 1), _FIELD_CHOICES[label])


def _offer_choices(sheet: Any, name: str, titles: list[str]) -> None:
    if name == NORMS and "Пол" in titles:
        column = titles.index("Пол")
        _offer(sheet, (1, column, _ROOM, column), ["м", "ж"])
    if name == QUESTIONS:
        sheet.freeze_panes(1, 1)


def _offer(sheet: Any, place: tuple[int, int, int, int], choices: list[str]) -> None:
    """A list to choose from that does not forbid other words."""
    sheet.data_validation(*place, {"validate": "list", "source": choices, "show_error": False})


def _write_example(sheet: Any, rows: Rows, looks: _Looks) -> None:
    for column, width in enumerate((26, 44, 30, 30, 16, 16, 30)):
        sheet.set_column(column, column, width, looks.text)
    for number, row in enumerate(rows):
        look = looks.title if len(row) == 1 else looks.hint
        for column, text in enumerate(row):
            if text:
                sheet.write_string(number, column, text, look)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
