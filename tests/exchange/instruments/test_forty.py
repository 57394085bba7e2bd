"""A whole questionnaire as it is typed in from paper, of every kind of answer; the questions are invented."""

import json
from pathlib import Path

import pytest

from tests.exchange.instruments.typed import (
    LABELS,
    Pages,
    Rows,
    about,
    document_of,
    read_file,
    typed,
)
from zima_desktop.content.reading import parse_instrument
from zima_desktop.exchange.instruments import Document, read_instrument, write_instrument
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.jobs import JobControl

PLACES = ("во дворе", "в мастерской", "в классе", "в поезде", "на реке", "дома", "в лесу", "на площади")
DOINGS = (
    "мне легко начать разговор",
    "я замечаю порядок",
    "мне нравится чинить вещи",
    "я пою",
    "я считаю в уме",
)
QUESTIONS: Rows = tuple(
    (float(no), f"Когда я {PLACES[no % 8]}, {DOINGS[no % 5]}, это случай {no}.") for no in range(1, 41)
)

FORTY: Pages = {
    "Методика": about(
        ("Тип ответа", "да / нет"),
        ("Классы от/до", "8–11"),
        ("Для кого", "ученики, студенты"),
        ("Кому показывать", "ученик, родители"),
        ("Время (мин)", 20.0),
        without="Время, мин",
    ),
    "Вопросы": (("№ п/п", "Вопрос"), *QUESTIONS),
    "Ключ": (
        ("Шкала", "Ключ"),
        (
            "Общительность",
            "Да: 1, 5, 9, 13, 17, 21, 25, 29, 33, 37; Нет: 3, 7, 11, 15, 19, 23, 27, 31, 35, 39.",
        ),
        (
            "Порядок",
            "+2, −4, +6, −8, +10, −12, +14, −16, +18, −20,\n+22, −24, +26, −28, +30, −32, +34, −36, +38, −40",
        ),
    ),
    "Уровни": (
        ("Шкала", "От", "До", "Уровень", "Для ученика", "Для родителей", "Для психолога"),
        ("*", 15.0, 20.0, "заметно", "Это вам близко.", "Это ребёнку близко.", "Предложите пробу."),
        ("*", 8.0, 14.0, "умеренно", "", "", "Уточните в беседе."),
        ("*", 0.0, 7.0, "пока меньше", "", "", ""),
    ),
    "Нормы": (
        ("Шкала", "Пол", "Класс/возраст", "От", "До", "Стен"),
        ("*", "м", "8–11", 0, 9, 4),
        ("*", "м", "8–11", 10, 20, 7),
        ("*", "ж", "8–11", 0, 20, 5),
    ),
}


def test_forty_questions_from_paper(tmp_path: Path) -> None:
    path = typed(tmp_path, FORTY)

    result = read_instrument(read_workbook(path, JobControl()), path.name)

    assert (result.problems, result.notes) == ((), ())
    instrument = parse_instrument(json.dumps(result.document))
    assert (instrument.code, instrument.minutes, instrument.grades) == ("doma_ili_na_vozdukhe", 20, (8, 11))
    assert [(scale.code, len(scale.keys)) for scale in instrument.scales] == [
        ("obshchitelnost", 20),
        ("poryadok", 20),
    ]
    assert [level.label for level in instrument.scales[0].levels] == ["пока меньше", "умеренно", "заметно"]
    assert instrument.practice.text is not None


def test_what_was_typed_is_exported_and_read_again(tmp_path: Path) -> None:
    document = document_of(FORTY)
    write_instrument(document, tmp_path / "a.xlsx")

    assert read_file(tmp_path / "a.xlsx").document == document


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("Пары", "1–2а"),
        ("Выбор", "1а, 2б"),
        ("Да/нет", "+1, −2"),
        ("Оценка", "1, 2(обр)"),
        ("Распределение 3 баллов", "1а, 2б"),
        ("Несколько вариантов (от 1 до 2)", "1а, 2б"),
        ("Ранжирование", "1а, 2б"),
        ("Число (от 0 до 9)", "1, 2"),
        ("Текст", ""),
    ],
)
def test_every_type_typed_bare_has_all_that_the_form_requires(kind: str, key: str) -> None:
    options = kind not in ("Оценка", "Текст", "Число (от 0 до 9)", "Да/нет")
    rows = [(1, "Первый вопрос", "один", "другой"), (2, "Второй вопрос", "третий", "ещё один")]
    pages: dict[str, Rows] = {
        "Методика": about(("Тип ответа", kind), ("Подписи ответов", LABELS if kind == "Оценка" else "")),
        "Вопросы": [("№", "Текст", "А", "Б"), *(row if options else row[:2] for row in rows)],
    }
    if kind.startswith("Число"):
        pages["Вопросы"] = [
            ("№", "Текст", "Верный ответ"),
            (1, "Сколько будет 2 + 2?", 4),
            (2, "А 3 + 3?", 6),
        ]
    if key:
        pages["Ключ"] = (("Шкала", "Ключ"), ("R", key))

    instrument = parse_instrument(json.dumps(document_of(pages)))

    assert instrument.licence.startswith("Права принадлежат авторам")
    assert instrument.disclaimer.startswith("Методика внесена организацией")
    assert instrument.summary == instrument.title
    assert type(instrument.practice.response) is type(instrument.items[0].response)


def test_the_practice_question_can_be_typed() -> None:
    pair: Document = document_of(
        {**FORTY, "Методика": (*FORTY["Методика"], ("Пробный вопрос", "Я люблю лето"))}
    )

    assert pair["practice"]["text"] == "Я люблю лето"
