"""The catalogue, the demand and the recommendation through the console: a real process."""

from pathlib import Path

import pytest

from tests.helpers.answered_base import new_base
from tests.helpers.console import Said, call
from tests.helpers.paper import read_paper
from tests.helpers.recommended import technical_pupil

PASSWORD = "тёплая зима на станции"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("catalogue")
    made = new_base(place / "base", 3)
    technical_pupil(made)
    made.services.close()
    (place / "base.password").write_text(PASSWORD, encoding="utf-8")
    return place / "base"


def console(folder: Path, *words: object) -> Said:
    return call("-w", folder, "-p", folder.parent / "base.password", *words, without_screen=True)


def good(folder: Path, *words: object) -> object:
    said = console(folder, *words, "--json")
    assert said.code == 0, said.err
    return said.json


def test_search_and_card_of_a_profession(folder: Path) -> None:
    found = good(folder, "catalogue", "search", "МАШИНИСТ ЛОК", "--after", "9")
    assert [one["key"] for one in found["professions"]] == ["locomotive-driver", "locomotive-assistant"]
    assert found["total"] == 166
    assert found["professions"][0]["months_after_9"] == 34
    assert found["professions"][0]["taught"] == "unknown"
    assert found["professions"][0]["demanded"] is None

    card = good(folder, "catalogue", "show", "машинист локомотива")
    assert len(card["description"]["does"]) == 3
    assert card["demand"] is None
    assert card["dated_on"] == "2026-11-23"
    assert "O*NET 30.2" in card["attribution"]
    assert "Спрос: не задан" in console(folder, "catalogue", "show", "locomotive-driver").out


def test_unknown_profession_is_one_sentence(folder: Path) -> None:
    said = console(folder, "catalogue", "show", "космонавт")

    assert said.code == 1
    assert "В каталоге нет профессии «космонавт»" in said.err
    assert "Traceback" not in said.err


def test_workbook_goes_out_and_comes_back_unchanged(folder: Path, tmp_path: Path) -> None:
    good(folder, "catalogue", "export", tmp_path / "каталог.xlsx")

    seen = good(folder, "catalogue", "import", tmp_path / "каталог.xlsx", "--dry-run")

    assert (seen["new"], seen["changed"], seen["problems"]) == (0, 0, [])
    assert seen["same"] > 350


def test_broken_workbook_changes_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "битый.xlsx").write_bytes(b"PK\x03\x04 nothing")

    said = console(folder, "catalogue", "import", tmp_path / "битый.xlsx")

    assert said.code == 1
    assert "битый.xlsx" in said.err
    assert "Traceback" not in said.err


def test_demand_is_set_listed_and_closed_by_a_later_list(folder: Path, tmp_path: Path) -> None:
    assert good(folder, "demand", "list", "--year", "2025") is None
    said = ("--source", "перечень города", "--author", "Центр занятости")
    rows = ("--profession", "welder=3", "--profession", "cook")

    good(folder, "demand", "set", "--year", 2025, "--from", "2025-09-15", *said, *rows)
    good(folder, "demand", "export", "--year", 2025, tmp_path / "спрос.xlsx")
    later = ("--year", 2025, "--from", "2025-11-01", "--file", tmp_path / "спрос.xlsx")
    good(folder, "demand", "set", *later, "--profession", "turner=2")

    first, second = good(folder, "demand", "list")
    assert (first["valid_to"], second["valid_to"]) == ("2025-10-31", None)
    in_autumn = good(folder, "demand", "list", "--year", 2025, "--on", "2025-10-01")
    assert [(row["key"], row["need"]) for row in in_autumn["professions"]] == [("welder", 3), ("cook", None)]
    assert len(second["professions"]) == 3

    refused = console(folder, "demand", "set", "--year", 2025, "--from", "2025-01-01", *said, *rows)
    assert refused.code == 1
    assert "более поздний" in refused.err


def test_taught_switched_off_and_restored(folder: Path) -> None:
    said = ("--place", "zgdt", "--programme", "23.01.09", "--state", "taught", "--source", "письмо техникума")
    good(folder, "catalogue", "taught", *said)
    found = good(folder, "catalogue", "search", "--in-town")
    assert {one["key"] for one in found["professions"]} == {"locomotive-driver", "locomotive-assistant"}

    good(folder, "catalogue", "switch-off", "геолог")
    assert good(folder, "catalogue", "search", "геолог")["total"] == 165
    good(folder, "catalogue", "restore", "geologist")
    assert good(folder, "catalogue", "search", "геолог")["total"] == 166


