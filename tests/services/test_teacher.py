"""Teacher mode without a base: start, pause, notes, who is absent, guests, swapping PCs, the end."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.class_sessions import (
    CHEAP,
    PIN,
    SteppingClock,
    answer_all,
    listed_values,
    open_run,
    pupils,
    session_file,
)
from tests.helpers.paper import read_paper
from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound, WriteFailed
from zima_desktop.domain.session_board import Board, BoardRow
from zima_desktop.domain.sessions import SeatState, WrongPin
from zima_desktop.services.session_board import Picture
from zima_desktop.services.teacher import open_teacher_session
from zima_desktop.services.teacher_papers import protocol_of_board

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = pupils()
HOLDING = """
import sys
from pathlib import Path
from tests.helpers.class_sessions import open_run
run = open_run(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""
NOTHING = Picture(None, ())


class Desk:
    """A session in teacher mode, with a clock."""

    def __init__(self, *paths: Path) -> None:
        self.clock = SteppingClock()
        self.session, self.picture = open_teacher_session(paths, PIN, clock=self.clock, cost=CHEAP)

    def board(self) -> Board:
        """Everything looked at anew."""
        seen = self.session.board(self.session.look())
        assert seen is not None
        return seen

    def row(self, place: int) -> BoardRow:
        return next(row for row in self.board().rows if row.person_uid == PEOPLE[place].uid)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "a.zima-session"
    session_file(target, PEOPLE)
    return target


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    made = Desk(path)
    yield made
    made.session.close()


def holding(path: Path) -> subprocess.Popen[str]:
    """Another program that has the file open."""
    command = [sys.executable, "-c", HOLDING, str(path)]
    program = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    program.stdout.readline()
    return program


def release(program: subprocess.Popen[str]) -> None:
    program.communicate()


def test_wrong_pin_a_damaged_file_and_a_file_that_is_gone_open_nothing(path: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.zima-session"
    bad.write_bytes(path.read_bytes()[:-5000] + bytes(5000))

    with pytest.raises(WrongPin):
        open_teacher_session([path], "0000", cost=CHEAP)
    with pytest.raises(FileRefused):
        open_teacher_session([bad], PIN, cost=CHEAP)
    with pytest.raises(NotFound):
        open_teacher_session([tmp_path / "gone"], PIN, cost=CHEAP)


def test_one_good_copy_is_enough(path: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "gone", path)

    assert desk.picture.board is not None
    assert [lost.name for lost, _error in desk.picture.missing] == ["gone"]
    desk.session.note("Всё хорошо.")
    assert [remark.text for remark in desk.board().remarks] == ["Всё хорошо."]


def test_board_follows_the_pupils_of_this_computer_through_the_run(desk: Desk, path: Path) -> None:
    run = desk.session.start(path)
    answer_all(run, PEOPLE[0].uid)
    run.begin(PEOPLE[1].uid)

    states = [row.state for row in desk.board().rows][:3]

    assert states == [SeatState.DONE, SeatState.ANSWERING, SeatState.FREE]
    with pytest.raises(FileRefused) as caught:  # the lock is held all the time
        _open_elsewhere(path)
    assert caught.value.reason == "busy"


def _open_elsewhere(path: Path) -> None:
    code = "import sys; from pathlib import Path; from tests.helpers.class_sessions import open_run\n"
    code += "from zima_desktop.domain.errors import FileRefused\n"
    code += "try: open_run(Path(sys.argv[1]))\nexcept FileRefused as error: print(error.reason)"
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    if done.stdout.strip():
        raise FileRefused(path.name, done.stdout.strip())


def test_copies_and_the_run_make_one_board(path: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(path, tmp_path / "b.zima-session"))
    run = open_run(other)
    answer_all(run, PEOPLE[2].uid)
    run.close()
    desk = Desk(path, other)
    answer_all(desk.session.start(path), PEOPLE[0].uid, but=5)

    states = [row.state for row in desk.board().rows][:3]
    desk.session.close()

    assert states == [SeatState.INTERRUPTED, SeatState.FREE, SeatState.DONE]


def test_a_link_to_the_open_file_does_not_loosen_its_lock(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.zima-session"
    link.hardlink_to(path)
    desk = Desk(path, link)
    desk.session.start(path)

    desk.board()
    desk.session.copy_to(tmp_path / "copy.zima-session")

    with pytest.raises(FileRefused):
        _open_elsewhere(path)
    desk.session.close()


def test_pause_is_noted_with_its_hours(desk: Desk, path: Path) -> None:
    desk.session.start(path)
    since = desk.session.pause()
    desk.clock.forward(minutes=5)
    assert desk.session.pause() == since

    desk.session.resume()

    assert desk.session.paused_since is None
    text = desk.board().remarks[0].text
    assert f"{since.astimezone():%H:%M}" in text and text.startswith("Пауза с ")


def test_empty_remark_is_refused(desk: Desk) -> None:
    with pytest.raises(InvalidValue):
        desk.session.note("   ")


def test_remark_waits_while_another_computer_has_the_file_and_is_written_afterwards(
    path: Path, desk: Desk
) -> None:
    program = holding(path)
    try:
        desk.session.note("У окна холодно.")
        assert desk.session.waiting_remarks == 1
        assert [remark.text for remark in desk.board().remarks] == ["У окна холодно."]
    finally:
        release(program)

    shown = desk.board()

    assert desk.session.waiting_remarks == 0
    assert [remark.text for remark in shown.remarks] == ["У окна холодно."]
    assert [remark.text for remark in Desk(path).board().remarks] == ["У окна холодно."]


def test_who_is_not_in_class_is_marked_until_he_comes(desk: Desk, path: Path) -> None:
    desk.session.mark_absent(PEOPLE[0].uid, True)
    desk.session.mark_absent(PEOPLE[1].uid, True)
    desk.session.mark_absent(PEOPLE[1].uid, False)
    assert [row.absent for row in Desk(path).board().rows][:3] == [True, False, False]
    assert desk.board().absent == 1

    answer_all(desk.session.start(path), PEOPLE[0].uid, but=3)

    assert desk.board().absent == 0


def test_marks_and_the_end_hold_while_another_computer_has_the_file(path: Path, desk: Desk) -> None:
    program = holding(path)
    try:
        desk.session.mark_absent(PEOPLE[0].uid, True)
        desk.session.end()
        shown = desk.board()
    finally:
        release(program)
    assert shown.absent == 1 and shown.ended is not None

    desk.session.look()

    assert Desk(path).board().absent == 1


def test_guest_gets_a_code_with_and_without_a_run(desk: Desk, path: Path) -> None:
    first = desk.session.add_guest("Онегин Евгений")
    desk.session.start(path)
    second = desk.session.add_guest("Чацкий Александр")

    assert desk.session.code_of(first.uid) == first.code
    assert desk.session.code_of(second.uid) == second.code
    assert desk.session.code_of(PEOPLE[0].uid) is None
    assert desk.board().guests == 2
    with pytest.raises(InvalidValue):
        desk.session.add_guest("Онегин Евгений")


def test_swapped_pupil_goes_on_in_the_copy_at_the_same_item(desk: Desk, path: Path, tmp_path: Path) -> None:
    run = desk.session.start(path)
    run.begin(PEOPLE[1].uid)
    for item in run.form.items[:7]:
        run.record(PEOPLE[1].uid, item.no, listed_values(item)[0])

    desk.session.move(desk.row(1))
    desk.session.copy_to(tmp_path / "b.zima-session")

    assert desk.row(1).state is SeatState.INTERRUPTED
    assert "пересадка" in desk.board().remarks[0].text
    with pytest.raises(FileRefused):  # the copy was made without touching the lock
        _open_elsewhere(path)
    other = open_run(tmp_path / "b.zima-session")
    assert other.begin(PEOPLE[1].uid).index == 7
    other.close()


def test_finished_too_early_is_opened_again_and_keeps_the_answers(desk: Desk, path: Path) -> None:
    run = desk.session.start(path)
    answer_all(run, PEOPLE[0].uid)

    desk.session.reopen(desk.row(0))

    assert (desk.row(0).state, desk.row(0).answered) == (SeatState.INTERRUPTED, 20)
    run.begin(PEOPLE[0].uid)
    run.finish(PEOPLE[0].uid)
    assert desk.row(0).state is SeatState.DONE
    with pytest.raises(InvalidValue):
        desk.session.run.reopen(PEOPLE[1].uid)  # type: ignore[union-attr]


def test_reopened_attempt_is_put_back_into_a_stick_that_forgot_it(
    desk: Desk, path: Path, tmp_path: Path
) -> None:
    run = desk.session.start(path)
    yesterday = Path(shutil.copy(path, tmp_path / "yesterday"))
    answer_all(run, PEOPLE[0].uid)
    desk.session.reopen(desk.row(0))
    path.unlink()
    shutil.move(yesterday, path)
    with pytest.raises(WriteFailed):
        run.begin(PEOPLE[0].uid)

    place = run.begin(PEOPLE[0].uid)

    assert place.progress.answered == 20
    assert [one.finished for one in run.file.attempts()] == [None]


def test_reopening_without_a_run_finds_the_copy_with_the_answers(path: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(path, tmp_path / "b.zima-session"))
    run = open_run(other)
    answer_all(run, PEOPLE[0].uid)
    run.close()
    desk = Desk(path, other)

    desk.session.reopen(desk.row(0))

    assert desk.row(0).state is SeatState.INTERRUPTED
    with pytest.raises(InvalidValue):
        desk.session.reopen(desk.row(0))


def test_end_is_remembered_and_a_new_start_takes_it_back(desk: Desk, path: Path) -> None:
    desk.session.end()
    assert Desk(path).board().ended == desk.clock.now

    desk.session.start(path)
    assert desk.board().ended is None
    desk.session.close()

    assert Desk(path).board().ended is None


def test_leaving_asks_for_the_pin(desk: Desk, path: Path) -> None:
    assert desk.session.check_pin(PIN) and not desk.session.check_pin("0000")
    desk.session.start(path)
    assert desk.session.check_pin(PIN) and not desk.session.check_pin("")


def test_protocol_of_the_board_tells_the_absent_and_the_remarks(desk: Desk) -> None:
    desk.session.mark_absent(PEOPLE[0].uid, True)
    desk.session.note("Погас свет.")

    protocol = protocol_of_board(desk.board(), desk.clock)

    flat = read_paper(protocol.pdf).flat
    assert "Базаров Евгений нет в классе" in flat and "Погас свет." in flat
    assert protocol.suggested_name == "2026-11-22_Протокол_9А.pdf"


def test_nothing_known_has_no_board(desk: Desk) -> None:
    assert desk.session.board(NOTHING) is None
