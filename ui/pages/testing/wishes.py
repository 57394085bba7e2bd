"""What the counsellor asked for in a dialog of sessions."""

import secrets
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import IconButton
from ui.widgets.field import Field
from zima_desktop.domain.audience import Audience

SHORTEST_PIN = 4
LONGEST_PIN = 12


@dataclass(frozen=True, slots=True)
class SessionWish:
    """Whom it is for, what is answered lesson by lesson, and the PIN of the files."""

    audience: Audience
    lessons: tuple[tuple[str, ...], ...]
    pin: str

    @property
    def codes(self) -> tuple[str, ...]:
        """All instruments in their order."""
        return tuple(code for lesson in self.lessons for code in lesson)


@dataclass(frozen=True, slots=True)
class MakeUpWish:
    """`together`: one file for all; otherwise to each only what is missing."""

    pin: str
    together: bool


def random_pin() -> str:
    return f"{secrets.randbelow(10_000):04}"


class PinField(QWidget):
    """A PIN that is suggested; the dice suggest another one."""

    submitted = Signal()

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self.edit = QLineEdit(random_pin())
        self.edit.setMaxLength(LONGEST_PIN)
        self.other = IconButton("dices", translate("PinField", "Another PIN"))
        self.field = Field(translate("PinField", "PIN of the session"), self._line(), hint=hint)
        self.edit.setAccessibleName(translate("PinField", "PIN of the session"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.other.clicked.connect(self._suggest)
        self.setFocusProxy(self.edit)

    def pin(self) -> str:
        """The PIN, or "" when it is too short: the field then says so."""
        text = self.edit.text().strip()
        if len(text) >= SHORTEST_PIN:
            self.field.clear_error()
            return text
        self.field.set_error(translate("PinField", "At least four digits or letters"))
        self.edit.setFocus()
        return ""

    def _suggest(self) -> None:
        self.edit.setText(random_pin())

    def _line(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.other)
        line.setFocusProxy(self.edit)
        return line
