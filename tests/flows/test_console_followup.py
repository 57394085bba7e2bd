"""After school from the console: statuses, calls, applications, figures, lists, sheets."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.leaver_school import leaver_school
from tests.helpers.people_school import PASSWORD
from tests.helpers.workbooks import write_csv
from zima_desktop.commands.answer import Answer
from zima_desktop.commands.parser import parse
from zima_desktop.domain.consents import Purpose

Words = list[str]


@pytest.fixture
def words(tmp_path: Path) -> Words:
    """How every command begins, on a school with leavers."""
    made = leaver_school(tmp_path / "school")
    made.services.consents.record([made.person("Гринёв")], Purpose.COLLEGE, None, date(2025, 9, 3))
    made.services.close()
    password = tmp_path / "пароль.txt"
    password.write_text(PASSWORD, encoding="utf-8")
    return ["-w", str(tmp_path / "school"), "-p", str(password)]


def run(words: Words, *rest: object) -> Answer:
    options = parse([*words, *(str(word) for word in rest)])
    answer: Answer = options.handler(options)
    return answer


def by_name(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["name"].split()[0]: row for row in rows}


def test_list_narrows_by_year_cohort_and_status(words: Words) -> None:
    found = by_name(run(words, "followup", "list", "--year", 2026, "--cohort", "9").json)

    assert len(found) == 7
    assert found["Гринёв"]["status"] == "studies_spo" and found["Гринёв"]["freshness"]
    assert found["Ларина"]["own"] is True
    army = run(words, "followup", "list", "--status", "army")
    assert [row["name"] for row in army.json] == ["Дубровский Владимир Андреевич"]
    assert "служит в армии" in army.text


def test_status_contact_and_call_list_hang_together(words: Words) -> None:
    before = by_name(run(words, "followup", "call-list", "--due", "1").json)
    assert set(before) == {"Базаров", "Ёлкина"}

    run(words, "followup", "contact", "--person", "Базаров Евгений", "--result", "no_answer",
        "--phone", "8 902 000-00-02")  # fmt: skip
    again = by_name(run(words, "followup", "call-list", "--due", "1").json)["Базаров"]
    assert (again["attempts"], again["phone"]) == (3, "8 902 000-00-02")

    run(words, "followup", "contact", "--person", "Базаров Евгений", "--result", "reached",
        "--status", "works_other", "--profession", "Продавец", "--confirmation", "word")  # fmt: skip
    after = run(words, "followup", "call-list", "--due", "1")
    assert set(by_name(after.json)) == {"Ёлкина"}


def test_figures_name_everybody_with_a_reason(words: Words) -> None:
    run(words, "followup", "set", "--person", "Турбина Елена", "--status", "army", "--source", "family")

    answer = run(words, "followup", "figures", "--year", 2026, "--cohort", "9")

    assert answer.json["people"] == 7 and answer.json["unknown"] == 2
    assert answer.json["destinations"]["army"] == 1
    assert all(one["reason"] and one["plan_reason"] for one in answer.json["names"])
    assert "План сбылся" in answer.text and "неизвестно: 2" in answer.text


def test_application_is_added_taken_and_listed(words: Words) -> None:
    made = run(words, "applications", "add", "--person", "Миронова Мария", "--place", "Саянский техникум",
               "--programme", "23.01.09 Машинист локомотива", "--year", 2026)  # fmt: skip
    run(words, "applications", "state", made.json["id"], "enrolled")

    found = run(words, "applications", "list", "--person", "Миронова Мария").json

    assert [(one["state"], one["programme_code"]) for one in found] == [("enrolled", "23.01.09")]
    status = by_name(run(words, "followup", "list", "--year", 2026).json)["Миронова"]
    assert status["status"] == "studies_spo"


def test_dry_run_shows_what_the_import_then_writes(words: Words, tmp_path: Path) -> None:
    rows = [
        ("ФИО", "Дата рождения", "Специальность"),
        ("Миронова Мария Ивановна", "07.05.2009", "23.01.09 Машинист локомотива"),
        ("Чацкий Александр Андреевич", "01.01.2009", "23.01.09 Машинист локомотива"),
    ]
    path = write_csv(tmp_path / "список.csv", rows, "utf-8")
    command = ("followup", "import", path, "--place", "Саянский техникум", "--year", 2026)

    dry = run(words, *command, "--dry-run").json
    assert (dry["new"], dry["unknown"], dry["applications"]) == (1, 1, None)
    assert run(words, "applications", "list", "--person", "Миронова Мария").json == []

    done = run(words, *command).json
    assert (done["applications"], done["outcomes"]) == (1, 1)
    assert run(words, *command).json["same"] == 1


def test_handover_sheet_refuses_by_name_and_prints_the_rest(words: Words, tmp_path: Path) -> None:
    answer = run(words, "document", "handover-sheet", "--year", 2026, "--cohort", "9", "--xlsx",
                 "--out", tmp_path / "out")  # fmt: skip

    assert answer.json["people"] == 1 and len(answer.json["without_consent"]) == 6
    assert Path(answer.json["file"]).is_file() and Path(answer.json["workbook"]).is_file()
    assert "Без согласия не передаётся" in answer.text
