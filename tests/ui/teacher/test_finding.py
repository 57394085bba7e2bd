"""Which session: found by itself, chosen by hand, opened with the PIN, refused in one sentence."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.class_sessions import PIN
from tests.helpers.teacher import NAME, Teacher, class_file, copy_of


def table_texts(teacher: Teacher) -> list[str]:
    records = teacher.window.find_page.table.records
    return [str(records.index(row, 0).data()) for row in range(records.rowCount())]


def test_stick_that_is_plugged_in_shows_up_and_opens_from_the_keyboard(
    teacher: Teacher, computer: Path
) -> None:
    assert table_texts(teacher) == []
    copy_of(teacher.path, computer / "teacher" / "STICK" / NAME)

    teacher.controller.finding._look()
    teacher.settle()
    assert table_texts(teacher) == ["9 «А» · Шесть типов, парами"]
    teacher.window.find_page.focus_first()
    teacher.key(Qt.Key.Key_Return)
    dialog = teacher.dialog()
    QTest.keyClicks(dialog.pin, PIN)
    QTest.keyClick(dialog.pin, Qt.Key.Key_Return)
    assert not dialog.opens.isEnabled()
    teacher.wait(lambda: teacher.controller.leading is not None)

    assert teacher.dialog() is None
    assert teacher.window.stack.currentWidget() is teacher.board
    assert teacher.board.head.title.text() == "9 «А» · Шесть типов, парами"


def test_files_beside_the_program_and_of_the_last_base_are_found(teacher: Teacher, tmp_path: Path) -> None:
    teacher.controller._settings.last_workspace = tmp_path / "Школа"
    first = class_file(tmp_path / "Школа" / "sessions" / "2026-11-20_8Б_subject5.zima-session")
    second = tmp_path / "program" / NAME
    copy_of(teacher.path, second)
    os.utime(second, (1, 1))

    teacher.click(teacher.window.find_page.again)
    teacher.settle()

    assert table_texts(teacher) == ["8 «Б» · Пять сфер труда", "9 «А» · Шесть типов, парами"]
    assert len(first) == 26


def test_copies_are_one_line_and_make_one_board(teacher: Teacher, computer: Path) -> None:
    for name in ("A", "B"):
        copy_of(teacher.path, computer / "teacher" / name / NAME)
    teacher.click(teacher.window.find_page.again)
    teacher.settle()
    assert len(table_texts(teacher)) == 1

    teacher.open()

    assert len(teacher.leading.desk.found.copies) == 3
    assert len(teacher.rows()) == 26


def test_wrong_pin_is_one_sentence_under_the_field_and_may_be_typed_again(teacher: Teacher) -> None:
    teacher.asker.paths = [teacher.path]
    teacher.click(teacher.window.find_page.choose)
    teacher.wait(lambda: teacher.dialog() is not None)
    dialog = teacher.dialog()

    teacher.enter_pin("")
    assert dialog.field.has_error()
    teacher.enter_pin("0000")
    teacher.settle()

    assert dialog.field.below.text() == f"ПИН-код не открывает файл сеанса «{NAME}»."
    assert dialog.pin.selectedText() and dialog.opens.isEnabled()
    teacher.enter_pin(PIN)
    teacher.wait(lambda: teacher.controller.leading is not None)


def test_damaged_and_vanished_files_are_one_sentence(teacher: Teacher, tmp_path: Path) -> None:
    bad, gone = tmp_path / "bad.zima-session", tmp_path / "gone.zima-session"
    bad.write_bytes(teacher.path.read_bytes()[:-9000] + bytes(9000))
    said = []
    for path in (bad, gone):
        teacher.asker.paths = [path]
        teacher.click(teacher.window.find_page.choose)
        teacher.wait(lambda: teacher.dialog() is not None)
        teacher.enter_pin(PIN)
        teacher.settle()
        said.append(teacher.dialog().field.below.text())
        QTest.keyClick(teacher.dialog().pin, Qt.Key.Key_Escape)

    assert said == ["Файл «bad.zima-session» повреждён.", "Файл «gone.zima-session» не найден."]
    assert teacher.controller.leading is None


def test_esc_leads_back_to_the_start_without_a_pin(teacher: Teacher) -> None:
    teacher.window.find_page.focus_first()

    teacher.key(Qt.Key.Key_Escape)

    teacher.wait(lambda: teacher.left)
    assert teacher.dialog() is None


def test_closed_dialog_brings_the_list_back(teacher: Teacher) -> None:
    teacher.asker.paths = [teacher.path]
    teacher.click(teacher.window.find_page.choose)
    teacher.wait(lambda: teacher.dialog() is not None)

    QTest.keyClick(teacher.dialog().pin, Qt.Key.Key_Escape)
    teacher.settle()

    assert teacher.dialog() is None
    assert teacher.controller.finding._again.isActive()
