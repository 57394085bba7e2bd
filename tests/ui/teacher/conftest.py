"""Teacher mode on a computer with an empty home, a folder for drives and a folder of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.teacher import Teacher, teacher_mode
from zima_desktop.services import session_places


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where drives are mounted."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    drives = tmp_path / "run"
    monkeypatch.setattr(session_places, "LINUX_ROOTS", (drives,))
    monkeypatch.setattr(session_places, "program_folder", lambda: tmp_path / "program")
    return drives


@pytest.fixture
def teacher(qtbot: object, tmp_path: Path) -> Iterator[Teacher]:
    """The page of found files; the file itself lies where nobody looks."""
    with teacher_mode(tmp_path) as made:
        yield made


@pytest.fixture
def opened(teacher: Teacher) -> Teacher:
    """The board before the start."""
    teacher.open()
    return teacher
