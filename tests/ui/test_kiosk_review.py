"""The list of what is missing before the end: pressing a question leads to it, the others follow."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.class_sessions import SteppingClock, open_run, pupils
from tests.helpers.kiosk import Kiosk, kiosk, make_file
from zima_desktop.domain.sessions import SeatState

Key = Qt.Key
MISSING = (4, 9, 17)


def before_the_end(folder: Path) -> Path:
    """All answers of the first pupil but three and the last one."""
    path, people = folder / "a.zima-session", pupils()
    make_file(path, people, None)
    run = open_run(path, SteppingClock())
    uid = run.seats()[0].person_uid
    run.begin(uid)
    for number in range(1, 20):
        if number not in MISSING:
            run.record(uid, number, "a")
    run.close()
    return path


def to_the_review(made: Kiosk) -> None:
    made.pick(0)
    made.window.controller.questions._go(made.run.form.items[19])
    made.answer(1)
    assert made.shows(made.window.screens.review)


def test_every_missing_question_stands_there_with_its_number_and_words(tmp_path: Path) -> None:
    before_the_end(tmp_path)
    with kiosk(tmp_path) as made:
        made.people = tuple(pupils())
        to_the_review(made)
        rows = made.window.screens.review.rows

        assert [row.text().split(".")[0] for row in rows] == ["4", "9", "17"]
        first = made.run.form.items[3]
        words = first.text or first.response.options[0].text
        assert words.split()[0] in rows[0].text()


def test_pressing_one_leads_there_and_the_rest_follows(tmp_path: Path) -> None:
    before_the_end(tmp_path)
    with kiosk(tmp_path) as made:
        to_the_review(made)
        made.click(made.window.screens.review.rows[1])
        assert made.number() == 9
        made.answer(2)
        assert made.number() == 17
        made.answer(2)
        assert made.number() == 4
        made.answer(2)

        assert made.shows(made.window.screens.thanks)
        assert made.run.seats()[0].state is SeatState.DONE


def test_list_is_walked_and_chosen_by_keys_alone(tmp_path: Path) -> None:
    before_the_end(tmp_path)
    with kiosk(tmp_path) as made:
        to_the_review(made)
        review = made.window.screens.review
        made.enter()
        assert made.shows(review)  # an Enter meant for the question before
        QTest.qWait(400)
        made.keys(Key.Key_Down, Key.Key_Down, Key.Key_Down)
        assert review.rows[2].hasFocus()
        made.key(Key.Key_Down)
        assert review.accept.hasFocus()
        made.keys(Key.Key_Up)
        made.enter()

        assert made.number() == 17


def test_finishing_anyway_is_possible(tmp_path: Path) -> None:
    before_the_end(tmp_path)
    with kiosk(tmp_path) as made:
        to_the_review(made)
        made.click(made.window.screens.review.decline)

        assert made.shows(made.window.screens.thanks)
        assert (made.run.seats()[0].state, made.run.seats()[0].answered) == (SeatState.DONE, 17)
