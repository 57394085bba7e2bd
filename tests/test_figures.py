"""Figures are written one way everywhere: a comma, a true minus, no fraction of two numbers."""

from fractions import Fraction

import pytest

from ui.signs import figure
from zima_desktop.content.result_words import number_text


@pytest.mark.parametrize(
    ("value", "shown"),
    [(Fraction(7), "7"), (Fraction(-16), "−16"), (Fraction(15, 2), "7,5"), (Fraction(0), "0")],
)
def test_a_score_is_written_as_people_write_it(value: Fraction, shown: str) -> None:
    assert figure(value) == number_text(value) == shown
