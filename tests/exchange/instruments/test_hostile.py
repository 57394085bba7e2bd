"""Workbooks that are no honest work: refused or harmless, and never a crash."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.instruments.typed import (
    Pages,
    document_of,
    in_memory,
    keyed,
    of_pairs,
    of_ratings,
    of_yes_no,
    problems_of,
    read,
    read_file,
    statements,
    typed,
    write_ods,
)
from tests.helpers.workbooks import write_csv
from zima_desktop.content.reading import parse_instrument
from zima_desktop.domain.errors import FileRefused
from zima_desktop.exchange.instruments import read_instrument
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.jobs import JobControl


def test_formulas_typed_as_text_stay_text() -> None:
    rows = (("№", "Текст"), (1, "=cmd|' /C calc'!A0"), (2, "@SUM(1)"), (3, "+1"), (4, "-1"))

    items = document_of(of_yes_no(keyed("+1–4")) | {"Вопросы": rows})["sections"][0]["items"]

    assert [item["text"] for item in items] == ["=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1"]


def test_a_formula_gives_the_value_that_was_saved_with_it(tmp_path: Path) -> None:
    path = typed(tmp_path, of_yes_no(keyed("+1–4")))
    book = openpyxl.load_workbook(path)
    book["Ключ"]["B2"] = "=1+1"
    book.save(path)

    assert [(one.place, one.key) for one in read_file(path).problems] == [("Ключ!A2", "scale_without_key")]


def test_ten_thousand_questions_are_refused(tmp_path: Path) -> None:
    path = typed(tmp_path, of_yes_no(keyed("+1"), 10_000))

    result = read_instrument(read_workbook(path, JobControl()), path.name)

    assert [(one.place, one.key) for one in result.problems] == [("Вопросы!A502", "too_many_questions")]


def test_a_very_long_cell_is_refused_by_the_reader_of_spreadsheets(tmp_path: Path) -> None:
    rows = (("№", "Текст"), (1, "ы" * 1001))
    path = typed(tmp_path, of_yes_no(keyed("+1")) | {"Вопросы": rows})

    with pytest.raises(FileRefused) as refused:
        read_workbook(path, JobControl())

    assert (refused.value.reason, refused.value.place) == ("cell_too_long", "Вопросы B2")


def test_a_very_long_key_costs_no_time() -> None:
    for text in (
        "1а" * 500,
        "(" * 1000,
        "а" * 1000,
        "- " * 500,
        "1-" * 500,
        "Да:" * 333,
        "1 " * 500,
        ") " * 500,
    ):
        read(of_pairs(keyed(text)))


@pytest.mark.parametrize("heading", ["¹", "½", "৴", "٣", "Вариант ²"])
def test_a_figure_that_is_no_number_is_a_heading_like_any_other(heading: str) -> None:
    result = read({**of_pairs(keyed("1–4а", "1–4б")), "Ключ": [[], [heading, "ШКАЛА"]]})

    assert result.document is None
    assert result.problems


def test_faults_are_not_a_book() -> None:
    rows = (("№", "Текст"), *(("плохо", "") for _ in range(400)))

    assert len(problems_of(of_yes_no(keyed("+1")) | {"Вопросы": rows})) == 200


def test_a_text_table_is_no_instrument(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", statements(3), "utf-8")

    result = read_instrument(read_workbook(path, JobControl()), "a.csv")

    assert [(one.place, one.key) for one in result.problems] == [("a.csv", "not_an_instrument")]


def test_missing_and_double_sheets() -> None:
    pages = of_yes_no(keyed("+1–4"))
    without = {name: rows for name, rows in pages.items() if name != "Вопросы"}

    assert problems_of(without) == [("методика.xlsx", "missing_sheet")]
    assert problems_of({**pages, "ключ": pages["Ключ"]}) == [("ключ", "two_sheets")]
    assert problems_of({**pages, "Ключ": []}) == [("Ключ", "no_key")]
    assert problems_of({**pages, "Ключ": [("Шкала", "Ключ")]}) == [("Ключ", "no_key")]
    assert problems_of({**pages, "Вопросы": [("что-то", "другое"), ("1", "2")]})[0] == (
        "Вопросы",
        "no_heading",
    )


def test_an_open_document_reads_as_an_excel_one(tmp_path: Path) -> None:
    pages: Pages = of_ratings(keyed("1, 2", "3, 4(обр)"))
    path = write_ods(tmp_path / "методика.ods", pages)

    result = read_instrument(read_workbook(path, JobControl()), path.name)

    assert result.document == document_of(pages)


CELL = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.sampled_from(
        ["Шкала", "Ключ", "№", "А", "Б", "Текст", "*", "От", "До", "Уровень", "Стен", "1а", "1-8", "Да: 1"]
    ),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-5, 2000),
    st.booleans(),
    st.datetimes(),
)
NAMES = st.sampled_from(
    ["Методика", "Вопросы", "Ключ", "Уровни", "Нормы", "Шкалы", "Дополнительно", "Пример"]
)


@settings(max_examples=300, deadline=None)
@given(more=st.dictionaries(NAMES, st.lists(st.lists(CELL, max_size=6), max_size=8), max_size=5))
def test_no_workbook_makes_the_reader_stumble(more: dict[str, list[list[Any]]]) -> None:
    pages = {**of_pairs(keyed("1–4а", "1–4б")), **more}

    result = read_instrument(in_memory(pages), "a.xlsx")

    assert (result.document is None) == bool(result.problems)
    if result.document is not None and "Дополнительно" not in more:
        parse_instrument(json.dumps(result.document))
