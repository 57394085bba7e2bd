"""Sections of a test: words before them, a rest after them, a clock that cannot be turned back; branches."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers import kiosk_form as form
from tests.helpers.class_sessions import SteppingClock
from tests.helpers.kiosk import CHOICE_MS, Kiosk, kiosk, stored
from ui.kiosk.section_clock import TICK_MS

Key = Qt.Key
TICK = 2 * TICK_MS
FIRST = (
    (form.PAIR, "a"),
    (form.FEELING, 0),
    (form.SHARE, {"a": 3}),
    (form.FACETS, {"can": 0, "like": 0, "wish": 0}),
    (form.MATRIX, {"rows": ["a", "b"], "columns": ["w0"]}),
    (form.SELECT, ["a", "b"]),
    (form.RANK, ["a", "b", "c"]),
    (form.WORDS, "Повар"),
    (form.NUMBER, 3),
)


@contextmanager
def before_the_clock(folder: Path, clock: SteppingClock) -> Iterator[Kiosk]:
    """The last question of the first section is on the screen; «c» there opens no branch."""
    with kiosk(folder, form=form.every_kind(), clock=clock) as made:
        person = made.people[0].uid
        made.run.begin(person)
        for number, value in FIRST:
            made.run.record(person, number, value)
        made.run.leave(person)
        made.window.controller.show_names()
        made.pick(0)
        yield made


def to_the_clock(made: Kiosk) -> None:
    made.answer(3)
    made.key(Key.Key_Space)
    made.key(Key.Key_Space)


def test_rest_and_words_come_before_the_next_section(tmp_path: Path) -> None:
    with before_the_clock(tmp_path, SteppingClock()) as made:
        screens = made.window.screens
        made.answer(3)
        assert made.shows(screens.rest)
        made.key(Key.Key_Space)
        assert made.shows(screens.section)
        assert screens.section.title.text() == "Быстрые вопросы"
        assert screens.section.text.text() == "Отвечайте коротко."
        assert "3" in screens.section.note.text()
        made.key(Key.Key_Space)

        assert made.asked() == "Столица Бурятии"
        assert "3:00" in screens.question.clock.text()


def test_clock_runs_only_from_the_start_and_by_the_clock_on_the_wall(tmp_path: Path) -> None:
    clock = SteppingClock()
    with before_the_clock(tmp_path, clock) as made:
        made.answer(3)
        made.key(Key.Key_Space)
        clock.forward(minutes=10)
        made.key(Key.Key_Space)
        assert "3:00" in made.window.screens.question.clock.text()
        clock.forward(seconds=45)
        QTest.qWait(TICK)

        assert "2:15" in made.window.screens.question.clock.text()


def test_time_that_is_up_is_said_calmly_and_the_next_section_follows(tmp_path: Path) -> None:
    clock = SteppingClock()
    with before_the_clock(tmp_path, clock) as made:
        to_the_clock(made)
        made.text("Улан-Удэ")
        made.enter()
        clock.forward(minutes=3)
        QTest.qWait(TICK)
        assert made.shows(made.window.screens.over)
        made.key(Key.Key_Space)
        assert made.shows(made.window.screens.section)
        made.key(Key.Key_Space)
        assert made.number() == 14
        assert not made.window.screens.question.clock.isVisible()
        made.key(Key.Key_Backspace)
        assert made.asked() == "Куда вы пойдёте после девятого класса?"
        made.key(Key.Key_Right)
        made.answer(1)

        assert made.shows(made.window.screens.thanks)

    assert stored(made.path)[form.TIMED_WORDS] == "Улан-Удэ"
    assert form.TIMED_NUMBER not in stored(made.path)


def test_answer_that_comes_too_late_is_not_kept_and_says_so(tmp_path: Path) -> None:
    clock = SteppingClock()
    with before_the_clock(tmp_path, clock) as made:
        to_the_clock(made)
        made.window.controller.questions.clock.timer.setInterval(60_000)
        made.text("Улан-Удэ")
        clock.forward(minutes=4)
        made.enter()

        assert made.shows(made.window.screens.over)
        assert made.kept(form.TIMED_WORDS) is None


def test_pause_does_not_stop_the_clock(tmp_path: Path) -> None:
    clock = SteppingClock()
    with before_the_clock(tmp_path, clock) as made:
        to_the_clock(made)
        made.key(Key.Key_Escape)
        assert made.shows(made.window.screens.pause)
        clock.forward(minutes=3)
        QTest.qWait(TICK)

        assert made.shows(made.window.screens.over)


def test_interrupted_section_goes_on_without_a_new_start(tmp_path: Path) -> None:
    clock = SteppingClock()
    with before_the_clock(tmp_path, clock) as made:
        to_the_clock(made)
        made.text("Улан-Удэ")
        made.enter()
    clock.forward(seconds=60)
    with kiosk(tmp_path, made.people, clock=clock) as again:
        again.pick(0)

        assert again.asked() == "Сколько будет 7 · 8?"
        assert "2:00" in again.window.screens.question.clock.text()


def test_section_that_ran_out_while_nobody_was_there_is_passed_by(tmp_path: Path) -> None:
    clock = SteppingClock()
    with before_the_clock(tmp_path, clock) as made:
        to_the_clock(made)
        made.text("Улан-Удэ")
        made.enter()
    clock.forward(hours=1)
    with kiosk(tmp_path, made.people, clock=clock) as again:
        again.pick(0)

        assert again.shows(again.window.screens.section)
        assert again.window.screens.section.title.text() == "Последнее"


def test_going_back_into_a_running_section_shows_its_clock_again(tmp_path: Path) -> None:
    with before_the_clock(tmp_path, SteppingClock()) as made:
        to_the_clock(made)
        made.key(Key.Key_PageUp)
        assert made.asked() == "Куда вы пойдёте после девятого класса?"
        assert not made.window.screens.question.clock.isVisible()
        made.key(Key.Key_Right)

        assert made.asked() == "Столица Бурятии"
        assert "3:00" in made.window.screens.question.clock.text()


def test_start_that_the_disk_refuses_is_tried_again(tmp_path: Path) -> None:
    with before_the_clock(tmp_path, SteppingClock()) as made:
        made.answer(3)
        made.key(Key.Key_Space)
        away = made.path.with_suffix(".away")
        made.path.rename(away)
        made.key(Key.Key_Space)
        assert made.shows(made.window.screens.unsaved)
        away.rename(made.path)
        made.click(made.window.screens.unsaved.accept)

        assert made.asked() == "Столица Бурятии"


def test_enter_meant_for_the_question_before_does_not_start_the_clock(tmp_path: Path) -> None:
    with before_the_clock(tmp_path, SteppingClock()) as made:
        made.answer(3)
        made.key(Key.Key_Space)
        made.enter()
        assert made.shows(made.window.screens.section)
        QTest.qWait(400)
        made.enter()

        assert made.shows(made.window.screens.question)


def test_answer_opens_a_branch_and_another_one_closes_it(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.ROWS, form.BRANCH, form.LAST)) as made:
        made.to_first_question(0)
        assert made.window.screens.question.place.text().endswith("2")
        made.answer(1)
        assert made.asked() == "Утверждение 11"
        assert made.window.screens.question.place.text().endswith("3")
        made.answer(4)
        made.keys(Key.Key_Backspace, Key.Key_Backspace)
        made.answer(2)

        assert made.number() == 2
        assert made.asked() not in ("Утверждение 11", "")
        made.answer(1)
        assert made.shows(made.window.screens.thanks)


def test_branch_opened_by_going_back_is_asked_before_the_end(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.ROWS, form.BRANCH, form.LAST)) as made:
        made.to_first_question(0)
        made.answer(2)
        made.key(Key.Key_Backspace)
        made.answer(1)
        assert made.asked() == "Утверждение 11"
        made.key(Key.Key_Right)
        assert made.asked() == "Утверждение 11"
        made.answer(5)
        made.answer(1)
        QTest.qWait(CHOICE_MS)

        assert made.shows(made.window.screens.thanks)

    assert stored(made.path) == {form.ROWS: "a", form.BRANCH: 5, form.LAST: "a"}
