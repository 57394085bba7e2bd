"""What a teacher does without a base, from the console: find, note, absent, reopen, copy, second sitting."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.class_sessions import PIN, pupils
from tests.helpers.console import call
from zima_desktop.content import load_instrument
from zima_desktop.domain.ids import new_uid
from zima_desktop.exchange.session_files import NewSession, write_session_file
from zima_desktop.store.clock import system_clock
from zima_desktop.store.session_file_key import SALT_BYTES, derive_key


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file made as the program makes it: the console knows no cheap keys."""
    path = tmp_path_factory.mktemp("stick") / "2026-11-24_9А_subject5.zima-session"
    key, form = derive_key(PIN, bytes(SALT_BYTES - 1) + b"1"), load_instrument("subject5").form
    write_session_file(path, key, NewSession(new_uid(), "Школа № 9", "9 «А»", system_clock(), form, pupils()))
    return path


def said(*words: object) -> Any:
    found = call("session", *words, "--json")
    assert found.code == 0, found.err
    return found.json


def test_teacher_leads_a_session_from_the_console(file: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(file, file.with_name("b.zima-session")))
    found = said("find", file.parent)
    assert [(one["group"], one["title"], len(one["files"])) for one in found] == [
        ("9 «А»", "Пять сфер труда", 2)
    ]

    whole = tmp_path / "whole.json"
    whole.write_text(json.dumps({str(n): "a" for n in range(1, 21)}), encoding="utf-8")
    said("answer", copy, "--pin", PIN, "--person", "Базаров", "--answers", whole)
    said("note", file, "--pin", PIN, "--text", "Погас  свет.")
    said("absent", file, "--pin", PIN, "--person", "Гринёв")
    board = said("board", file, "--pin", PIN)
    assert [note["text"] for note in board["notes"]] == ["Погас свет."]
    assert [pupil["name"] for pupil in board["pupils"] if pupil["absent"]] == ["Гринёв Пётр"]

    makeup = said("makeup-file", file, copy, "--pin", PIN, "--out", tmp_path / "makeup.zima-session")
    assert makeup["people"] == 6
    said("reopen", file, copy, "--pin", PIN, "--person", "Базаров Евгений")
    said("absent", file, "--pin", PIN, "--person", "Гринёв", "--here")
    said("copy", file, copy, "--pin", PIN, "--out", tmp_path / "copy.zima-session")

    states = said("board", tmp_path / "copy.zima-session", "--pin", PIN)["counts"]
    assert states == {"free": 6, "answering": 0, "interrupted": 1, "done": 0}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("note", "--text", " "), "не заполнено"),
        (("absent", "--person", "Онегин"), "не найден"),
        (("absent", "--person", "Рост"), "не найден"),
        (("reopen", "--person", "Ларина"), "ещё не сдал"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(file: Path, words: tuple[str, ...], sentence: str) -> None:
    refused = call("session", words[0], file, "--pin", PIN, *words[1:])

    assert refused.code == 1
    assert sentence in refused.err and len(refused.err.strip().splitlines()) == 1


def test_nothing_found_is_said_with_what_to_do(tmp_path: Path) -> None:
    found = call("session", "find", tmp_path)

    assert found.code == 0 and "вставьте флешку" in found.out
