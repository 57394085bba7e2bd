"""The roster as a spreadsheet for people; read back in, it changes nothing."""

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from zima_desktop.domain.people import Person, Sex
from zima_desktop.files import write_durably

TITLES = (
    "Фамилия",
    "Имя",
    "Отчество",
    "Дата рождения",
    "Пол",
    "Класс",
    "№ личного дела",
    "Примечание",
)
_WIDTHS = (20, 16, 20, 14, 6, 10, 16, 32)
_BIRTH_DATE = TITLES.index("Дата рождения")
_SEXES = {Sex.MALE: "м", Sex.FEMALE: "ж", None: ""}
_FIRST_EXCEL_YEAR = 1901  # Excel counts a 29 February 1900 that never was


def export_roster(people: Sequence[Person], target: Path) -> None:
    """Writes beside and replaces; text stays text, so that no name can become a formula or a link."""
    write_durably(target, _workbook(people))


def _workbook(people: Sequence[Person]) -> bytes:
    import xlsxwriter

    held = io.BytesIO()
    options = {
        "in_memory": True,  # no temporary files with names of people
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(held, options) as book:
        sheet = book.add_worksheet("Список")
        bold = book.add_format({"bold": True, "bottom": 1})
        day = book.add_format({"num_format": "dd.mm.yyyy", "align": "left"})
        for column, (title, width) in enumerate(zip(TITLES, _WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, title, bold)
        for number, person in enumerate(people, start=1):
            _write_row(sheet, number, person, day)
        sheet.freeze_panes(1, 2)
        sheet.autofilter(0, 0, max(len(people), 1), len(TITLES) - 1)
    return held.getvalue()


def _write_row(sheet: Any, number: int, person: Person, day: Any) -> None:
    group = person.group.name.compact if person.group else ""
    texts = [
        person.name.family,
        person.name.given,
        person.name.patronymic or "",
        "",
        _SEXES[person.sex],
        group,
        person.external_number or "",
        person.note or "",
    ]
    for column, text in enumerate(texts):
        if text:
            sheet.write_string(number, column, text)
    if person.birth_date:
        _write_date(sheet, number, person.birth_date, day)


def _write_date(sheet: Any, number: int, birth_date: date, day: Any) -> None:
    if birth_date.year < _FIRST_EXCEL_YEAR:
        sheet.write_string(number, _BIRTH_DATE, f"{birth_date:%d.%m.%Y}")
        return
    sheet.write_datetime(number, _BIRTH_DATE, birth_date, day)
