"""The instruments of a session in the order in which they are answered, with minutes and rests."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import IconButton
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from ui.widgets.notice import Sign
from ui.widgets.select import Select
from zima_desktop.domain.battery import MOST, REST, rests
from zima_desktop.domain.results import InstrumentCard


class BatteryList(QWidget):
    """Starts with one; others are added below and moved by their buttons. `changed` after every change."""

    changed = Signal()

    def __init__(self, cards: Sequence[InstrumentCard]) -> None:
        super().__init__()
        self._cards = {card.code: card for card in cards}
        self._codes: list[str] = [card.code for card in cards[:1]]
        self.up: dict[str, IconButton] = {}
        self.down: dict[str, IconButton] = {}
        self.remove: dict[str, IconButton] = {}
        self.more = Select([], self.tr("Add an instrument"))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._rows)
        layout.addWidget(self.more)
        self.more.picked.connect(self._add)
        self._show()

    def codes(self) -> tuple[str, ...]:
        return tuple(self._codes)

    def titles(self, codes: Sequence[str]) -> str:
        """«Пять сфер труда», «Шесть типов» …"""
        return ", ".join(self._cards[code].title for code in codes)

    def minutes(self, codes: Sequence[str] | None = None) -> list[int]:
        return [self._cards[code].minutes for code in (self._codes if codes is None else codes)]

    def set_codes(self, codes: Sequence[str]) -> None:
        """Choose these; unknown ones are left out."""
        known = [code for code in codes if code in self._cards]
        if known:
            self._codes = known
            self._show()

    def _add(self, code: object) -> None:
        if isinstance(code, str) and code not in self._codes:
            self._codes.append(code)
            self._tell()

    def _take_out(self, code: str) -> None:
        self._codes.remove(code)
        self._tell()

    def _move(self, code: str, by: int) -> None:
        at = self._codes.index(code)
        self._codes.insert(at + by, self._codes.pop(at))
        self._tell()
        button = (self.up if by < 0 else self.down)[code]
        (self.remove[code] if button.isHidden() else button).setFocus()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        clear(self._rows)
        self.up, self.down, self.remove = {}, {}, {}
        resting = rests(self.minutes())
        for at, code in enumerate(self._codes):
            self._rows.addWidget(self._row(at, code))
            if resting[at]:
                self._rows.addWidget(_rest())
        others = [
            (code, _with_minutes(card)) for code, card in self._cards.items() if code not in self._codes
        ]
        options: list[tuple[object, str]] = [(None, self.tr("Add one more instrument…")), *others]
        self.more.set_options(options)
        self.more.set_key(None)
        self.more.setVisible(bool(others) and len(self._codes) < MOST)

    def _row(self, at: int, code: str) -> QWidget:
        card, alone = self._cards[code], len(self._codes) == 1
        up = IconButton("arrow-up", self.tr("Earlier: {title}").format(title=card.title))
        down = IconButton("arrow-down", self.tr("Later: {title}").format(title=card.title))
        away = IconButton("x", self.tr("Take out: {title}").format(title=card.title))
        for button, useful in ((up, at > 0), (down, at < len(self._codes) - 1), (away, not alone)):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(not alone)
            button.setSizePolicy(policy)
            button.setVisible(useful)
        up.clicked.connect(lambda: self._move(code, -1))
        down.clicked.connect(lambda: self._move(code, 1))
        away.clicked.connect(lambda: self._take_out(code))
        self.up[code], self.down[code], self.remove[code] = up, down, away
        line = QWidget()
        title = ElideLabel(card.title, "strong")
        title.setToolTip(card.title)
        parts = row(Label(f"{at + 1}", "caption"), title, gap=Space.S)
        parts.setStretchFactor(title, 1)
        parts.addWidget(Label(minutes_words(card.minutes), "caption"))
        for button in (up, down, away):
            parts.addWidget(button)
        line.setLayout(parts)
        line.setMinimumHeight(up.sizeHint().height())
        return line


def minutes_words(minutes: int) -> str:
    return translate("BatteryList", "{n} min").format(n=minutes)


def _with_minutes(card: InstrumentCard) -> str:
    return f"{card.title} · {minutes_words(card.minutes)}"


def _rest() -> QWidget:
    line = QWidget()
    text = Label(translate("BatteryList", "rest, {n} min").format(n=REST), "caption")
    line.setLayout(row(Sign("coffee", "text3", 16), text, None, margins=(Space.L, 0, 0, 0)))
    return line
