"""Builders and clicks of the tests of sessions in the window."""

from contextlib import closing
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.class_sessions import listed_values
from tests.ui.pages.tested_school import TestedSchool
from ui.dialogs.base import Dialog
from ui.pages.testing.controller import TestingController
from ui.pages.testing.new_session import NewSessionDialog
from ui.widgets.label import Label
from zima_desktop.domain.audience import Audience
from zima_desktop.domain.sessions import SessionRow
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.services.sessions import Prepared

PIN = "4821"
CODES = ("subject5", "thinking")


def dialog_of(page: TestingController, kind: type[Any]) -> Any:
    found = [one for one in page.view.findChildren(Dialog) if isinstance(one, kind) and one.isVisible()]
    return found[-1] if found else None


def awaited(page: TestingController, qtbot: QtBot, kind: type[Any]) -> Any:
    qtbot.waitUntil(lambda: dialog_of(page, kind) is not None, timeout=8000)
    return dialog_of(page, kind)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def add(dialog: NewSessionDialog, *codes: str) -> None:
    for code in codes:
        dialog.battery.more.set_key(code)
        dialog.battery.more.picked.emit(code)


def battery(school: TestedSchool, *places: int) -> Prepared:
    """Prepared for the class; the pupils at `places` have finished the first instrument and no more."""
    made = school.services.sessions.prepare_for(Audience((school.group,)), CODES, PIN)
    with closing(school.services.sessions.open_run(made.session)) as run:
        for place in places:
            first_part(run, place)
    return made


def first_part(run: KioskRun, place: int) -> None:
    person = run.seats()[place].person_uid
    run.begin(person)
    for item in run.form.items[:20]:
        run.record(person, item.no, listed_values(item)[0], shown_ms=900)
    run.leave(person)


def row_of(school: TestedSchool, made: Prepared) -> SessionRow:
    return next(row for row in school.services.sessions.rows() if row.id == made.session)
