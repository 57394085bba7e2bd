"""Consents, the queue, talks and appointments from the console, as somebody outside uses it."""

import json
from pathlib import Path

import pytest

from tests.helpers.console import Console, call
from tests.helpers.paper import read_paper

PIN = "4821"
LIST = """ФИО;Класс;Дата рождения
Гринёв Пётр Андреевич;9А;03.11.2010
Миронова Мария Ивановна;9А;12.05.2011
Швабрин Алексей Иванович;9А;07.07.2011
Онегин Евгений;9А;
"""


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Console:
    place = tmp_path_factory.mktemp("counselling")
    made = Console(place / "school", "organisation", "Школа № 9", consent_first=True)
    table = place / "list.csv"
    table.write_text(LIST, encoding="utf-8")
    made.json("people", "import", table)
    return made


def statuses(school: Console, purpose: str = "P1") -> dict[str, str]:
    rows = school.json("consents", "list", "--group", "9А", "--purpose", purpose)
    return {row["name"].split()[0]: row["consents"][purpose]["status"] for row in rows}


def test_new_base_of_a_school_asks_for_a_consent_before_a_test(school: Console) -> None:
    assert school.json("consents", "rule") == {"consent_needed_for_testing": True}


def test_unknown_age_is_said_in_a_sentence_and_nothing_is_written(school: Console) -> None:
    said = school("consents", "record", "--group", "9А", "--purpose", "P1")

    assert said.code == 1
    assert "Онегин Евгений: дата рождения не указана" in said.err
    assert set(statuses(school).values()) == {"none"}


def test_wrong_signature_is_refused_in_a_sentence(school: Console) -> None:
    said = school("consents", "record", "--person", "Гринёв", "--purpose", "P1", "--given-by", "parent")

    assert said.code == 1 and "подписывают и родитель, и сам ученик" in said.err


def test_life_of_a_consent(school: Console, tmp_path: Path) -> None:
    class_ = ("--group", "9А", "--purpose", "P1")
    both = ("--except", "Онегин", "--except", "Швабрин")
    assert school.json("consents", "record", *class_, *both)["count"] == 2
    assert statuses(school) == {
        "Гринёв": "active",
        "Миронова": "active",
        "Онегин": "none",
        "Швабрин": "none",
    }

    file = tmp_path / "class.zima-session"
    prepared = ("--group", "9А", "--instrument", "subject5", "--pin", PIN, "--out", file)
    session = school.json("session", "prepare", *prepared)
    assert session["without_consent"] == 2
    told = school.json("session", "codes", "--session", session["session"], "--out", tmp_path / "codes.pdf")
    assert [one["name"] for one in told["codes"]] and "Швабрин" in read_paper(
        (tmp_path / "codes.pdf").read_bytes()
    ).text
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({str(n): "a" for n in range(1, 21)}), encoding="utf-8")
    board = call("session", "board", file, "--pin", PIN, "--json").out
    assert "Швабрин" not in board and "Гринёв" in board
    codes = [
        word
        for word in board.replace('"', " ").replace(",", " ").split()
        if word.isdigit() and len(word) == 4
    ]
    for person in ("Гринёв", f"Код {codes[0]}"):
        answered = call("session", "answer", file, "--pin", PIN, "--person", person, "--answers", answers)
        assert answered.code == 0, answered.err
    collected = school.json("session", "collect", file)
    assert collected["new"] == 1

    recorded = school.json("consents", "record", "--person", "Швабрин", "--purpose", "P1")
    more = school.json("consents", "record", "--person", "Онегин", "--purpose", "P1", "--given-by", "both")
    assert recorded["count"] == more["count"] == 1
    assert recorded["answers_taken_in"] + more["answers_taken_in"] == 1

    outlook = school.json("consents", "withdraw", "--person", "Гринёв", "--purpose", "P1", "--dry-run")
    assert {"effect": "results_go", "count": 1} in outlook["effects"] and not outlook["done"]
    act = tmp_path / "act.pdf"
    school.json(
        "consents", "withdraw", "--person", "Гринёв", "--purpose", "P1", "--note", "заявление", "--act", act
    )
    text = read_paper(act.read_bytes()).text
    assert "Гринёв Пётр Андреевич" in text and "ответы и результаты тестов" in text
    rows = school.json("results", "--group", "9А", "--instrument", "subject5")
    assert "Гринёв" not in json.dumps([row for row in rows if row.get("attempt")], ensure_ascii=False)

    papers = school.json("consents", "register", "--out", tmp_path / "register.pdf")
    assert len(papers["papers"]) == 4
    assert "отозвано" in read_paper((tmp_path / "register.pdf").read_bytes()).text
    blanks = school.json(
        "consents", "forms", "--group", "9А", "--purpose", "P2", "--out", tmp_path / "p2.pdf"
    )
    assert blanks["pages"] == blanks["people"] == 4


def test_queue_says_why_and_can_be_told_to_wait(school: Console) -> None:
    number = school.json(
        "appointments", "ask", "--person", "Миронова", "--topic", "колледж", "--by", "parent"
    )["id"]
    first = school.json("queue", "list", "--first", "1")[0]
    assert first["name"] == "Миронова Мария Ивановна"
    assert first["reasons"][0]["text"].endswith("колледж")

    school.json("queue", "snooze", "--person", "Миронова", "--until", "2999-01-01", "--note", "отъезд")
    assert "Миронова" not in json.dumps(school.json("queue", "list"), ensure_ascii=False)
    (mark,) = school.json("queue", "put-off")
    school.json("queue", "wake", mark["id"])
    rules = {one["rule"]: one for one in school.json("queue", "rules", "--switch", "asked", "--off")}
    assert not rules["asked"]["on"] and rules["asked"]["calls"] == 0
    school.json("queue", "rules", "--switch", "asked")
    assert school("queue", "snooze", "--person", "Миронова", "--rule", "вздор").code == 1
    school.json("appointments", "set", number, "--at", "2999-01-02 14:30", "--place", "кабинет 12")
    assert school("appointments", "set", number, "--at", "завтра").code == 1


def test_appointment_is_held_and_the_person_counts_as_seen(school: Console) -> None:
    (open_one,) = school.json("appointments", "list")
    assert open_one["at"] == "2999-01-02T14:30"

    school.json("appointments", "hold", open_one["id"], "--agreed", "Едем на день открытых дверей")

    assert school.json("appointments", "list") == []
    talks = school.json("talk", "list", "--person", "Миронова")
    assert talks[0]["agreed"] == "Едем на день открытых дверей"
    school.json("talk", "seen", "--group", "9А", "--date", "2026-01-15")
    rows = school.json("talk", "list", "--group", "9А")
    assert all(row["last_talk_on"] for row in rows)
    assert len(school.json("talk", "prompts", "results")["prompts"]) >= 5
