"""A battery from the console: fitted into a lesson, answered, told instrument by instrument, made up."""

import json
from pathlib import Path

import pytest

from tests.helpers.console import Console, call

PIN = "4821"
LIST = """ФИО;Класс;Дата рождения
Гринёв Пётр Андреевич;9А;03.11.2010
Миронова Мария Ивановна;9А;12.05.2011
Швабрин Алексей Иванович;9Б;07.07.2011
"""
BATTERY = "subject5,riasec30"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("battery")


@pytest.fixture(scope="module")
def school(place: Path) -> Console:
    made = Console(place / "school", "organisation", "Школа № 9")
    table = place / "list.csv"
    table.write_text(LIST, encoding="utf-8")
    made.json("people", "import", table)
    return made


def answer(place: Path, file: Path, person: str, *ranges: range) -> None:
    given = {str(no): "a" for numbers in ranges for no in numbers}
    table = place / "answers.json"
    table.write_text(json.dumps(given), encoding="utf-8")
    found = call("session", "answer", file, "--pin", PIN, "--person", person, "--answers", table, "--json")
    assert found.code == 0, found.err


def test_battery_of_two_classes_goes_from_the_file_to_the_make_up(school: Console, place: Path) -> None:
    file = place / "battery.zima-session"
    wanted = ("--battery", BATTERY, "--group", "9А", "--group", "9Б", "--lesson", 40, "--pin", PIN)
    made = school.json("session", "prepare", *wanted, "--out", file)
    assert (made["people"], made["minutes"], made["room"], made["fits"]) == (3, 17, 32, True)

    answer(place, file, "Гринёв", range(1, 21), range(10_001, 10_031))
    answer(place, file, "Швабрин", range(1, 21), range(10_001, 10_005))
    assert school.json("session", "collect", file)["new"] == 3

    number = made["session"]
    seen = school.json("session", "states", "--session", number)
    assert [one["code"] for one in seen["battery"]] == BATTERY.split(",")
    states = {one["name"].split()[0]: [*one["states"].values()] for one in seen["pupils"]}
    assert [one["state"] for one in states["Гринёв"]] == ["done", "done"]
    assert [one["state"] for one in states["Швабрин"]] == ["done", "started"]
    assert [one["state"] for one in states["Миронова"]] == ["assigned", "assigned"]
    listed = school.json("session", "list")[0]
    assert (listed["group"], listed["battery"], listed["collected"]) == (
        "9 «А», 9 «Б»",
        BATTERY.split(","),
        1,
    )

    later = place / "later.zima-session"
    given = ("session", "makeup", "--session", number, "--pin", PIN)
    each = school.json(*given, "--out", later)
    assert [(one["people"], one["battery"]) for one in each["files"]] == [
        (1, BATTERY.split(",")),
        (1, ["riasec30"]),
    ]
    assert (place / "later_2.zima-session").is_file()
    together = school.json(*given, "--together", "--out", place / "together.zima-session")
    assert [one["people"] for one in together["files"]] == [2]


def test_what_does_not_fit_is_refused_with_a_way_out(school: Console, place: Path) -> None:
    file = place / "long.zima-session"
    long = ("session", "prepare", "--battery", "interests,readiness,riasec48", "--group", "9А", "--pin", PIN)

    refused = school(*long, "--lesson", 40, "--out", file)
    assert refused.code != 0
    assert "35 мин из 32" in refused.err and "сеансов понадобится 2" in refused.err
    assert not file.exists()

    assert school.json(*long, "--lesson", 80, "--out", file)["fits"]
    parts = school.json(*long, "--lesson", 40, "--split", "--out", place / "part.zima-session")
    assert [one["battery"] for one in parts["files"]] == [["interests", "readiness"], ["riasec48"]]


def test_everybody_without_a_result_of_a_grade(school: Console, place: Path) -> None:
    wanted = (
        "session",
        "prepare",
        "--instrument",
        "subject5",
        "--grade",
        9,
        "--without-result",
        "--pin",
        PIN,
    )

    made = school.json(*wanted, "--out", place / "rest.zima-session")

    assert made["people"] == 1
    row = next(one for one in school.json("session", "list") if one["id"] == made["session"])
    assert row["group"] == "9-е классы без результата"


def test_copies_for_other_computers(school: Console, place: Path) -> None:
    number = school.json("session", "list")[0]["id"]
    stick = place / "stick"
    stick.mkdir()

    found = school("session", "hand-out", "--session", number, stick, place / "gone", "--json")

    assert found.code == 2
    assert [one["copied"] for one in found.json["copies"]] == [True, False]
    assert len(list(stick.iterdir())) == 1


def test_session_for_nobody_says_what_is_missing(school: Console, place: Path) -> None:
    refused = school(
        "session", "prepare", "--instrument", "subject5", "--pin", PIN, "--out", place / "no.zima-session"
    )

    assert refused.code != 0 and "Не указано" in refused.err
