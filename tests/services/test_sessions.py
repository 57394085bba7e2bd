"""Preparing session files: named without people, remembered with their key, listed with their state."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.helpers.class_sessions import PIN, School, answer_all, open_run
from zima_desktop.content import load_instrument as shipped
from zima_desktop.domain.changes import Topic
from zima_desktop.domain.errors import InvalidValue, WriteFailed
from zima_desktop.domain.sessions import CollectReport, SeatState, SessionState
from zima_desktop.jobs import JobControl
from zima_desktop.store import sessions, undo
from zima_desktop.store.tables import instrument_versions, people


def collect(nine: School, path: Path) -> CollectReport:
    return nine.sessions.collect(path, JobControl())[1]


def test_prepared_file_lies_in_the_workspace_under_a_name_without_people(nine: School) -> None:
    prepared = nine.sessions.prepare(nine.group, "subject5", PIN)

    assert prepared.path == nine.folder / "sessions" / "2026-11-22_9А_subject5.zima-session"
    assert prepared.path.is_file()
    assert nine.sessions.path_of(prepared.session) == prepared.path
    assert prepared.change.topics == {Topic.TESTING}
    assert prepared.change.created == prepared.session


def test_second_session_of_the_day_gets_a_name_of_its_own(nine: School) -> None:
    first = nine.sessions.prepare(nine.group, "subject5", PIN)
    first.path.rename(nine.folder / "moved.zima-session")

    second = nine.sessions.prepare(nine.group, "subject5", PIN)

    assert second.path.name == "2026-11-22_9А_subject5_2.zima-session"


def test_file_made_elsewhere_is_found_by_its_whole_path(nine: School, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    prepared = nine.sessions.prepare(nine.group, "riasec30", PIN, stick / "класс.zima-session")

    assert nine.sessions.path_of(prepared.session) == stick / "класс.zima-session"


def test_preparing_cannot_be_undone_because_the_answers_would_be_lost(nine: School) -> None:
    before = undo.recent(nine.database, 20)

    nine.sessions.prepare(nine.group, "subject5", PIN)

    assert undo.recent(nine.database, 20) == before


@pytest.mark.parametrize("pin", ["", "123", "  12 "])
def test_short_pin_is_refused_and_not_repeated(nine: School, pin: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        nine.sessions.prepare(nine.group, "subject5", pin)

    assert caught.value.reason == "pin_length"
    assert pin not in caught.value.value or not pin
    assert nine.sessions.rows() == ()


def test_class_without_people_is_refused(nine: School) -> None:
    with pytest.raises(InvalidValue) as caught:
        nine.sessions.prepare(nine.group, "subject5", PIN, people=[])

    assert caught.value.reason == "nobody_to_answer"


def test_nothing_is_remembered_when_the_file_cannot_be_written(nine: School, tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        nine.sessions.prepare(nine.group, "subject5", PIN, tmp_path / "gone" / "a.zima-session")

    assert nine.sessions.rows() == ()


def test_one_instrument_version_serves_all_sessions(nine: School) -> None:
    nine.sessions.prepare(nine.group, "subject5", PIN)
    nine.sessions.prepare(nine.group, "subject5", PIN)

    with nine.database.read() as connection:
        rows = connection.execute(select(instrument_versions)).all()

    instrument = shipped("subject5")
    assert [(row.code, row.sha256, row.body) for row in rows] == [
        ("subject5", instrument.sha256, instrument.canonical)
    ]
    assert instrument.scales[0].title in rows[0].scales


def test_list_of_sessions_tells_how_far_they_are(nine: School) -> None:
    prepared = nine.sessions.prepare(nine.group, "subject5", PIN)
    before = nine.sessions.rows()[0]
    with closing(open_run(prepared.path)) as run:
        answer_all(run, nine.uid(0))
    collect(nine, prepared.path)
    during = nine.sessions.rows()[0]
    with closing(open_run(prepared.path)) as run:
        for place in range(1, len(nine.ids)):
            answer_all(run, nine.uid(place))
    collect(nine, prepared.path)
    after = nine.sessions.rows()[0]

    total = len(nine.ids)
    assert (before.state, before.expected, before.collected) == (SessionState.PREPARED, total, 0)
    assert (during.state, during.collected, during.to_release) == (SessionState.RUNNING, 1, 1)
    assert (after.state, after.collected) == (SessionState.COLLECTED, total)
    assert (after.group_name, after.instrument_title) == ("9 «А»", "Пять сфер труда")


def test_kiosk_starts_on_this_computer_without_the_pin_being_typed(nine: School) -> None:
    prepared = nine.sessions.prepare(nine.group, "subject5", PIN)

    with closing(nine.sessions.open_run(prepared.session)) as run:
        assert run.door.check_pin(PIN)
        assert {seat.state for seat in run.seats()} == {SeatState.FREE}


def test_codes_are_listed_for_pupils_without_a_birth_date(nine: School) -> None:
    with nine.database.read() as connection:
        connection.execute(people.update().where(people.c.id == nine.ids[1]).values(birth_date=None))
    prepared = nine.sessions.prepare(nine.group, "subject5", PIN)

    codes = nine.sessions.codes(prepared.session)

    assert [each.name for each in codes] == ["Болконская Мария"]
    with closing(nine.sessions.open_run(prepared.session)) as run:
        assert run.door.confirm(nine.uid(1), codes[0].code)


def test_key_and_pin_of_a_session_stay_out_of_what_may_be_printed(nine: School) -> None:
    prepared = nine.sessions.prepare(nine.group, "subject5", PIN)

    with nine.database.read() as connection:
        stored = sessions.stored(connection, prepared.session)

    assert PIN not in repr(stored)
    assert stored.key.key.hex() not in repr(stored)
    assert repr(stored.key.key) not in repr(stored)
