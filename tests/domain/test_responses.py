"""Every kind of response takes its own answers and nothing else."""

from fractions import Fraction

import pytest

from zima_desktop.domain.responses import (
    Cell,
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

THREE = (Option("a", "Раз"), Option("b", "Два"), Option("c", "Три"))
SCALE = Rating(0, 2, ("нет", "немного", "да"))
FACETS = MultiRating((Facet("skill", "Умею", SCALE), Facet("wish", "Хочу", SCALE)), gate="skill")
MATRIX = MatrixPick(
    THREE,
    (Option("x", "Лес"), Option("y", "Завод")),
    Limits(1, 2),
    Limits(1, 1),
    (Cell("a", "x", "Лесник"), Cell("b", "x", "Егерь"), Cell("a", "y", "Слесарь")),
)


@pytest.mark.parametrize(
    ("response", "value"),
    [
        (Choice(THREE), "b"),
        (SCALE, 0),
        (Distribute(3, THREE), {"a": 2, "c": 1}),
        (Distribute(3, THREE), {"a": 3, "b": 0}),
        (FACETS, {"skill": 0, "wish": 2}),
        (MATRIX, {"rows": ["b", "a"], "columns": ["x"]}),
        (MultiSelect(THREE, Limits(0, 2)), []),
        (MultiSelect(THREE, Limits(0, 2)), ["c", "a"]),
        (Rank(THREE, 2), ["c", "a"]),
        (Text(5), "кот"),
        (Number(Fraction(0), Fraction(10), 1), "2.5"),
        (Number(Fraction(-1), Fraction(10)), -1),
    ],
)
def test_an_answer_of_its_own_kind_is_accepted(response: Response, value: object) -> None:
    assert response.accepts(value)


@pytest.mark.parametrize(
    ("response", "value"),
    [
        (Choice(THREE), "d"),
        (Choice(THREE), ["a"]),
        (SCALE, True),
        (SCALE, 3),
        (SCALE, "1"),
        (Distribute(3, THREE), {"a": 2}),
        (Distribute(3, THREE), {"a": 4, "b": -1}),
        (Distribute(3, THREE), {"a": 2, "z": 1}),
        (Distribute(3, THREE), {"a": True, "b": 2}),
        (FACETS, {"skill": 1}),
        (FACETS, {"skill": 1, "wish": 3}),
        (MATRIX, {"rows": ["a"]}),
        (MATRIX, {"rows": ["a", "b", "c"], "columns": ["x"]}),
        (MATRIX, {"rows": ["a"], "columns": []}),
        (MultiSelect(THREE, Limits(0, 2)), ["a", "a"]),
        (MultiSelect(THREE, Limits(1, 2)), []),
        (MultiSelect(THREE, Limits(0, 2)), "a"),
        (Rank(THREE, 2), ["a"]),
        (Rank(THREE, 2), ["a", "b", "c"]),
        (Text(5), "  "),
        (Text(5), "слишком"),
        (Text(5), 5),
        (Number(Fraction(0), Fraction(10)), "2.5"),
        (Number(Fraction(0), Fraction(10), 1), 11),
        (Number(Fraction(0), Fraction(10), 1), 2.5),
        (Number(Fraction(0), Fraction(10), 1), "много"),
        (Number(Fraction(0), Fraction(10), 1), "1e1"),
        (Number(Fraction(0), Fraction(10), 1), True),
    ],
)
def test_an_answer_of_another_kind_is_refused(response: Response, value: object) -> None:
    assert not response.accepts(value)


def test_a_right_word_is_right_in_any_case_and_with_any_yo() -> None:
    word = Text(20, correct=("Берёза",))

    assert word.right(" береза. ")
    assert not word.right("ель")


def test_a_closed_gate_shuts_the_other_facets_out() -> None:
    assert not FACETS.counts({"skill": 0, "wish": 2}, "wish")
    assert FACETS.counts({"skill": 1, "wish": 2}, "wish")
    assert FACETS.counts({"skill": 0, "wish": 2}, "skill")


def test_cells_are_where_picked_rows_and_columns_meet() -> None:
    cells = MATRIX.picked_cells({"rows": ["b", "a"], "columns": ["x"]})

    assert [cell.text for cell in cells] == ["Лесник", "Егерь"]
