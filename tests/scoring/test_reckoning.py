"""«Как посчитано» for every kind of response: the lines add up and say what was given."""

from fractions import Fraction

import pytest

from zima_desktop.domain.instruments import Aggregate, AnswerValue, Item, Key, Scale, ScaleKind
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
from zima_desktop.scoring.contributions import lines_of

ABC = (Option("a", "Лес"), Option("b", "Завод"), Option("c", "Школа"))
SKILL = Facet("skill", "умею", Rating(0, 2, ("нет", "немного", "да")))
WISH = Facet("wish", "хочу", Rating(0, 2, ("нет", "немного", "да")))


def scale(*keys: Key) -> Scale:
    return Scale("s", "Шкала", ScaleKind.CONTENT, Aggregate.SUM, keys, ())


def told(response: Response, answer: AnswerValue | None, *keys: Key) -> list[tuple[str, Fraction, bool, str]]:
    item = Item(1, "Вопрос", response)
    return [(one.text, one.points, one.chosen, one.given) for one in lines_of(item, scale(*keys), answer)]


def key(option: str | None, weight: int = 1, **more: bool) -> Key:
    return Key(1, option, Fraction(weight), **more)


def test_choice_shows_options_that_count_chosen_or_not() -> None:
    assert told(Choice(ABC), "a", key("a"), key("b", 2)) == [
        ("Вопрос: Лес", 1, True, ""),
        ("Вопрос: Завод", 0, False, ""),
    ]


def test_points_that_were_shared_out_are_said() -> None:
    found = told(Distribute(3, ABC), {"a": 2, "b": 1, "c": 0}, key("a", 2), key("c"))

    assert found == [("Вопрос: Лес", 4, True, "2"), ("Вопрос: Школа", 0, False, "")]


def test_a_closed_gate_shuts_the_other_facets_out() -> None:
    response = MultiRating((SKILL, WISH), gate="skill")

    assert told(response, {"skill": 0, "wish": 2}, key("skill"), key("wish")) == [
        ("Вопрос: умею", 0, True, "0"),
        ("Вопрос: хочу", 0, False, "2"),
    ]
    assert told(response, {"skill": 1, "wish": 2}, key("wish")) == [("Вопрос: хочу", 2, True, "2")]


def test_rows_and_columns_of_a_matrix_count_by_themselves() -> None:
    rows, columns = (Option("r1", "Человек"),), (Option("c1", "Лечить"), Option("c2", "Учить"))
    response = MatrixPick(rows, columns, Limits(1, 1), Limits(1, 1))

    assert told(response, {"rows": ["r1"], "columns": ["c2"]}, key("r1"), key("c1"), key("c2")) == [
        ("Вопрос: Человек", 1, True, ""),
        ("Вопрос: Лечить", 0, False, ""),
        ("Вопрос: Учить", 1, True, ""),
    ]


def test_several_options_may_be_taken() -> None:
    assert told(MultiSelect(ABC, Limits(1, 3)), ["a", "c"], key("a"), key("b"), key("c", 2)) == [
        ("Вопрос: Лес", 1, True, ""),
        ("Вопрос: Завод", 0, False, ""),
        ("Вопрос: Школа", 2, True, ""),
    ]


def test_a_place_in_the_order_is_worth_more_the_earlier_it_is() -> None:
    assert told(Rank(ABC, 2), ["c", "a"], key("a"), key("b"), key("c")) == [
        ("Вопрос: Лес", 2, True, "2"),
        ("Вопрос: Завод", 0, False, ""),
        ("Вопрос: Школа", 3, True, "1"),
    ]


@pytest.mark.parametrize(
    ("response", "answer", "points", "given"),
    [
        (Text(40, correct=("рельс",)), "Рельс", 1, "Рельс"),
        (Text(40, correct=("рельс",)), "шпала", 0, "шпала"),
        (Number(Fraction(0), Fraction(9), correct=Fraction(7)), 7, 1, "7"),
        (Rating(1, 4, ("нет", "скорее нет", "скорее да", "да")), 4, 4, "4"),
    ],
)
def test_whole_answers_are_one_line(response: Response, answer: AnswerValue, points: int, given: str) -> None:
    assert told(response, answer, key(None)) == [("Вопрос", points, True, given)]


def test_a_reversed_key_is_marked() -> None:
    item = Item(1, "Вопрос", Rating(1, 4, ("нет", "скорее нет", "скорее да", "да")))

    line = next(iter(lines_of(item, scale(key(None, reverse=True)), 4)))

    assert (line.points, line.reverse) == (1, True)


@pytest.mark.parametrize(
    "response",
    [Distribute(3, ABC), MultiSelect(ABC, Limits(0, 3)), Rank(ABC, 2), MultiRating((SKILL, WISH))],
)
def test_no_answer_gives_nothing(response: Response) -> None:
    code = "skill" if isinstance(response, MultiRating) else "a"

    assert [line[1:] for line in told(response, None, key(code))] == [(0, False, "")]
