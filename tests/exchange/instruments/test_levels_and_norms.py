"""Levels and norm tables: whose they are, what they mean, and the cells of their slips."""

from datetime import date
from typing import Any

import pytest

from tests.exchange.instruments.typed import Rows, document_of, notes_of, of_ratings, problems_of

KEY: Rows = (("Шкала", "Название", "Ключ"), ("Тип 1", "Ремесло", "1, 2"), ("И", "Наука", "3, 4"))
LEVELS: Rows = (
    ("Шкала", "От", "До", "Уровень", "Текст для ученика", "Текст для родителей", "Текст для психолога"),
    ("*", 3.0, "4", "высокий", "Много", "", "Проба"),
    ("", 0, "2", "низкий", "", "", ""),
)


def levels_of(levels: Rows) -> dict[str, list[tuple[Any, ...]]]:
    pages = of_ratings(KEY) | {"Уровни": levels}
    return {
        scale["code"]: [(level["from"], level["to"], level["label"]) for level in scale["levels"]]
        for scale in document_of(pages)["scales"]
    }


def norms_of(norms: Rows) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = document_of(of_ratings(KEY) | {"Нормы": norms})["scales"][0]["norms"]
    return found


def test_a_star_is_all_scales_and_levels_go_from_low_to_high() -> None:
    both = [(0, 2, "низкий"), (3, 4, "высокий")]

    assert levels_of(LEVELS) == {"tip_1": both, "i": both}


@pytest.mark.parametrize("name", ["тип 1", "Ремесло", "tip_1", "PЕМЕСЛО"])
def test_levels_of_one_scale_go_before_those_of_the_star(name: str) -> None:
    found = levels_of((*LEVELS, (name, "0", "4", "любой")))

    assert (found["tip_1"], len(found["i"])) == ([(0, 4, "любой")], 2)


def test_texts_stand_in_three_voices_and_may_be_absent() -> None:
    levels = document_of(of_ratings(KEY) | {"Уровни": LEVELS})["scales"][0]["levels"]

    assert [level["texts"] for level in levels] == [{}, {"pupil": "Много", "counsellor": "Проба"}]


def test_fractions_are_texts() -> None:
    assert levels_of((LEVELS[0], ("*", "0,5", 2.25, "один")))["i"] == [("0.5", "2.25", "один")]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (("Х", 0, 4, "какой"), ("Уровни!A2", "unknown_scale")),
        (("", 0, 4, "какой"), ("Уровни!A2", "missing_scale")),
        (("*", "мало", 4, "какой"), ("Уровни!B2", "bad_number")),
        (("*", 0, "", "какой"), ("Уровни!C2", "missing_border")),
        (("*", 0, date(2026, 4, 2), "какой"), ("Уровни!C2", "date_cell")),
        (("*", 5, 4, "какой"), ("Уровни!B2", "upside_down")),
        (("*", 0, 4, ""), ("Уровни!D2", "missing_level")),
    ],
)
def test_a_slip_in_levels_names_its_cell(row: tuple[Any, ...], problem: tuple[str, str]) -> None:
    assert problems_of(of_ratings(KEY) | {"Уровни": (LEVELS[0], row)}) == [problem]


def test_gaps_and_overlaps_are_told_with_their_cells() -> None:
    gap = of_ratings(KEY) | {"Уровни": (LEVELS[0], ("И", 0, 1, "а"), ("И", 3, 4, "б"))}
    overlap = of_ratings(KEY) | {"Уровни": (LEVELS[0], ("И", 0, 3, "а"), ("И", 2, 4, "б"))}

    assert ("Уровни!B3", "levels_leave_gap") in notes_of(gap)
    assert ("Уровни!B3", "levels_overlap") in notes_of(overlap)


def test_norms_by_sex_and_grade() -> None:
    head = ("Шкала", "Пол", "Класс/возраст", "От", "До", "Стен", "Объём выборки", "Место")
    norms = norms_of(
        (
            head,
            ("Ремесло", "м", "9", 2, 4, 6, "120", "Зима"),
            ("", "м", "9", 0, 1, "5", "", ""),
            ("", "девочки", "14–15 лет", 0, 4, "5,5", "", ""),
            ("", "", "", 0, 4, 7, "", ""),
        )
    )

    assert norms[0] == {
        "kind": "sten",
        "sex": "male",
        "grades": {"from": 9, "to": 9},
        "rows": [{"from": 0, "to": 1, "value": 5}, {"from": 2, "to": 4, "value": 6}],
        "n": 120,
        "place": "Зима",
    }
    assert (norms[1]["sex"], norms[1]["ages"]) == ("female", {"from": 14, "to": 15})
    assert norms[1]["rows"] == [{"from": 0, "to": 4, "value": "5.5"}]
    assert norms[2] == {"kind": "sten", "rows": [{"from": 0, "to": 4, "value": 7}]}


@pytest.mark.parametrize(
    ("title", "kind"),
    [("T", "t"), ("Т-баллы", "t"), ("Процентиль", "percentile"), ("z", "z"), ("Стены", "sten")],
)
def test_kinds_of_norms(title: str, kind: str) -> None:
    assert norms_of((("Шкала", "От", "До", title), ("*", 0, 4, 50)))[0]["kind"] == kind


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (("Х", "м", "9", 0, 4, 5), ("Нормы!A2", "unknown_scale")),
        (("И", "кот", "9", 0, 4, 5), ("Нормы!B2", "unknown_sex")),
        (("И", "м", date(2026, 11, 9), 0, 4, 5), ("Нормы!C2", "date_cell")),
        (("И", "м", "старшие", 0, 4, 5), ("Нормы!C2", "bad_span")),
        (("И", "м", "9", "", 4, 5), ("Нормы!D2", "missing_border")),
        (("И", "м", "9", 0, 4, ""), ("Нормы!F2", "missing_border")),
        (("И", "м", "9", 0, 4, "пять"), ("Нормы!F2", "bad_number")),
        (("И", "м", "9", 4, 0, 5), ("Нормы!D2", "upside_down")),
    ],
)
def test_a_slip_in_norms_names_its_cell(row: tuple[Any, ...], problem: tuple[str, str]) -> None:
    pages = of_ratings(KEY) | {"Нормы": (("Шкала", "Пол", "Класс/возраст", "От", "До", "Стен"), row)}

    assert problems_of(pages) == [problem]


def test_norms_without_a_column_of_values() -> None:
    pages = of_ratings(KEY) | {"Нормы": (("Шкала", "Пол", "От", "До"), ("И", "м", 0, 4))}

    assert problems_of(pages) == [("Нормы!A1", "no_norm_value")]
