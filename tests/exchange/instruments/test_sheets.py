"""The sheets «Методика», «Вопросы», «Уровни» and «Нормы»: what is understood, and what is refused where."""

from datetime import date
from typing import Any

import pytest

from tests.exchange.instruments.typed import (
    LABELS,
    Pages,
    Rows,
    about,
    document_of,
    keyed,
    notes_of,
    of_pairs,
    of_ratings,
    of_yes_no,
    pairs,
    problems_of,
    statements,
)
from zima_desktop.exchange.instruments import Document

KEY = keyed("1–4")


def with_about(*more: tuple[str, Any], without: str = "") -> Pages:
    return of_ratings(KEY) | {
        "Методика": about(("Тип ответа", "Оценка"), ("Подписи ответов", LABELS), *more, without=without)
    }


def with_response(kind: str, *columns: tuple[Any, ...], labels: str = "") -> Pages:
    """Two questions of one type, none of which gives points."""
    rows = (
        ("№", "Текст", *(column[0] for column in columns)),
        *((no, f"Вопрос {no}", *(column[1] for column in columns)) for no in (1, 2)),
    )
    head = about(("Тип ответа", kind), ("Подписи ответов", labels), ("Без ключа", "да"))
    return {"Методика": head, "Вопросы": rows}


def response_of(pages: Pages) -> Document:
    found: Document = document_of(pages)["sections"][0]["items"][0]["response"]
    return found


@pytest.mark.parametrize(
    ("field", "key"),
    [
        ("Название", "missing_title"),
        ("Автор", "missing_authors"),
        ("Год", "missing_year"),
        ("Редакция/источник", "missing_source"),
        ("Инструкция", "missing_instruction"),
        ("Время, мин", "missing_minutes"),
    ],
)
def test_what_must_be_typed_is_asked_for(field: str, key: str) -> None:
    assert problems_of(with_about(without=field)) == [("Методика", key)]
    assert problems_of(with_about((field, "  "), without=field)) == [("Методика!B9", key)]


def test_the_year_may_stand_in_the_source() -> None:
    pages = with_about(("Источник", "Сборник, Зима, 2009 г."), without="Редакция/источник")
    pages = {**pages, "Методика": [row for row in pages["Методика"] if row[0] != "Год"]}

    assert document_of(pages)["year"] == 2009


def test_readers_audience_and_grades() -> None:
    document = document_of(
        with_about(
            ("Для кого", "Родители, ученики"),
            ("Кому показывать", "ученик и родители"),
            ("Классы от/до", "8–11 классы"),
            ("Порог выраженности", "1,5"),
            ("Пропусков можно", 1.0),
            ("КОД ", "my_test"),
        )
    )

    assert (document["audience"], document["shown_to"]) == (["pupil", "parent"], ["pupil", "parent"])
    assert (document["grades"], document["span_threshold"]) == ({"from": 8, "to": 11}, "1.5")
    assert (document["scales"][0]["missing_allowed"], document["code"]) == (1, "my_test")


def test_only_the_counsellor_sees_it() -> None:
    assert document_of(with_about(("Кому показывать", "только психолог")))["shown_to"] == []
    assert "shown_to" not in document_of(with_about())


@pytest.mark.parametrize(
    ("more", "grades"),
    [
        ([("Класс от", 8.0), ("Класс до", 9.0)], {"from": 8, "to": 9}),
        ([("Возраст от", 14), ("Возраст до", 17)], {"from": 8, "to": 11}),
        ([("Возраст", "от 14 до 15 лет")], {"from": 8, "to": 9}),
        ([("Возраст", "18–60 лет")], None),
    ],
)
def test_grades_and_ages(more: list[tuple[str, Any]], grades: dict[str, int] | None) -> None:
    assert document_of(with_about(*more)).get("grades") == grades


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("Классы", date(2026, 11, 8), "date_cell"),
        ("Классы", "с первого", "bad_span"),
        ("Классы", "14–17", "bad_span"),
        ("Для кого", "космонавты", "unknown_audience"),
        ("Кому показывать", "всем", "unknown_reader"),
        ("Порог выраженности", "много", "bad_number"),
        ("Пропусков можно", "пара", "bad_number"),
        ("Код", "Мой код", "bad_code"),
        ("Номер редакции", "вторая", "bad_edition"),
        ("Без ключа", "наверное", "not_yes_or_no"),
        ("Автор", "второй", "two_fields"),
    ],
)
def test_a_field_that_cannot_be_read_names_its_cell(field: str, value: Any, key: str) -> None:
    assert problems_of(with_about((field, value)))[0] == ("Методика!B10", key)


