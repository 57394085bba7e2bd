"""A kiosk for tests: opened on a prepared file, led by real clicks and keys."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.class_sessions import CHEAP, PIN, SteppingClock, open_run, pupils, session_file
from tests.helpers.typing import type_text
from ui.kiosk.panes import AnswerPane
from ui.kiosk.screen import Screen
from ui.kiosk.window import KioskWindow
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.instruments import AnswerValue, Form
from zima_desktop.domain.people import Person
from zima_desktop.exchange.session_files import NewSession, read_answers, write_session_file
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.store.session_file_key import SALT_BYTES, derive_key, salt_of

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

    @property
    def pane(self) -> AnswerPane:
        """What the present question is answered with."""
        pane = self.window.screens.question.pane
        assert pane is not None
        return pane

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.key(key)

    def digits(self, *numbers: int) -> None:
        self.keys(*(Qt.Key(Qt.Key.Key_0 + number) for number in numbers))

    def enter(self) -> None:
        """«Дальше» from the keyboard."""
        self.key(Qt.Key.Key_Return)

    def asked(self) -> str:
        """The words of the question on the screen."""
        return self.window.screens.question.question.text()

    def kept(self, number: int, place: int = 0) -> AnswerValue | None:
        """The answer that the session has."""
        return self.run.answer_of(self.people[place].uid, number)


@contextmanager
def kiosk(
    folder: Path,
    people: tuple[Person, ...] | None = None,
    form: Form | None = None,
    clock: SteppingClock | None = None,
) -> Iterator[Kiosk]:
    """A kiosk that is left with the PIN at the end."""
    people = people or pupils()
    path = folder / "a.zima-session"
    if not path.exists():
        make_file(path, people, form)
    run = open_run(path, clock)
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


def make_file(path: Path, people: tuple[Person, ...], form: Form | None) -> None:
    """A session file of this form; without one, of the five fields."""
    if form is None:
        session_file(path, people)
        return
    key = derive_key(PIN, os.urandom(SALT_BYTES), CHEAP)
    made = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    write_session_file(path, key, NewSession(new_uid(), "Школа № 9", "9 «А»", made, form, people))


def stored(path: Path) -> dict[int, AnswerValue]:
    """The answers of the first attempt as the file gives them back; nobody may have it open."""
    found = read_answers(path, derive_key(PIN, salt_of(path), CHEAP))
    return dict(found.attempts[0].answers)


def leave(made: Kiosk) -> None:
    """What the teacher does: close, PIN, Enter."""
    window = made.window
    if window.isVisible():
        window.close()
        dialog = window.pin_dialog()
        assert dialog is not None
        dialog.entry.setText(PIN)
        QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
