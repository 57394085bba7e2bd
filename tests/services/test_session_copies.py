"""A second sitting made from the session file itself: the base collects it as one more copy."""

import shutil
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

from tests.helpers.class_sessions import (
    CHEAP,
    PIN,
    School,
    answer_all,
    desk_of,
    listed_values,
    open_run,
    school,
)
from zima_desktop.domain.collecting import CollectBoard
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.exchange.session_files import read_answers, read_roster
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.services.teacher import TeacherSession, open_teacher_session
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import derive_key, salt_of

DONE, BROKEN, ABSENT = 0, 1, 2


@pytest.fixture
def made(tmp_path: Path) -> School:
    found = school(tmp_path)
    prepared = found.sessions.prepare(found.group, "subject5", PIN)
    run = open_run(prepared.path, found.clock)
    answer_all(run, found.uid(DONE))
    answer_all(run, found.uid(BROKEN), but=13)
    run.close()
    return found


def own(made: School) -> Path:
    return made.sessions.path_of(made.sessions.rows()[0].id)


def teacher(*paths: Path) -> TeacherSession:
    return open_teacher_session(paths, PIN, cost=CHEAP)[0]


def finish_all(path: Path) -> None:
    """Everybody of the list to the end, an interrupted one from the item where the other file stopped."""
    run = open_run(path)
    for seat in run.seats():
        place = run.begin(seat.person_uid)
        for item in run.form.items[place.index :]:
            run.record(seat.person_uid, item.no, listed_values(item)[0], shown_ms=900)
        run.finish(seat.person_uid)
    run.close()


def collected(made: School, *paths: Path) -> CollectBoard:
    return Collecting(desk_of(made), made.sessions).collect_files(paths, JobControl())


def second_sitting(made: School, folder: Path) -> Path:
    target = folder / "makeup.zima-session"
    teacher(own(made)).make_up(target)
    return target


def test_second_sitting_holds_only_those_who_have_not_finished(made: School, tmp_path: Path) -> None:
    target = second_sitting(made, tmp_path)

    key = derive_key(PIN, salt_of(own(made)), CHEAP)
    people = {entry.person_uid for entry in read_roster(target, key)}
    file = read_answers(target, key)

    assert salt_of(target) == salt_of(own(made))
    assert made.uid(DONE) not in people and {made.uid(BROKEN), made.uid(ABSENT)} <= people
    assert file.session_uid == made.sessions.rows()[0].uid
    assert [(one.person_uid, len(one.answers)) for one in file.attempts] == [(made.uid(BROKEN), 7)]


def test_interrupted_pupil_goes_on_at_the_same_item(made: School, tmp_path: Path) -> None:
    run = open_run(second_sitting(made, tmp_path))

    place = run.begin(made.uid(BROKEN))

    assert (place.index, place.progress.answered) == (7, 7)
    run.close()


@pytest.mark.parametrize("order", list(permutations((0, 1))), ids=["first", "last"])
def test_base_takes_the_second_sitting_in_like_any_copy_in_any_order_and_twice(
    made: School, tmp_path: Path, order: Sequence[int]
) -> None:
    target = second_sitting(made, tmp_path)
    finish_all(target)
    files = [(own(made), target)[at] for at in order]

    board = collected(made, *files)
    again = collected(made, *files, *reversed(files))

    assert [one.error for one in board.files] == [None, None]
    session = board.sessions[0]
    assert (session.expected, session.received) == (7, 7)
    assert (session.absent, session.interrupted, session.doubles, session.strangers) == ((), (), (), ())
    assert sum(one.report.new for one in board.files if one.report) == 7
    assert [(one.report.new, one.report.updated) for one in again.files if one.report] == [(0, 0)] * 4
    assert again.sessions[0].received == 7
    assert made.sessions.rows()[0].collected == 7


def test_second_sitting_that_nobody_has_opened_brings_nothing_new(made: School, tmp_path: Path) -> None:
    target = second_sitting(made, tmp_path)
    collected(made, own(made))

    report = collected(made, target).files[0].report

    assert report is not None
    assert (report.new, report.updated, report.known) == (0, 0, 1)


