"""One cell, one answer: every way of writing it that paper tables know, and those that are refused."""

from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    Facet,
    Limits,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
    Response,
    Text,
)
from zima_desktop.exchange.answers.reading import NotAnAnswer, read_answer
from zima_desktop.exchange.answers.script import AmbiguousLetter, Script
from zima_desktop.exchange.instruments.letters import CYRILLIC, LATIN


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(Option("abcdefgh"[at], text) for at, text in enumerate(texts))


PAIR = Choice(options("Лес", "Завод"))
YES_NO = Choice(options("Да", "Нет"))
FOUR = Choice(options("Лес", "Завод", "Школа", "Депо"))
LIKES = Rating(-2, 2, ("совсем нет", "скорее нет", "не знаю", "скорее да", "да"))
MARKS = Rating(1, 5, ("1", "2", "3", "4", "5"))
SHARED = Distribute(3, options("Лес", "Завод"))
FACETS = MultiRating((Facet("skill", "умею", Rating(0, 2, ("", "", ""))), Facet("wish", "хочу", LIKES)))
SEVERAL = MultiSelect(options("Лес", "Завод", "Школа, колледж", "Депо"), Limits(1, 3))
ORDER = Rank(options("Лес", "Завод", "Школа"), 3)
BEST_TWO = Rank(options("Лес", "Завод", "Школа"), 2)
MATRIX = MatrixPick(options("Лес", "Завод"), options("Утром", "Ночью"), Limits(1, 2), Limits(1, 1))
NUMBER = Number(Fraction(0), Fraction(20), 1)
UNKNOWN_SCRIPT = Script()


def read(response: Response, cell: Any, script: Script = UNKNOWN_SCRIPT) -> Any:
    return read_answer(response, cell, script)


@pytest.mark.parametrize(
    ("response", "cell", "answer"),
    [
        *((PAIR, cell, "a") for cell in ("а", "А", "a", "A", "а)", "а.", " а ", "«а»", "1", 1, 1.0, "лес")),
        *((PAIR, cell, "b") for cell in ("б", "Б", "b", "B", "б)", "2", 2, 2.0, "ЗАВОД")),
        *((YES_NO, cell, "a") for cell in ("да", "Да", "ДА.", "дa", "+", "1", True)),
        *((YES_NO, cell, "b") for cell in ("нет", "Нет", "-", "−", "–", "2", False)),
        (FOUR, "г", "d"),
        (FOUR, "d", "d"),
        (FOUR, "школа", "c"),
        *((LIKES, cell, 2) for cell in (2, "2", "+2", 2.0, "++", "да")),
        *((LIKES, cell, -1) for cell in (-1, "-1", "−1", "–1", "-", "скорее нет", "Скорее нет.")),
        (LIKES, 0, 0),
        (MARKS, "4", 4),
        *((SHARED, cell, {"a": 2, "b": 1}) for cell in ("2;1", "2; 1", "2 1", "2/1", "2\n1")),
        (FACETS, "1;-2", {"skill": 1, "wish": -2}),
        (FACETS, "2; скорее да", {"skill": 2, "wish": 1}),
        *((SEVERAL, cell, ["a", "d"]) for cell in ("а, г", "г,а", "а г", "1;4", "лес; депо", "Лес, Депо")),
        (SEVERAL, "Школа, колледж", ["c"]),
        (SEVERAL, "2", ["b"]),
        *((ORDER, cell, ["c", "a", "b"]) for cell in ("в а б", "в, а, б", "c;a;b", "Школа; Лес; Завод")),
        (ORDER, "2;1;3", ["b", "a", "c"]),
        (BEST_TWO, "3;1", ["c", "a"]),
        (MATRIX, "1, 2; 2", {"rows": ["a", "b"], "columns": ["b"]}),
        *((NUMBER, cell, "2.5") for cell in (2.5, "2,5", "2.5", "+2,50")),
        *((NUMBER, cell, 7) for cell in (7, 7.0, "7", "7,0")),
        (Text(20), "Слесарь  в депо", "Слесарь в депо"),
        (Text(20), 12.0, "12"),
        *((response, cell, None) for response in (PAIR, LIKES, SHARED, NUMBER) for cell in (None, "", "  ")),
    ],
)
def test_a_cell_is_understood(response: Response, cell: Any, answer: Any) -> None:
    assert read(response, cell) == answer


