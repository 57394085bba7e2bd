"""One of two or more: a pair as cards, more as rows; a press answers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kiosk.options import Answer, OptionCard, OptionRow
from ui.kiosk.panes.pane import AnswerPane, Hint, digit
from ui.kiosk.panes.spread import Spread, role_for
from ui.theme import Space
from zima_desktop.domain.responses import AnswerValue, Choice

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ChoicePane(AnswerPane):
    """The answer is the code of the option."""

    at_once = True

    def __init__(self, response: Choice) -> None:
        super().__init__()
        self._codes = response.values
        self._options = self._cards(response) if len(self._codes) == 2 else self._rows(response)
        for code, option in zip(self._codes, self._options, strict=True):
            option.clicked.connect(lambda _checked=False, code=code: self.answered.emit(code))

    def _cards(self, response: Choice) -> tuple[Answer, ...]:
        cards = tuple(OptionCard(at, each.text) for at, each in enumerate(response.options, start=1))
        across = QHBoxLayout()
        across.setSpacing(Space.XL + Space.XS)
        for card in cards:
            across.addWidget(card)
        self.down.addLayout(across)
        return cards

    def _rows(self, response: Choice) -> tuple[Answer, ...]:
        role = role_for(len(response.options))
        rows = tuple(OptionRow(at, each.text, role=role) for at, each in enumerate(response.options, start=1))
        self.down.addWidget(Spread(rows))
        return rows

    def default_question(self) -> str:
        return self.tr("Which one is closer to you?")

    def show_value(self, value: AnswerValue | None) -> None:
        for code, option in zip(self._codes, self._options, strict=True):
            option.setChecked(code == value)

    def controls(self) -> tuple[QWidget, ...]:
        return self._options

    def hints(self) -> tuple[Hint, ...]:
        count = len(self._codes)
        between = self.tr("or") if count == 2 else "…"
        return (Hint(("1", str(min(count, 9))), self.tr("choose"), between),)

    def take_key(self, key: int) -> bool:
        at, place = digit(key), self.focused()
        if at is not None:
            if 1 <= at <= len(self._codes):
                self.answered.emit(self._codes[at - 1])
            return True
        if key in _ENTER and place is not None:
            self.answered.emit(self._codes[place])
            return True
        return super().take_key(key)
