"""What every way of answering has in common: a value, a line that says what is still to do, keys."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kiosk.parts import Paragraph
from ui.kiosk.screen import bring_into_view
from ui.kiosk.touch_keys import Kind
from ui.theme import Space
from zima_desktop.domain.responses import AnswerValue

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
DIGITS = range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys and what they do; `between` stands between the caps."""

    keys: tuple[str, ...]
    meaning: str
    between: str = ""


class AnswerPane(QWidget):
    """The answering part of a question; it keeps a draft and never records anything."""

    changed = Signal()
    answered = Signal(object)  # an answer that is taken at once, as JSON holds it
    released = Signal()  # the keyboard goes back to the screen

    at_once = False  # True: a press answers; False: «Дальше» does
    typing: Kind = "none"  # the keys that a finger needs

    def __init__(self) -> None:
        super().__init__()
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(Space.M)
        self.note = Paragraph("h2", "text2", bold=False)

    def value(self) -> AnswerValue | None:
        """What would be recorded now; None when there is nothing yet."""
        return None

    def show_value(self, value: AnswerValue | None) -> None:
        """Draw an answer given before."""

    def controls(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in reading order."""
        return ()

    def default_question(self) -> str:
        """What is asked when the item has no words of its own."""
        return ""

    def hints(self) -> tuple[Hint, ...]:
        """Keys for the foot of the screen."""
        return ()

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes at once; None: the screen keeps it."""
        return None

    def refuse(self) -> None:
        """«Дальше» was pressed too early: the line that says what is missing stands out."""
        self.note.set_tone("warn")

    def tell(self, text: str) -> None:
        """What is still to do."""
        self.note.set_tone("text2")
        self.note.set_text(text)

    def take_key(self, key: int) -> bool:
        """True for a key that meant something here."""
        step = _STEPS.get(Qt.Key(key)) if key in _STEPS else None
        return step is not None and self.walk(step)

    def focused(self) -> int | None:
        """Place of the control with the keyboard."""
        return next((at for at, control in enumerate(self.controls()) if control.hasFocus()), None)

    def walk(self, step: int) -> bool:
        """To the next or the previous control."""
        controls, at = self.controls(), self.focused()
        if not controls:
            return False
        wanted = (0 if step > 0 else len(controls) - 1) if at is None else at + step
        if 0 <= wanted < len(controls):
            self.focus(wanted)
        elif wanted < 0:
            bring_into_view(self.parentWidget() or self)
        return True

    def focus(self, place: int) -> None:
        control = self.controls()[place]
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(control)


def digit(key: int) -> int | None:
    """The figure of a key."""
    return key - Qt.Key.Key_0 if key in DIGITS else None
