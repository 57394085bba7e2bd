"""What the teacher does for one pupil: note, absence, another computer, opening again, code."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.helpers.teacher import Teacher, answer_some, finish, open_here
from ui.teacher.seat_menu import ABSENT, CODE, MOVE, NOTE, PRESENT, REOPEN, lines_for
from zima_desktop.domain.sessions import SeatState


def remarks(teacher: Teacher) -> list[str]:
    return [remark.text for remark in teacher.leading.desk.board().remarks]


def run_of(teacher: Teacher):  # type: ignore[no-untyped-def]
    run = teacher.leading.desk.session.run
    assert run is not None
    return run


def test_note_by_key_is_about_the_chosen_pupil_and_stays_in_the_file(opened: Teacher) -> None:
    opened.choose(10)
    opened.key(Qt.Key.Key_N, ctrl=True)
    dialog = opened.dialog()
    assert dialog.who.key() == "Мармеладова Софья"
    dialog.accept()
    assert dialog.field.has_error()

    opened.click(dialog.frequent[1])
    opened.click(dialog.frequent[2])
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()

    assert remarks(opened) == ["Мармеладова Софья: does not understand words; the computer failed"]
    assert opened.window.focusWidget() is opened.board.grid
    run = open_here(opened.path)
    assert len(run.file.notes()) == 1
    run.close()


def test_note_about_the_whole_class(opened: Teacher) -> None:
    opened.click(opened.board.head.note)
    opened.dialog().text.setPlainText("Погас свет.")
    opened.dialog().accept()
    opened.settle()

    assert remarks(opened) == ["Погас свет."]


def test_menu_offers_what_the_standing_allows(opened: Teacher) -> None:
    def keys(place: int) -> list[str]:
        return [key for key, _sign, _text in lines_for(opened.row(place))]

    assert keys(0) == [ABSENT, CODE, NOTE]
    opened.act(ABSENT, 0)
    assert keys(0) == [PRESENT, CODE, NOTE]
    opened.begin()
    finish(run_of(opened), opened.people[1])
    answer_some(run_of(opened), opened.people[2], 5)
    opened.to_board()

    assert keys(1) == [REOPEN, NOTE]
    assert keys(2) == [MOVE, CODE, NOTE]


def test_enter_opens_the_menu_which_acts(opened: Teacher) -> None:
    opened.choose(3)
    opened.key(Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.actions()[0].data() == ABSENT

    menu.actions()[0].trigger()
    menu.close()
    opened.settle()

    assert opened.row(3).absent
    opened.act(PRESENT, 3)
    assert not opened.row(3).absent


def test_swap_frees_the_seat_and_the_copy_goes_on_at_the_same_item(opened: Teacher, tmp_path: Path) -> None:
    pupils = opened.begin()
    pupils.controller._person = opened.people[2].uid
    answer_some(run_of(opened), opened.people[2], 13)
    opened.to_board()

    opened.act(MOVE, 2)
    dialog = opened.dialog()
    target = tmp_path / "copy.zima-session"
    opened.asker.paths = [target]
    opened.click(dialog.copy)
    opened.settle()

    assert opened.row(2).state is SeatState.INTERRUPTED
    assert pupils.screens.currentWidget() is pupils.screens.names
    assert "пересадка на другой компьютер, ответов 13 из 30" in remarks(opened)[0]
    assert opened.asker.suggested[-1].name == "2026-11-24_9А_riasec30_2.zima-session"
    other = open_here(target)
    assert other.begin(opened.people[2].uid).index == 13
    other.close()


def test_finished_too_early_is_opened_again_after_a_question(opened: Teacher) -> None:
    opened.begin()
    finish(run_of(opened), opened.people[0])
    opened.to_board()
    opened.asker.agrees = False
    opened.act(REOPEN, 0)
    assert opened.row(0).state is SeatState.DONE

    opened.asker.agrees = True
    opened.act(REOPEN, 0)

    assert opened.row(0).state is SeatState.INTERRUPTED
    assert opened.row(0).answered == 30


def test_guest_is_entered_and_the_code_is_shown_again(opened: Teacher) -> None:
    opened.asker.texts = ["Верещагин Павел"]
    opened.key(Qt.Key.Key_G, ctrl=True)
    opened.settle()
    code = opened.dialog().code.text()
    opened.dialog().accept()
    guest = next(row for row in opened.rows() if row.guest)

    opened.leading.seats.act(CODE, guest)
    opened.settle()

    assert opened.dialog().code.text() == code
    opened.dialog().accept()
    opened.act(CODE, 0)
    assert opened.asker.told[-1][0] == "Базаров Евгений"  # the birthday itself is not shown


def test_name_of_the_list_is_no_guest(opened: Teacher) -> None:
    opened.asker.texts = ["Ларина Татьяна"]

    opened.click(opened.board.head.guest)
    opened.settle()

    assert [getattr(error, "reason", "") for error in opened.asker.errors] == ["on_the_list"]
    assert opened.dialog() is None
