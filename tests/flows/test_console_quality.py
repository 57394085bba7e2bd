"""Results and the quality of a measurement through the console: a real process."""

import json
from pathlib import Path

import openpyxl
import pytest

from tests.helpers.answered_base import answer_by, leaning, new_base
from tests.helpers.console import Said, call
from zima_desktop.content import load_instrument

PASSWORD = "тёплая зима на станции"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("quality")
    made = new_base(place / "base", 60)
    for code in ("riasec48", "subject5", "riasec30"):
        instrument = load_instrument(code)
        answer_by(made, instrument, leaning(instrument, 45, 3), made.people[:45])
    made.services.close()
    (place / "base.password").write_text(PASSWORD, encoding="utf-8")
    return place / "base"


def console(folder: Path, *words: object) -> Said:
    return call("-w", folder, "-p", folder.parent / "base.password", *words, without_screen=True)


def test_quality_prints_pure_numbers(folder: Path) -> None:
    said = console(folder, "quality", "--instrument", "riasec48", "--json")

    assert said.code == 0, said.err
    report = said.json
    assert (report["protocols"], report["people"], report["standing"]) == (45, 45, "preliminary")
    scale = report["scales"][0]
    assert (scale["code"], scale["n"], scale["items"]) == ("R", 45, 8)
    one = scale["consistency"]
    assert one["low"] < one["alpha"] < one["high"]
    assert len(one["items"]) == 8
    assert scale["norms"]["extent"] == "quartiles"


def test_quality_in_words_names_what_is_preliminary(folder: Path) -> None:
    said = console(folder, "quality", "--instrument", "riasec48")

    assert "предварительно: полных протоколов 45" in said.out
    pairs = console(folder, "quality", "--instrument", "subject5")
    assert "Выбор из пар" in pairs.out
    assert "Повторные пары совпали" in pairs.out


def test_quality_of_an_unknown_instrument_is_refused_in_one_sentence(folder: Path) -> None:
    said = console(folder, "quality", "--instrument", "nothing")

    assert said.code == 1
    assert "Traceback" not in said.err


def test_results_hold_scales_leaders_codes_and_hints(folder: Path) -> None:
    rows = console(folder, "results", "--instrument", "riasec30", "--group", "8А", "--json").json

    assert len(rows) == 30
    first = rows[0]
    assert {"person", "group", "state", "finished", "scales", "leading", "flat", "validity"} <= set(first)
    assert set(first["scales"]) == set("RIASEC")
    for row in rows:
        assert row["state"] == "done"
        top = max(scale["value"] for scale in row["scales"].values())
        best = [code for code, scale in row["scales"].items() if scale["value"] == top]
        assert row["leading"] == ([] if row["flat"] else best)
        assert all(code[0] in best for code in row["holland"])
        assert all({"kind", "action"} <= set(hint) for hint in row["validity"])
        assert all(scale["norm"] is None for scale in row["scales"].values())


def test_both_commands_write_workbooks(folder: Path, tmp_path: Path) -> None:
    console(folder, "results", "--instrument", "riasec48", "--out", tmp_path / "results.xlsx")
    console(folder, "quality", "--instrument", "riasec48", "--out", tmp_path / "quality.xlsx")

    results = openpyxl.load_workbook(tmp_path / "results.xlsx")["Результаты"]
    rows = console(folder, "results", "--instrument", "riasec48", "--json").json
    column = [cell.value for cell in results[1]].index("Практический")
    told = [row["scales"]["R"]["value"] if row["scales"] else None for row in rows]
    assert [line[column].value for line in results.iter_rows(min_row=2)] == told
    assert "Шкалы" in openpyxl.load_workbook(tmp_path / "quality.xlsx").sheetnames
    assert json.dumps(rows)