@pytest.mark.parametrize(
    ("response", "cell", "reason"),
    [
        *((response, date(2026, 2, 1), "date_cell") for response in (PAIR, LIKES, SHARED, NUMBER, Text(9))),
        (SEVERAL, datetime.fromisoformat("2026-02-01 12:00"), "date_cell"),
        *((PAIR, cell, "date_text") for cell in ("01.фев", "02.01.2026", "2-янв", "02:01:00", "янв.02")),
        *((response, 2.1, "fraction") for response in (PAIR, LIKES, SHARED, SEVERAL)),
        (PAIR, float("inf"), "fraction"),
        (PAIR, "2,1", "fraction"),
        *((response, "2,1", "fraction_or_pair") for response in (SHARED, FACETS, SEVERAL)),
        (PAIR, "#Н/Д", "formula_error"),
        *((PAIR, cell, "not_an_option") for cell in ("3", 3, 0, "в", "x", "аб", "1 2", "+", "-")),
        (PAIR, "+", "not_an_option"),
        *((LIKES, cell, "not_a_rating") for cell in (3, "+++", "а", "может быть", "1 2")),
        (MARKS, "+", "not_a_rating"),
        (SHARED, "2;2", "wrong_total"),
        *((SHARED, cell, "not_a_list") for cell in ("3", 21, "2;1;0", "а;б")),
        (FACETS, "1", "not_a_list"),
        (SEVERAL, "а, а", "option_twice"),
        (SEVERAL, "а, б, в, г", "wrong_count"),
        (ORDER, "3;1;2", "ambiguous_ranks"),
        (ORDER, "а, б", "wrong_count"),
        (MATRIX, "1", "not_a_matrix"),
        (MATRIX, "1; 1, 2", "not_a_matrix"),
        (NUMBER, "много", "not_a_number"),
        (NUMBER, True, "not_a_number"),
        (NUMBER, "9" * 400, "not_a_number"),
        (NUMBER, 20.5, "number_out_of_range"),
        (NUMBER, "2,55", "number_out_of_range"),
        (Text(3), "слесарь", "too_long"),
    ],
)
def test_what_could_mean_something_else_is_refused(response: Response, cell: Any, reason: str) -> None:
    with pytest.raises(NotAnAnswer) as refused:
        read(response, cell)

    assert refused.value.reason == reason


def test_a_number_that_is_also_another_label_is_refused() -> None:
    shifted = Rating(-1, 1, ("1", "2", "3"))

    with pytest.raises(NotAnAnswer) as refused:
        read(shifted, "1")

    assert refused.value.reason == "ambiguous"


@pytest.mark.parametrize(
    ("typed", "letter", "place"),
    [
        ("аАбБ", "Б", 1),
        ("aAbB", "B", 1),
        ("абвг", "В", 2),
        ("абвг", "в", 2),
        ("abcd", "B", 1),
        ("abcd", "c", 2),
        ("ABC", "B", 1),
        ("абвг", "c", 2),  # no Russian letter of this shape is an option
    ],
)
def test_the_keyboard_is_told_from_the_letters_of_the_table(typed: str, letter: str, place: int) -> None:
    script = Script.of((one, 4) for one in typed)

    assert script.index(letter, 4) == place


def test_a_look_alike_of_the_other_keyboard_is_not_guessed() -> None:
    script = Script.of((one, 4) for one in "абг")

    with pytest.raises(AmbiguousLetter):
        script.index("B", 4)


def test_a_letter_beyond_the_options_is_none() -> None:
    script = Script.of((one, 2) for one in "абб")

    assert script.index("в", 2) is None
    assert script.index("B", 2) == 1  # with two options the shape leaves no doubt


@given(st.integers(2, 8), st.data())
def test_each_alphabet_names_the_options_in_its_order(count: int, data: st.DataObject) -> None:
    alphabet = data.draw(st.sampled_from((CYRILLIC, LATIN)))
    script = Script.of((letter, count) for letter in alphabet[:count])

    assert [script.index(letter, count) for letter in alphabet[:count]] == list(range(count))


RESPONSES = (
    PAIR,
    YES_NO,
    FOUR,
    LIKES,
    MARKS,
    SHARED,
    FACETS,
    SEVERAL,
    ORDER,
    BEST_TWO,
    MATRIX,
    NUMBER,
    Text(40),
)
CELLS = st.one_of(
    st.text(alphabet="абвгABCDabcd0123456789 ,;./+-−«»да", max_size=12),
    st.text(max_size=30),
    st.floats(),
    st.integers(),
    st.booleans(),
    st.dates(),
    st.none(),
)


@given(st.sampled_from(RESPONSES), CELLS)
def test_any_cell_is_an_answer_or_refused_by_name(response: Response, cell: Any) -> None:
    try:
        value = read(response, cell)
    except NotAnAnswer as refused:
        assert refused.reason
        return

    assert value is None or response.accepts(value)
