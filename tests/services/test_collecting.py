"""Many session files at once: good beside bad, copies in any order, people who answered twice."""

import itertools
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from tests.helpers.class_sessions import PIN, School, answer_all, desk_of, open_run, school
from zima_desktop.domain.changes import NOTHING, Topic
from zima_desktop.domain.collecting import CollectBoard
from zima_desktop.domain.errors import Cancelled, FileRefused, InvalidValue, NotFound
from zima_desktop.domain.sessions import ForeignSession
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.sentences import sentence
from zima_desktop.store.tables import answers, attempts


def collect(collecting: Collecting, *paths: Path) -> CollectBoard:
    return collecting.collect_files(paths, JobControl())


def copies(nine: School, count: int, instrument: str = "subject5") -> list[Path]:
    """One session, carried to several computers: the same name in folders of their own."""
    path = nine.sessions.prepare(nine.group, instrument, PIN).path
    found = []
    for number in range(1, count + 1):
        folder = nine.folder / f"pc{number}"
        folder.mkdir()
        found.append(Path(shutil.copy(path, folder / f"пк{number}.zima-session")))
    return found


def three_computers(nine: School) -> list[Path]:
    """PC 1 and 2 have a pupil each, the third one has answered on PC 2 and again on PC 3."""
    found = copies(nine, 3)
    for place, path, option in ((0, 0, 0), (1, 1, 1), (2, 1, 0), (2, 2, 1)):
        with closing(open_run(found[path], nine.clock)) as run:
            answer_all(run, nine.uid(place), option=option)
        nine.clock.forward(minutes=10)
    return found


def state_of(nine: School) -> list[tuple[bytes, str | None, int]]:
    given = select(func.count()).where(answers.c.attempt_id == attempts.c.id).scalar_subquery()
    with nine.database.read() as connection:
        rows = connection.execute(select(attempts.c.uid, attempts.c.profile, given).order_by(attempts.c.uid))
        return [tuple(row) for row in rows]  # type: ignore[misc]


@pytest.mark.parametrize("order", list(itertools.permutations([0, 1, 2])))
def test_three_copies_come_back_in_any_order_and_one_of_them_twice(
    nine: School, collecting: Collecting, order: tuple[int, ...]
) -> None:
    files = three_computers(nine)
    again = [files[order[0]], *(files[number] for number in order), files[order[1]]]

    board = collect(collecting, *again)

    assert board.went_through == 5
    assert len(state_of(nine)) == 4
    outcome = board.sessions[0]
    assert (outcome.expected, outcome.received) == (7, 3)
    assert outcome.absent == (
        "Дубровский Владимир",
        "Ларина Татьяна",
        "Ростов Николай",
        "Ростова Наталья",
    )
    assert [double.name for double in outcome.doubles] == ["Гринёв Пётр"]
    assert {report.known for one in board.files[-1:] if (report := one.report)} != {0}


def test_whatever_the_order_the_base_ends_the_same(nine: School, collecting: Collecting) -> None:
    files = three_computers(nine)
    collect(collecting, *files)
    first = state_of(nine)

    board = collect(collecting, *reversed(files), files[0])

    assert state_of(nine) == first
    assert board.change == NOTHING


def test_double_shows_both_sides_and_keeps_both(nine: School, collecting: Collecting) -> None:
    files = three_computers(nine)

    double = collect(collecting, *files).sessions[0].doubles[0]

    assert [side.files for side in double.sides] == [("пк2.zima-session",), ("пк3.zima-session",)]
    assert [side.answers for side in double.sides] == [20, 20]
    assert double.sides[0].finished < double.sides[1].started
    with nine.database.read() as connection:
        kept = connection.execute(select(answers.c.value).distinct()).scalars().all()
    assert set(kept) == {'"a"', '"b"'}


def test_the_side_that_is_chosen_counts_and_the_files_bring_the_other_one_never_back(
    nine: School, collecting: Collecting
) -> None:
    files = three_computers(nine)
    first, second = collect(collecting, *files).sessions[0].doubles[0].sides

    change = collecting.choose(first.attempt_uid)
    again = collect(collecting, *files).sessions[0]

    assert change.count == 1 and again.doubles == () and again.received == 3
    with nine.database.read() as connection:
        hidden = select(attempts.c.uid).where(attempts.c.deleted_at.is_not(None))
        assert connection.execute(hidden).scalars().all() == [second.attempt_uid.bytes]
    with pytest.raises(NotFound):
        collecting.choose(second.attempt_uid)


