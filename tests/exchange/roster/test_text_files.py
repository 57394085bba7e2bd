"""Class lists as text: encodings, separators, quotes."""

import random
from pathlib import Path

import pytest

from tests.helpers.rosters import described, open_book, rows_of
from tests.helpers.workbooks import CLASS_9A, TITLES, write_csv
from zima_desktop.exchange.workbooks.encodings import decode

ENCODINGS = ["cp1251", "cp866", "koi8_r", "mac_cyrillic", "utf-8", "utf-8-sig", "utf-16"]
FAMILIES = [
    "Раскольников",
    "Мармеладова",
    "Щербацкая",
    "Ноздрёв",
    "Фамусов",
    "Чацкий",
    "Печорин",
    "Яичница",
    "Эраст",
    "Южин",
]
GIVEN = ["Родион", "Софья", "Фёдор", "Емельян", "Юлия", "Илья", "Анна", "Эльвира", "Яков", "Савелий"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("separator", [";", "\t", ","])
def test_text_list_is_read_in_every_encoding(tmp_path: Path, encoding: str, separator: str) -> None:
    path = write_csv(tmp_path / "a.csv", [TITLES, *CLASS_9A], encoding, separator)

    read = described(rows_of(path))

    assert read[1] == "Мармеладова Софья Семёновна 2011-04-03 9А"
    assert len(read) == 4


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("shape", [str, str.upper])
def test_encoding_is_found_without_a_header_to_help(encoding: str, shape: type[str]) -> None:
    dice = random.Random(9)
    for _ in range(100):
        names = [f"{dice.choice(FAMILIES)} {dice.choice(GIVEN)};9{dice.choice('АБВ')}" for _ in range(8)]
        text = shape("\r\n".join(names))

        assert decode(text.encode(encoding), "a.csv")[0] == text


def test_first_line_of_excel_names_the_separator_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("sep=|\r\nФИО|Класс\r\nОнегин, Евгений|9А\r\nЛенский 7|9А\r\n".encode("cp1251"))

    assert described(rows_of(path)) == ["3: A not_a_name", "4: A not_a_name"]


def test_trailing_separators_and_tripled_quotes_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    text = '"""ФИО""";"""Класс""";\r\n"""Онегин Евгений""";"9 ""А""";\r\n'
    path.write_bytes(text.encode("utf-8-sig"))

    assert described(rows_of(path)) == ["Онегин Евгений None 9А"]


def test_three_service_lines_before_the_header_are_a_title(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    lines = ["2025-2026 учебный год", "МБОУ СОШ № 9", "Группа ЭМ-21", ";".join(TITLES) + ";"]
    lines.append("Онегин;Евгений;Петрович;03.11.2008;ЭМ-21;")
    path.write_bytes("\r\n".join(lines).encode("cp1251"))

    assert described(rows_of(path)) == ["Онегин Евгений Петрович 2008-11-03 ЭМ-21"]


def test_encoding_and_text_are_there_for_the_preview(tmp_path: Path) -> None:
    workbook = open_book(write_csv(tmp_path / "a.csv", [TITLES, *CLASS_9A], "koi8_r"))

    assert workbook.encoding == "koi8_r"
    assert workbook.sheets[0].rows[0][0] == "Фамилия"
