"""Finding one's name: everybody is in the list, letters jump, taken names cannot be taken."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.helpers.class_sessions import NAMES, PIN, answer_all, open_run, pupil, pupils, session_file
from tests.helpers.kiosk import kiosk
from ui.theme import theme
from zima_desktop.domain.sessions import SeatState


def test_whole_class_is_shown_in_the_order_of_the_list(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        shown = tuple(button.text() for button in made.window.screens.names.buttons())

    assert shown == NAMES


def test_two_letters_of_the_wrong_layout_jump_to_the_name_and_enter_takes_it(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        names = made.window.screens.names
        made.text("hj")

        assert [button.text() for button in names.buttons() if button.matched()] == [
            "Ростов Николай",
            "Ростова Наталья",
        ]
        assert names.buttons()[5].hasFocus()
        made.key(Qt.Key.Key_Return)

        assert made.shows(made.window.screens.confirm)
        assert made.window.screens.confirm.name.text() == "Николай Ростов"


def test_letters_without_a_name_say_so_and_the_next_key_starts_anew(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        names = made.window.screens.names
        made.text("ры")
        assert not any(button.matched() for button in names.buttons())
        assert names.typed.text() != ""

        made.text("Г")

        assert names.letters() == "г"
        assert [button.text() for button in names.buttons() if button.matched()] == ["Гринёв Пётр"]


def test_escape_erases_the_letters_and_never_leaves(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.text("ро")
        made.key(Qt.Key.Key_Escape)

        assert made.window.screens.names.letters() == ""
        assert made.window.isVisible()
        assert made.window.pin_dialog() is None


def test_arrows_walk_the_list(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        buttons = made.window.screens.names.buttons()
        made.key(Qt.Key.Key_Down)
        made.key(Qt.Key.Key_Down)
        assert buttons[1].hasFocus()
        made.key(Qt.Key.Key_Up)
        assert buttons[0].hasFocus()


def test_tab_goes_through_the_names_and_the_foot_and_back_tab_comes_to_the_foot_at_once(
    qtbot, tmp_path: Path
) -> None:
    with kiosk(tmp_path) as made:
        names, window = made.window.screens.names, made.window
        chosen = next(one for one in names.scale.findChildren(QAbstractButton) if one.isChecked())
        expected = [*names.buttons(), names.leave, names.absent, chosen, names.contrast, names.calm]
        names.setFocus()
        reached = []
        for _ in expected:
            window.focusNextPrevChild(True)
            reached.append(window.focusWidget())
        assert reached == expected
        names.setFocus()
        window.focusNextPrevChild(False)

        assert window.focusWidget() is names.calm


def test_finished_name_stays_in_its_place_and_cannot_be_taken(qtbot, tmp_path: Path) -> None:
    people = pupils()
    path = tmp_path / "a.zima-session"
    session_file(path, people)
    run = open_run(path)
    answer_all(run, people[2].uid)
    run.close()

    with kiosk(tmp_path, people) as made:
        button = made.window.screens.names.buttons()[2]
        assert button.taken
        assert button.accessibleName().startswith("Гринёв Пётр, ")
        made.click(button)

        assert made.shows(made.window.screens.names)
        assert made.window.screens.names.typed.text() != ""


def test_namesakes_get_the_patronymic(qtbot, tmp_path: Path) -> None:
    twins = (
        pupil(1, "Иванов Пётр Ильич", date(2011, 3, 7)),
        pupil(2, "Иванов Пётр Олегович", date(2011, 4, 7)),
        pupil(3, "Яровая Анна Ильинична", date(2011, 5, 7)),
    )
    with kiosk(tmp_path, twins) as made:
        shown = [button.text() for button in made.window.screens.names.buttons()]

    assert shown == ["Иванов Пётр Ильич", "Иванов Пётр Олегович", "Яровая Анна"]


def test_forty_names_are_all_visible_without_scrolling(qtbot, tmp_path: Path) -> None:
    forty = tuple(f"Фамилия{chr(0x430 + n % 30)}{n} Имя" for n in range(40))
    with kiosk(tmp_path, pupils(forty)) as made:
        QApplication.processEvents()
        buttons = made.window.screens.names.buttons()
        area = made.window.screens.names._area.viewport()

        assert len(buttons) == 40
        assert all(area.rect().contains(b.geometry().translated(b.parentWidget().pos())) for b in buttons)


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
@pytest.mark.parametrize("scale", ["1.0", "1.5", "2.0"])
def test_list_fits_the_width_of_the_screen_at_every_letter_size(
    qtbot, tmp_path: Path, size: tuple[int, int], scale: str
) -> None:
    with kiosk(tmp_path) as made:
        made.window.resize(*size)
        names = made.window.screens.names
        names.scale_picked.emit(scale)
        QApplication.processEvents()

        assert made.window.minimumSizeHint().width() <= size[0]
        assert theme().text_scale == float(scale)
        assert names._area.widget().width() <= names._area.viewport().width()


def test_wrong_birthday_leaves_the_pupil_at_the_door(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.click(made.window.screens.names.buttons()[0])
        confirm = made.window.screens.confirm
        made.text("31 12")
        made.key(Qt.Key.Key_Return)

        assert made.shows(confirm)
        assert confirm.problem.text() != ""
        assert confirm.entry.text() == ""
        assert made.run.seats()[0].state is SeatState.FREE


def test_after_three_wrong_tries_the_teacher_confirms_with_the_pin(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.click(made.window.screens.names.buttons()[0])
        confirm = made.window.screens.confirm
        for _ in range(3):
            made.text("31 12")
            made.key(Qt.Key.Key_Return)
        assert confirm.entry.echoMode() == confirm.entry.EchoMode.Password
        made.text("0000")
        made.key(Qt.Key.Key_Return)
        assert made.shows(confirm)

        made.text(PIN)
        made.key(Qt.Key.Key_Return)

        assert made.shows(made.window.screens.instruction)


def test_pupil_without_a_birth_date_is_asked_for_a_code(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path, pupils(without_birthday=1)) as made:
        made.click(made.window.screens.names.buttons()[0])

        assert made.window.screens.confirm.entry.maxLength() == 4


def test_going_back_to_the_list_leaves_the_seat_free(qtbot, tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.pick(0)
        made.click(made.window.screens.instruction.decline)

        assert made.shows(made.window.screens.names)
        assert made.run.seats()[0].state is SeatState.FREE
