"""«Меня нет в списке»: the teacher's word, the name from any keyboard, the code, and on to the questions."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.class_sessions import NAMES, PIN
from tests.helpers.kiosk import Kiosk, kiosk
from tests.helpers.typing import type_text
from zima_desktop.domain.sessions import SeatState
from zima_desktop.services.kiosk import Confirmation

Key = Qt.Key


def to_the_fields(made: Kiosk, word: str = PIN) -> None:
    made.click(made.window.screens.names.absent)
    made.text(word)
    made.enter()


def write_name(made: Kiosk, *parts: str) -> None:
    """Field after field, Enter after each."""
    for part in parts:
        made.text(part)
        made.enter()


def test_guest_is_written_in_gets_a_code_and_answers(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        screens = made.window.screens
        to_the_fields(made)
        assert made.shows(screens.guest)
        write_name(made, "онегин", "евгений", "")
        assert made.shows(screens.code)
        guest = made.run.guests.all()[0]
        assert (guest.name.full, screens.code.text.text()) == ("Онегин Евгений", guest.code)
        made.key(Key.Key_Space)
        assert made.shows(screens.instruction)
        made.key(Key.Key_Space)
        made.answer(1)
        made.key(Key.Key_Space)
        made.answer(2)

        assert made.run.answer_of(guest.uid, 1) == "b"
        assert [seat.family for seat in made.run.seats()][5] == "Онегин"

    with kiosk(tmp_path) as again:
        names = again.window.screens.names
        assert [button.text() for button in names.buttons()] == [*NAMES[:5], "Онегин Евгений", *NAMES[5:]]
        again.click(names.buttons()[5])
        assert again.run.door.confirmation(guest.uid) is Confirmation.CODE
        again.text(guest.code)
        again.enter()

        assert again.number() == 2


def test_code_of_the_memo_does_what_the_pin_does_and_nothing_else_does(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        code = made.run.file.facts.teacher_code
        assert len(code.replace(" ", "")) == 8
        to_the_fields(made, "0000")
        assert made.shows(made.window.screens.agree)
        assert made.window.screens.agree.problem.text() != ""
        made.text(code)
        made.enter()

        assert made.shows(made.window.screens.guest)


def test_name_is_written_in_russian_whatever_the_layout(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        to_the_fields(made)
        write_name(made, ";erjdcrbq-gtnhjd", "{fhbnjy", "`kecnfabxf")

        name = made.run.guests.all()[0].name
        assert (name.family, name.given) == ("Жуковский-Петров", "Харитон")
        assert name.patronymic == "Ёлустафича"


def test_russian_letters_and_signs_stay_as_they_are_typed(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        to_the_fields(made)
        field = made.window.screens.guest.family
        type_text(field, "римский-корсаков")

        assert field.text() == "Римский-Корсаков"


@pytest.mark.parametrize(
    ("parts", "waiting"),
    [(("", "Евгений", ""), "family"), (("Онегин", "", ""), "given"), (("7", "8", ""), "")],
)
def test_what_is_no_name_is_said_and_the_empty_field_gets_the_keyboard(
    tmp_path: Path, parts: tuple[str, ...], waiting: str
) -> None:
    with kiosk(tmp_path) as made:
        guest = made.window.screens.guest
        to_the_fields(made)
        write_name(made, *parts)

        assert made.shows(guest)
        assert guest.problem.text() != ""
        assert not waiting or getattr(guest, waiting).hasFocus()
        assert len(made.run.seats()) == len(NAMES)


def test_name_of_the_list_needs_a_patronymic_to_be_another_person(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        to_the_fields(made)
        write_name(made, "гринев", "пётр", "")
        guest = made.window.screens.guest
        assert made.shows(guest)
        assert guest.problem.text() != ""
        guest.patronymic.setFocus()
        write_name(made, "андреевич")

        assert made.shows(made.window.screens.code)
        assert [one.name.patronymic for one in made.run.guests.all()] == ["Андреевич"]


def test_escape_leads_back_to_the_list_and_the_word_of_the_teacher_is_spent(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        screens = made.window.screens
        to_the_fields(made)
        made.text("Онегин")
        made.key(Key.Key_Escape)
        assert made.shows(screens.names)
        assert screens.guest.family.text() == ""
        screens.guest.submitted.emit("Онегин", "Евгений", "")
        assert made.run.guests.all() == ()
        made.click(screens.names.absent)

        assert made.shows(screens.agree)
        assert screens.agree.entry.text() == ""


def test_arrows_go_through_the_fields(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        guest = made.window.screens.guest
        to_the_fields(made)
        made.keys(Key.Key_Down, Key.Key_Down, Key.Key_Down)
        assert guest.patronymic.hasFocus()
        made.key(Key.Key_Up)
        assert guest.given.hasFocus()


def test_guest_that_the_disk_refuses_is_written_when_it_is_back(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        screens = made.window.screens
        to_the_fields(made)
        away = made.path.with_suffix(".away")
        made.path.rename(away)
        write_name(made, "Онегин", "Евгений", "")
        assert made.shows(screens.unsaved)
        away.rename(made.path)
        QTest.qWait(400)
        made.click(screens.unsaved.accept)

        assert made.shows(screens.code)
        assert sum(seat.guest for seat in made.run.seats()) == 1
        made.key(Key.Key_Space)
        seat = next(seat for seat in made.run.seats() if seat.guest)
        assert seat.state is SeatState.ANSWERING
