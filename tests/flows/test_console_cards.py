"""Cards through the console: doubles joined and parted, a person erased, a card for another school."""

from pathlib import Path

import pytest

from tests.helpers.console import Console
from tests.helpers.workbooks import write_xlsx

ROWS = (
    ("ФИО", "Класс", "Дата рождения"),
    ("Обломов Илья Ильич", "9А", "07.04.2011"),
    ("Обломов Илия Ильич", "9Б", "07.04.2011"),
    ("Гринёв Пётр Андреевич", "9А", "01.02.2011"),
)


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Console:
    place = tmp_path_factory.mktemp("cards")
    made = Console(place / "nine", "organisation", "МБОУ СОШ № 9")
    assert made.json("people", "import", write_xlsx(place / "список.xlsx", ROWS))["new"] == 3
    return made


def test_doubles_are_named_joined_and_parted_again(school: Console) -> None:
    (found,) = school.json("people", "duplicates")
    assert found["reason"] == "typo"
    keep, other = (person["id"] for person in found["people"])

    merged = school.json("people", "merge", "--keep", keep, "--other", other, "--take", "name")
    assert merged["name"] == "Обломов Илия Ильич"
    assert len(school.json("people", "list")) == 2

    school.json("people", "undo")
    assert len(school.json("people", "list")) == 3


def test_one_card_twice_is_refused_in_one_sentence(school: Console) -> None:
    said = school("people", "merge", "--keep", 1, "--other", 1)

    assert said.code == 1
    assert "саму с собой" in said.err and "Traceback" not in said.err


def test_a_look_erases_nothing_and_a_wrong_name_neither(school: Console) -> None:
    assert school.json("people", "erase", "--person", "Гринёв")["erased"] is False
    assert school("people", "erase", "--person", "Гринёв", "--confirm", "Гринёв").code == 1
    assert len(school.json("people", "list")) == 3


def test_a_card_travels_to_another_school_and_is_erased_at_the_first(school: Console, tmp_path: Path) -> None:
    ten = Console(tmp_path / "ten", "organisation", "МБОУ СОШ № 10")
    made = school.json("people", "give", "--person", "Гринёв", "--out", tmp_path / "card.zima")
    words = tmp_path / "words.txt"
    words.write_text(made["passphrase"], encoding="utf-8")
    look = ("people", "take", tmp_path / "card.zima", "--passphrase-file", words)

    assert ten.json(*look, "--dry-run")["person"] == "Гринёв Пётр Андреевич"
    assert ten.json("people", "list") == []
    assert ten.json(*look, "--group", "9В")["applied"] is True
    (here,) = ten.json("people", "list")
    assert (here["name"], here["group"]) == ("Гринёв Пётр Андреевич", "9 «В»")

    gone = school.json("people", "erase", "--person", "Гринёв", "--confirm", "гринев петр андреевич")
    assert gone["erased"] is True
    assert len(school.json("people", "list")) == 2
