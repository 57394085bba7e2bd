"""Hands for the tour: finds what a person sees by its Russian words, clicks, types, waits, takes pictures."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.helpers.typing import type_text
from ui.dialogs.base import Dialog

PATIENCE = 20.0  # seconds


class Driver:
    """One pair of hands; `window` tells which top-level window is worked in."""

    def __init__(self, window: Callable[[], QWidget], pictures: Path) -> None:
        self._window = window
        self._pictures = pictures
        self._number = 0

    @property
    def window(self) -> QWidget:
        """The window in front."""
        return self._window()

    def settle(self, milliseconds: int = 60) -> None:
        """Let the window do what it was asked. (QTest.qWait would not let the worker run.)"""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Until it is so; fails with `what` after thirty seconds."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                self.picture("stuck")
                raise AssertionError(f"waited in vain for: {what}")
            self.settle(20)

    def button(self, words: str, inside: QWidget | None = None) -> QAbstractButton:
        """The visible, enabled button with these words on it or as its name."""
        found: list[QAbstractButton] = []

        def look() -> bool:
            found.clear()
            for one in (inside or self.window).findChildren(QAbstractButton):
                if one.isVisible() and one.isEnabled() and words in (one.text(), one.accessibleName()):
                    found.append(one)
            return bool(found)

        self.wait(look, f"button «{words}»")
        return found[-1]

    def dialog(self) -> Dialog:
        """The dialog in front."""
        found: list[Dialog] = []

        def look() -> bool:
            found[:] = [one for one in self.window.findChildren(Dialog) if one.isVisible()]
            return bool(found)

        self.wait(look, "a dialog")
        return found[-1]

    def dialog_button(self, words: str) -> QAbstractButton:
        """A button of the dialog in front, not of the page behind the veil."""
        return self.button(words, self.dialog())

    def click(self, words: str, inside: QWidget | None = None) -> None:
        """Press a button by its words."""
        self.press(self.button(words, inside))

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press a widget in its middle."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.settle()

    def field(self, name: str, inside: QWidget | None = None) -> QWidget:
        """The visible input of that name."""
        found: list[QWidget] = []

        def look() -> bool:
            found.clear()
            for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
                for one in (inside or self.window).findChildren(kind):
                    if one.isVisible() and one.accessibleName() == name:
                        found.append(one)
            return bool(found)

        self.wait(look, f"field «{name}»")
        return found[-1]

    def type(self, name: str, text: str, inside: QWidget | None = None) -> None:
        """Put the caret into a field and type."""
        field = self.field(name, inside)
        field.setFocus()
        type_text(field, text)
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the keyboard is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.settle()

    def text(self, text: str) -> None:
        """Type where the keyboard is."""
        type_text(self.window.focusWidget() or self.window, text)
        self.settle()

    def picture(self, name: str) -> Path:
        """What the person sees now."""
        self.settle(120)
        self._number += 1
        path = self._pictures / f"{self._number:02}-{name}.png"
        self.window.grab().save(str(path))
        return path


def application() -> QApplication:
    """The running application."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