def test_both_files_may_be_erased_after_collecting(made: School, tmp_path: Path) -> None:
    target = second_sitting(made, tmp_path)
    finish_all(target)
    service = Collecting(desk_of(made), made.sessions)
    assert service.erasable([target])[0].error is not None
    service.collect_files([own(made), target], JobControl())

    assert [one.erased for one in service.erase([own(made), target])] == [True, True]


def test_copies_on_several_computers_are_put_together(made: School, tmp_path: Path) -> None:
    other = Path(shutil.copy(own(made), tmp_path / "b.zima-session"))
    run = open_run(other)
    answer_all(run, made.uid(ABSENT))
    guest = run.add_guest("Онегин Евгений")
    answer_all(run, guest, but=3)
    run.close()
    target = tmp_path / "makeup.zima-session"

    count = teacher(own(made), other).make_up(target)

    seats = open_run(target).seats()
    assert count == len(seats) == 6
    assert made.uid(ABSENT) not in {seat.person_uid for seat in seats}
    assert [(seat.family, seat.answered) for seat in seats if seat.guest] == [("Онегин", 17)]
    assert [seat.family for seat in seats] == sorted(seat.family for seat in seats)


def test_guest_of_the_second_sitting_is_matched_once_for_all_copies(made: School, tmp_path: Path) -> None:
    run = open_run(own(made))
    guest = run.add_guest("Онегин Евгений")
    answer_all(run, guest, but=3)
    run.close()
    target = second_sitting(made, tmp_path)
    finish_all(target)
    service = Collecting(desk_of(made), made.sessions)
    board = service.collect_files([own(made), target], JobControl())
    assert [one.uid for one in board.sessions[0].strangers] == [guest]

    service.match(board.sessions[0].session, guest, made.ids[ABSENT])

    assert collected(made, own(made), target).sessions[0].strangers == ()


def test_clocks_of_timed_sections_and_departures_go_along(made: School, tmp_path: Path) -> None:
    run = open_run(own(made), made.clock)
    run.begin(made.uid(BROKEN))
    attempt = run.file.attempts()[-1].attempt_uid.bytes
    run.file.start_section(attempt, 1, made.clock())
    run.left_window(made.uid(BROKEN))
    run.close()

    target = second_sitting(made, tmp_path)

    file = SessionFile(target, derive_key(PIN, salt_of(target), CHEAP))
    assert file.departures() == {made.uid(BROKEN): 1}
    assert file.link.rows("SELECT section FROM section_starts") == [(1,)]
    file.close()


def test_opened_again_after_collecting_both_ends_are_kept_and_named(made: School) -> None:
    collected(made, own(made))
    run = open_run(own(made), made.clock)
    run.reopen(made.uid(DONE))
    run.begin(made.uid(DONE))
    run.record(made.uid(DONE), run.form.items[0].no, listed_values(run.form.items[0])[1], shown_ms=900)
    run.finish(made.uid(DONE))
    run.close()

    session = collected(made, own(made)).sessions[0]

    assert [(double.person, len(double.sides)) for double in session.doubles] == [(made.ids[DONE], 2)]
    assert session.received == 1


def test_nothing_is_made_when_all_have_finished_or_a_file_is_there(made: School, tmp_path: Path) -> None:
    there = second_sitting(made, tmp_path)
    before = there.read_bytes()
    with pytest.raises(FileRefused):
        teacher(own(made)).make_up(there)
    assert there.read_bytes() == before

    run = open_run(own(made))
    _finish_rest(run)
    run.close()
    with pytest.raises(InvalidValue) as caught:
        teacher(own(made)).make_up(tmp_path / "none.zima-session")

    assert caught.value.reason == "nobody_absent"
    assert not (tmp_path / "none.zima-session").exists()


def _finish_rest(run: KioskRun) -> None:
    for seat in run.seats():
        if seat.state.value != "done":
            answer_all(run, seat.person_uid)
