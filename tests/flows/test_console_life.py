"""The card, steps, lamps and the matrix of a class through the console."""

from pathlib import Path

import pytest

from tests.helpers.console import Console

ROSTER = """Фамилия;Имя;Отчество;Дата рождения;Класс
Гринёв;Пётр;Андреевич;03.11.2010;9А
Миронова;Мария;Ивановна;12.04.2011;9А
"""


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Console:
    place = tmp_path_factory.mktemp("life")
    console = Console(place / "school", "organisation", "МБОУ СОШ № 9")
    (place / "list.csv").write_text(ROSTER, encoding="utf-8")
    console.json("people", "import", place / "list.csv")
    return console


def test_steps_are_added_ticked_and_listed(school: Console) -> None:
    who = ("--person", "Гринёв")
    made = school.json("plan", "step", "add", *who, "--text", "Сходить в депо", "--due", "2020-02-01")
    school.json("plan", "step", "add", *who, "--text", "Документы", "--responsible", "parents")
    overdue = school.json("plan", "step", "list")
    assert [(one["person"].split()[0], one["text"]) for one in overdue] == [("Гринёв", "Сходить в депо")]

    school.json("plan", "step", "done", made["id"])

    assert school.json("plan", "step", "list") == []
    listed = school.json("plan", "step", "list", *who)
    assert [bool(one["done"]) for one in listed] == [True, False]
    assert school.json("trajectory", "show", *who)["next_step"]["text"] == "Документы"


def test_choice_is_shown_with_reasons_and_confirmed(school: Console) -> None:
    who = ("--person", "Миронова")
    before = school.json("choice", "show", *who)
    assert (before["lit"], before["conscious"], before["rule"]) == (0, None, 1)
    assert all(one["why"] and one["todo"] for one in before["lamps"])

    for slot in ("A", "B"):
        plan = ("--slot", slot, "--profession", "Повар", "--programme", "43.01.09", "--place", "Техникум")
        school.json("plan", "set", *who, *plan)
    school.json("choice", "confirm", *who, "--note", "Говорили с мамой")

    after = school.json("choice", "show", *who)
    assert {one["lamp"] for one in after["lamps"] if one["on"]} == {"named", "talk"}
    figures = school.json("choice", "show", "--group", "9А")
    assert (figures["enrolled"], figures["assessed"], figures["conscious"]) == (2, 0, 0)
    assert figures["lamps"] == {"readiness": 0, "named": 1, "contact": 0, "talk": 1}


def test_the_card_is_complete_and_the_matrix_agrees_with_it(school: Console) -> None:
    school.json(
        "event", "add", "--kind", "trial", "--title", "Профпроба", "--hours", "4", "--group", "9А", "--held"
    )
    school.json("hours", "level", "60", "--grade", "9")

    card = school.json("trajectory", "show", "--person", "Миронова")
    matrix = school.json("people", "matrix", "--group", "9А")

    assert {one["kind"] for one in card["timeline"]} >= {"trial", "plan", "choice", "enrolment"}
    assert (card["hours"]["total"], card["hours"]["level"]) == (4.0, 60)
    assert card["versions"][0]["by"]
    assert card["years"][-1]["trials"] == 1
    row = next(one for one in matrix["rows"] if one["person"].startswith("Миронова"))
    assert [row[one]["state"] for one in ("test", "talk", "plan", "trial", "parents")] == [
        "none",
        "none",
        "done",
        "done",
        "none",
    ]
    assert matrix["done"]["trial"] == 2


def test_the_sheet_is_written_for_the_class(school: Console, tmp_path: Path) -> None:
    made = school.json("document", "trajectory", "--group", "9А", "--out", tmp_path)

    assert made["pages"] == 2
    assert Path(made["file"]).read_bytes().startswith(b"%PDF")
    assert "Гринёв" not in made["file"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("plan", "step", "done", "999"), "Такого шага плана нет"),
        (("plan", "step", "add", "--person", "Гринёв", "--text", " "), "не заполнено"),
        (("plan", "step", "add", "--person", "Гринёв", "--text", "а", "--due", "завтра"), "написана не так"),
        (("choice", "confirm", "--person", "Гринёв", "--date", "2100-01-01"), "ещё не наступила"),
        (("choice", "show", "--group", "7Я"), "не найдены"),
        (("people", "matrix", "--group", "7Я"), "не найдены"),
    ],
)
def test_bad_input_gets_one_sentence(school: Console, words: tuple[str, ...], sentence: str) -> None:
    said = school(*words)

    assert said.code == 1
    assert sentence in said.err
    assert "Traceback" not in said.err