def test_a_long_instruction_goes_on_in_the_next_rows() -> None:
    pages = with_about(("Инструкция", "Первая строка."), ("", "Вторая строка."), without="Инструкция")

    assert document_of(pages)["instruction"] == "Первая строка.\nВторая строка."


def test_unknown_field_column_and_sheet_are_left_out_with_a_note() -> None:
    pages = {**with_about(("Телефон", "112")), "Черновик": [["мысли"]], "Пример 2": [["не читается"]]}
    pages["Вопросы"] = [
        (*row, extra) for row, extra in zip(statements(4), ["Заметка", 1, 2, 3, 4], strict=True)
    ]

    assert {("Методика!B10", "unknown_field"), ("Вопросы!C1", "unknown_column")} <= set(notes_of(pages))
    assert [note for note in notes_of(pages) if note[1] == "unknown_sheet"] == [("Черновик", "unknown_sheet")]


def test_names_of_sheets_and_headings_in_any_case_order_and_keyboard() -> None:
    pages = of_pairs(keyed("1а", "1б"), 1)
    odd = {
        " ключ ": pages["Ключ"],
        "ВОПPОСЫ": [["Бланк"], [], ["Б", "TEКСТ", "А", "№ п/п"], ["Дело 1Б", "", "Дело 1А", "1."]],
        "методика": pages["Методика"],
    }

    assert document_of(odd) == document_of(pages)


@pytest.mark.parametrize(
    ("labels", "numbers"),
    [
        (LABELS, [0, 1, 2]),
        ("2 = да\n1 = не знаю\n0 = нет", [0, 1, 2]),
        ("−1 – нет, 0 – не знаю, +1 – да".replace(" –", " ="), [-1, 0, 1]),
        ("1 = нет; 5 = да", [1, 2, 3, 4, 5]),
        ("от 1 до 5", [1, 2, 3, 4, 5]),
        ("1–5", [1, 2, 3, 4, 5]),
        ("1 - нет; 2 - да", [1, 2]),
        ("1) нет; 2) да", [1, 2]),
    ],
)
def test_labels_of_a_rating(labels: str, numbers: list[int]) -> None:
    rating = response_of(with_response("Оценка", labels=labels))

    assert list(range(rating["low"], rating["high"] + 1)) == numbers
    assert len(rating["labels"]) == len(numbers)


def test_a_number_without_a_label_is_its_own_label() -> None:
    rating = response_of(with_response("Оценка", labels="1 = совсем - нет; 3 = да"))

    assert rating["labels"] == ["совсем - нет", "2", "да"]


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("Да/нет", {"kind": "choice"}),
        ("выбор одного варианта", {"kind": "choice"}),
        ("Распределение 3 баллов", {"kind": "distribute", "total": 3}),
        ("Несколько вариантов", {"kind": "multi_select", "least": 1, "most": 3}),
        ("Несколько вариантов (от 0 до 2)", {"kind": "multi_select", "least": 0, "most": 2}),
        ("Несколько вариантов, не более 2", {"kind": "multi_select", "least": 1, "most": 2}),
        ("Ранжирование", {"kind": "rank", "places": 3}),
        ("Ранжирование (2 места)", {"kind": "rank", "places": 2}),
    ],
)
def test_types_with_options(kind: str, wanted: Document) -> None:
    response = response_of(with_response(kind, ("А", "первый"), ("Б", "второй"), ("В", "третий")))

    assert {name: response[name] for name in wanted} == wanted
    assert [option["code"] for option in response["options"]] == ["a", "b", "c"]


def test_types_without_options() -> None:
    assert response_of(with_response("Текст (до 200)")) == {"kind": "text", "longest": 200}
    assert response_of(with_response("Число (от −1,5 до 10; знаков 1; единица: кг)")) == {
        "kind": "number",
        "low": "-1.5",
        "high": 10,
        "decimals": 1,
        "unit": "кг",
    }
    assert response_of(with_response("Число от 0 до 20", ("Верный ответ", 12.0)))["correct"] == 12


