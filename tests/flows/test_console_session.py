"""The life of a session from the console: pack, guests, board, many files, second sitting, clearing away."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.console import Console, call
from tests.helpers.paper import read_paper

PIN = "4821"
LIST = """ФИО;Класс;Дата рождения
Гринёв Пётр Андреевич;9А;03.11.2010
Миронова Мария Ивановна;9А;12.05.2011
Швабрин Алексей Иванович;9А;07.07.2011
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("session")


@pytest.fixture(scope="module")
def school(place: Path) -> Console:
    made = Console(place / "school", "organisation", "Школа № 9")
    table = place / "list.csv"
    table.write_text(LIST, encoding="utf-8")
    made.json("people", "import", table)
    return made


@pytest.fixture(scope="module")
def files(school: Console, place: Path) -> list[Path]:
    """Two copies: Гринёв has answered in both, Миронова was interrupted, a guest came."""
    first = place / "first.zima-session"
    made = ("--group", "9А", "--instrument", "subject5", "--pin", PIN)
    school.json("session", "prepare", *made, "--out", first)
    second = Path(shutil.copy(first, place / "second.zima-session"))
    whole, part = place / "whole.json", place / "part.json"
    whole.write_text(json.dumps({str(n): "a" for n in range(1, 21)}), encoding="utf-8")
    part.write_text(json.dumps({str(n): "b" for n in range(1, 8)}), encoding="utf-8")
    guest = said("session", "guest", second, "--pin", PIN, "--name", "Пугачёв Емельян")
    assert len(guest["code"]) == 4
    for file, person, answers in (
        (first, "Гринёв", whole),
        (second, "Гринёв", whole),
        (second, "Миронова", part),
        (second, "Пугачёв", whole),
    ):
        answered = ("session", "answer", file, "--pin", PIN, "--person", person)
        said(*answered, "--answers", answers)
    return [first, second]


def said(*words: object) -> Any:
    """What a command without a workspace answers."""
    found = call(*words, "--json")
    assert found.code == 0, found.err
    return found.json


def test_board_and_protocol_of_a_file_need_no_base(files: list[Path], place: Path) -> None:
    board = said("session", "board", files[1], "--pin", PIN)
    target = place / "protocol.pdf"
    counts = said("session", "protocol", files[1], "--pin", PIN, "--out", target)

    assert board["counts"] == {"free": 1, "answering": 0, "interrupted": 1, "done": 2}
    assert (board["total"], board["guests"]) == (4, 1)
    assert [pupil["answered"] for pupil in board["pupils"]] == [20, 7, 20, 0]
    assert (counts["done"], counts["free"]) == (2, 1)
    flat = read_paper(target.read_bytes()).flat
    assert "Пугачёв Емельян (гость) сдано" in flat and "Швабрин Алексей Иванович не начато" in flat


def test_board_with_a_wrong_pin_is_one_sentence(files: list[Path]) -> None:
    refused = call("session", "board", files[0], "--pin", "0000")

    assert refused.code == 1
    assert "ПИН-код не открывает" in refused.err and len(refused.err.strip().splitlines()) == 1


def test_a_session_goes_from_the_pack_to_the_erasure(school: Console, files: list[Path], place: Path) -> None:
    number = school.json("session", "list")[0]["id"]
    school.json("session", "pack", "--session", number, "--out", place / "pack.pdf")
    assert len(read_paper((place / "pack.pdf").read_bytes()).pages) == 4

    bad = place / "bad.zima-session"
    bad.write_bytes(files[0].read_bytes()[:-5000] + bytes(5000))
    board = school.json("session", "collect", files[0], bad, files[1], files[0])
    assert [("error" in one, one.get("new")) for one in board["files"]] == [
        (False, 1),
        (True, None),
        (False, 1),
        (False, 0),
    ]
    session = board["sessions"][0]
    assert (session["expected"], session["received"]) == (3, 1)
    assert session["absent"] == ["Швабрин Алексей Иванович"]
    assert session["interrupted"] == ["Миронова Мария Ивановна"]
    sides = session["doubles"][0]["sides"]
    assert sorted(side["files"] for side in sides) == [["first.zima-session"], ["second.zima-session"]]
    assert [one["name"] for one in session["unknown"]] == ["Пугачёв Емельян"]

    kept = school("session", "erase", files[1], "--json")
    assert kept.code == 2 and "гостей" in kept.json["files"][0]["error"] and files[1].exists()

    match = ("session", "match", files[1], "--guest", "Пугачёв Емельян")
    assert school.json(*match, "--person", "Швабрин")["taken"] == 1

    makeup = place / "makeup.zima-session"
    made = school.json("session", "makeup", "--session", number, "--pin", PIN, "--out", makeup)
    assert made["people"] == 1
    assert said("session", "board", makeup, "--pin", PIN)["pupils"][0]["name"] == "Миронова Мария Ивановна"

    school.json("session", "protocol", "--session", number, "--out", place / "whole.pdf")
    assert "Швабрин Алексей Иванович сдано" in read_paper((place / "whole.pdf").read_bytes()).flat

    gone = school.json("session", "erase", *files)
    assert [one["erased"] for one in gone["files"]] == [True, True]
    assert "не обещается" in gone["note"]
    assert not files[0].exists() and not files[1].exists()


def test_several_files_of_which_none_goes_through_are_a_failure(school: Console, place: Path) -> None:
    failed = school("session", "collect", place / "no", place / "nothing", "--json")

    assert failed.code == 2
    assert all("не найден" in one["error"] for one in failed.json["files"])
    assert failed.json["sessions"] == []


def test_late_comer_is_let_in_from_the_console(school: Console, place: Path) -> None:
    table = place / "late.csv"
    table.write_text("ФИО;Класс\nСавельич Архип;9А\n", encoding="utf-8")
    target = place / "late.zima-session"
    prepare = ("session", "prepare", "--group", "9А", "--instrument", "readiness", "--pin", PIN)
    number = school.json(*prepare, "--out", target)["session"]
    school.json("people", "import", table)

    school.json("session", "let-in", "--session", number, "--person", "Савельич")

    pupils = said("session", "board", target, "--pin", PIN)["pupils"]
    assert [one["name"] for one in pupils][2] == "Савельич Архип" and not pupils[2]["guest"]
