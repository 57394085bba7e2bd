"""Every way of answering, by keys and by mouse: what the file holds is what the pupil meant."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.helpers import kiosk_form as form
from tests.helpers.kiosk import Kiosk, kiosk, stored
from ui.kiosk.panes.distribute import DistributePane
from ui.kiosk.panes.matrix_pick import MatrixPane
from ui.kiosk.panes.multi_rating import MultiRatingPane
from ui.kiosk.panes.words import WordsPane
from ui.theme import theme
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.sessions import SeatState

Key = Qt.Key
EVERYTHING: dict[int, AnswerValue] = {
    form.PAIR: "b",
    form.FEELING: -1,
    form.SHARE: {"a": 2, "c": 1},
    form.FACETS: {"can": 2, "like": 3, "wish": 0},
    form.MATRIX: {"rows": ["a", "c"], "columns": ["w2"]},
    form.SELECT: ["b", "d"],
    form.RANK: ["d", "a", "b"],
    form.WORDS: "Слесарь по КИПиА",
    form.NUMBER: "12.5",
    form.ROWS: "c",
}


def proceed(made: Kiosk) -> QWidget:
    return made.window.screens.question.proceed


def option(made: Kiosk, place: int) -> QWidget:
    return made.window.screens.question.options()[place]


def by_keys(made: Kiosk) -> None:
    made.answer(2)
    made.answer(2)
    made.digits(2)
    made.keys(Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Return)
    made.digits(2, 3, 0)
    made.enter()
    made.digits(1, 3)
    made.keys(Key.Key_Right)
    made.digits(3)
    made.enter()
    made.digits(4, 2)
    made.enter()
    made.digits(4, 1, 2)
    made.enter()
    made.text("слесарь по ки")
    made.keys(Key.Key_Down, Key.Key_Return, Key.Key_Return)
    made.text("12,5")
    made.enter()
    made.answer(3)


def by_mouse(made: Kiosk) -> None:
    for place in (1, 1):
        made.click(option(made, place))
        QTest.qWait(260)
    share = made.pane
    assert isinstance(share, DistributePane)
    for row in (0, 0, 2):
        made.click(share.rows[row].plus)
    made.click(proceed(made))
    facets = made.pane
    assert isinstance(facets, MultiRatingPane)
    for line, place in ((0, 2), (1, 3), (2, 0)):
        made.click(facets.rows[line].steps.buttons[place])
    made.click(proceed(made))
    for places in ((2, 0, 6), (3, 1), (3, 0, 1)):
        for place in places:
            made.click(option(made, place))
        made.click(proceed(made))
    words = made.pane
    assert isinstance(words, WordsPane)
    made.text("ckt")  # «сле» on a keyboard that was left in Latin letters
    made.click(next(row for row in words.names() if row.text() == "Слесарь по КИПиА"))
    made.click(proceed(made))
    made.text("12.50")
    made.click(proceed(made))
    made.click(option(made, 2))
    QTest.qWait(260)


@pytest.mark.parametrize("way", [by_keys, by_mouse])
def test_every_kind_is_answered_and_kept_as_meant(tmp_path: Path, way) -> None:
    whole = form.only(*EVERYTHING)
    with kiosk(tmp_path, form=whole) as made:
        made.to_first_question(0)
        way(made)

        assert made.shows(made.window.screens.thanks)
        assert made.run.seats()[0].state is SeatState.DONE

    assert stored(made.path) == EVERYTHING


@pytest.mark.parametrize("number", sorted(EVERYTHING))
def test_pupil_who_left_goes_on_at_this_kind_and_finds_the_answer_when_going_back(
    tmp_path: Path, number: int
) -> None:
    both = form.only(number, form.LAST)
    with kiosk(tmp_path, form=both) as made:
        made.to_first_question(0)
        made.run.record(made.people[0].uid, number, EVERYTHING[number])
    with kiosk(tmp_path, made.people) as again:
        again.pick(0)
        assert again.number() == 2
        again.key(Key.Key_PageUp)

        assert again.number() == 1
        if not again.pane.at_once:
            assert again.pane.value() == EVERYTHING[number]
            assert proceed(again).isEnabled()
            again.enter()
            assert again.number() == 2
        assert again.kept(number) == EVERYTHING[number]


@pytest.mark.parametrize("number", [form.SHARE, form.FACETS, form.MATRIX, form.SELECT, form.RANK])
def test_nothing_is_recorded_before_the_answer_is_whole(tmp_path: Path, number: int) -> None:
    with kiosk(tmp_path, form=form.only(number, form.LAST)) as made:
        made.to_first_question(0)
        made.digits(2)
        made.enter()

        assert not proceed(made).isEnabled()
        assert made.number() == 1
        assert made.kept(number) is None
        assert "warn" in tones(made)


def tones(made: Kiosk) -> set[str]:
    pane = made.pane
    if isinstance(pane, MatrixPane):
        return {side.note.tone() for side in pane.sides}
    if isinstance(pane, MultiRatingPane):
        return {row.title.tone() for row in pane.rows}
    return {pane.note.tone()}


def test_no_more_points_are_given_than_there_are(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.SHARE)) as made:
        made.to_first_question(0)
        pane = made.pane
        assert isinstance(pane, DistributePane)
        made.digits(2)
        made.key(Key.Key_Down)
        assert pane.note.text().startswith("1 ")
        made.digits(9)
        made.key(Key.Key_Right)

        assert [row.points for row in pane.rows] == [2, 1, 0]
        assert not pane.rows[2].plus.isEnabled()
        assert "1" in pane.rows[1].accessibleName()
        made.key(Key.Key_Left)
        assert [row.points for row in pane.rows] == [2, 0, 0]


def test_closed_gate_shuts_the_other_ratings_at_their_lowest(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.FACETS)) as made:
        made.to_first_question(0)
        pane = made.pane
        assert isinstance(pane, MultiRatingPane)
        made.digits(1, 2, 3)
        made.keys(Key.Key_Up, Key.Key_Up)
        made.digits(0)

        assert [row.is_open() for row in pane.rows] == [True, False, False]
        assert pane.value() == {"can": 0, "like": 0, "wish": 0}
        made.enter()

    assert stored(made.path) == {form.FACETS: {"can": 0, "like": 0, "wish": 0}}


def test_opened_gate_gives_the_ratings_back(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.FACETS)) as made:
        made.to_first_question(0)
        made.digits(1, 2, 3)
        made.keys(Key.Key_Up, Key.Key_Up, Key.Key_Left)
        assert made.pane.value() == {"can": 0, "like": 0, "wish": 0}
        made.key(Key.Key_Right)

        assert made.pane.value() == {"can": 1, "like": 2, "wish": 3}


def test_place_is_taken_back_by_pressing_again(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.RANK)) as made:
        made.to_first_question(0)
        made.digits(3, 1, 5, 2)
        assert made.pane.value() == ["c", "a", "e"]
        made.digits(3, 2)

        assert made.pane.value() == ["a", "e", "b"]
        assert option(made, 1).accessibleName().endswith("3")


def test_one_too_many_is_not_taken_and_not_lost_either(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.SELECT)) as made:
        made.to_first_question(0)
        made.digits(1, 2, 3, 4)
        assert made.pane.value() == ["a", "b", "c"]
        assert made.pane.note.tone() == "warn"
        made.digits(2, 4)

        assert made.pane.value() == ["a", "c", "d"]


def test_only_one_of_a_side_means_the_last_pressed(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.MATRIX)) as made:
        made.to_first_question(0)
        made.key(Key.Key_Right)
        made.digits(1, 3)

        assert made.pane.value() == {"rows": [], "columns": ["w2"]}


def test_own_words_are_always_welcome(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.WORDS)) as made:
        made.to_first_question(0)
        made.text("ловец облаков ")
        assert isinstance(made.pane, WordsPane)
        assert made.pane.names() == ()
        made.enter()

    assert stored(made.path) == {form.WORDS: "ловец облаков"}


def test_erasing_in_an_empty_field_does_not_lead_back(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.PAIR, form.WORDS)) as made:
        made.to_first_question(0)
        made.answer(1)
        made.text("Я")
        made.keys(Key.Key_Backspace, Key.Key_Backspace, Key.Key_Backspace, Key.Key_Left)
        assert made.number() == 2
        made.key(Key.Key_PageUp)

        assert made.number() == 1


@pytest.mark.parametrize(("typed", "right"), [("100,5", False), ("3,14", False), ("0", True), ("7,0", True)])
def test_number_out_of_range_is_not_accepted(tmp_path: Path, typed: str, right: bool) -> None:
    with kiosk(tmp_path, form=form.only(form.NUMBER)) as made:
        made.to_first_question(0)
        made.text(typed)

        shown = made.window.screens.question.options()[0]
        assert proceed(made).isEnabled() is (right or shown.text() == "3,1")  # type: ignore[attr-defined]


def test_item_that_need_not_be_answered_can_be_skipped(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.WORDS, form.NUMBER)) as made:
        made.to_first_question(0)
        skip = made.window.screens.question.skip
        assert skip.isVisible()
        made.click(skip)
        assert not skip.isVisible()
        made.text("3")
        made.enter()

        assert made.shows(made.window.screens.thanks)

    assert stored(made.path) == {form.NUMBER: 3}


def test_skipped_item_is_not_asked_again_after_an_interruption(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.WORDS, form.NUMBER, form.ROWS)) as made:
        made.to_first_question(0)
        made.click(made.window.screens.question.skip)
        made.text("3")
        made.enter()
        made.key(Key.Key_Escape)
        made.click(made.window.screens.pause.decline)
        made.pick(0)

        assert made.number() == 3


def test_scale_is_a_row_where_its_words_fit_and_a_column_where_not(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.FEELING)) as made:
        made.to_first_question(0)
        QTest.qWait(10)
        wide = {button.y() for button in made.window.screens.question.options()}
        made.window.resize(700, 600)
        theme().apply("light", 2.0)
        QTest.qWait(10)
        narrow = {button.y() for button in made.window.screens.question.options()}

        assert len(wide) == 1
        assert len(narrow) == 5
        assert all(button.height() >= 44 for button in made.window.screens.question.options())


def test_digit_of_a_scale_below_zero_is_the_position_of_its_number(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.FEELING, form.LAST)) as made:
        made.to_first_question(0)
        made.digits(6)
        assert made.kept(form.FEELING) is None
        made.answer(1)

        assert made.kept(form.FEELING) == -2
