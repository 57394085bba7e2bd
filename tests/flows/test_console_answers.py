"""Tables of answers through the console: a real process, JSON, exit codes, one sentence on bad input."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.console import Console
from tests.helpers.workbooks import write_csv, write_xlsx

ROSTER = """Фамилия;Имя;Отчество;Дата рождения;Класс
Гринёв;Пётр;Андреевич;03.11.2010;9А
Миронова;Мария;Ивановна;12.04.2011;9 «А»
Ларина;Татьяна;Дмитриевна;01.02.2011;9А
"""
NUMBERS = tuple(range(1, 21))
AB = ("а", "б") * 10
ROWS = (
    ("ФИО", "Класс", *NUMBERS),
    ("Гринёв Пётр", "9А", *AB),
    ("Миронова Мария", "9А", *(1, 2) * 10),
    ("Ларена Татьяна", "9А", *AB),
    ("Онегин Евгений", "9А", *AB),
    ("Ларина Татьяна", "9А", "2-янв", *AB[1:]),
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("answers")


@pytest.fixture(scope="module")
def school(place: Path) -> Console:
    console = Console(place / "school", "organisation", "МБОУ СОШ № 9")
    (place / "list.csv").write_text(ROSTER, encoding="cp1251")
    console.json("people", "import", place / "list.csv")
    return console


def take(school: Console, path: Path, *more: str) -> Any:
    return school.json("answers", "import", "--instrument", "subject5", path, *more)


def test_a_table_is_previewed_taken_once_and_undone(school: Console, place: Path) -> None:
    path = write_csv(place / "ответы.csv", ROWS, "cp1251")
    dry = take(school, path, "--dry-run")
    assert school.json("results", "--instrument", "subject5")[0]["state"] == "none"

    first, again = take(school, path), take(school, path)

    figures = ("new", "same", "changed", "doubtful", "unknown")
    assert [first[key] for key in figures] == [dry[key] for key in figures] == [2, 0, 0, 1, 1]
    assert [again[key] for key in figures] == [0, 2, 0, 1, 1]
    assert first["errors"][0]["place"] == "строка 6, столбец C"
    assert "дат" in first["errors"][0]["message"]
    assert [row["state"] for row in first["rows"]] == ["new", "new", "doubtful", "unknown", "error"]
    assert first["rows"][2]["candidates"] == ["Ларина Татьяна Дмитриевна"]
    found = school.json("results", "--instrument", "subject5", "--group", "9А")
    assert {row["person"].split()[0] for row in found if row["state"] == "done"} == {"Гринёв", "Миронова"}
    assert school.json("people", "undo")["count"] == 2
    assert {row["state"] for row in school.json("results", "--instrument", "subject5")} == {"none"}


def test_a_template_comes_back_empty(school: Console, place: Path) -> None:
    out = place / "бланк.xlsx"
    made = school.json("answers", "template", "--instrument", "subject5", "--group", "9А", out)

    assert made["people"] == 3
    found = take(school, out)
    assert (found["new"], found["empty"], found["errors"]) == (0, 3, [])


def test_a_group_stands_in_for_a_class_that_is_not_named(school: Console, place: Path) -> None:
    path = write_xlsx(place / "без класса.xlsx", [("ФИО", *NUMBERS), ("Миронова Мария", *AB)])

    assert take(school, path, "--group", "9А", "--dry-run")["new"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--instrument", "subject5", "/nowhere/ответы.xlsx"), "не найден"),
        (("--instrument", "no_such", "FILE"), "no_such"),
        (("--instrument", "subject5", "--group", "11Я", "FILE"), "11Я"),
        (("--instrument", "subject5", "LIST"), "не найдены столбцы"),
    ],
)
def test_a_file_that_cannot_be_taken_is_one_sentence_and_code_one(
    school: Console, place: Path, words: tuple[str, ...], said: str
) -> None:
    names = {"FILE": write_csv(place / "ещё.csv", ROWS, "utf-8"), "LIST": place / "list.csv"}

    answer = school("answers", "import", *(names.get(word, word) for word in words), "--json")

    assert answer.code == 1
    assert said in answer.err + answer.out
    assert "Traceback" not in answer.err
