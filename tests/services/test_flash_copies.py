"""A session file handed out on several drives: checked copies, nothing overwritten, each drive by itself."""

from pathlib import Path

import pytest

from tests.helpers.class_sessions import answer_all, open_run, pupils, session_file
from zima_desktop.domain.errors import FileRefused, NotFound, WriteFailed
from zima_desktop.jobs import JobControl
from zima_desktop.services.flash_copies import copy_out

PEOPLE = pupils()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "2026-11-22_9А_battery.zima-session"
    session_file(made, PEOPLE)
    return made


def folders(tmp_path: Path, *names: str) -> list[Path]:
    found = [tmp_path / name for name in names]
    for folder in found:
        folder.mkdir()
    return found


def test_every_drive_gets_the_same_file(path: Path, tmp_path: Path) -> None:
    outcomes = copy_out(path, folders(tmp_path, "E", "F"), JobControl())

    assert [one.error for one in outcomes] == [None, None]
    assert all(one.target.read_bytes() == path.read_bytes() for one in outcomes)
    with_answers = open_run(outcomes[0].target)
    answer_all(with_answers, PEOPLE[0].uid)
    with_answers.close()


def test_copy_with_answers_is_not_overwritten_and_the_others_go_on(path: Path, tmp_path: Path) -> None:
    first, second = folders(tmp_path, "E", "F")
    copy_out(path, [first], JobControl())
    run = open_run(first / path.name)
    answer_all(run, PEOPLE[0].uid)
    run.close()
    answered = (first / path.name).read_bytes()

    refused, copied = copy_out(path, [first, second], JobControl())

    assert isinstance(refused.error, FileRefused) and refused.error.reason == "exists"
    assert (first / path.name).read_bytes() == answered
    assert copied.error is None and copied.target.is_file()


def test_the_same_copy_twice_is_no_error(path: Path, tmp_path: Path) -> None:
    drive = folders(tmp_path, "E")
    copy_out(path, drive, JobControl())

    again = copy_out(path, drive, JobControl())[0]

    assert (again.already, again.error) == (True, None)


def test_drive_that_was_pulled_out_is_said(path: Path, tmp_path: Path) -> None:
    outcome = copy_out(path, [tmp_path / "gone"], JobControl())[0]

    assert isinstance(outcome.error, WriteFailed) and outcome.error.reason == "removed"


def test_file_in_the_middle_of_a_write_is_not_copied(path: Path, tmp_path: Path) -> None:
    path.with_name(path.name + "-journal").write_bytes(b"hot")

    with pytest.raises(FileRefused) as caught:
        copy_out(path, folders(tmp_path, "E"), JobControl())

    assert caught.value.reason == "busy"


def test_file_that_is_gone_is_said(path: Path, tmp_path: Path) -> None:
    path.unlink()

    with pytest.raises(NotFound):
        copy_out(path, folders(tmp_path, "E"), JobControl())
