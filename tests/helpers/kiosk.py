"""A kiosk for tests: opened on a prepared file, led by real clicks and keys."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.class_sessions import PIN, open_run, pupils, session_file
from tests.helpers.typing import type_text
from ui.kiosk.screen import Screen
from ui.kiosk.window import KioskWindow
from zima_desktop.domain.people import Person
from zima_desktop.services.kiosk import KioskRun

CHOICE_MS = 260  # a little more than the chosen option stays visible


@dataclass(slots=True)
class Kiosk:
    """The window with its run and the pupils of the list."""

    window: KioskWindow
    run: KioskRun
    people: tuple[Person, ...]
    path: Path

    @property
    def screen(self) -> QWidget:
        shown = self.window.screens.currentWidget()
        assert shown is not None
        return shown

    def shows(self, screen: Screen) -> bool:
        return self.screen is screen

    def key(self, key: Qt.Key) -> None:
        """A key where the keyboard is, as a pupil presses it."""
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    def text(self, text: str) -> None:
        type_text(self.window.focusWidget() or self.window, text)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def pick(self, place: int) -> None:
        """Press a name and confirm it by the birthday."""
        self.click(self.window.screens.names.buttons()[place])
        born = self.people[place].birth_date
        assert born is not None
        self.text(f"{born:%d %m}")
        self.key(Qt.Key.Key_Return)

    def to_first_question(self, place: int) -> None:
        """Through the instruction and the trial question."""
        self.pick(place)
        self.key(Qt.Key.Key_Space)
        self.answer(1)
        self.key(Qt.Key.Key_Space)

    def answer(self, number: int) -> None:
        """Press the key of an option and wait until the next item is there."""
        self.key(Qt.Key(Qt.Key.Key_0 + number))
        QTest.qWait(CHOICE_MS)

    def number(self) -> int:
        """Which question is shown."""
        found = re.search(r"[0-9]+", self.window.screens.question.place.text())
        assert found is not None
        return int(found[0])


@contextmanager
def kiosk(
    folder: Path, people: tuple[Person, ...] | None = None, instrument: str = "subject5"
) -> Iterator[Kiosk]:
    """A kiosk that is left with the PIN at the end."""
    people = people or pupils()
    path = folder / "a.zima-session"
    if not path.exists():
        session_file(path, people)
    run = open_run(path)
    window = KioskWindow(run)
    window.resize(1366, 768)
    window.show()
    window.controller.show_names()
    QApplication.processEvents()
    made = Kiosk(window, run, people, path)
    try:
        yield made
    finally:
        leave(made)


def leave(made: Kiosk) -> None:
    """What the teacher does: close, PIN, Enter."""
    window = made.window
    if window.isVisible():
        window.close()
        dialog = window.pin_dialog()
        assert dialog is not None
        dialog.entry.setText(PIN)
        QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
