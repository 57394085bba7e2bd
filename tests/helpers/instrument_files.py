"""Workbooks and files of instruments as a counsellor has them: good ones, wrong ones, corrected ones."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from zima_desktop.content import shipped_instruments
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services

ABOUT = (
    ("Название", "Опросник интересов"),
    ("Автор", "Иванов И. И."),
    ("Источник", "Сборник, 1999"),
    ("Год", "1999"),
    ("Время, мин", "10"),
    ("Инструкция", "Отвечайте да или нет."),
    ("Тип ответа", "Да/нет"),
)
RIGHTS = ("Основание использования", "Лицензия куплена в 2025 году")
KEY = (("Техника", "Да: 1, 3, 5"), ("Природа", "Да: 2, 4; Нет: 6, 7, 8"))
LEVELS = (
    ("*", "0", "1", "пока интересует меньше", "Пока меньше.", "Мало."),
    ("*", "2", "5", "явный интерес", "Интерес заметен.", "Много."),
)


def workbook(path: Path, key: Sequence[tuple[str, str]] = KEY, *, rights: bool = False) -> Path:
    """Eight questions with yes and no, two scales, levels for both."""
    questions = [(str(number), f"Мне нравится занятие номер {number}") for number in range(1, 9)]
    with xlsxwriter.Workbook(str(path)) as book:
        _sheet(book, "Методика", (*ABOUT, *((RIGHTS,) if rights else ())))
        _sheet(book, "Вопросы", [("№", "Текст"), *questions])
        _sheet(book, "Ключ", [("Шкала", "Ключ"), *key])
        heads = ("Шкала", "От", "До", "Уровень", "Текст для ученика", "Текст для психолога")
        _sheet(book, "Уровни", [heads, *LEVELS])
    return path


def _sheet(book: Any, name: str, rows: Sequence[Sequence[str]]) -> None:
    sheet = book.add_worksheet(name)
    for at, row in enumerate(rows):
        sheet.write_row(at, 0, row)


def keep_draft(
    services: Services,
    folder: Path,
    source: str,
    code: str,
    title: str,
    *,
    rights: bool = True,
    **changes: Any,
) -> str:
    """A draft made of an instrument of the program; its hash."""
    shipped = next(one for one in shipped_instruments() if one.code == source)
    document: dict[str, Any] = json.loads(shipped.canonical) | {"code": code, "title": title} | changes
    if not rights:
        document.pop("rights_basis")
    found = services.library.read(_written(folder / f"{code}.json", document), JobControl())
    assert found.instrument is not None
    services.library.keep(found)
    return found.instrument.sha256


def _written(path: Path, document: Mapping[str, Any]) -> Path:
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


def take_into_use(services: Services, sha256: str) -> None:
    """All steps but the sheet counted by hand."""
    services.library.accept_warnings(sha256)
    services.library.accept_samples(sha256)
    services.library.activate(sha256, JobControl(), without_protocol=True)
