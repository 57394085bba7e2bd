"""Guests on their way into the base: kept in the file, named, matched by hand, put right, left out."""

import shutil
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, update

from tests.helpers.class_sessions import PIN, School, answer_all, open_run
from zima_desktop.domain.changes import NOTHING
from zima_desktop.domain.collecting import Stranger
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.store.tables import attempts


def prepared(nine: School) -> tuple[SessionId, Path]:
    """A session for all of the class but the last two."""
    made = nine.sessions.prepare(nine.group, "subject5", PIN, people=nine.ids[:5])
    return made.session, made.path


def guest_answers(nine: School, path: Path, name: str = "Ростов Николай", but: int = 0) -> UUID:
    with closing(open_run(path, nine.clock)) as run:
        uid = run.add_guest(name)
        answer_all(run, uid, but=but)
    return uid


def strangers(collecting: Collecting, *paths: Path) -> tuple[Stranger, ...]:
    return collecting.collect_files(paths, JobControl()).sessions[0].strangers


def owners(nine: School) -> list[int]:
    with nine.database.read() as connection:
        return list(connection.execute(select(attempts.c.person_id)).scalars())


def test_guest_waits_in_the_file_and_is_named_with_suggestions(nine: School, collecting: Collecting) -> None:
    _session, path = prepared(nine)
    uid = guest_answers(nine, path)

    found = strangers(collecting, path)

    assert owners(nine) == []
    assert [(one.uid, one.name, one.guest, one.answers, one.finished) for one in found] == [
        (uid, "Ростов Николай", True, 20, True)
    ]
    assert found[0].suggested == (nine.ids[5],)
    assert found[0].files == (path.name,)


def test_guest_without_an_answer_is_nobody_to_settle(nine: School, collecting: Collecting) -> None:
    _session, path = prepared(nine)
    with closing(open_run(path, nine.clock)) as run:
        run.begin(run.add_guest("Ростов Николай"))

    assert strangers(collecting, path) == ()
    assert collecting.erasable([path])[0].error is None


def test_matched_guest_is_taken_in_and_expected_from_now_on(nine: School, collecting: Collecting) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path)
    strangers(collecting, path)

    made = collecting.match(session, uid, nine.ids[5])

    assert (made.taken, made.change.count) == (1, 1)
    assert owners(nine) == [nine.ids[5]]
    outcome = collecting.collect_files([path], JobControl()).sessions[0]
    assert (outcome.expected, outcome.received, outcome.strangers) == (6, 1, ())


def test_match_is_remembered_for_a_copy_that_comes_later(nine: School, collecting: Collecting) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path, but=10)
    other = nine.folder / "pc2.zima-session"
    shutil.copy(path, other)
    with closing(open_run(other, nine.clock)) as run:
        run.begin(uid)
        for item in run.items(uid)[10:]:
            run.record(uid, item.no, "b")
        run.finish(uid)
    collecting.match(session, uid, nine.ids[5], [path])

    board = collecting.collect_files([other], JobControl())

    assert board.sessions[0].strangers == ()
    assert owners(nine) == [nine.ids[5], nine.ids[5]]  # the copy went its own way


def test_match_out_of_reach_of_the_file_counts_at_the_next_collecting(
    nine: School, collecting: Collecting
) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path)
    stick = nine.folder / "stick.zima-session"
    path.rename(stick)

    made = collecting.match(session, uid, nine.ids[5])
    collecting.collect_files([stick], JobControl())

    assert (made.taken, made.change.count) == (0, 0)
    assert owners(nine) == [nine.ids[5]]


def test_wrong_match_can_be_put_right(nine: School, collecting: Collecting) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path)
    collecting.match(session, uid, nine.ids[6])

    made = collecting.match(session, uid, nine.ids[5])

    assert made.taken == 1
    assert owners(nine) == [nine.ids[5]]
    outcome = collecting.collect_files([path], JobControl()).sessions[0]
    assert (outcome.expected, outcome.received) == (6, 1)
    assert "Ростова Наталья" not in outcome.absent


def test_person_of_the_list_stays_on_it_after_a_wrong_match(nine: School, collecting: Collecting) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path)
    collecting.match(session, uid, nine.ids[0])

    collecting.match(session, uid, nine.ids[5])

    outcome = collecting.collect_files([path], JobControl()).sessions[0]
    assert (outcome.expected, len(outcome.absent)) == (6, 5)


def test_result_that_was_released_is_not_moved_to_another_person(
    nine: School, collecting: Collecting
) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path)
    collecting.match(session, uid, nine.ids[6])
    with nine.database.read() as connection:
        connection.execute(update(attempts).values(released_on="2026-11-23"))

    with pytest.raises(InvalidValue) as caught:
        collecting.match(session, uid, nine.ids[5])

    assert caught.value.reason == "already_relied_on"
    assert owners(nine) == [nine.ids[6]]
    assert collecting.collect_files([path], JobControl()).sessions[0].strangers == ()
    assert owners(nine) == [nine.ids[6]]


def test_dismissed_guest_is_not_asked_about_again(nine: School, collecting: Collecting) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path, "Онегин Евгений")

    made = collecting.dismiss(session, uid)

    assert made.change == NOTHING
    report = collecting.collect_files([path], JobControl())
    assert report.sessions[0].strangers == ()
    assert report.files[0].report is not None and report.files[0].report.unknown_people == 0
    assert owners(nine) == []


def test_guest_who_was_taken_in_cannot_be_dismissed(nine: School, collecting: Collecting) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path)
    collecting.match(session, uid, nine.ids[5])

    with pytest.raises(InvalidValue) as caught:
        collecting.dismiss(session, uid)

    assert caught.value.reason == "guest_taken_in"


def test_only_a_guest_can_be_matched_and_only_with_a_person(nine: School, collecting: Collecting) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path)

    with pytest.raises(InvalidValue):
        collecting.match(session, nine.uid(0), nine.ids[5])
    with pytest.raises(NotFound):
        collecting.match(session, uid, PersonId(999))
    with pytest.raises(NotFound):
        collecting.match(SessionId(999), uid, nine.ids[5])
    assert strangers(collecting, path)[0].uid == uid


def test_matching_takes_in_nobody_but_the_guest(nine: School, collecting: Collecting) -> None:
    session, path = prepared(nine)
    uid = guest_answers(nine, path)
    with closing(open_run(path, nine.clock)) as run:
        answer_all(run, nine.uid(0))

    collecting.match(session, uid, nine.ids[5])

    assert owners(nine) == [nine.ids[5]]
