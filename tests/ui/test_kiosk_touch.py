"""No keyboard at all: keys on the screen for birthdays, names, words and numbers; calm showing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.helpers import kiosk_form as form
from tests.helpers.class_sessions import PIN, pupils
from tests.helpers.kiosk import Kiosk, kiosk
from ui.kiosk.screen import Middle
from ui.kiosk.touch_keys import ERASE, TouchKeys
from ui.kiosk.touch_mode import touch_mode


@pytest.fixture(autouse=True)
def off() -> Iterator[None]:
    yield
    touch_mode().set_on(False)


def press(made: Kiosk, board: TouchKeys, signs: str | tuple[str, ...]) -> None:
    QTest.qWait(10)
    for sign in signs:
        shown = {key.sign: key for key in board.shown()}
        made.click(shown[sign])


def test_pupil_comes_in_and_answers_without_a_keyboard(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.NUMBER, form.WORDS, form.LAST)) as made:
        screens = made.window.screens
        made.click(screens.names.buttons()[0])
        assert screens.confirm.keys.shown() == ()
        made.click(screens.confirm.keys.switch)
        born = made.people[0].birth_date
        assert born is not None
        press(made, screens.confirm.keys, f"{born:%d%m}")
        made.click(screens.confirm.confirm)
        made.click(screens.instruction.accept)
        made.click(screens.question.options()[0])
        QTest.qWait(260)
        made.click(screens.ready.accept)
        press(made, screens.question.keys, (*"125", ERASE, ",", "5"))
        made.click(screens.question.proceed)
        press(made, screens.question.keys, "повар")
        made.click(screens.question.proceed)
        assert screens.question.keys.shown() == ()
        assert not screens.question.keys.isVisible()

        assert made.kept(form.NUMBER) == "12.5"
        assert made.kept(form.WORDS) == "повар"


def test_name_of_a_guest_is_typed_on_the_screen(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        touch_mode().set_on(True)
        screens = made.window.screens
        made.click(screens.names.absent)
        press(made, screens.agree.keys, PIN)
        made.click(screens.agree.confirm)
        press(made, screens.guest.keys, "онегин")
        made.click(screens.guest.given)
        press(made, screens.guest.keys, "евгений")
        made.click(screens.guest.proceed)

        assert [one.name.full for one in made.run.guests.all()] == ["Онегин Евгений"]


def test_keys_of_the_screen_are_large_and_take_no_keyboard(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.window.resize(1024, 768)
        touch_mode().set_on(True)
        made.click(made.window.screens.names.absent)
        made.text(PIN)
        made.enter()
        QTest.qWait(10)
        shown = made.window.screens.guest.keys.shown()

        assert len(shown) == 12 + 12 + 12
        assert all(key.width() >= 44 and key.height() >= 48 for key in shown)
        assert all(key.focusPolicy() is Qt.FocusPolicy.NoFocus and key.accessibleName() for key in shown)


def test_finger_scrolls_by_two_large_keys_and_never_by_dragging_over_an_answer(tmp_path: Path) -> None:
    crowd = pupils(tuple(f"Фамилия{n} Имя" for n in range(90)))
    with kiosk(tmp_path, crowd) as made:
        middle = made.window.screens.names._area
        assert isinstance(middle, Middle)
        bar = middle.verticalScrollBar()
        QTest.qWait(10)
        assert bar.maximum() > 0 and not middle.down.isVisible()
        touch_mode().set_on(True)
        QTest.qWait(10)
        assert not middle.up.isEnabled()
        assert min(middle.down.width(), middle.down.height()) >= 48
        assert not middle.down.geometry().intersects(middle.viewport().geometry())
        while bar.value() < bar.maximum():
            before = bar.value()
            made.click(middle.down)
            assert bar.value() > before
        assert not middle.down.isEnabled()
        made.click(middle.up)

        assert bar.value() < bar.maximum()


def test_calm_showing_is_switched_on_the_list_and_ends_with_the_pupil(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        screens = made.window.screens
        made.click(screens.names.calm)
        assert screens.question.calm
        made.to_first_question(0)
        made.key(Qt.Key.Key_1)
        assert not any(option.isChecked() for option in checkable(made))
        QTest.qWait(260)
        made.key(Qt.Key.Key_Escape)
        made.click(screens.pause.decline)

        assert not screens.question.calm
        assert not screens.names.calm.isChecked()


def checkable(made: Kiosk) -> list[QWidget]:
    return [option for option in made.window.screens.question.options() if hasattr(option, "isChecked")]
