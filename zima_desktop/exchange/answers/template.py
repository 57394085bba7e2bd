"""A table to type paper answers into: the class is there, every question has its column."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from zima_desktop.domain.instruments import Instrument, Item
from zima_desktop.domain.letters import OPTION_LETTERS
from zima_desktop.domain.people import Person
from zima_desktop.domain.responses import Choice, MultiSelect, Rank
from zima_desktop.files import write_durably

SHEET, KEY_SHEET = "Ответы", "Вопросы"
NAME, GROUP, NUMBER, DAY = "ФИО", "Класс", "№ личного дела", "Дата"
_SHOWN = 300  # signs of a question beside its number


def write_answer_template(
    instrument: Instrument, people: Sequence[Person], target: Path, hints: Sequence[str] = ()
) -> None:
    """Writes beside and replaces. Cells of answers are text, so that no «2;1» becomes a date or a fraction.

    `hints` say for each question what may be typed.
    """
    write_durably(target, _workbook(instrument, people, hints))


def _workbook(instrument: Instrument, people: Sequence[Person], hints: Sequence[str]) -> bytes:
    import xlsxwriter

    held = io.BytesIO()
    options = {
        "in_memory": True,  # no temporary files with names of people
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(held, options) as book:
        _write_answers(book, book.add_worksheet(SHEET), instrument, people)
        _write_key(book, book.add_worksheet(KEY_SHEET), instrument, hints)
    return held.getvalue()


def _write_answers(book: Any, sheet: Any, instrument: Instrument, people: Sequence[Person]) -> None:
    text = book.add_format({"num_format": "@"})
    bold = book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
    day = book.add_format({"num_format": "dd.mm.yyyy", "align": "left"})
    numbered = any(person.external_number for person in people)
    known = [(NAME, 36, text), (GROUP, 9, text), *([(NUMBER, 16, text)] if numbered else []), (DAY, 12, day)]
    heads = known + [(str(item.no), 5 if _is_short(item) else 14, text) for item in instrument.items]
    for column, (title, width, form) in enumerate(heads):
        sheet.set_column(column, column, width, form)
        sheet.write_string(0, column, title, bold)
    for number, person in enumerate(people, start=1):
        group = person.group.name.compact if person.group else ""
        texts = [person.name.full, group, *([person.external_number or ""] if numbered else [])]
        for column, (_title, _width, form) in enumerate(heads):
            value = texts[column] if column < len(texts) else ""
            if value:
                sheet.write_string(number, column, value, text)
            else:
                sheet.write_blank(number, column, None, form)
    sheet.freeze_panes(1, len(known))
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _is_short(item: Item) -> bool:
    return isinstance(item.response, Choice) or not isinstance(item.response, MultiSelect | Rank)


def _write_key(book: Any, sheet: Any, instrument: Instrument, hints: Sequence[str]) -> None:
    """Which question a number stands for, and what its cell may hold. Not read back."""
    bold = book.add_format({"bold": True, "bottom": 1})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    for column, (title, width) in enumerate((("Столбец", 9), ("О чём", 70), ("Что писать", 40))):
        sheet.set_column(column, column, width, wrap)
        sheet.write_string(0, column, title, bold)
    for row, item in enumerate(instrument.items, start=1):
        sheet.write_string(row, 0, str(item.no), wrap)
        sheet.write_string(row, 1, question_text(item)[:_SHOWN], wrap)
        if row <= len(hints):
            sheet.write_string(row, 2, hints[row - 1], wrap)
    sheet.freeze_panes(1, 0)


def question_text(item: Item) -> str:
    """The question, or the options of a pair with their letters."""
    if item.text:
        return item.text
    options = item.response.options if isinstance(item.response, Choice | MultiSelect | Rank) else ()
    return "; ".join(
        f"{letter}) {option.text}" for letter, option in zip(OPTION_LETTERS, options, strict=False)
    )
