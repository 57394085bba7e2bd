"""Instruments through the console: look a file over, take it in, give it to a class, correct its key."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.console import Console, call
from tests.scoring.samples import document, level, rating, scale

ROSTER = "Фамилия;Имя;Класс\nГринёв;Пётр;9А\nЛарина;Татьяна;9А\n"


def mine(**more: Any) -> dict[str, Any]:
    levels = [level(2, 5, "мало"), level(6, 10, "много")]
    scales = [
        scale("A", [{"item": 1}, {"item": 2}], levels),
        scale("B", [{"item": 3}, {"item": 4}], levels),
    ]
    return document([rating(no) for no in range(1, 5)], scales, **{"code": "mine", **more})


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("instruments")


@pytest.fixture(scope="module")
def school(place: Path) -> Console:
    console = Console(place / "school", "organisation", "МБОУ СОШ № 9")
    (place / "list.csv").write_text(ROSTER, encoding="utf-8")
    console.json("people", "import", place / "list.csv")
    return console


def written(place: Path, source: dict[str, Any], name: str) -> Path:
    path = place / name
    path.write_text(json.dumps(source, ensure_ascii=False), encoding="utf-8")
    return path


def test_a_sound_file_has_no_errors_and_needs_no_workspace(place: Path) -> None:
    said = call("instrument", "check", written(place, mine(), "sound.json"), "--json")

    assert (said.code, said.json) == (0, {"errors": [], "warnings": []})


@pytest.mark.parametrize(
    ("spoil", "where", "words"),
    [
        (lambda d: d["scales"][0]["keys"].append({"item": 41}), "шкала A", "41"),
        (lambda d: d["scales"][0]["levels"][1].update({"from": 8}), "уровень 2", "пропуск"),
        (lambda d: d["sections"][0]["items"].append(rating(5)), "вопрос 5", "не стоит ни в одной шкале"),
    ],
    ids=["key", "gap", "unkeyed"],
)  # fmt: skip
def test_a_fault_is_told_with_its_place_in_russian(place: Path, spoil: Any, where: str, words: str) -> None:
    source = mine()
    spoil(source)

    said = call("instrument", "check", written(place, source, "fault.json"), "--json")

    assert said.code == 2
    assert any(where in one["place"] and words in one["message"] for one in said.json["errors"])


@pytest.mark.parametrize("content", [b"\x00\x01\x02", b"PK\x03\x04broken", b"[1, 2]", b""])
@pytest.mark.parametrize("suffix", [".xlsx", ".json"])
def test_a_broken_file_gets_a_sentence(place: Path, content: bytes, suffix: str) -> None:
    path = place / f"broken{suffix}"
    path.write_bytes(content)

    said = call("instrument", "check", path, "--json")

    assert said.code == 2
    assert len(said.json["errors"]) == 1
    assert "Traceback" not in said.err
    assert said.json["errors"][0]["message"].strip()


def test_a_template_is_written_and_says_that_it_is_empty(place: Path) -> None:
    path = place / "template.xlsx"

    assert call("instrument", "template", path).code == 0
    said = call("instrument", "check", path, "--json")

    assert said.code == 2
    assert "не заполнен" in said.json["errors"][0]["message"]


def test_chance_of_a_code_and_of_a_file(place: Path) -> None:
    by_code = call("instrument", "simulate", "subject5", "--n", "500", "--json").json
    by_file = call(
        "instrument", "simulate", written(place, mine(), "chance.json"), "--n", "500", "--json"
    ).json

    assert by_code["n"] == 500
    assert 0 < by_code["ties"] < 1
    assert set(by_file["scales"]) == {"A", "B"}


def test_the_whole_road_of_an_instrument(school: Console, place: Path) -> None:
    draft = school.json("instrument", "import", written(place, mine(), "mine.json"))
    assert (draft["stored"], draft["status"]) == (True, "draft")
    refused = school("session", "prepare", "--group", "9А", "--instrument", "mine", "--out", place / "x",
                     "--pin", "1234")  # fmt: skip
    assert refused.code == 1

    taken = school.json("instrument", "import", place / "mine.json", "--confirm")
    assert taken["status"] == "active"
    _answered(school, place)
    rows = {row["person"].split()[0]: row for row in school.json("results", "--instrument", "mine")}
    assert rows["Ларина"]["scales"]["B"]["raw"] == "10"

    corrected = mine()
    corrected["scales"][1]["keys"][1]["reverse"] = True
    again = school.json("instrument", "import", written(place, corrected, "again.json"), "--confirm")

    assert (again["edition"], again["rescored"]["counted"]) == (2, 1)
    assert again["rescored"]["changed"][0]["person"].startswith("Ларина")
    rows = {row["person"].split()[0]: row for row in school.json("results", "--instrument", "mine")}
    assert rows["Ларина"]["scales"]["B"]["raw"] == "6"


def _answered(school: Console, place: Path) -> None:
    file = place / "mine.zima-session"
    school.json("session", "prepare", "--group", "9А", "--instrument", "mine", "--out", file, "--pin", "1234")
    answers = place / "answers.json"
    answers.write_text(json.dumps({str(no): 5 for no in range(1, 5)}), encoding="utf-8")
    said = call(
        "session", "answer", file, "--pin", "1234", "--person", "Ларина Татьяна", "--answers", answers
    )
    assert said.code == 0, said.err
    school.json("session", "collect", file)


def test_a_file_with_errors_or_without_rights_is_not_given_to_a_class(school: Console, place: Path) -> None:
    source = mine(code="norights")
    del source["rights_basis"]
    faulty = mine(code="faulty")
    faulty["scales"][0]["keys"][0]["item"] = 77

    without = school("instrument", "import", written(place, source, "a.json"), "--confirm")
    wrong = school("instrument", "import", written(place, faulty, "b.json"), "--confirm", "--json")

    assert without.code == 1
    assert "основание использования" in without.err
    assert (wrong.code, wrong.json["stored"]) == (2, False)
    codes = {row["code"]: row["status"] for row in school.json("instrument", "list") if row["imported"]}
    assert "faulty" not in codes
    assert codes["norights"] == "draft"


def test_a_protocol_counted_by_hand_opens_the_way(school: Console, place: Path) -> None:
    school.json("instrument", "import", written(place, mine(code="byhand"), "byhand.json"))
    protocol = place / "protocol.json"
    answers = {str(no): 3 for no in range(1, 5)}

    protocol.write_text(json.dumps({"answers": answers, "results": {"A": 6, "B": 7}}), encoding="utf-8")
    wrong = school("instrument", "verify", "byhand", protocol, "--json")
    protocol.write_text(json.dumps({"answers": answers, "results": {"A": 6, "B": 6}}), encoding="utf-8")
    right = school.json("instrument", "verify", "byhand", protocol)

    assert (wrong.code, wrong.json["agrees"]) == (2, False)
    assert [one["agrees"] for one in wrong.json["scales"]] == [True, False]
    assert right["agrees"]


@pytest.mark.parametrize("suffix", [".xlsx", ".json"])
def test_an_exported_instrument_is_known_when_it_comes_back(
    school: Console, place: Path, suffix: str
) -> None:
    out = place / f"riasec48{suffix}"

    written_out = school.json("instrument", "export", "riasec48", out)
    back = school.json("instrument", "import", out)

    assert back["sha256"] == written_out["sha256"]
    assert (back["status"], back["edition"]) == ("active", 1)
