"""Typing paper sheets as a hand does: key by key, wherever the focus is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, press
from tests.helpers.people_school import School
from tests.helpers.typing import type_text
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.paper import Clash, keyed
from zima_desktop.domain.sheet_ids import SheetId
from zima_desktop.services.paper_sheets import questions_number
from zima_desktop.store import answer_tables

CODE = "riasec30"
AB = "12" * 15


def ninth(school: School) -> GroupId:
    return next(group.id for group in school.services.people.groups() if group.name.compact == "9А")


class KeyCounter(QObject):
    """Counts the keys that reach the widget with the focus: what a hand has pressed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self._window.focusWidget():
            self.count += 1
        return False


def hand(desk: Desk, text: str) -> int:
    """Type where the focus is, key by key; how many keys it took."""
    for letter in text:
        target = desk.window.focusWidget() or desk.window
        if letter == "\n":
            press(target, Qt.Key.Key_Return)
        elif letter == "\b":
            press(target, Qt.Key.Key_Backspace)
        elif letter == "\x7f":
            press(target, Qt.Key.Key_Delete)
        else:
            type_text(target, letter)
    return len(text)


def begin(qtbot: QtBot, desk: Desk, letters: str) -> None:
    hand(desk, letters)
    qtbot.waitUntil(lambda: desk.controller.desk.row is not None, timeout=3000)


def typed(school: School, family: str) -> list[tuple[str, int]]:
    person = school.ids[family]
    with school.services.workspace.database.read() as connection:
        found = answer_tables.kept_answers(connection, CODE, [person]).get(person, ())
    return [(one.mode, len(one.answers)) for one in found]


def save(school: School, family: str, keys: str, code: str = CODE) -> None:
    draft = school.services.paper.begin(code, school.ids[family])
    for item, key in zip(draft.instrument.items, keys, strict=True):
        after = keyed(draft, item, key)
        assert after is not None
        draft = after
    assert school.services.paper.save(draft, Clash.ASK).written


def digits_of(school: School, family: str, code: str = CODE) -> str:
    instrument = school.services.testing.instrument(code)
    return SheetId(questions_number(instrument), school.ids[family]).digits
