"""Session files on this computer: where they are looked for, which are copies, what their names tell."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.class_sessions import pupils, session_file
from zima_desktop.domain.errors import Cancelled
from zima_desktop.domain.found_sessions import FoundSession, PlaceKind, SessionPlace
from zima_desktop.jobs import JobControl
from zima_desktop.services.session_finder import chosen_session, find_sessions
from zima_desktop.services.session_places import (
    known_workspaces,
    linux_drives,
    usual_places,
    windows_drives,
    workspaces,
)

NAME = "2026-11-24_9Б_subject5.zima-session"


def made(path: Path, changed: float = 1_000_000) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    session_file(path, pupils())
    os.utime(path, (changed, changed))
    return path


def drive(folder: Path, name: str = "УЧИТЕЛЬ") -> SessionPlace:
    return SessionPlace(folder, PlaceKind.DRIVE, name)


def found(*places: SessionPlace) -> tuple[FoundSession, ...]:
    return find_sessions(places, JobControl())


def test_name_of_the_file_tells_class_instrument_and_day(tmp_path: Path) -> None:
    made(tmp_path / NAME)

    session = found(drive(tmp_path))[0]

    assert (session.group, session.made_on) == ("9 «Б»", date(2026, 11, 24))
    assert session.title == "Пять сфер труда"
    assert (session.newest.kind, session.newest.place) == (PlaceKind.DRIVE, "УЧИТЕЛЬ")


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("2026-11-24_ЭМ-21_subject5_2", "ЭМ-21"),
        ("2026-11-24_9Б_subject5_досдача", "9 «Б»"),
        ("моя сессия", "моя сессия"),
        ("2026-13-77_10А_неведомое", "10 «А»"),
    ],
)
def test_other_names_are_read_as_far_as_they_go(tmp_path: Path, name: str, group: str) -> None:
    made(tmp_path / f"{name}.zima-session")

    session = found(drive(tmp_path))[0]

    assert session.group == group
    assert (session.title is not None) == ("subject5" in name)


def test_copies_of_one_session_are_one_line_and_the_newest_answer_comes_first(tmp_path: Path) -> None:
    first = made(tmp_path / "a" / NAME, 2_000_000)
    second = Path(shutil.copy(first, tmp_path / "b.zima-session"))
    os.utime(second, (3_000_000, 3_000_000))
    other = made(tmp_path / "c" / "2026-11-25_8А_subject5.zima-session", 2_500_000)

    sessions = found(drive(tmp_path))

    assert [one.paths for one in sessions] == [(second, first), (other,)]
    assert sessions[0].group == "9 «Б»"


def test_a_file_reached_by_two_ways_is_one_file(tmp_path: Path) -> None:
    made(tmp_path / "in" / NAME)

    sessions = found(drive(tmp_path / "in"), drive(tmp_path))

    assert [len(one.copies) for one in sessions] == [1]


def test_one_folder_below_and_its_sessions_are_looked_into_hidden_ones_are_not(tmp_path: Path) -> None:
    deep = tmp_path / "База" / "sessions" / NAME
    made(deep)
    made(tmp_path / ".trash" / "x.zima-session")
    made(tmp_path / "a" / "b" / "y.zima-session")

    assert [one.paths for one in found(drive(tmp_path))] == [(deep,)]


def test_what_is_no_session_stands_alone_until_it_is_opened(tmp_path: Path) -> None:
    for name in ("a.zima-session", "b.zima-session"):
        (tmp_path / name).write_bytes(b"")

    assert [len(one.copies) for one in found(drive(tmp_path))] == [1, 1]


def test_places_that_are_gone_or_closed_are_passed_by(tmp_path: Path) -> None:
    made(tmp_path / "here" / NAME)

    sessions = found(drive(tmp_path / "gone"), drive(tmp_path / "here" / NAME), drive(tmp_path / "here"))

    assert len(sessions) == 1


def test_looking_can_be_stopped(tmp_path: Path) -> None:
    control = JobControl()
    control.cancel()

    with pytest.raises(Cancelled):
        find_sessions([drive(tmp_path)], control)


def test_chosen_file_brings_its_copies_along(tmp_path: Path) -> None:
    first = made(tmp_path / "in" / NAME)
    made(tmp_path / "in" / "other.zima-session")
    chosen = Path(shutil.copy(first, tmp_path / "chosen.zima-session"))
    known = found(drive(tmp_path / "in"))

    session = chosen_session(chosen, known)

    assert set(session.paths) == {first, chosen}
    assert session.group == "9 «Б»"
    assert chosen_session(first, known).paths == (first,)
    assert chosen_session(tmp_path / "gone.zima-session", known).paths == (tmp_path / "gone.zima-session",)


def test_drives_of_linux_lie_in_the_folder_of_the_user_or_right_below(tmp_path: Path) -> None:
    (tmp_path / "run" / "anna" / "УЧИТЕЛЬ").mkdir(parents=True)
    (tmp_path / "media" / "usb0").mkdir(parents=True)

    places = linux_drives([tmp_path / "run", tmp_path / "media", tmp_path / "none"])

    assert [place.name for place in places] == ["УЧИТЕЛЬ", "anna", "usb0"]


def test_drives_of_windows_are_removable_ones_and_disks_without_the_system() -> None:
    kinds = {"C:\\": 3, "D:\\": 3, "E:\\": 2, "F:\\": 5, "Z:\\": 4}
    mask = sum(1 << ord(letter[0]) - ord("A") for letter in kinds)

    names = [place.name for place in windows_drives(mask, kinds.__getitem__, "c:")]

    assert names == ["D:", "E:"]


def test_workspaces_are_known_by_their_folder_of_sessions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    usual = tmp_path / "Documents" / "Зима" / "Школа № 9"
    (usual / "sessions").mkdir(parents=True)
    last = tmp_path / "Где-то" / "Моя"
    (last / "sessions").mkdir(parents=True)

    places = workspaces(known_workspaces(last))

    assert [(place.name, place.folder) for place in places] == [
        ("Моя", last / "sessions"),
        ("Школа № 9", usual / "sessions"),
    ]
    assert usual_places(last)[0].kind is PlaceKind.PROGRAM
