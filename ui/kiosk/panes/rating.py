"""A number with its words; a press answers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kiosk.panes.pane import AnswerPane, Hint, digit
from ui.kiosk.steps import StepRow
from zima_desktop.domain.responses import AnswerValue, Rating

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class RatingPane(AnswerPane):
    """The answer is the number."""

    at_once = True

    def __init__(self, response: Rating) -> None:
        super().__init__()
        self.steps = StepRow(response, big=True)
        self.steps.pressed.connect(self.answered)
        self.down.addWidget(self.steps)

    def default_question(self) -> str:
        return self.tr("What fits you?")

    def show_value(self, value: AnswerValue | None) -> None:
        self.steps.set_value(value)

    def controls(self) -> tuple[QWidget, ...]:
        return self.steps.buttons

    def hints(self) -> tuple[Hint, ...]:
        return (Hint(self.steps.key_names(), self.tr("choose"), "…"),)

    def take_key(self, key: int) -> bool:
        at, place = digit(key), self.focused()
        if at is not None:
            value = self.steps.value_of_digit(at)
            if value is not None:
                self.answered.emit(value)
            return True
        if key in _ENTER and place is not None:
            self.answered.emit(self.steps.value_at(place))
            return True
        if key in _SIDES and place is not None and self.steps.is_wide():
            return self.walk(_SIDES[Qt.Key(key)])
        return super().take_key(key)
