"""A key as a filled table means the same as the notation of manuals."""

import pytest

from tests.exchange.instruments.typed import (
    Rows,
    document_of,
    keyed,
    keys_of,
    notes_of,
    of_pairs,
    of_ratings,
    of_yes_no,
    problems_of,
)


def test_both_notations_of_pairs_give_the_same_document() -> None:
    matrix: Rows = (("№", "А", "Б"), (1, "R", "I"), (2, "I", "R"), (3, "R", "A"), (4, "A", "I"))

    assert document_of(of_pairs(matrix)) == document_of(of_pairs(keyed("1а, 2б, 3а", "1б, 2а, 4б", "3б, 4а")))


def test_both_notations_of_yes_and_no_give_the_same_document() -> None:
    matrix: Rows = (("Вопрос", "Да", "Нет"), (1, "R", ""), (2, "", "R"), (3, "I", "R"), (4, "I(2)", ""))

    assert document_of(of_yes_no(matrix)) == document_of(of_yes_no(keyed("Да: 1; Нет: 2, 3", "Да: 3, 4(2)")))


def test_both_notations_of_ratings_give_the_same_document() -> None:
    matrix: Rows = (("№", "Шкала"), (1, "R"), (2, "R(обр)"), (3, "I; R"), (4, "I(2)"))

    assert document_of(of_ratings(matrix)) == document_of(of_ratings(keyed("1, −2, +3", "3, 4(2)")))


def test_columns_and_rows_stand_in_any_order() -> None:
    matrix: Rows = (("Б", "№", "А"), ("I", 2.0, "R"), ("R", 1.0, "I"), ("", 3.0, ""), (None, 4, "R"))

    assert keys_of(of_pairs(matrix)) == {
        "I": [{"item": 1, "option": "a"}, {"item": 2, "option": "b"}],
        "R": [{"item": 1, "option": "b"}, {"item": 2, "option": "a"}, {"item": 4, "option": "a"}],
    }


def test_a_sheet_of_scales_gives_order_and_titles_and_finds_slips() -> None:
    scales = {"Шкалы": (("Шкала", "Название"), ("I", "Исследование"), ("R", "Ремесло, дело"))}
    matrix: Rows = (("№", "А", "Б"), (1, "Ремесло, дело", "i"), (2, "Исследование", "R"))

    pages = {**of_pairs(matrix, 2), **scales}
    wrong = {**of_pairs((*matrix, (2, "Х", "")), 2), **scales}

    assert [(one["code"], one["title"]) for one in document_of(pages)["scales"]] == [
        ("I", "Исследование"),
        ("R", "Ремесло, дело"),
    ]
    assert problems_of(wrong) == [("Ключ!B4", "unknown_scale")]


@pytest.mark.parametrize(
    ("matrix", "problem"),
    [
        ((("№", "А", "Б"), (9, "R", "I")), ("Ключ!B2", "key_beyond_items")),
        ((("№", "А", "Б"), ("один", "R", "I")), ("Ключ!A2", "bad_question_number")),
        ((("№", "А", "В"), (1, "R", "I")), ("Ключ!C2", "unknown_option")),
        ((("№", "А", "Б"), (1, "R(?)", "I")), ("Ключ!B2", "bad_key_brackets")),
        ((("№", "А", "Б"), (1, "R", 1.5)), ("Ключ!C2", "fraction_in_key")),
        ((("№", "Шкала"), (1, "R")), ("Ключ!B2", "missing_option")),
        ((("№", "А", "Б"), (1, "R", "I"), (1, "R", "")), ("Ключ!B3", "key_twice")),
    ],
)
def test_a_slip_in_the_matrix_names_its_cell(matrix: Rows, problem: tuple[str, str]) -> None:
    assert problems_of(of_pairs(matrix))[0] == problem


def test_an_unknown_column_is_left_out_with_a_note() -> None:
    matrix: Rows = (("№", "А", "Б", "Проверил"), (1, "R", "I", "да"))

    assert ("Ключ!D1", "unknown_column") in notes_of(of_pairs(matrix))
