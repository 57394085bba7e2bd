"""The board of a session from its file: states, counts, minutes, also while a kiosk has the file open."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.class_sessions import (
    CHEAP,
    PIN,
    SteppingClock,
    listed_values,
    open_run,
    pupils,
    session_file,
)
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.session_board import Board
from zima_desktop.domain.sessions import ForeignSession, SeatState, WrongPin
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.services.session_board import BoardWatch, board, board_of, merged

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = pupils()
SITTING = """
import sys
from pathlib import Path
from tests.helpers.class_sessions import answer_all, listed_values, open_run
run = open_run(Path(sys.argv[1]))
first, second = [seat.person_uid for seat in run.seats()][:2]
answer_all(run, first)
run.begin(second)
for item in run.form.items[:7]:
    run.record(second, item.no, listed_values(item)[0])
print("sitting", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "a.zima-session"
    session_file(target, PEOPLE)
    return target


def answer(run: KioskRun, place: int, count: int, clock: SteppingClock, seconds: float = 6) -> None:
    """So many answers of one pupil, each after so many seconds."""
    uid = PEOPLE[place].uid
    run.begin(uid)
    for item in run.form.items[:count]:
        clock.forward(seconds=seconds)
        run.record(uid, item.no, listed_values(item)[0])


def seen(path: Path, clock: SteppingClock) -> Board:
    return board_of(path, PIN, clock=clock, cost=CHEAP)


def states(shown: Board) -> list[SeatState]:
    return [row.state for row in shown.rows]


def test_open_run_shows_who_answers_and_who_is_done(path: Path) -> None:
    clock = SteppingClock()
    with closing(open_run(path, clock)) as run:
        answer(run, 0, 20, clock)
        run.finish(PEOPLE[0].uid)
        answer(run, 1, 7, clock)
        run.leave(PEOPLE[1].uid)
        answer(run, 2, 3, clock)
        run.note("Погас свет.")

        shown = board(run)

    assert states(shown)[:4] == [
        SeatState.DONE,
        SeatState.INTERRUPTED,
        SeatState.ANSWERING,
        SeatState.FREE,
    ]
    assert [(row.answered, row.total) for row in shown.rows][:4] == [(20, 20), (7, 20), (3, 20), (0, 20)]
    assert [shown.count(state) for state in SeatState] == [4, 1, 1, 1]
    assert shown.remarks[0].text == "Погас свет."
    assert shown.rows[0].finished is not None and shown.rows[1].finished is None


def test_minutes_come_from_the_median_of_those_who_answered(path: Path) -> None:
    clock = SteppingClock()
    with closing(open_run(path, clock)) as run:
        assert board(run).minutes_left is None
        answer(run, 0, 20, clock, seconds=6)
        run.finish(PEOPLE[0].uid)
        assert (board(run).minutes_left, board(run).minutes_each) == (0, 2)
        answer(run, 1, 5, clock, seconds=12)
        run.leave(PEOPLE[1].uid)
        answer(run, 2, 10, clock, seconds=600)  # somebody has gone for lunch

        shown = board(run)

    assert (shown.minutes_left, shown.minutes_each) == (3, 4)  # 15 answers of 12 s, 20 of them


def test_closed_file_has_nobody_answering(path: Path) -> None:
    clock = SteppingClock()
    with closing(open_run(path, clock)) as run:
        answer(run, 0, 7, clock)

    shown = seen(path, clock)

    assert states(shown)[:2] == [SeatState.INTERRUPTED, SeatState.FREE]
    assert (shown.since, shown.until) == (shown.rows[0].started, shown.rows[0].last)


def test_board_of_a_file_that_another_program_answers_in(path: Path) -> None:
    command = [sys.executable, "-c", SITTING, str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None and program.stdout is not None
        program.stdout.readline()
        clock = SteppingClock()

        shown = seen(path, clock)
        clock.forward(minutes=10)
        later = seen(path, clock)
        program.stdin.close()

    assert states(shown)[:3] == [SeatState.DONE, SeatState.ANSWERING, SeatState.FREE]
    assert states(later)[:3] == [SeatState.DONE, SeatState.INTERRUPTED, SeatState.FREE]
    assert [row.answered for row in shown.rows][:3] == [20, 7, 0]
    assert list(path.parent.glob("*")) == [path]


def test_looking_changes_nothing_and_needs_the_pin(path: Path) -> None:
    before = path.read_bytes()

    seen(path, SteppingClock())
    with pytest.raises(WrongPin):
        board_of(path, "0000", cost=CHEAP)

    assert path.read_bytes() == before


def test_copies_make_one_board_with_the_furthest_of_everybody(path: Path, tmp_path: Path) -> None:
    clock, other = SteppingClock(), tmp_path / "b.zima-session"
    shutil.copy(path, other)
    for file, place, count in ((path, 0, 20), (other, 1, 7), (other, 0, 4)):
        with closing(open_run(file, clock)) as run:
            answer(run, place, count, clock)
            if count == 20:
                run.finish(PEOPLE[place].uid)
            else:
                run.leave(PEOPLE[place].uid)
    with closing(open_run(other, clock)) as run:
        run.add_guest("Онегин Евгений")
        run.note("Второй кабинет.")

    shown = merged([seen(path, clock), seen(other, clock)])

    assert states(shown)[:2] == [SeatState.DONE, SeatState.INTERRUPTED]
    assert (len(shown.rows), shown.guests) == (8, 1)
    assert [remark.text for remark in shown.remarks] == ["Второй кабинет."]
    assert shown.minutes_left == 2


def test_watch_looks_at_all_copies_and_names_those_out_of_reach(path: Path, tmp_path: Path) -> None:
    clock, other, foreign = SteppingClock(), tmp_path / "b.zima-session", tmp_path / "c.zima-session"
    shutil.copy(path, other)
    session_file(foreign, PEOPLE)
    watch = BoardWatch([path, other, foreign, tmp_path / "gone"], PIN, clock, CHEAP)
    with closing(open_run(other, clock)) as run:
        answer(run, 3, 5, clock)

    picture = watch.look()

    assert picture.board is not None
    assert states(picture.board)[3] is SeatState.INTERRUPTED
    assert [type(error) for _path, error in picture.missing] == [ForeignSession, NotFound]


def test_watch_of_nothing_has_no_board(tmp_path: Path) -> None:
    assert BoardWatch([tmp_path / "gone"], PIN, cost=CHEAP).look().board is None


def test_copy_that_was_pulled_out_stays_on_the_board_as_it_was(path: Path, tmp_path: Path) -> None:
    clock, other = SteppingClock(), tmp_path / "b.zima-session"
    shutil.copy(path, other)
    with closing(open_run(other, clock)) as run:
        answer(run, 3, 5, clock)
    watch = BoardWatch([path, other], PIN, clock, CHEAP)
    watch.look()
    other.unlink()

    picture = watch.look()

    assert [lost.name for lost, _error in picture.missing] == ["b.zima-session"]
    assert picture.board is not None
    assert states(picture.board)[3] is SeatState.INTERRUPTED
