"""Answering at the kiosk: the disk first, then the next item; keys that come too early do nothing."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.helpers.class_sessions import PIN, answer_all, open_run, pupils, session_file
from tests.helpers.kiosk import CHOICE_MS, Kiosk, kiosk
from ui.theme import theme
from zima_desktop.domain.sessions import SeatState


def progress(made: Kiosk, place: int = 0) -> int:
    return made.run.seats()[place].answered


def test_pupil_answers_a_whole_test_by_keys_alone_and_is_thanked(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        for number in range(20):
            assert made.shows(made.window.screens.question)
            assert made.number() == number + 1
            made.answer(1 + number % 2)

        assert made.shows(made.window.screens.thanks)
        assert made.run.seats()[0].state is SeatState.DONE
        shown = made.window.screens.thanks.text.text() + made.window.screens.thanks.note.text()
        assert not any(letter.isdigit() for letter in shown)


def test_option_is_pressed_anywhere_on_its_card(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        card = made.window.screens.question.options()[1]
        made.click(card, QPoint(6, card.height() - 6))

        assert made.run.answer_of(made.people[0].uid, 1) == "b"
        assert card.width() >= 340
        assert card.height() >= 290


def test_practice_answer_is_not_kept(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.pick(0)
        made.key(Qt.Key.Key_Space)
        made.answer(1)

        assert made.shows(made.window.screens.ready)
        assert progress(made) == 0


def test_answer_is_on_the_disk_before_the_next_item_is_drawn(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        before = made.number()
        made.key(Qt.Key.Key_2)

        assert progress(made) == 1
        assert made.number() == before
        assert [option.isChecked() for option in made.window.screens.question.options()] == [False, True]
        QTest.qWait(CHOICE_MS)
        assert made.number() != before


def test_keys_do_nothing_while_the_choice_is_shown(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        made.key(Qt.Key.Key_1)
        for key in (Qt.Key.Key_2, Qt.Key.Key_Backspace, Qt.Key.Key_Escape, Qt.Key.Key_Right):
            made.key(key)
        made.click(made.window.screens.question.options()[1])

        assert made.run.answer_of(made.people[0].uid, 1) == "a"
        assert [option.isChecked() for option in made.window.screens.question.options()] == [True, False]
        assert made.shows(made.window.screens.question)
        QTest.qWait(CHOICE_MS)
        assert progress(made) == 1


def test_key_held_down_answers_only_once(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        made.answer(1)
        repeat = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True
        )
        QApplication.sendEvent(made.window.focusWidget(), repeat)
        QTest.qWait(CHOICE_MS)

        assert progress(made) == 1


def test_pause_hides_the_question_and_its_keys_do_nothing(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        made.key(Qt.Key.Key_Escape)
        assert made.shows(made.window.screens.pause)
        assert not made.window.screens.question.isVisible()

        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
            made.key(key)
        assert made.shows(made.window.screens.pause)
        assert progress(made) == 0
        made.key(Qt.Key.Key_Space)

        assert made.shows(made.window.screens.question)
        made.answer(1)
        assert progress(made) == 1


def test_backspace_goes_back_and_the_answer_may_be_changed(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        made.answer(1)
        made.answer(1)
        made.key(Qt.Key.Key_Backspace)
        assert [option.isChecked() for option in made.window.screens.question.options()] == [True, False]
        made.answer(2)

        assert made.run.answer_of(made.people[0].uid, 2) == "b"
        assert progress(made) == 2
        assert made.number() == 3


def test_answered_item_can_be_passed_over_without_changing_it(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        made.key(Qt.Key.Key_Right)
        assert made.number() == 1
        made.answer(1)
        made.key(Qt.Key.Key_Left)
        made.key(Qt.Key.Key_Right)

        assert made.number() == 2
        assert made.run.answer_of(made.people[0].uid, 1) == "a"


def test_pupil_who_stops_goes_on_at_the_same_question(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        for _ in range(3):
            made.answer(1)
        made.key(Qt.Key.Key_Escape)
        made.click(made.window.screens.pause.decline)
        assert made.run.seats()[0].state is SeatState.INTERRUPTED
        made.pick(0)

        assert made.shows(made.window.screens.question)
        assert made.number() == 4


def test_next_pupil_finds_a_cleared_screen(qtbot, tmp_path: Path) -> None:
    people = pupils()
    path = tmp_path / "a.zima-session"
    session_file(path, people)
    run = open_run(path)
    answer_all(run, people[0].uid, but=1)
    run.close()
    with kiosk(tmp_path, people) as made:
        made.text("ба")
        made.window.screens.names.scale_picked.emit("1.5")
        made.pick(0)
        made.answer(1)
        assert made.shows(made.window.screens.thanks)
        made.key(Qt.Key.Key_Space)

        assert made.shows(made.window.screens.names)
        assert made.window.screens.names.letters() == ""
        assert made.window.screens.confirm.name.text() == ""
        assert made.window.screens.confirm.entry.text() == ""
        assert made.window.screens.question.options() == ()
        assert theme().text_scale == 1.0


def test_questions_left_open_are_listed_before_the_end(qtbot, tmp_path: Path) -> None:
    people = pupils()
    path = tmp_path / "a.zima-session"
    session_file(path, people)
    run = open_run(path)
    run.begin(people[0].uid)
    for number in range(1, 20):
        if number not in (4, 9):
            run.record(people[0].uid, number, "a")
    run.close()
    with kiosk(tmp_path, people) as made:
        made.pick(0)
        assert made.number() == 4
        made.window.controller.questions._go(made.run.form.items[19])
        made.answer(1)

        assert made.shows(made.window.screens.review)
        assert "4, 9" in made.window.screens.review.text.text()
        made.key(Qt.Key.Key_Space)
        assert made.number() == 4
        made.answer(1)
        assert made.number() == 9
        made.answer(1)
        assert made.shows(made.window.screens.thanks)


def test_failed_save_shows_a_calm_screen_and_keeps_the_answer_until_the_file_is_back(
    qtbot, tmp_path: Path
) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        away = made.path.with_suffix(".away")
        made.path.rename(away)
        made.answer(2)
        assert made.shows(made.window.screens.unsaved)
        assert made.window.controller.unsaved
        made.key(Qt.Key.Key_1)
        made.click(made.window.screens.unsaved.accept)
        assert made.shows(made.window.screens.unsaved)
        away.rename(made.path)
        made.click(made.window.screens.unsaved.accept)
        QTest.qWait(CHOICE_MS)

        assert made.shows(made.window.screens.question)
        assert made.number() == 2
        assert made.run.answer_of(made.people[0].uid, 1) == "b"
        assert not made.window.controller.unsaved


def test_file_that_comes_back_is_written_without_anybody_pressing(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.window.controller.saving.retry.setInterval(50)
        made.to_first_question(0)
        away = made.path.with_suffix(".away")
        made.path.rename(away)
        made.answer(1)
        assert made.shows(made.window.screens.unsaved)
        away.rename(made.path)

        qtbot.waitUntil(lambda: made.number() == 2, timeout=3000)

        assert progress(made) == 1


def test_kiosk_is_left_only_with_the_pin(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        left: list[bool] = []
        made.window.left.connect(lambda: left.append(True))
        made.to_first_question(0)
        made.window.close()
        dialog = made.window.pin_dialog()
        assert made.window.isVisible()
        assert dialog is not None
        made.text("1111")
        made.key(Qt.Key.Key_Return)
        assert made.window.isVisible()
        assert left == []

        made.text(PIN)
        made.key(Qt.Key.Key_Return)

        assert left == [True]
        assert not made.window.isVisible()


def test_leaving_writes_the_waiting_answer_if_the_file_is_back(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        away = made.path.with_suffix(".away")
        made.path.rename(away)
        made.answer(2)
        assert made.shows(made.window.screens.unsaved)
        away.rename(made.path)

    run = open_run(made.path)
    run.begin(made.people[0].uid)
    assert run.answer_of(made.people[0].uid, 1) == "b"
    run.close()


def test_dialog_of_the_pin_keeps_the_keyboard_from_the_question(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        made.key(Qt.Key.Key_1)
        made.window.close()
        dialog = made.window.pin_dialog()
        assert dialog is not None
        QTest.qWait(CHOICE_MS)
        made.key(Qt.Key.Key_2)

        assert dialog.entry.text() == "2"
        assert progress(made) == 1
        made.key(Qt.Key.Key_Escape)
        assert made.window.pin_dialog() is None
        made.answer(2)
        assert progress(made) == 2


def test_leaving_gives_the_theme_and_the_letters_back(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.window.screens.names.scale_picked.emit("2.0")
        made.click(made.window.screens.names.contrast)
        assert (theme().name, theme().text_scale) == ("contrast", 2.0)

    assert (theme().name, theme().text_scale) == ("light", 1.0)


def test_every_control_of_every_screen_has_a_name_for_screen_readers(qtbot, tmp_path: Path) -> None:
    def nameless(window: QWidget) -> list[str]:
        return [
            type(widget).__name__
            for widget in window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        ]

    with kiosk(tmp_path) as made:
        found = nameless(made.window)
        made.click(made.window.screens.names.buttons()[0])
        found += nameless(made.window)
        made.key(Qt.Key.Key_Escape)
        screens = made.window.screens
        screens.agree.ask_for_guest()
        screens.code.set_texts("4071")
        for screen in (screens.agree, screens.guest, screens.code, screens.rest):
            screens.show(screen)
            found += nameless(made.window)
        screens.show_missing([(4, "Который час?"), (9, "Какой сегодня день?")])
        found += nameless(made.window)
        for screen in (screens.over, screens.thanks, screens.unsaved):
            screens.show(screen)
            found += nameless(made.window)
        made.window.controller.show_names()
        made.to_first_question(0)
        found += nameless(made.window)
        made.key(Qt.Key.Key_Escape)
        found += nameless(made.window)

    assert found == []
