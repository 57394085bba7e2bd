"""Somebody who has only the README: what the console says when it is used for the first time, or wrongly."""

import json
import re
from pathlib import Path

import pytest

from tests.helpers.console import SCHOOL_PASSWORD, Console, call
from zima_desktop.commands import run
from zima_desktop.commands.complaints import complaint

ROSTER = """Фамилия;Имя;Отчество;Дата рождения;Класс
Гринёв;Пётр;Андреевич;03.11.2010;9А
Гринёв;Пётр;Андреевич;03.11.2010;9А
Ларина;Татьяна;Дмитриевна;31.02.2011;9А
"""
LATIN = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Console:
    place = tmp_path_factory.mktemp("stranger")
    return Console(place / "Моя школа (1)", "organisation", "МБОУ СОШ № 9")


def test_rows_in_doubt_and_rows_left_out_are_named_to_people_too(school: Console, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(ROSTER, encoding="utf-8")

    said = school("people", "import", tmp_path / "list.csv")

    assert "строка 4: D4: такой даты не бывает" in said.out
    again = school.json("people", "import", tmp_path / "list.csv", "--dry-run")
    assert len(again["doubts"]) == again["doubtful"]
    assert all(f"строка {one['row']}: {one['reason']}" in said.out for one in again["doubts"])


def test_the_life_line_is_told_in_russian(school: Console, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(ROSTER, encoding="utf-8")
    school.json("people", "import", tmp_path / "list.csv")
    school.json("talk", "add", "--person", "Гринёв", "--agreed", "Сходить в депо", "--date", "2026-10-01")
    school.json("consents", "record", "--group", "9А", "--purpose", "P1")

    said = school("trajectory", "show", "--person", "Гринёв")

    assert "01.10.2026 беседа: Беседа" in said.out
    assert not LATIN.search(said.out), said.out


def test_words_of_a_package_without_a_key_are_told_once_and_open_it(school: Console, tmp_path: Path) -> None:
    package = tmp_path / "school.zima"
    said = school("handover", "create", "--variant", "full", "--out", package)
    words = said.out.rstrip().rpartition(": ")[2]
    (tmp_path / "words").write_text(words, encoding="utf-8")

    seen = call("handover", "inspect", package, "--key", tmp_path / "words")

    assert (seen.code, seen.err) == (0, "")
    assert "персональные данные по согласию" in seen.out
    assert not LATIN.search(seen.out), seen.out


def test_a_key_that_is_not_there_is_not_called_busy(school: Console, tmp_path: Path) -> None:
    out = tmp_path / "x.zima"
    said = school("handover", "create", "--variant", "full", "--to", tmp_path / "none.json", "--out", out)

    assert (said.code, said.err.count("не найден")) == (1, 1)


def test_a_copy_is_not_put_over_what_lies_in_another_folder(school: Console, tmp_path: Path) -> None:
    made = school.json("backup", "create")
    (tmp_path / "notes.txt").write_text("чужое", encoding="utf-8")

    said = school("backup", "restore", made["file"], "--into", tmp_path)

    assert (said.code, "не пуста" in said.err) == (1, True)
    assert [one.name for one in tmp_path.iterdir()] == ["notes.txt"]


def test_password_sheet_and_a_forgotten_password(tmp_path: Path) -> None:
    place = tmp_path / "base"
    secret, new, code = tmp_path / "secret", tmp_path / "new", tmp_path / "code"
    secret.write_text(SCHOOL_PASSWORD, encoding="utf-8")
    made = call(
        "workspace", "create", place, "--kind", "organisation", "--name", "Школа",
        "--password-file", secret, "--json",
    )  # fmt: skip
    code.write_text(made.json["recovery_code"], encoding="utf-8")
    new.write_text("совсем новый пароль школы", encoding="utf-8")

    changed = call("-w", place, "-p", secret, "workspace", "password", "--new-password-file", new)

    assert (changed.code, changed.err) == (0, "")
    assert call("-w", place, "-p", secret, "workspace", "info").code == 1
    words = ("--code-file", code, "--new-password-file", secret, "--out", tmp_path / "sheet.pdf")
    assert call("-w", place, "workspace", "recover", *words).code == 0
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    again = call("-w", place, "workspace", "recover", *words)
    assert (again.code, "Traceback" in again.err) == (1, False)  # a code is good once
    renewed = call("-w", place, "-p", secret, "workspace", "recovery-sheet", "--out", tmp_path / "two.pdf")
    assert (renewed.code, (tmp_path / "two.pdf").exists()) == (0, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Не хватает: COMMAND."),
        (("frobnicate",), "Команды «frobnicate» нет. Есть: workspace, backup"),
        (("people", "import"), "Не хватает: FILE."),
        (("people", "list", "--where", "x"), "Лишнее в команде: --where x."),
        (("handover", "create", "--variant", "half", "--out", "x"), "Можно: aggregate, full."),
        (("demo", "x", "--people", "много"), "Для «--people» нужно число, а написано «много»."),
        (("demo", "x", "--people"), "После «--people» нужно значение."),
    ],
)
def test_a_command_written_wrongly_is_one_russian_sentence(
    words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        run(words)

    out = capsys.readouterr()
    assert (left.value.code, out.out) == (2, "")
    assert said in out.err
    assert "--help" in out.err
    assert "usage" not in out.err


def test_what_nobody_has_translated_is_still_russian() -> None:
    assert complaint("a sentence of a later Python", "main.py").startswith("Команда написана не так.")


def test_an_empty_base_says_so_instead_of_nothing(tmp_path: Path) -> None:
    new = Console(tmp_path / "new", "organisation", "Школа")
    for words in (("people", "list"), ("event", "list"), ("session", "list"), ("queue", "put-off")):
        assert new(*words).out.strip(), words
    assert json.loads(new("people", "list", "--json").out) == []
