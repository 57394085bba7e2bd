"""«Кто что сдал» and the make-up: to each only what is missing."""

from contextlib import closing

import pytest

from tests.helpers.batteries import CODES, answer_first, battery
from tests.helpers.class_sessions import PIN, School, answer_all, desk_of, open_run
from zima_desktop.content import load_instrument
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import SessionId
from zima_desktop.domain.results import ResultState
from zima_desktop.jobs import JobControl
from zima_desktop.services.makeup import MakeUp
from zima_desktop.services.people import PeopleService
from zima_desktop.store.tables import attempts

IN_SECOND = len(load_instrument("subject5").form.items) + 7
A, S, D = (ResultState.ASSIGNED, ResultState.STARTED, ResultState.DONE)


def sitting(nine: School) -> SessionId:
    """The first has everything, the next two stopped in the second instrument, four were not there."""
    made = battery(nine)
    answer_first(nine, made.path, nine.uid(0))
    for place in (1, 2):
        answer_first(nine, made.path, nine.uid(place), IN_SECOND)
    nine.sessions.collect(made.path, JobControl())
    return made.session


def test_matrix_shows_everybody_and_every_instrument(nine: School, second: MakeUp) -> None:
    session = sitting(nine)

    states = second.states(session)

    assert [part.code for part in states.parts] == list(CODES)
    found = [[part.state for part in row.parts] for row in states.rows]
    assert found == [[D, D, D], [D, S, A], [D, S, A], *[[A, A, A]] * 4]
    assert [states.done(place) for place in range(3)] == [3, 1, 1]
    assert (states.count(S, 1), states.count(A, 1)) == (2, 4)


def test_started_is_interrupted_the_next_day_and_what_was_checked_is_told(
    nine: School, second: MakeUp
) -> None:
    session = sitting(nine)
    with nine.database.write("check") as tx:
        finished = attempts.c.finished_at.is_not(None)
        tx.connection.execute(attempts.update().where(finished).values(conclusion_text="Беседа прошла."))
        mine = finished & (attempts.c.person_id == nine.ids[0])
        tx.connection.execute(attempts.update().where(mine).values(released_on="2026-11-23"))
    nine.clock.forward(days=1)

    rows = second.states(session).rows

    assert [part.state for part in rows[0].parts] == [ResultState.RELEASED] * 3
    assert [part.state for part in rows[1].parts] == [ResultState.CHECKED, ResultState.INTERRUPTED, A]


def test_what_was_taken_elsewhere_is_not_missing(nine: School, second: MakeUp) -> None:
    session = sitting(nine)
    other = nine.sessions.prepare(nine.group, "thinking", PIN, people=nine.ids[1:2])
    with closing(open_run(other.path, nine.clock)) as run:
        answer_all(run, nine.uid(1))
    nine.sessions.collect(other.path, JobControl())

    row = second.states(session).rows[1]

    assert [part.elsewhere for part in row.parts] == [False, False, True]
    assert [part.missing for part in row.parts] == [False, True, False]


def test_each_gets_only_what_is_missing(nine: School, second: MakeUp) -> None:
    session = sitting(nine)
    nine.clock.forward(days=1)

    sets = second.states(session).missing_sets
    made = second.make_up_each(session, PIN)

    assert [len(one.people) for one in sets] == [4, 2]
    assert [one.partly for one in sets] == [False, True]
    rows = {row.id: row for row in nine.sessions.rows()}
    assert [rows[one.session].codes for one in made] == [CODES, CODES[1:]]
    assert [rows[one.session].expected for one in made] == [4, 2]
    assert len({one.path for one in made}) == 2


def test_one_file_for_all_holds_every_missing_instrument(nine: School, second: MakeUp) -> None:
    session = sitting(nine)
    PeopleService(desk_of(nine)).hide(nine.ids[3:])

    made = second.make_up(session, PIN)

    row = next(row for row in nine.sessions.rows() if row.id == made.session)
    assert (row.codes, row.expected) == (CODES[1:], 2)


def test_made_up_in_two_sittings_nobody_is_missing(nine: School, second: MakeUp) -> None:
    session = sitting(nine)
    nine.clock.forward(days=1)
    for made in second.make_up_each(session, PIN):
        with closing(open_run(made.path, nine.clock)) as run:
            for seat in run.seats():
                answer_all(run, seat.person_uid)
        nine.sessions.collect(made.path, JobControl())

    assert second.absent_people(session) == ()
    with pytest.raises(InvalidValue) as caught:
        second.make_up_each(session, PIN)
    assert caught.value.reason == "nobody_absent"


def test_hidden_person_stands_in_the_matrix_and_is_not_waited_for(nine: School, second: MakeUp) -> None:
    session = sitting(nine)
    PeopleService(desk_of(nine)).hide([nine.ids[6]])

    states = second.states(session)

    assert states.rows[6].left
    assert nine.ids[6] not in {row.person for row in states.missing}


def test_class_list_of_one_instrument_of_a_battery_says_assigned(nine: School) -> None:
    from zima_desktop.store import results

    sitting(nine)

    with nine.database.read() as connection:
        assert results.assigned(connection, "thinking") == set(nine.ids)