def test_a_side_that_was_spoken_about_is_not_put_aside(nine: School, collecting: Collecting) -> None:
    files = three_computers(nine)
    first, second = collect(collecting, *files).sessions[0].doubles[0].sides
    with nine.database.write("test", Topic.TESTING) as tx:
        of_second = attempts.c.uid == second.attempt_uid.bytes
        tx.connection.execute(update(attempts).where(of_second).values(released_on="2026-11-23"))

    with pytest.raises(InvalidValue) as caught:
        collecting.choose(first.attempt_uid)

    assert caught.value.reason == "other_side_used"
    assert len(collect(collecting, *files).sessions[0].doubles[0].sides) == 2


def test_side_that_was_collected_some_other_time_names_no_file(nine: School, collecting: Collecting) -> None:
    files = three_computers(nine)
    collect(collecting, files[1])

    double = Collecting(desk_of(nine), nine.sessions).collect_files([files[2]], JobControl()).sessions[0]

    assert [side.files for side in double.doubles[0].sides] == [(), ("пк3.zima-session",)]


def test_bad_files_get_their_reason_and_the_good_ones_go_through(
    nine: School, collecting: Collecting, tmp_path: Path
) -> None:
    good = three_computers(nine)
    damaged = tmp_path / "damaged.zima-session"
    content = bytearray(good[0].read_bytes())
    content[len(content) // 2] ^= 0x10
    damaged.write_bytes(content)
    text = tmp_path / "text.zima-session"
    text.write_text("это не сеанс", encoding="utf-8")
    missing = tmp_path / "missing.zima-session"
    (tmp_path / "away").mkdir()
    other = school(tmp_path / "away")
    foreign = other.sessions.prepare(other.group, "subject5", PIN).path
    other.database.close()
    with closing(open_run(good[2], nine.clock)):  # a kiosk still has it open
        board = collect(collecting, damaged, good[0], text, missing, foreign, good[2], good[1])

    errors = [one.error for one in board.files]
    assert [isinstance(error, FileRefused) and error.reason for error in errors] == [
        "damaged",
        False,
        "not_a_session",
        False,
        False,
        "busy",
        False,
    ]
    assert isinstance(errors[3], NotFound) and isinstance(errors[4], ForeignSession)
    assert board.went_through == 2
    assert board.change.topics == {Topic.TESTING} and board.change.count == 3
    assert board.sessions[0].received == 3


def test_a_session_file_is_not_to_be_mended_in_another_program(
    nine: School, collecting: Collecting, tmp_path: Path
) -> None:
    cut, folder = copies(nine, 1)[0], tmp_path / "папка.zima-session"
    cut.write_bytes(cut.read_bytes()[: 3 * 4096])
    folder.mkdir()

    said = [sentence(one.error) for one in collect(collecting, cut, folder).files if one.error is not None]

    assert len(said) == 2 and "Скопируйте его ещё раз" in said[0]
    assert not any("Excel" in one or "пересохраните" in one for one in said)


def test_files_of_two_sessions_make_two_outcomes(nine: School, collecting: Collecting) -> None:
    paths = [nine.sessions.prepare(nine.group, code, PIN).path for code in ("subject5", "readiness")]
    with closing(open_run(paths[0], nine.clock)) as run:
        answer_all(run, nine.uid(0), but=5)

    board = collect(collecting, *paths)

    assert [(one.received, len(one.absent)) for one in board.sessions] == [(0, 6), (0, 7)]
    assert board.sessions[0].interrupted == ("Базаров Евгений",)


def test_nothing_that_can_be_read_makes_an_empty_board(collecting: Collecting, tmp_path: Path) -> None:
    board = collect(collecting, tmp_path / "no.zima-session")

    assert (board.went_through, board.sessions, board.change) == (0, (), NOTHING)


def test_cancel_keeps_what_was_taken_and_says_what_was_not(nine: School, collecting: Collecting) -> None:
    files = three_computers(nine)
    control = JobControl(lambda done, _total, _label: control.cancel() if done == 1 else None)

    board = collecting.collect_files(files, control)

    assert [isinstance(one.error, Cancelled) for one in board.files] == [False, False, True]
    assert board.change.count == 3
    assert len(state_of(nine)) == 3
