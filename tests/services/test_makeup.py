"""A second sitting: who is still missing, a file for them, late-comers in the first one."""

from contextlib import closing

import pytest

from tests.helpers.class_sessions import PIN, School, answer_all, desk_of, open_run
from zima_desktop.domain.changes import Topic
from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound
from zima_desktop.domain.ids import SessionId
from zima_desktop.jobs import JobControl
from zima_desktop.services.makeup import MakeUp
from zima_desktop.services.people import PeopleService
from zima_desktop.services.sessions import Prepared


def first_sitting(nine: School) -> Prepared:
    """Three have finished, the fourth was interrupted, three were not there."""
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    answer_in(nine, made, *range(3))
    with closing(open_run(made.path, nine.clock)) as run:
        answer_all(run, nine.uid(3), but=6)
    nine.sessions.collect(made.path, JobControl())
    nine.clock.forward(days=1)
    return made


def answer_in(nine: School, made: Prepared, *places: int) -> None:
    with closing(open_run(made.path, nine.clock)) as run:
        for place in places:
            answer_all(run, nine.uid(place))


def test_absent_and_interrupted_get_a_file_of_their_own(nine: School, second: MakeUp) -> None:
    session = first_sitting(nine).session

    made = second.make_up(session, "9173")

    assert second.absent_people(session) == nine.ids[3:]
    assert made.change.topics == {Topic.TESTING}
    row = next(row for row in nine.sessions.rows() if row.id == made.session)
    assert (row.expected, row.instrument_code) == (4, "subject5")
    with closing(nine.sessions.open_run(made.session)) as run:
        assert [seat.family for seat in run.seats()] == ["Дубровский", "Ларина", "Ростов", "Ростова"]


def test_who_has_come_to_the_second_sitting_is_not_missing_any_more(nine: School, second: MakeUp) -> None:
    session = first_sitting(nine).session
    made = second.make_up(session, PIN)
    answer_in(nine, made, 3, 4)
    nine.sessions.collect(made.path, JobControl())

    assert second.absent_people(session) == nine.ids[5:]
    assert second.absent_people(made.session) == nine.ids[5:]


def test_test_of_last_year_does_not_count(nine: School, second: MakeUp) -> None:
    first_sitting(nine)
    nine.clock.forward(days=200)
    again = nine.sessions.prepare(nine.group, "subject5", PIN)

    assert second.absent_people(again.session) == nine.ids


def test_nobody_absent_makes_no_file(nine: School, second: MakeUp) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    answer_in(nine, made, *range(7))
    nine.sessions.collect(made.path, JobControl())

    with pytest.raises(InvalidValue) as caught:
        second.make_up(made.session, PIN)

    assert caught.value.reason == "nobody_absent"
    assert len(nine.sessions.rows()) == 1


def test_hidden_person_is_not_waited_for(nine: School, second: MakeUp) -> None:
    session = first_sitting(nine).session
    PeopleService(desk_of(nine)).hide([nine.ids[6]])

    assert second.absent_people(session) == nine.ids[3:6]


def test_unknown_session_is_said(second: MakeUp) -> None:
    with pytest.raises(NotFound):
        second.make_up(SessionId(99), PIN)


def test_late_comer_is_let_into_the_file_and_collected_as_himself(nine: School, second: MakeUp) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN, people=nine.ids[:3])

    change = second.let_in(made.session, nine.ids[4])
    answer_in(nine, made, 4)
    report = nine.sessions.collect(made.path, JobControl())[1]

    assert change.topics == {Topic.TESTING}
    assert (report.new, report.unknown_people) == (1, 0)
    assert nine.sessions.rows()[0].expected == 4
    with closing(open_run(made.path, nine.clock)) as run:
        assert [seat.family for seat in run.seats()][-1] == "Ларина"
        assert run.door.confirm(nine.uid(4), "05 05")


def test_late_comer_who_is_on_the_list_is_refused(nine: School, second: MakeUp) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)

    with pytest.raises(InvalidValue) as caught:
        second.let_in(made.session, nine.ids[0])

    assert caught.value.reason == "on_the_list"


def test_late_comer_waits_while_the_kiosk_has_the_file(nine: School, second: MakeUp) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN, people=nine.ids[:3])

    with closing(open_run(made.path, nine.clock)), pytest.raises(FileRefused) as caught:
        second.let_in(made.session, nine.ids[4])

    assert caught.value.reason == "busy"
    assert nine.sessions.rows()[0].expected == 3
