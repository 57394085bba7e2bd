"""Paper mode through the console: a real process, PDFs on the disk, typed sheets out of a table."""

from pathlib import Path

import pytest

from tests.helpers.console import Console
from tests.helpers.paper import read_paper

ROSTER = """Фамилия;Имя;Отчество;Дата рождения;Класс
Гринёв;Пётр;Андреевич;03.11.2010;9А
Миронова;Мария;Ивановна;12.04.2011;9 «А»
Ларина;Татьяна;Дмитриевна;01.02.2011;9А
"""
AB = "12" * 10
SPREAD = ";".join("аб" * 10)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("paper")


@pytest.fixture(scope="module")
def school(place: Path) -> Console:
    console = Console(place / "school", "organisation", "МБОУ СОШ № 9")
    (place / "list.csv").write_text(ROSTER, encoding="cp1251")
    console.json("people", "import", place / "list.csv")
    return console


def table(place: Path, *lines: str) -> Path:
    path = place / "бланки.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_booklet_and_sheets_are_written(school: Console, place: Path) -> None:
    booklet, sheets = place / "буклет.pdf", place / "бланки.pdf"

    made = school.json("paper", "booklet", "--instrument", "subject5", "--out", booklet)
    printed = school.json("paper", "sheets", "--group", "9А", "--instrument", "subject5", "--out", sheets)

    assert made["pages"] == 1 and "Пять сфер труда" in read_paper(booklet.read_bytes()).text
    assert (printed["pages"], printed["people"]) == (6, 3)
    pages = read_paper(sheets.read_bytes()).pages
    assert [page.text.split("\n")[-1] != "" for page in pages] and "Гринёв" in pages[0].text


def test_typed_sheets_are_taken_once_and_doubts_are_told(school: Console, place: Path) -> None:
    path = table(
        place, "код;ответы", f"0001;{AB}", f"Ларина Татьяна;{SPREAD}", f"2;{'1' * 18}*0", f"Онегин;{AB}"
    )

    first = school.json("paper", "enter", "--instrument", "subject5", "--group", "9А", path)
    again = school.json("paper", "enter", "--instrument", "subject5", "--group", "9А", path)

    assert [row["state"] for row in first["rows"]] == ["new", "new", "new", "error"]
    assert (first["new"], first["doubtful"], first["left"]) == (3, 1, [5])
    assert (first["rows"][2]["missing"], first["rows"][2]["doubtful"]) == ([20], [19])
    assert (again["new"], again["same"]) == (0, 3)
    found = school.json("results", "--instrument", "subject5", "--group", "9А")
    assert sum(row["state"] == "done" for row in found) == 3


def test_other_answers_of_that_day_wait_for_a_word(school: Console, place: Path) -> None:
    path = table(place, f"0001;{'2' * 20}")

    left = school.json("paper", "enter", "--instrument", "subject5", path)
    replaced = school.json("paper", "enter", "--instrument", "subject5", "--replace", path)

    assert (left["rows"][0]["state"], left["left"]) == ("differs", [1])
    assert replaced["replaced"] == 1


def test_a_wrong_key_is_named_and_stops_no_other_line(school: Console, place: Path) -> None:
    path = table(place, f"0002;{'1' * 7}7", f"0002;{'1' * 25}", f"0003;{'1' * 20}")

    said = school.json("paper", "enter", "--instrument", "subject5", "--replace", path)

    assert [row["state"] for row in said["rows"]][:2] == ["error", "error"]
    assert "8: 7" in said["rows"][0]["message"] and "больше" in said["rows"][1]["message"]
    assert said["rows"][2]["state"] in ("new", "replaced")


def test_a_second_entry_is_compared_and_a_doubt_is_decided(school: Console, place: Path) -> None:
    first = table(place, f"0003;{'1' * 19}*")
    day = ("--instrument", "subject5", "--date", "2026-02-03")
    school.json("paper", "enter", *day, first)
    (mark,) = [one for one in school.json("paper", "doubts") if one["day"] == "2026-02-03"]

    school.json("paper", "decide", "--attempt", mark["attempt"], "--item", mark["item"], "--answer", "2")
    beside = school.json("paper", "enter", *day, "--beside", table(place, f"0003;{AB}"))

    assert mark["item"] == 20 and "1 – " in mark["text"]
    assert beside["beside"] == 1 and beside["left"] == []
    assert not [one for one in school.json("paper", "doubts") if one["day"] == "2026-02-03"]


def test_a_blind_table_names_the_items_that_differ(school: Console, place: Path) -> None:
    school.json("paper", "enter", "--instrument", "subject5", "--replace", table(place, f"0001;{AB}"))

    said = school.json("paper", "compare", "--instrument", "subject5", table(place, f"0001;11{AB[2:]}"))

    assert (said["agree"], said["rows"][0]["state"]) == (0, "differs")
    assert said["rows"][0]["mismatches"][0] == {
        "item": 2,
        "first": "b",
        "second": "a",
        "first_doubtful": False,
        "second_doubtful": False,
    }


@pytest.mark.parametrize(
    "words", [("booklet", "--instrument", "nobody"), ("sheets", "--instrument", "subject5", "--group", "7Я")]
)
def test_what_is_not_there_is_one_sentence(school: Console, place: Path, words: tuple[str, ...]) -> None:
    said = school("paper", *words, "--out", place / "нет.pdf")

    assert said.code != 0 and "Traceback" not in said.err and not (place / "нет.pdf").exists()