def test_ties_of_a_programme_are_shown_changed_and_refused_in_a_sentence(folder: Path) -> None:
    shown = good(folder, "catalogue", "ties", "43.01.09")
    assert (shown["professions"], shown["operation"]) == (["confectioner", "cook"], None)

    tied = good(
        folder,
        *("catalogue", "ties", "43.01.09", "--profession", "сварщик", "--no-profession", "cook"),
        *("--replaces", "08.01.06", "--taught-at", "zgdt=20", "--source", "письмо техникума"),
    )
    assert (tied["professions"], tied["replaces"]) == (["confectioner", "welder"], ["08.01.06"])
    assert {"place": "zgdt", "state": "taught", "seats": 20} in tied["taught"]

    refused = console(folder, "catalogue", "ties", "08.01.06", "--replaces", "43.01.09")
    assert (refused.code, "Traceback" in refused.err) == (1, False)
    assert "«43.01.09»" in refused.err

    said = ("--profession", "cook", "--no-profession", "welder", "--no-replaces", "08.01.06")
    back = good(
        folder, "catalogue", "ties", "43.01.09", *said, "--forget-place", "zgdt", "--source", "ошибка"
    )
    assert {key: back[key] for key in ("professions", "replaces", "taught")} == {
        key: shown[key] for key in ("professions", "replaces", "taught")
    }


def test_recommendation_has_reasons_gaps_and_the_counsellors_word(folder: Path) -> None:
    who = ("--person", "Базаров Андрей")
    found = good(folder, "recommend", *who, "--exclude", "welder", "--why", "не хочет работать с огнём")

    groups = {held["group"]: held["professions"] for held in found["groups"]}
    driver = next(one for one in groups["many"] if one["key"] == "locomotive-driver")
    assert "сфера труда: техника" in driver["reasons"]
    assert [(one["key"], one["why"]) for one in groups["excluded"]] == [
        ("welder", "не хочет работать с огнём")
    ]
    assert found["enough"] is True
    assert "Не известно, где хочется учиться дальше: нет анкеты о плане" in found["missing"]

    again = good(folder, "recommend", *who, "--unmark", "welder")
    assert "excluded" not in {held["group"] for held in again["groups"]}

    refused = console(folder, "recommend", *who, "--pin", "cook")
    assert refused.code == 1
    assert "Traceback" not in refused.err


def test_nobody_without_results_is_given_a_list(folder: Path) -> None:
    said = console(folder, "recommend", "--person", "Гринёв Андрей")

    assert said.code == 0, said.err
    assert "Независимых источников пока нет" in said.out
    assert "Нет результата методики «Пять сфер труда»" in said.out


def test_memo_is_one_page_with_the_attribution(folder: Path, tmp_path: Path) -> None:
    made = good(folder, "catalogue", "memo", "сварщик", "--out", tmp_path / "памятка.pdf")

    paper = read_paper((tmp_path / "памятка.pdf").read_bytes())
    assert made["pages"] == len(paper.pages) == 1
    for words in ("Сварщик", "Что делает", "Уточните у врача", "15.01.05", "USDOL/ETA has not approved"):
        assert words in paper.flat


def test_programmes_and_places_are_added_changed_and_switched_off(folder: Path) -> None:
    made = ("catalogue", "programme", "23.02.98", "--new", "--title", "Обслуживание поездов")
    good(folder, *made, "--months-9", "46", "--successor", "23.01.09", "--source", "приказ")
    (one,) = good(folder, "catalogue", "programmes", "23.02.98")["programmes"]
    assert (one["length_after_9"], one["successor"], one["status"]) == (
        "3\u00a0г. 10\u00a0мес.",
        "23.01.09",
        "old",
    )
    assert (one["source"], one["own"]) == ("приказ", True)

    good(folder, "catalogue", "programme", "23.02.98", "--months-9", "none", "--successor", "none")
    (one,) = good(folder, "catalogue", "programmes", "обслуживание поездов")["programmes"]
    assert (one["length_after_9"], one["successor"]) == (None, None)

    made = good(folder, "catalogue", "place", "--title", "Пекарня", "--town", "Зима", "--kind", "employer")
    good(folder, "catalogue", "place", "--key", made["key"], "--field", "food", "--dormitory", "no")
    (place,) = good(folder, "catalogue", "places", "пекарня")["places"]
    assert (place["fields"], place["dormitory"], place["off"]) == (["food"], False, False)

    for entry in ("23.02.98", made["key"]):
        good(folder, "catalogue", "entry-off", entry)
    assert good(folder, "catalogue", "programmes", "23.02.98")["programmes"][0]["off"]
    good(folder, "catalogue", "entry-on", made["key"])
    assert not good(folder, "catalogue", "places", "пекарня")["places"][0]["off"]


def test_wrong_programmes_and_places_are_one_sentence(folder: Path) -> None:
    tries = (
        (("programme", "23.01.09", "--new", "--title", "Ещё раз"), "«23.01.09» уже есть"),
        (("programme", "77.77.77", "--title", "Нет такой"), "77.77.77"),
        (("programme", "23.01.09", "--months-9", "много"), "«много»"),
        (("place", "--title", "Без города"), "город"),
        (("entry-off", "нет-такого"), "нет-такого"),
        (("entry-restore", "77.77.77"), "77.77.77"),
    )
    for words, part in tries:
        said = console(folder, "catalogue", *words)
        assert (said.code, "Traceback" in said.err) == (1, False), words
        assert part in said.err
