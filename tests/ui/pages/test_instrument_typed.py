"""How answers of a paper sheet are typed, for every kind of response."""

from fractions import Fraction

import pytest

from ui.pages.instrument_import.typed import hint, keypad, shown_answer, typed_answer
from zima_desktop.domain.instruments import AnswerValue, Item
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

ABC = (Option("a", "Лес"), Option("b", "Завод"), Option("c", "Школа"), Option("d", "Дорога"))
YES_NO = (Option("a", "Да"), Option("b", "Нет"))
FACETS = (Facet("can", "Умею", Rating(0, 2, ())), Facet("want", "Хочу", Rating(0, 2, ())))
MATRIX = MatrixPick(ABC[:3], ABC[:2], Limits(1, 2), Limits(1, 1))


@pytest.mark.parametrize(
    ("response", "text", "value"),
    [
        (Choice(ABC), "в", "c"),
        (Choice(ABC), "c", "c"),
        (Choice(ABC), "2", "b"),
        (Choice(ABC), "Б)", "b"),
        (Choice(ABC), "школа", "c"),
        (Choice(ABC), "5", None),
        (Choice(YES_NO), "+", "a"),
        (Choice(YES_NO), "−", "b"),
        (Choice(YES_NO), "н", "b"),
        (Choice(YES_NO), "Да", "a"),
        (Rating(-2, 2, ()), "−2", -2),
        (Rating(-2, 2, ()), "+1", 1),
        (Rating(-2, 2, ()), "3", None),
        (Distribute(3, ABC[:2]), "2;1", {"a": 2, "b": 1}),
        (Distribute(3, ABC[:2]), "21", {"a": 2, "b": 1}),
        (Distribute(3, ABC[:2]), "2;2", None),
        (MultiRating(FACETS), "2 0", {"can": 2, "want": 0}),
        (MultiRating(FACETS), "2", None),
        (MultiSelect(ABC, Limits(1, 2)), "а, г", ["a", "d"]),
        (MultiSelect(ABC, Limits(1, 2)), "аг", ["a", "d"]),
        (MultiSelect(ABC, Limits(1, 2)), "абв", None),
        (Rank(ABC, 3), "г а б", ["d", "a", "b"]),
        (MATRIX, "1, 3 / 2", {"rows": ["a", "c"], "columns": ["b"]}),
        (MATRIX, "1, 3", None),
        (Number(Fraction(0), Fraction(20), 1), "12,5", "12.5"),
        (Number(Fraction(0), Fraction(20)), "12", 12),
        (Number(Fraction(0), Fraction(20)), "двенадцать", None),
        (Text(20), "сварщик", "сварщик"),
    ],
)
def test_typed_text_becomes_an_answer(response: Response, text: str, value: AnswerValue | None) -> None:
    assert typed_answer(Item(1, "?", response), text) == value


@pytest.mark.parametrize(
    ("response", "text"),
    [
        (Choice(ABC), "в"),
        (Rating(-2, 2, ()), "−2"),
        (Distribute(3, ABC[:2]), "2; 1"),
        (MultiRating(FACETS), "2; 0"),
        (MultiSelect(ABC, Limits(1, 2)), "а, г"),
        (Rank(ABC, 3), "г, а, б"),
        (MATRIX, "1, 3 / 2"),
        (Text(20), "сварщик"),
    ],
)
def test_shown_answer_can_be_typed_again(response: Response, text: str) -> None:
    item = Item(1, "?", response)
    value = typed_answer(item, text)
    assert value is not None
    assert shown_answer(item, value) == text
    assert hint(item)


def test_keypad_has_a_key_for_every_option_and_number() -> None:
    assert keypad(Item(1, "?", Choice(ABC))) == (
        ("а", "Лес"),
        ("б", "Завод"),
        ("в", "Школа"),
        ("г", "Дорога"),
    )
    assert [sign for sign, _meaning in keypad(Item(1, "?", Rating(-1, 1, ("нет", "?", "да"))))] == [
        "−1",
        "0",
        "1",
    ]
    assert keypad(Item(1, "?", Text(20))) == ()
