"""A psychologist with the paper of a forty-item questionnaire: typed, taken in, answered, printed."""

import json
from pathlib import Path

from tests.exchange.instruments.test_forty import FORTY
from tests.exchange.instruments.typed import typed
from tests.helpers.console import Console, call
from tests.helpers.paper import read_paper

ROSTER = "Фамилия;Имя;Класс\nГринёв;Пётр;9А\nЛарина;Татьяна;9А\nОнегин;Евгений;9А\n"


def test_from_the_paper_of_a_questionnaire_to_the_class_sheet(tmp_path: Path) -> None:
    school = Console(tmp_path / "school", "organisation", "МБОУ СОШ № 9")
    (tmp_path / "list.csv").write_text(ROSTER, encoding="utf-8")
    school.json("people", "import", tmp_path / "list.csv")
    book = typed(tmp_path, FORTY)

    checked = call("instrument", "check", book, "--json")
    taken = school.json("instrument", "import", book, "--confirm")
    code = taken["code"]
    _answer(school, tmp_path, code)
    rows = {row["person"].split()[0]: row for row in school.json("results", "--instrument", code)}
    school.json("document", "class-sheet", "--group", "9А", "--out", tmp_path / "paper")

    assert (checked.code, checked.json["errors"]) == (0, [])
    assert taken["status"] == "active"
    assert [scale["raw"] for scale in rows["Ларина"]["scales"].values()] == ["10", "10"]
    assert rows["Онегин"]["state"] == "assigned"
    sheet = next((tmp_path / "paper").glob("*.pdf"))
    text = read_paper(sheet.read_bytes()).text
    assert "Ларина Татьяна" in text
    assert "Общительность" in text and "Порядок" in text


def _answer(school: Console, place: Path, code: str) -> None:
    """Two of three agree with everything; the third is not there."""
    file, answers = place / "class.zima-session", place / "answers.json"
    answers.write_text(json.dumps(dict.fromkeys(map(str, range(1, 41)), "a")), encoding="utf-8")
    school.json("session", "prepare", "--group", "9А", "--instrument", code, "--out", file, "--pin", "1234")
    for name in ("Гринёв Пётр", "Ларина Татьяна"):
        said = call("session", "answer", file, "--pin", "1234", "--person", name, "--answers", answers)
        assert said.code == 0, said.err
    school.json("session", "collect", file)
