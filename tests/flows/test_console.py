"""The whole road through the console: list, test, profile, paper, package, merge."""

import json
import sys
from pathlib import Path

import pytest

from tests.helpers.console import Console, call

ROSTER = """Фамилия;Имя;Отчество;Дата рождения;Класс
Гринёв;Пётр;Андреевич;03.11.2010;9А
Миронова;Мария;Ивановна;12.04.2011;9 «А»
Ларина;Татьяна;Дмитриевна;31.02.2011;9А
Онегин;Евгений;Владимирович;05.05.2011;9-А
Всего: 4
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("console")


@pytest.fixture(scope="module")
def school(place: Path) -> Console:
    console = Console(place / "school", "organisation", "МБОУ СОШ № 9")
    (place / "list.csv").write_text(ROSTER, encoding="cp1251")
    console.json("people", "import", place / "list.csv")
    return console


@pytest.fixture(scope="module")
def coordinator(place: Path) -> Console:
    return Console(place / "coordinator", "coordinator", "Координатор города")


@pytest.fixture(scope="module")
def tested(school: Console, place: Path) -> Path:
    """A session file in which two of three have answered, already collected once."""
    file = place / "class.zima-session"
    school.json(
        "session", "prepare", "--group", "9А", "--instrument", "subject5", "--out", file, "--pin", "1234"
    )
    for name, turn in (("Гринёв Пётр", 0), ("Миронова Мария", 1)):
        answers = place / f"answers{turn}.json"
        answers.write_text(json.dumps({str(i): "ab"[(i + turn) % 2] for i in range(1, 21)}), encoding="utf-8")
        said = call("session", "answer", file, "--pin", "1234", "--person", name, "--answers", answers)
        assert said.code == 0, said.err
    school.json("session", "collect", file)
    return file


def test_a_new_workspace_has_a_recovery_sheet(school: Console) -> None:
    assert school.sheet.read_bytes().startswith(b"%PDF")


def test_importing_the_same_list_again_changes_nothing(school: Console, place: Path) -> None:
    again = school.json("people", "import", place / "list.csv")

    assert (again["new"], again["changed"], again["same"]) == (0, 0, 3)


def test_a_row_that_cannot_be_taken_is_named_by_its_cell(school: Console, place: Path) -> None:
    preview = school.json("people", "import", place / "list.csv", "--dry-run")

    assert {"sheet": "", "row": 4, "cell": "D4", "reason": "D4: такой даты не бывает"} in preview["skipped"]
    assert any(one["row"] == 6 and "итог" in one["reason"] for one in preview["skipped"])


def test_the_own_export_comes_back_without_a_change(school: Console, place: Path) -> None:
    school("people", "export", place / "out.xlsx")

    again = school.json("people", "import", place / "out.xlsx")

    assert (again["new"], again["changed"], again["same"], again["doubtful"]) == (0, 0, 3, 0)


def test_a_class_is_found_however_it_is_written(school: Console) -> None:
    lists = [school.json("people", "list", "--group", text) for text in ("9А", "9 «А»", "9-а", "9A")]

    assert [len(found) for found in lists] == [3, 3, 3, 3]
    assert lists[0][0]["name"] == "Гринёв Пётр Андреевич"


def test_collecting_the_same_file_again_brings_nothing_new(school: Console, tested: Path) -> None:
    again = school.json("session", "collect", tested)

    assert (again["new"], again["known"], again["absent"]) == (0, 2, ["Онегин Евгений Владимирович"])


def test_results_open_to_scales_and_levels(school: Console, tested: Path) -> None:
    rows = school.json("results", "--group", "9А", "--instrument", "subject5")

    first = rows[0]
    assert first["person"] == "Гринёв Пётр Андреевич"
    assert sum(scale["value"] for scale in first["scales"].values()) == 20
    assert [row["state"] for row in rows] == ["done", "done", "assigned"]


def test_documents_are_written_for_the_class(school: Console, tested: Path, place: Path) -> None:
    event = school.json(
        "event", "add", "--kind", "trial", "--title", "Профпроба", "--hours", "4", "--group", "9А", "--held"
    )
    out = place / "paper"
    for words in (
        ("career-map",),
        ("class-sheet",),
        ("certificates", "--event", event["id"], "--form", "dative"),
    ):
        made = school.json("document", *words, "--group", "9А", "--out", out)

        assert Path(made["file"]).read_bytes().startswith(b"%PDF")
        assert not any(name in made["file"] for name in ("Гринёв", "Миронова"))


def test_a_package_is_merged_once_and_counts_everybody(
    school: Console, coordinator: Console, tested: Path, place: Path
) -> None:
    key, package = place / "key.json", place / "school.zima"
    coordinator.json("coordinator-key", "show", "--out", key)
    school.json("consents", "record", "--group", "9А", "--purpose", "P2")
    made = school.json("handover", "create", "--variant", "full", "--to", key, "--out", package)
    assert coordinator.json("handover", "inspect", package)["counts"]["persons"] == 3

    merged = coordinator.json("handover", "merge", package)
    again = coordinator.json("handover", "merge", package)

    assert (merged["people_before"], merged["people_after"], merged["quarantine"]) == (0, 3, [])
    assert (again["known"], again["new"], again["changed"]) == (True, 0, 0)
    figures = coordinator.json("indicators")
    assert (figures["people"], figures["tested"]) == (3, 2)
    assert made["not_handed_over"] == 0


def test_a_damaged_package_is_refused_in_one_sentence(
    school: Console, coordinator: Console, place: Path
) -> None:
    key, package = place / "key2.json", place / "damaged.zima"
    coordinator.json("coordinator-key", "show", "--out", key)
    school.json("handover", "create", "--variant", "aggregate", "--to", key, "--out", package)
    content = bytearray(package.read_bytes())
    content[len(content) // 2] ^= 1
    package.write_bytes(content)
    before = coordinator.json("indicators")

    said = coordinator("handover", "merge", package)

    assert said.code == 1
    assert "Traceback" not in said.err
    assert "ничего не изменено" in said.err
    assert coordinator.json("indicators") == before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("people", "list", "--group", "7Я"), "не найдены"),
        (("people", "import", "/nowhere/list.xlsx"), "не найден"),
        (("results", "--instrument", "unknown"), "Методика «unknown» не найдена"),
        (
            (
                "session",
                "prepare",
                "--group",
                "9А",
                "--instrument",
                "subject5",
                "--out",
                "/tmp/x",
                "--pin",
                "no",
            ),
            "ПИН",
        ),
        (("document", "certificates", "--event", "99", "--out", "/tmp/x"), "не найдено"),
        (("backup", "restore", "/nowhere/copy.zima-backup"), "не найден"),
    ],
)
def test_bad_input_gets_one_sentence_and_a_code(
    school: Console, words: tuple[str, ...], sentence: str
) -> None:
    said = school(*words)

    assert said.code == 1
    assert sentence in said.err
    assert "Traceback" not in said.err


def test_a_wrong_password_opens_nothing(school: Console, place: Path) -> None:
    wrong = place / "wrong"
    wrong.write_text("совсем другой пароль", encoding="utf-8")

    said = call("-w", school.folder, "-p", wrong, "people", "list")

    assert said.code == 1
    assert "Пароль не подошёл" in said.err


def test_a_wrong_pin_opens_no_session(tested: Path, place: Path) -> None:
    answers = place / "answers0.json"

    said = call("session", "answer", tested, "--pin", "9999", "--person", "Онегин", "--answers", answers)

    assert said.code == 1
    assert "ПИН-код не открывает" in said.err


def test_a_backup_is_checked_and_comes_back_elsewhere(school: Console, place: Path) -> None:
    made = school.json("backup", "create")
    assert school.json("backup", "verify")["rows"]["people"] == 3

    restored = school.json("backup", "restore", made["file"], "--into", place / "again")

    assert restored["rows"]["people"] == 3
    again = call("-w", place / "again", "-p", school.password, "people", "list", "--json")
    assert len(again.json) == 3


def test_the_training_school_is_the_same_every_time(place: Path) -> None:
    first = call("demo", place / "demo1", "--people", "60", "--json").json
    second = call("demo", place / "demo2", "--people", "60", "--json").json

    secret = place / "demo.password"
    secret.write_text(first["password"], encoding="utf-8")
    lists = [
        call("-w", place / name, "-p", secret, "people", "list", "--json").json for name in ("demo1", "demo2")
    ]
    assert first["people"] == second["people"] == 60
    assert lists[0] == lists[1]


def test_the_console_checks_itself() -> None:
    said = call("self-check", "--json")

    assert said.code == 0, said.out
    assert set(said.json["checks"].values()) == {"ok"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a screen")
def test_without_a_screen_the_window_says_so() -> None:
    said = call(without_screen=True)

    assert said.code == 1
    assert "Нет экрана" in said.err


def test_what_the_console_prints_of_the_key_is_a_key_file(
    school: Console, coordinator: Console, place: Path
) -> None:
    for number, words in enumerate((("coordinator-key", "show"), ("coordinator-key", "show", "--json"))):
        key = place / f"printed{number}.key"
        key.write_text(coordinator(*words).out, encoding="utf-8")

        made = school.json(
            "handover",
            "create",
            "--variant",
            "aggregate",
            "--to",
            key,
            "--out",
            place / f"printed{number}.zima",
        )

        assert made["variant"] == "aggregate"
