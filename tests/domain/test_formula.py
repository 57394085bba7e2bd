"""The language of derived scales: exact values, honest bounds, no way to run anything."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.formula import bounds, evaluate, names_in, parse_formula

VALUES = {"A": Fraction(7), "B": Fraction(-2), "C": Fraction(1, 2)}


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("A + B * 2", 3),
        ("(A + B) * 2", 10),
        ("A - -B", 5),
        ("-A + 10", 3),
        ("A / 2", Fraction(7, 2)),
        ("0.5 + C", 1),
        ("sum(A, B, C)", Fraction(11, 2)),
        ("mean(A, B)", Fraction(5, 2)),
        ("count(A > 5, B > 5, C)", 2),
        ("min(A, B, C)", -2),
        ("max(A, B, C)", 7),
        ("abs(B)", 2),
        ("round_half_up(A / 2)", 4),
        ("round_half_up(B - 0.5)", -2),
        ("round_half_up(A / 3, 2)", Fraction(233, 100)),
        ("if(A >= 7, 1, 0)", 1),
        ("if(A <> 7, 1, B)", -2),
        ("A = 7", 1),
        ("10 - 3 - 2", 5),
        ("12 / 3 / 2", 2),
    ],
)
def test_formulas_are_counted_exactly(formula: str, value: object) -> None:
    assert evaluate(parse_formula(formula), VALUES) == value


@pytest.mark.parametrize(
    "formula",
    ["", "A +", "A B", "(A", "A)", "1..2", "sum()", "abs(A, B)", "if(A, B)", "__import__('os')", "A ** 2",
     "A == B", "round_half_up(A, B)", "round_half_up(A, 99)", "--A", "A; B", "(" * 80 + "A" + ")" * 80,
     "exec(A)", "A.real", "А + 1"],
)  # fmt: skip
def test_what_is_no_formula_is_refused_by_its_place(formula: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        parse_formula(formula)

    assert refused.value.field == "formula"


def test_names_are_found_for_the_check_of_an_instrument() -> None:
    assert names_in(parse_formula("if(A > 2, mean(B, 3), C)")) == {"A", "B", "C"}


def test_a_divisor_that_can_be_zero_is_noticed_before_anybody_answers() -> None:
    known = {"A": (Fraction(0), Fraction(5)), "B": (Fraction(-1), Fraction(1))}

    with pytest.raises(ZeroDivisionError):
        bounds(parse_formula("A / B"), known)


@given(
    st.sampled_from(
        ["A + B", "A - B", "A * B", "abs(A - B)", "min(A, B) * 2", "if(A > B, A, B)", "A / (B + 20)",
         "round_half_up(mean(A, B))", "count(A > 1, B)", "-A"]
    ),
    st.integers(-9, 9),
    st.integers(-9, 9),
)  # fmt: skip
def test_no_value_leaves_the_bounds(formula: str, a: int, b: int) -> None:
    tree = parse_formula(formula)
    ends = {"A": (Fraction(-9), Fraction(9)), "B": (Fraction(-9), Fraction(9))}

    low, high = bounds(tree, ends)

    assert low <= evaluate(tree, {"A": Fraction(a), "B": Fraction(b)}) <= high
