"""Leads a session in the window of teacher mode and prints what can be read: page, tab, text."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.flows.russian_pages import said
from tests.helpers.teacher import BROKEN, DONE, Teacher, answer_some, teacher_mode
from ui.application import make_application
from ui.settings import Settings
from ui.teacher.find_columns import find_columns
from ui.teacher.seat_menu import seat_menu
from zima_desktop.jobs import JobControl
from zima_desktop.services.session_finder import find_sessions
from zima_desktop.services.session_places import linux_drives, workspaces


def walk_teacher(place: Path, scale: float, size: tuple[int, int]) -> None:
    """Print the texts of every state and every dialog."""
    settings = Settings(place / "settings.ini")
    settings.text_scale = scale
    make_application(settings)
    with teacher_mode(place, answered=True) as teacher:
        teacher.window.resize(*size)
        _tell("find_empty", teacher.window)
        teacher.controller.finding.stop()
        found = find_sessions([*linux_drives([place]), *workspaces([place])], JobControl())
        teacher.window.find_page.show_sessions(found)
        _tell("find", teacher.window)
        for column in find_columns():
            print(f"find\t{column.text(found[0])}")
        teacher.controller.finding._ask_pin(found[0])
        teacher.enter_pin("0000")
        teacher.settle()
        _tell("pin", teacher.window)
        teacher.dialog().reject()
        teacher.open()
        _tell("before", teacher.window)
        _lead(teacher)
        _end(teacher)


def _tell(page: str, window: object) -> None:
    for text in said(window):  # type: ignore[arg-type]
        print(f"{page}\t{text}")


def _lead(teacher: Teacher) -> None:
    pupils = teacher.begin()
    answer_some(teacher.leading.desk.session.run, teacher.people[1], 12)  # type: ignore[arg-type]
    _tell("pupils", pupils)
    pupils.ask_to_leave()
    _tell("pupils_pin", pupils)
    pupils.pin_dialog().reject()  # type: ignore[union-attr]
    teacher.to_board()
    _tell("running", teacher.window)
    for place in (1, 2, DONE[0], BROKEN):
        menu = seat_menu(teacher.window, teacher.row(place), print)
        for action in menu.actions():
            print(f"menu\t{action.text()}")
        menu.close()
    teacher.choose(1)
    teacher.leading.seats.ask_note()
    _tell("note", teacher.window)
    teacher.dialog().reject()
    teacher.leading.seats._add_guest("Верещагин Павел")
    _tell("code", teacher.window)
    teacher.dialog().accept()
    teacher.act("move", 1)
    _tell("move", teacher.window)
    teacher.dialog().reject()
    teacher.act("code", 2)
    teacher.click(teacher.board.head.pause)
    _tell("pupils_paused", pupils)
    teacher.to_board()
    _tell("paused", teacher.window)


def _end(teacher: Teacher) -> None:
    teacher.leading.ask_leave()
    _tell("leave", teacher.window)
    teacher.dialog().reject()
    teacher.click(teacher.board.head.end)
    teacher.settle()
    _tell("ended", teacher.window)
    teacher.click(teacher.board.protocol)
    teacher.settle()
    _tell("protocol", teacher.window)
    teacher.asker.paths = [teacher.path.with_name("досдача.zima-session")]
    teacher.window.protocol.back_requested.emit()
    teacher.click(teacher.board.make_up)
    teacher.settle()
    teacher.path.rename(teacher.path.with_name("away"))
    teacher.leading.look()
    teacher.settle()
    _tell("lost", teacher.window)
    for told in (*teacher.asker.told, *((question, "") for question in teacher.asker.questions)):
        print(f"said\t{told[0]} {told[1]}")
