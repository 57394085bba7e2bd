"""Guests of a session file: written in durably, in their place, and found again after the plug was pulled."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.class_sessions import (
    CHEAP,
    PIN,
    SteppingClock,
    answer_all,
    open_run,
    pupils,
    session_file,
)
from zima_desktop.domain.errors import InvalidValue, NotFound, WriteFailed
from zima_desktop.domain.sessions import SeatState
from zima_desktop.exchange.session_files import read_answers, read_roster
from zima_desktop.services.kiosk import Confirmation
from zima_desktop.store.session_file import sqlcipher
from zima_desktop.store.session_file_key import derive_key, salt_of
from zima_desktop.store.session_file_schema import connect

ROOT = Path(__file__).resolve().parents[2]
KILLED = """
import sys
from pathlib import Path
from tests.helpers.class_sessions import open_run
run = open_run(Path(sys.argv[1]))
uid = run.add_guest("Онегин Евгений")
if sys.argv[2] == "begun":
    run.begin(uid)
print(uid, run.guests.guest(uid).code, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "a.zima-session"
    session_file(target, pupils())
    return target


def test_guest_stands_in_alphabetical_place_and_answers_like_everybody(path: Path) -> None:
    with closing(open_run(path)) as run:
        uid = run.add_guest("онегин  евгений")
        guest = run.guests.guest(uid)

        assert [seat.family for seat in run.seats()][4:7] == ["Ларина", "Онегин", "Ростов"]
        assert [seat.family for seat in run.seats() if seat.guest] == ["Онегин"]
        assert run.door.confirmation(uid) is Confirmation.CODE
        assert run.door.confirm(uid, guest.code)
        answer_all(run, uid)
        assert next(seat for seat in run.seats() if seat.guest).state is SeatState.DONE


def test_guest_is_still_there_after_reopening(path: Path) -> None:
    with closing(open_run(path)) as run:
        uid = run.add_guest("Онегин Евгений Александрович")

    with closing(open_run(path)) as run:
        assert [guest.uid for guest in run.guests.all()] == [uid]
        assert len({seat.person_uid for seat in run.seats()}) == 8


@pytest.mark.parametrize("name", ["Гринёв Пётр", "ГРИНЕВ ПЕТР"])
def test_name_of_the_list_is_no_guest(path: Path, name: str) -> None:
    with closing(open_run(path)) as run, pytest.raises(InvalidValue) as caught:
        run.add_guest(name)

    assert caught.value.reason == "on_the_list"


@pytest.mark.parametrize("name", ["", "Онегин", "123"])
def test_what_is_no_name_is_refused_and_nothing_is_written(path: Path, name: str) -> None:
    with closing(open_run(path)) as run:
        with pytest.raises(InvalidValue):
            run.add_guest(name)

        assert len(run.seats()) == 7


def test_namesake_with_a_patronymic_is_a_guest_of_his_own(path: Path) -> None:
    with closing(open_run(path)) as run:
        uid = run.add_guest("Гринёв Пётр Андреевич")

        assert uid in run.guests
        with pytest.raises(NotFound):
            run.guests.guest(run.seats()[0].person_uid)


@pytest.mark.parametrize("stage", ["added", "begun"])
def test_killed_between_the_guest_and_the_first_answer_the_guest_goes_on(path: Path, stage: str) -> None:
    command = [sys.executable, "-c", KILLED, str(path), stage]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        said = program.stdout.readline().split()
        program.kill()

    with closing(open_run(path)) as run:
        guest = run.guests.all()[0]
        assert (str(guest.uid), guest.code) == tuple(said)
        seat = next(seat for seat in run.seats() if seat.guest)
        assert seat.state is SeatState.FREE
        assert run.door.confirm(guest.uid, guest.code)
        answer_all(run, guest.uid)
    file = read_answers(path, derive_key(PIN, salt_of(path), CHEAP))
    assert [len(one.answers) for one in file.attempts] == [20]


def test_file_from_before_guests_is_read_and_takes_one(path: Path) -> None:
    key = derive_key(PIN, salt_of(path), CHEAP)
    old = connect(path, key)
    old.execute("DROP TABLE guests")
    old.close()

    with closing(open_run(path)) as run:
        assert not any(seat.guest for seat in run.seats())
        uid = run.add_guest("Онегин Евгений")

    assert read_answers(path, key).guests == {uid}
    assert len(read_roster(path, key)) == 8


def test_guest_that_the_disk_refused_leaves_no_trace_and_can_be_added_again(path: Path) -> None:
    with closing(open_run(path)) as run:
        away = path.with_name("away")
        path.rename(away)
        with pytest.raises(WriteFailed):
            run.add_guest("Онегин Евгений")
        away.rename(path)

        run.add_guest("Онегин Евгений")

        assert len(run.seats()) == 8


def test_half_a_guest_is_rolled_back(path: Path) -> None:
    with closing(open_run(path)) as run:
        entry = run.file.roster()[0]
        with pytest.raises(sqlcipher.IntegrityError):
            run.file.enter(entry, 3, SteppingClock()())

        assert [one.person_uid for one in run.file.roster()] == [seat.person_uid for seat in run.seats()]
        run.note("Файл принимает запись и после этого.")