def test_the_same_words_for_all_questions_are_typed_once() -> None:
    response = response_of(with_response("Выбор", labels="а = да; б = не знаю; в = нет"))

    assert [option["text"] for option in response["options"]] == ["да", "не знаю", "нет"]


@pytest.mark.parametrize(
    ("pages", "problem"),
    [
        (with_response("Угадайка"), ("Методика!B8", "unknown_type")),
        (with_response(""), ("Методика!B8", "missing_type")),
        (with_response("Оценка"), ("Методика!B9", "no_labels")),
        (with_response("Оценка", labels="хорошо; плохо"), ("Методика!B9", "bad_labels")),
        (with_response("Число"), ("Методика!B8", "no_range")),
        (with_response("Пары", ("А", "один")), ("Вопросы!C2", "too_few_options")),
        (with_response("Выбор", ("А", "1"), ("Б", ""), ("В", "3")), ("Вопросы!D2", "empty_option")),
        (with_response("Распределение баллов", ("А", "1"), ("Б", "2")), ("Методика!B8", "no_total")),
        (with_response("Ранжирование (9)", ("А", "1"), ("Б", "2")), ("Методика!B8", "bad_limits")),
        (with_response("Да/нет", ("Тип ответа", "Дополнительно")), ("Вопросы!C2", "needs_extra")),
        (with_response("Выбор", ("А", "1"), ("В", "2"), ("Д", "3")), ("Вопросы!C2", "letters_not_in_row")),
    ],
)
def test_a_type_that_cannot_be_built_names_its_cell(pages: Pages, problem: tuple[str, str]) -> None:
    assert problems_of(pages)[0] == problem


@pytest.mark.parametrize(
    ("numbers", "problem"),
    [
        ((1, 2, 2, 4), ("Вопросы!A4", "duplicate_number")),
        ((1, 2, 4, 5), ("Вопросы!A4", "skipped_number")),
        ((1, 3, 2, 4), ("Вопросы!A3", "skipped_number")),
        ((1, 2, 3.5, 4), ("Вопросы!A4", "bad_question_number")),
        ((1, 2, "три", 4), ("Вопросы!A4", "bad_question_number")),
        ((1, 2, date(2026, 3, 1), 4), ("Вопросы!A4", "date_cell")),
    ],
)
def test_numbers_of_questions(numbers: tuple[Any, ...], problem: tuple[str, str]) -> None:
    rows: Rows = (("№", "Текст"), *((no, f"Дело {place}") for place, no in enumerate(numbers)))

    assert problem in problems_of(of_yes_no(keyed("+1")) | {"Вопросы": rows})


def test_a_question_without_text_is_named() -> None:
    rows = [*statements(3), (4, "")]

    assert problems_of(of_yes_no(keyed("+1–4")) | {"Вопросы": rows}) == [("Вопросы!B5", "missing_text")]


def test_sections_fillers_and_other_types_of_single_questions() -> None:
    rows: Rows = (
        ("№", "Раздел", "Текст", "Тип ответа", "Без ключа", "Можно не отвечать"),
        (1, "Начало", "Первый", "", "", ""),
        (2, "", "Второй", "", "да", "да"),
        (3, "Конец", "Третий", "Текст", "", ""),
    )

    first, second = document_of(of_yes_no(keyed("+1")) | {"Вопросы": rows})["sections"]

    assert (first["title"], second["title"]) == ("Начало", "Конец")
    assert (first["items"][1]["filler"], first["items"][1]["required"]) == (True, False)
    assert (second["items"][0]["response"]["kind"], second["items"][0]["filler"]) == ("text", True)


def test_pairs_need_no_column_of_texts_and_no_numbers() -> None:
    rows = [row[2:] for row in pairs(4)]

    plain = of_pairs(keyed("1–4а", "1–4б"))
    assert document_of(plain | {"Вопросы": rows}) == document_of(plain)
    assert ("Вопросы!A1", "numbered_by_rows") in notes_of(plain | {"Вопросы": rows})
