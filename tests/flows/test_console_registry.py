"""Categories, spells, tags, groups and the rollover from outside."""

from datetime import date
from pathlib import Path

import pytest

from tests.helpers.console import Console
from zima_desktop.domain.dates import school_year_of

YEAR = school_year_of(date.today())  # noqa: DTZ011 - the console has the clock of this computer
ROSTER = """Фамилия;Имя;Дата рождения;Класс
Гринёв;Пётр;03.11.2010;9А
Миронова;Мария;12.04.2011;9А
Онегин;Евгений;;9Б
"""


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Console:
    place = tmp_path_factory.mktemp("registry")
    console = Console(place / "school", "organisation", "МБОУ СОШ № 9")
    (place / "list.csv").write_text(ROSTER, encoding="cp1251")
    console.json("people", "import", place / "list.csv")
    return console


def names(school: Console, *words: object) -> list[str]:
    return [one["family"] for one in school.json("people", "list", *words)]


def test_the_list_is_narrowed_by_tag_group_category_and_what_is_missing(school: Console) -> None:
    school.json("people", "tag", "add", "Опека", "--sensitive")
    school.json("people", "tag", "add", "Олимпиадник")
    for tag in ("Опека", "Олимпиадник"):
        school.json("people", "tag", "put", tag, "--person", "Гринёв")
    school.json("people", "cohort", "add", "Клуб", "--kind", "club")
    assert school.json("people", "cohort", "put", "клуб", "--group", "9А")["count"] == 2
    school.json("people", "category", "set", "adult", "--person", "Онегин Евгений")

    assert names(school, "--tag", "олимпиадник") == ["Гринёв"]
    assert names(school, "--cohort", "Клуб", "--text", "мир") == ["Миронова"]
    assert names(school, "--category", "adult", "--incomplete") == ["Онегин"]
    assert school.json("people", "list", "--tag", "Опека")[0]["tags"] == ["Олимпиадник"]
    assert [one["name"] for one in school.json("people", "cohort", "members", "Клуб")] == [
        "Гринёв Пётр",
        "Миронова Мария",
    ]


def test_the_year_rolls_over_once_after_a_look(school: Console, tmp_path: Path) -> None:
    for person in ("Гринёв Пётр", "Миронова Мария"):
        school.json("people", "spells", "correct", "--person", person, f"8А:{YEAR - 1}-09-01")
    words = ("people", "rollover", "--person", "Миронова Мария=repeat")

    plan = school.json(*words, "--dry-run")
    assert (plan["written"], plan["counts"]["promote"], plan["counts"]["repeat"]) == (False, 1, 1)
    done = school.json(*words)
    again = school.json("people", "rollover")

    assert done["written"] and done["backup"].endswith("_rollover.zima-backup")
    assert (again["written"], again["counts"]["promote"], again["already"]) == (False, 0, 2)
    spells = school.json("people", "spells", "show", "--person", "Гринёв Пётр")["spells"]
    assert [(one["class"], one["first_day"], one["last_day"]) for one in spells] == [
        ("8А", f"{YEAR - 1}-09-01", f"{YEAR}-08-31"),
        ("9А", f"{YEAR}-09-01", None),
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("rollover", "--dry-run", "--class", "7Я=8Я"), "прошлом учебном году нет"),
        (("rollover", "--year", str(YEAR + 1)), "можно с 1 сентября"),
        (("tag", "put", "нет такой", "--group", "9А"), "Метка «нет такой» не найдена"),
        (("cohort", "add", "клуб"), "уже есть"),
        (("category", "set", "adult", "--person", "Гринёв", "--into", "9А"), "не подходит"),
        (("spells", "correct", "--person", "Гринёв", "9А:2020-09-01", "9Б:2020-10-01"), "двух классах"),
        (("tag", "put", "Олимпиадник"), "Не указано"),
    ],
)
def test_bad_input_gets_one_sentence(school: Console, words: tuple[str, ...], sentence: str) -> None:
    said = school("people", *words)

    assert said.code == 1
    assert sentence in said.err
    assert "Traceback" not in said.err
