"""A class at the kiosk: seats, confirmation, going on after an interruption."""

from collections.abc import Iterator
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
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.sessions import (
    AttemptClosed,
    Progress,
    SeatState,
    SeatTaken,
    WrongPin,
)
from zima_desktop.exchange.session_files import read_answers
from zima_desktop.services.kiosk import Confirmation, KioskRun, open_session_file

PEOPLE = pupils(without_birthday=3)
ANNA, BORIS, CLARA = (person.uid for person in PEOPLE[:3])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "a.zima-session"
    session_file(made, PEOPLE)
    return made


@pytest.fixture
def run(path: Path) -> Iterator[KioskRun]:
    made = open_run(path)
    yield made
    made.close()


def states(run: KioskRun) -> dict[SeatState, int]:
    found: dict[SeatState, int] = {}
    for seat in run.seats():
        found[seat.state] = found.get(seat.state, 0) + 1
    return found


def test_wrong_pin_opens_nothing(path: Path) -> None:
    with pytest.raises(WrongPin):
        open_session_file(path, "0000", clock=SteppingClock(), cost=CHEAP)


def test_run_tells_whose_session_it_is(run: KioskRun) -> None:
    assert (run.organization, run.group_name, run.title) == ("Школа № 9", "9 «А»", "Пять сфер труда")
    assert len(run.form.items) == 20
    assert run.form.practice.no == 0


def test_seats_go_from_free_through_answering_to_done(run: KioskRun) -> None:
    assert states(run) == {SeatState.FREE: 7}
    run.begin(ANNA)
    assert states(run) == {SeatState.FREE: 6, SeatState.ANSWERING: 1}
    run.record(ANNA, 1, "a")
    run.leave(ANNA)
    assert states(run) == {SeatState.FREE: 6, SeatState.INTERRUPTED: 1}
    answer_all(run, ANNA)
    assert states(run) == {SeatState.FREE: 6, SeatState.DONE: 1}


def test_name_that_answers_or_has_finished_is_taken(run: KioskRun) -> None:
    run.begin(ANNA)
    answer_all(run, BORIS)

    for person, state in ((ANNA, SeatState.ANSWERING), (BORIS, SeatState.DONE)):
        with pytest.raises(SeatTaken) as caught:
            run.begin(person)
        assert caught.value.state is state


def test_interrupted_pupil_goes_on_at_the_same_item_in_a_new_run(path: Path) -> None:
    first = open_run(path)
    first.begin(ANNA)
    for number in range(1, 8):
        first.record(ANNA, number, "b")
    first.close()

    second = open_run(path)
    place = second.begin(ANNA)

    assert second.seats()[0].state is SeatState.ANSWERING
    assert (place.index, place.progress) == (7, Progress(7, 20))
    assert second.items(ANNA)[place.index].no == 8
    assert second.answer_of(ANNA, 7) == "b"
    second.close()


def test_finished_pupil_stays_finished_in_a_new_run(path: Path) -> None:
    first = open_run(path)
    answer_all(first, ANNA)
    first.close()

    second = open_run(path)

    with pytest.raises(SeatTaken):
        second.begin(ANNA)
    second.close()


def test_answers_need_an_open_attempt(run: KioskRun) -> None:
    with pytest.raises(AttemptClosed):
        run.record(ANNA, 1, "a")
    answer_all(run, ANNA)
    with pytest.raises(AttemptClosed):
        run.record(ANNA, 1, "b")


@pytest.mark.parametrize(("item", "value"), [(1, "c"), (1, 1), (1, True), (99, "a"), (0, "a")])
def test_answers_the_item_does_not_offer_are_refused(run: KioskRun, item: int, value: str | int) -> None:
    run.begin(ANNA)

    with pytest.raises(InvalidValue):
        run.record(ANNA, item, value)

    assert run.progress(ANNA) == Progress(0, 20)


def test_answer_can_be_changed_and_counts_once(run: KioskRun) -> None:
    run.begin(ANNA)
    run.record(ANNA, 1, "a")

    assert run.record(ANNA, 1, "b") == Progress(1, 20)
    assert run.answer_of(ANNA, 1) == "b"
    assert run.missing(ANNA) == tuple(range(1, 20))


def test_person_outside_the_list_is_not_found(run: KioskRun) -> None:
    with pytest.raises(NotFound):
        run.begin(new_uid())


@pytest.mark.parametrize("typed", ["02 02", "2 2", "2.02", "0202", "02.02"])
def test_birthday_is_understood_as_pupils_type_it(run: KioskRun, typed: str) -> None:
    assert run.door.confirmation(ANNA) is Confirmation.BIRTHDAY
    assert run.door.confirm(ANNA, typed)


def test_pupil_without_a_birth_date_types_a_code(run: KioskRun) -> None:
    assert run.door.confirmation(CLARA) is Confirmation.CODE
    assert not run.door.confirm(CLARA, "04 04")


def test_after_three_wrong_tries_only_the_teacher_opens_the_seat(run: KioskRun) -> None:
    assert [run.door.confirm(ANNA, "31 12") for _ in range(3)] == [False] * 3
    assert run.door.tries_left(ANNA) == 0
    assert not run.door.confirm(ANNA, "02 02")
    assert not run.door.vouch(ANNA, "1111")
    assert run.door.tries_left(ANNA) == 0

    assert run.door.vouch(ANNA, PIN)

    assert run.door.tries_left(ANNA) == 3
    assert run.door.tries_left(BORIS) == 3


def test_right_answer_gives_the_tries_back(run: KioskRun) -> None:
    run.door.confirm(ANNA, "31 12")
    run.door.confirm(ANNA, "02 02")

    assert run.door.tries_left(ANNA) == 3


def test_pin_of_the_session_is_recognised_from_any_keyboard(run: KioskRun) -> None:
    assert run.door.check_pin(PIN)
    assert run.door.check_pin("４８２１")
    assert not run.door.check_pin("482")


def test_pupil_who_has_not_answered_anything_leaves_a_free_seat(path: Path) -> None:
    first = open_run(path)
    first.begin(ANNA)
    first.leave(ANNA)
    first.close()

    second = open_run(path)

    assert states(second) == {SeatState.FREE: 7}
    assert second.begin(ANNA).index == 0
    second.close()


def test_an_answer_that_the_disk_refused_keeps_its_moment(tmp_path: Path) -> None:
    path, away = tmp_path / "b.zima-session", tmp_path / "away"
    key, clock = session_file(path, PEOPLE), SteppingClock()
    run = open_run(path, clock)
    run.begin(ANNA)
    clock.forward(seconds=5)
    path.rename(away)
    with pytest.raises(WriteFailed):
        run.record(ANNA, 1, "a", shown_ms=4000)
    clock.forward(seconds=60)
    away.rename(path)

    run.record(ANNA, 1, "a", shown_ms=64000)
    run.close()

    attempt = read_answers(path, key).attempts[0]
    assert (attempt.first_shown_ms, attempt.last_changed_ms) == ((1000,), (5000,))
