"""Birth dates in every form a class list holds, and the school year."""

from datetime import UTC, date, datetime

import pytest

from zima_desktop.domain.dates import (
    format_date,
    format_date_long,
    format_school_year,
    parse_birth_date,
    parse_school_year,
    school_year_of,
)
from zima_desktop.domain.errors import InvalidValue

THIRD_OF_NOVEMBER = date(2010, 11, 3)
SECOND_OF_MAY = date(2010, 5, 2)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2010, 11, 3), THIRD_OF_NOVEMBER),
        (datetime(2010, 11, 3, 0, 0, tzinfo=UTC), THIRD_OF_NOVEMBER),
        ("03.11.2010", THIRD_OF_NOVEMBER),
        ("3.11.10", THIRD_OF_NOVEMBER),
        ("03/11/2010", THIRD_OF_NOVEMBER),
        ("3-11-2010", THIRD_OF_NOVEMBER),
        ("03. 11. 2010", THIRD_OF_NOVEMBER),
        ("03.11.2010г.", THIRD_OF_NOVEMBER),
        ("03.11.2010 г.р.", THIRD_OF_NOVEMBER),
        ("03.11.2010 0:00:00", THIRD_OF_NOVEMBER),
        ("2010-11-03", THIRD_OF_NOVEMBER),
        ("2010-11-03T00:00:00", THIRD_OF_NOVEMBER),
        ("2 мая 2010 г.", SECOND_OF_MAY),
        ("«2» мая 2010 года", SECOND_OF_MAY),
        ("2 май 2010", SECOND_OF_MAY),
        ("2 сент. 2010", date(2010, 9, 2)),
        (40300, SECOND_OF_MAY),
        (40300.0, SECOND_OF_MAY),
        ("40300", SECOND_OF_MAY),
        ("03.11.85", date(1985, 11, 3)),
        ("29.02.2012", date(2012, 2, 29)),
    ],
)
def test_birth_date_is_read_in_each_of_its_forms(cell: object, day: date) -> None:
    assert parse_birth_date(cell) == day


@pytest.mark.parametrize("cell", [None, "", "  ", "\u00a0", "—", "-"])
def test_empty_cell_is_an_unknown_date(cell: object) -> None:
    assert parse_birth_date(cell) is None


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("31.02.2010", "impossible_date"),
        ("29.02.2011", "impossible_date"),
        ("11.13.2010", "impossible_date"),
        ("2010-02-30", "impossible_date"),
        ("2010", "not_a_date"),
        (2010, "not_a_date"),
        (15, "not_a_date"),
        (19_999, "not_a_date"),
        (60_001, "not_a_date"),
        (float("nan"), "not_a_date"),
        (True, "not_a_date"),
        ("2 марабря 2010", "not_a_date"),
        ("весна 2010", "not_a_date"),
        ("01.01.1799", "date_out_of_range"),
        ("03.11.39", "date_in_future"),
        ("01.01.2027", "date_in_future"),
    ],
)
def test_impossible_date_is_an_error_and_never_a_guess(cell: object, reason: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        parse_birth_date(cell, today=date(2026, 5, 20))

    assert refusal.value.reason == reason


def test_bare_number_of_an_old_macintosh_workbook_counts_from_1904() -> None:
    assert parse_birth_date(38838, epoch_1904=True) == SECOND_OF_MAY


def test_school_year_turns_on_the_first_of_september() -> None:
    assert school_year_of(date(2026, 8, 31)) == 2025
    assert school_year_of(date(2026, 9, 1)) == 2026
    assert format_school_year(2025) == "2025/2026"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2025-2026 учебный год", 2025),
        ("2025/26", 2025),
        ("за 2025 – 2026 уч. г.", 2025),
        ("2025-2027", None),
        ("тел. 2025-203", None),
        ("9 класс", None),
    ],
)
def test_school_year_is_found_in_a_title(text: str, year: int | None) -> None:
    assert parse_school_year(text) == year


def test_dates_are_printed_as_documents_want_them() -> None:
    assert format_date(date(2026, 5, 2)) == "02.05.2026"
    assert format_date_long(date(2026, 5, 20)) == "20 мая 2026\u00a0г."
