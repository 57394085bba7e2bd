"""After the end: protocol on the screen and on the disk, the file of a second sitting, the way out."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.asker import FakeAsker
from tests.helpers.class_sessions import CHEAP, PIN
from tests.helpers.paper import read_paper
from tests.helpers.people_desk import visible_texts
from tests.helpers.teacher import Teacher, finish, half_way, open_here
from ui.desktop import Desktop
from ui.settings import Settings
from ui.teacher.controller import TeacherController
from zima_desktop.services.teacher_papers import protocol_of_board


def ended(teacher: Teacher) -> Teacher:
    half_way(teacher.path, teacher.people)
    teacher.leading.look()
    teacher.settle()
    teacher.click(teacher.board.head.end)
    teacher.settle()
    return teacher


def test_protocol_is_shown_saved_and_left_with_esc(opened: Teacher, tmp_path: Path) -> None:
    ended(opened)
    opened.act("absent", 15)
    opened.click(opened.board.protocol)
    opened.settle()
    view, target = opened.window.protocol, tmp_path / "protocol.pdf"
    assert opened.window.stack.currentWidget() is view and view.pdf.page_count() >= 1
    assert opened.window.focusWidget() is view.save

    opened.asker.paths = [target]
    opened.click(view.save)
    opened.settle()
    opened.key(Qt.Key.Key_Escape)

    flat = read_paper(target.read_bytes()).flat
    assert "Онегин Евгений нет в классе" in flat and "Базаров Евгений сдано" in flat
    assert opened.asker.suggested[-1].suffix == ".pdf"
    assert opened.window.stack.currentWidget() is opened.board


def test_second_sitting_is_made_without_the_base(opened: Teacher, tmp_path: Path) -> None:
    ended(opened)
    target = tmp_path / "makeup.zima-session"
    opened.asker.paths = [target]

    opened.click(opened.board.make_up)
    opened.settle()

    assert opened.asker.suggested[-1].parent == opened.path.parent
    assert "17 pupil(s)" in opened.asker.told[-1][1]
    run = open_here(target)
    assert len(run.seats()) == 17
    run.close()


def test_second_sitting_is_not_offered_when_all_have_finished(opened: Teacher) -> None:
    run = open_here(opened.path)
    for person in opened.people:
        finish(run, person)
    run.close()
    opened.leading.look()
    opened.settle()

    opened.click(opened.board.head.end)
    opened.settle()

    assert opened.board.band.isVisible() and not opened.board.make_up.isEnabled()


def test_ended_session_can_be_begun_again(opened: Teacher) -> None:
    ended(opened)

    opened.begin()
    opened.to_board()

    assert opened.leading.desk.board().ended is None
    assert not opened.board.band.isVisible()


def test_no_answer_reaches_the_board_or_the_protocol(opened: Teacher) -> None:
    half_way(opened.path, opened.people)
    run = open_here(opened.path)
    options = {option.text for item in run.form.items for option in item.response.options}  # type: ignore[union-attr]
    run.close()
    opened.leading.look()
    opened.settle()

    cells = [str(opened.board.grid.grid.index_at(at).data()) for at in range(26)]
    shown = " ".join([*visible_texts(opened.window), *cells])
    paper = read_paper(protocol_of_board(opened.leading.desk.board()).pdf).flat

    assert len(options) == 60
    assert not [text for text in options if text in shown or text in paper]


def test_note_that_no_file_took_is_asked_about_before_leaving(opened: Teacher) -> None:
    opened.path.rename(opened.path.with_name("away"))
    opened.click(opened.board.head.note)
    opened.dialog().text.setPlainText("Погас свет.")
    opened.dialog().accept()
    opened.settle()
    opened.asker.agrees = False

    opened.click(opened.window.bar.leave)
    opened.dialog().entry.setText(PIN)
    QTest.keyClick(opened.dialog().entry, Qt.Key.Key_Return)

    assert "1 note(s)" in opened.asker.questions[-1]
    assert not opened.left


def test_ctrl_t_leads_from_the_start_to_teacher_mode_and_back(qtbot: object, tmp_path: Path) -> None:
    desktop = Desktop(Settings(tmp_path / "s.ini"), FakeAsker(), cost=CHEAP)
    desktop.begin()
    QTest.qWaitForWindowActive(desktop.start.window)

    QTest.keyClick(desktop.start.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    made = desktop.teacher
    assert isinstance(made, TeacherController) and made.window.isVisible()
    assert not desktop.start.window.isVisible()
    QTest.mouseClick(made.window.bar.leave, Qt.MouseButton.LeftButton)
    for _ in range(50):
        QApplication.processEvents()
        QTest.qWait(10)
        if desktop.teacher is None:
            break

    assert desktop.teacher is None and desktop.start.window.isVisible()
    desktop.end()
    desktop.start.hide()
    desktop.start.window.close()
    desktop.start.window.deleteLater()


def test_end_of_the_program_closes_the_file(qtbot: object, tmp_path: Path) -> None:
    desktop = Desktop(Settings(tmp_path / "s.ini"), FakeAsker(), cost=CHEAP)
    desktop.begin()
    desktop.start.teacher_requested.emit()

    desktop.end()

    assert desktop.teacher is None
    desktop.start.hide()
    desktop.start.window.close()
    desktop.start.window.deleteLater()
