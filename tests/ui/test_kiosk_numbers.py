"""Numbers as pupils type them, as the file keeps them, as the screen shows them."""

from fractions import Fraction

import pytest

from ui.kiosk.panes.number import digits_of, plain, shown
from ui.kiosk.screens import long_time
from ui.kiosk.steps import StepRow
from zima_desktop.domain.responses import Rating, exact_number


@pytest.mark.parametrize(
    ("typed", "meant"), [("12,5", "12.5"), (" 7 ", "7"), ("\u22123,25", "-3.25"), (",5", ".5"), ("-", "-")]
)
def test_comma_and_a_real_minus_are_understood(typed: str, meant: str) -> None:
    assert plain(typed) == meant


@pytest.mark.parametrize("text", ["12.5", "-0.05", "0.125", "100.5"])
def test_digits_are_kept_as_they_were_meant(text: str) -> None:
    exact = exact_number(text)
    assert exact is not None
    assert digits_of(exact) == text


def test_ends_of_a_range_are_shown_for_the_eye() -> None:
    assert [shown(Fraction(end)) for end in ("0", "-5/2", "1/3")] == ["0", "\u22122,5", "0,3333"]


@pytest.mark.parametrize(("seconds", "parts"), [(180, ["3"]), (45, ["45"]), (90, ["1", "30"])])
def test_time_of_a_section_is_said_in_minutes_and_seconds(seconds: int, parts: list[str]) -> None:
    words = "".join(letter if letter.isdigit() else " " for letter in long_time(seconds)).split()

    assert words == parts


def test_digit_means_the_number_on_scales_from_nought_or_one_and_the_place_elsewhere(qtbot) -> None:
    def numbers(low: int, high: int) -> list[int | None]:
        row = StepRow(Rating(low, high, ("слово",) * (high - low + 1)))
        qtbot.addWidget(row)
        return [row.value_of_digit(digit) for digit in (0, 1, 3, 9)]

    assert numbers(0, 10) == [0, 1, 3, 9]
    assert numbers(1, 5) == [None, 1, 3, None]
    assert numbers(-2, 2) == [None, -2, 0, None]
