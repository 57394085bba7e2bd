"""The clock on the wall is set back, jumps by thirty years, or stands still while the computer sleeps."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.class_sessions import CHEAP, PIN, School, SteppingClock, answer_all, pupils
from tests.helpers.kiosk_form import FEELING, LIMIT, PAIR, TIMED_NUMBER, TIMED_WORDS, every_kind
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.sessions import SectionOver
from zima_desktop.exchange.session_files import NewSession, read_answers, write_session_file
from zima_desktop.jobs import JobControl
from zima_desktop.services.kiosk import KioskRun, run_with_key
from zima_desktop.services.session_board import board
from zima_desktop.store.clock import steady_of, steady_seconds, system_clock
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey, derive_key, salt_of

PEOPLE = pupils()
ANNA = PEOPLE[0].uid
TIMED = 2
YEARS = {"days": 30 * 365.25}
JUMPS = [YEARS, {"days": -1}, {"days": -30 * 365.25}]


class Times:
    """A clock on the wall and one that nobody can set: they pass together, the wall may be set alone."""

    def __init__(self) -> None:
        self.wall = SteppingClock()
        self.seconds = 1000.0

    def steady(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        """Time passes, awake or asleep."""
        self.seconds += seconds
        self.wall.forward(seconds=seconds)


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def path(tmp_path: Path, times: Times) -> Path:
    target = tmp_path / "a.zima-session"
    key = derive_key(PIN, os.urandom(SALT_BYTES), CHEAP)
    write_session_file(
        target, key, NewSession(new_uid(), "Школа", "9 «А»", times.wall(), every_kind(), PEOPLE)
    )
    return target


def key_of(path: Path) -> SessionKey:
    return derive_key(PIN, salt_of(path), CHEAP)


def opened(path: Path, times: Times) -> KioskRun:
    return run_with_key(path, key_of(path), PIN, times.wall, times.steady)


@pytest.mark.parametrize("jump", JUMPS)
def test_answers_stay_and_the_pupil_goes_on_at_the_same_item(
    path: Path, times: Times, jump: dict[str, float]
) -> None:
    with closing(opened(path, times)) as run:
        run.begin(ANNA)
        times.wait(5)
        run.record(ANNA, PAIR, "a", shown_ms=4000)
        times.wall.forward(**jump)
        times.wait(5)
        run.record(ANNA, FEELING, 1, shown_ms=4000)
    times.wall.forward(**jump)
    with closing(opened(path, times)) as run:
        assert run.begin(ANNA).index == 2
        run.finish(ANNA)

    attempt = read_answers(path, key_of(path)).attempts[0]
    assert attempt.answers == ((PAIR, "a"), (FEELING, 1))
    assert attempt.last_changed_ms == (5000, 10_000)
    assert attempt.finished is not None and attempt.finished >= attempt.started


@pytest.mark.parametrize("jump", JUMPS)
def test_clock_of_a_section_takes_no_notice_of_a_clock_that_is_set(
    path: Path, times: Times, jump: dict[str, float]
) -> None:
    with closing(opened(path, times)) as run:
        run.begin(ANNA)
        assert run.open_section(ANNA, TIMED) == LIMIT
        times.wall.forward(**jump)
        times.wait(60)

        assert run.open_section(ANNA, TIMED) == LIMIT - 60
        assert run.over(ANNA) == frozenset()
        run.record(ANNA, TIMED_WORDS, "Улан-Удэ")
        times.wait(LIMIT)
        with pytest.raises(SectionOver):
            run.record(ANNA, TIMED_NUMBER, 56)


def test_sleep_counts_as_time(path: Path, times: Times) -> None:
    with closing(opened(path, times)) as run:
        run.begin(ANNA)
        run.open_section(ANNA, TIMED)
        run.record(ANNA, TIMED_WORDS, "Улан-Удэ")
        times.wait(8 * 3600)

        assert run.over(ANNA) == {TIMED}
        assert run.answer_of(ANNA, TIMED_WORDS) == "Улан-Удэ"


@pytest.mark.parametrize(("jump", "left"), [({"minutes": 1}, LIMIT - 60), (YEARS, 0), ({"days": -1}, LIMIT)])
def test_next_start_believes_the_wall_but_gives_no_more_than_the_whole_time(
    path: Path, times: Times, jump: dict[str, float], left: float
) -> None:
    with closing(opened(path, times)) as run:
        run.begin(ANNA)
        run.open_section(ANNA, TIMED)
    times.wall.forward(**jump)
    times.seconds = 3.0  # another start of the computer

    with closing(opened(path, times)) as run:
        run.begin(ANNA)
        assert run.open_section(ANNA, TIMED) == left


def test_board_of_a_jumping_clock_still_has_sane_minutes(path: Path, times: Times) -> None:
    with closing(opened(path, times)) as run:
        run.begin(ANNA)
        for number, value in ((PAIR, "a"), (FEELING, 1), (3, {"a": 3})):
            times.wait(10)
            run.record(ANNA, number, value)
            times.wall.forward(**YEARS)

        assert board(run).minutes_left == 2  # ten seconds an answer


def test_clock_of_the_computer_counts_sleep_and_a_clock_given_is_steady_itself() -> None:
    given = SteppingClock()

    assert steady_of(system_clock) is steady_seconds
    assert steady_seconds() <= steady_seconds()
    before = steady_of(given)()
    given.forward(seconds=90)
    assert steady_of(given)() == before + 90


@pytest.mark.parametrize("jump", JUMPS)
def test_file_of_a_computer_with_a_wrong_clock_is_collected_and_scored(
    nine: School, times: Times, jump: dict[str, float]
) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    times.wall.now = nine.clock.now
    times.wall.forward(**jump)
    key = derive_key(PIN, salt_of(made.path), CHEAP)
    with closing(run_with_key(made.path, key, PIN, times.wall, times.steady)) as run:
        answer_all(run, nine.uid(0))

    report = nine.sessions.collect(made.path, JobControl())[1]

    assert (report.new, report.unfinished, report.double) == (1, 0, ())
