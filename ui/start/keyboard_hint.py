"""Says the keyboard layout and Caps Lock in words, only where they are really known."""

import sys

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import Space
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Sign

_SYSTEM_TELLS = sys.platform in ("win32", "darwin")  # elsewhere Qt names the language of the system
_CAPS_LOCK = 0x14


def script_of(letter: str) -> str | None:
    """russian, latin, or None for what stands on both layouts."""
    if len(letter) != 1 or not letter.isalpha():
        return None
    return "russian" if "\u0400" <= letter <= "\u04ff" else "latin" if letter.isascii() else None


def caps_lock_of(letter: str, *, shift: bool) -> bool | None:
    """A capital without Shift, or a small letter with it, gives Caps Lock away."""
    if len(letter) != 1 or letter.upper() == letter.lower():
        return None
    return letter.isupper() != shift


class KeyboardHint(QWidget):
    """Learns from the keys typed into one line, and from the system where it answers."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._script: str | None = None
        self._caps: bool | None = None
        self._sign = Sign("keyboard", "warn", 16)
        self.words = Label("", "body", tone="warn")
        self.setLayout(row(self._sign, self.words, gap=Space.S))
        line.installEventFilter(self)
        if _SYSTEM_TELLS:
            QGuiApplication.inputMethod().localeChanged.connect(self._ask_system)
        self._show()

    def forget(self) -> None:
        """Nothing has been typed yet."""
        self._script = self._caps = None
        self._ask_system()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._learn(event)
        elif event.type() == QEvent.Type.FocusIn:
            self._ask_system()
        return False

    def _learn(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps = None if self._caps is None else not self._caps
        letter = event.text()
        caps = caps_lock_of(letter, shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        self._script = script_of(letter) or self._script
        self._caps = self._caps if caps is None else caps
        self._show()

    def _ask_system(self) -> None:
        if _SYSTEM_TELLS:
            language = QGuiApplication.inputMethod().locale().language()
            known = {QLocale.Language.Russian: "russian", QLocale.Language.English: "latin"}
            self._script = known.get(language, self._script)
        if sys.platform == "win32":
            import ctypes

            self._caps = bool(ctypes.windll.user32.GetKeyState(_CAPS_LOCK) & 1)
        self._show()

    def _show(self) -> None:
        if self._caps:
            text = self.tr("Caps Lock is on")
        elif self._script == "russian":
            text = self.tr("Russian layout is on")
        elif self._script == "latin":
            text = self.tr("English layout is on")
        else:
            text = ""
        self._sign.set("arrow-big-up-dash" if self._caps else "keyboard", "warn")
        self._sign.setVisible(bool(text))
        self.words.setText(text)
