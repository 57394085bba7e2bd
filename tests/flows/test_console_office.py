"""The small works of a day without a window: a card, the bin, a result, an event, names, finding."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.console import Console, call


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Console:
    return Console(tmp_path_factory.mktemp("office") / "school", "organisation", "МБОУ СОШ № 9")


def _only(school: Console, *words: object) -> Any:
    (one,) = school.json(*words)
    return one


def test_a_card_is_made_changed_thrown_away_and_brought_back(school: Console) -> None:
    words = ("--family", "Гринёв", "--given", "Пётр", "--group", "9А", "--birth-date", "2010-11-03")
    number = school.json("people", "add", *words)["id"]
    school.json("people", "edit", "--person", "Гринёв Пётр", "--patronymic", "Андреевич", "--group", "9Б")
    card = _only(school, "people", "list")
    assert (card["name"], card["group"], card["birth_date"]) == (
        "Гринёв Пётр Андреевич",
        "9 «Б»",
        "2010-11-03",
    )
    assert school.json("search", "гринев")[0]["ref"] == number

    school.json("people", "hide", "--person", "Гринёв Пётр")
    assert school.json("people", "list") == []
    assert _only(school, "people", "bin", "list")["id"] == number
    assert school.json("people", "bin", "restore", number)["count"] == 1
    assert _only(school, "people", "list")["id"] == number


def test_an_event_is_changed_and_marked_with_hours(school: Console) -> None:
    school.json("people", "add", "--family", "Миронова", "--given", "Мария", "--group", "8А")
    made = ("event", "add", "--kind", "excursion", "--title", "Депо", "--group", "8А")
    number = school.json(*made)["id"]
    school.json("event", "edit", number, "--title", "Депо и цех", "--hours", "3", "--state", "held")
    school.json("event", "mark", number, "--all", "--hours", "2.5", "--role", "экскурсант")

    event = _only(school, "event", "list")
    assert (event["title"], event["state"], event["attended"]) == ("Депо и цех", "held", 1)
    row = _only(school, "event", "attendance", number)
    assert (row["present"], row["hours"], row["role"]) == (True, 2.5, "экскурсант")
    school.json("event", "mark", number, "--person", "Миронова Мария", "--unknown")
    assert _only(school, "event", "attendance", number)["present"] is None
    assert school.json("event", "remove", number)["count"] == 1
    assert school.json("event", "list") == []


def test_talks_steps_and_names_are_taken_back(school: Console) -> None:
    school.json("people", "add", "--family", "Ларина", "--given", "Татьяна", "--group", "10А")
    who = ("--person", "Ларина Татьяна")
    talk = school.json("talk", "add", *who, "--agreed", "Сходить на день открытых дверей")["id"]
    school.json("plan", "set", *who, "--profession", "Учитель")
    step = school.json("plan", "step", "add", *who, "--text", "Узнать о целевом наборе")["id"]
    assert school.json("talk", "remove", talk, *who)["count"] == 1
    assert school.json("plan", "step", "remove", step)["count"] == 1
    assert school.json("talk", "list", *who) == []
    assert school.json("plan", "step", "list", *who) == []

    school.json("workspace", "rename", "--name", "Лицей № 9", "--city", "Белогорск")
    assert school.json("workspace", "info")["organization"] == "Лицей № 9"
    school.json("handover", "expected", "add", "Школа № 1")
    assert school.json("handover", "expected", "list") == ["Школа № 1"]
    school.json("handover", "expected", "remove", "Школа № 1")
    assert school.json("handover", "expected", "list") == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("people", "add", "--family", " ", "--given", "Пётр"), "фамил"),
        (("people", "bin", "restore", "99999"), "не найден"),
        (("event", "mark", "99999", "--all"), "не найдено"),
        (("event", "edit", "99999", "--title", "Х"), "не найдено"),
        (("talk", "remove", "99999", "--person", "Никто Никакой"), "не найден"),
        (("workspace", "rename", "--name", " "), "азван"),
        (("handover", "expected", "remove", "Школа № 404"), "Не найдено"),
        (("result", "release", "--person", "Никто Никакой", "--instrument", "ddo"), "не найден"),
    ],
)
def test_what_cannot_be_done_is_one_russian_sentence(
    school: Console, words: tuple[str, ...], sentence: str
) -> None:
    said = school(*words)
    assert (said.code, said.out) == (1, "")
    assert sentence.casefold() in said.err.casefold()


def test_a_foreign_file_is_no_session_file(tmp_path: Path) -> None:
    table = tmp_path / "список.csv"
    table.write_text("Фамилия;Имя\n" * 400, encoding="cp1251")
    pin = tmp_path / "pin"
    pin.write_text("1234", encoding="utf-8")
    said = call("session", "board", table, "--pin-file", pin)
    assert said.code == 1
    assert "сеанс" in said.err
    assert "PIN" not in said.err
