"""The first places of a list: pressed in order, pressed again taken back."""

from PySide6.QtWidgets import QWidget

from ui.kiosk.options import OptionRow
from ui.kiosk.panes.pane import AnswerPane, Hint, digit
from ui.kiosk.panes.spread import Spread, role_for
from zima_desktop.domain.responses import AnswerValue, Rank


class RankPane(AnswerPane):
    """The answer is a list of codes, the dearest first."""

    def __init__(self, response: Rank) -> None:
        super().__init__()
        self._places = response.places
        self._order: list[str] = []
        role = role_for(len(response.options))
        self._rows = {
            each.code: OptionRow(at, each.text, "place", role)
            for at, each in enumerate(response.options, start=1)
        }
        for code, row in self._rows.items():
            row.clicked.connect(lambda _checked=False, code=code: self._press(code))
        self.down.addWidget(self.note)
        self.down.addWidget(Spread(tuple(self._rows.values())))
        self._draw()

    def default_question(self) -> str:
        return self.tr("What matters more to you?")

    def value(self) -> AnswerValue | None:
        return list(self._order)

    def show_value(self, value: AnswerValue | None) -> None:
        self._order = list(value) if isinstance(value, list) else []
        self._draw()

    def controls(self) -> tuple[QWidget, ...]:
        return tuple(self._rows.values())

    def hints(self) -> tuple[Hint, ...]:
        return (Hint(("1", str(min(len(self._rows), 9))), self.tr("give the next place"), "…"),)

    def take_key(self, key: int) -> bool:
        at = digit(key)
        if at is None:
            return super().take_key(key)
        if 1 <= at <= len(self._rows):
            self._press(tuple(self._rows)[at - 1])
        return True

    def _press(self, code: str) -> None:
        if code in self._order:
            self._order.remove(code)
        elif len(self._order) < self._places:
            self._order.append(code)
        else:
            self.refuse()
            return
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        for code, row in self._rows.items():
            place = self._order.index(code) + 1 if code in self._order else 0
            spoken = self.tr("place {number}").format(number=place) if place else ""
            row.set_badge(str(place) if place else "", spoken)
        given = len(self._order)
        if given == self._places:
            self.tell(self.tr("All places are given. Press a chosen one again to take it back."))
        else:
            words = self.tr("Press in order, the most important first. Place {number} of {total}")
            self.tell(words.format(number=given + 1, total=self._places))
