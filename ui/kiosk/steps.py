"""The numbers of a rating as buttons: side by side where their words fit, under each other where not."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.kiosk.options import MOST_KEYS, WRAP, Answer, high, paint_cap, scaled
from ui.theme import Space, theme
from ui.widgets.paint import CENTER, LEFT
from zima_desktop.domain.responses import Rating

MINUS = "\u2212"
PAD = 12
CAP = 28
MOST_LINES = 4
_TOP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


class StepButton(Answer):
    """One number with its words; `key` is the digit that chooses it when that is not the number itself."""

    def __init__(self, value: int, label: str, key: str, *, big: bool) -> None:
        self.number = str(value).replace("-", MINUS)
        self.label = "" if label.strip() in (self.number, str(value)) else label
        super().__init__(": ".join(part for part in (self.number, self.label) if part))
        self._big, self._upright = big, True
        self._key = key if big else ""
        self._room_for_words = 0

    def set_upright(self, on: bool, room_for_words: int) -> None:
        """Number over the words, or before them; the numbers of a row stand on one height."""
        self._upright, self._room_for_words = on, room_for_words
        self.updateGeometry()
        self.update()

    def words_font(self) -> QFont:
        return theme().font_of(theme().size("h2" if self._big else "h3"), self._big)

    def sizeHint(self) -> QSize:
        return QSize(60, scaled(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, scaled(44))

    def heightForWidth(self, width: int) -> int:
        if not self._upright:
            words = high(self.label, self.words_font(), width - self._before() - self._behind())
            return max(words, scaled(36)) + 2 * (Space.M if self._big else Space.XS)
        wanted = self._number_high() + self._room_for_words + self._cap_high()
        return max(wanted + 2 * (Space.XL if self._big else Space.S + 2), scaled(150 if self._big else 52))

    def _before(self) -> int:
        return Space.L + scaled(44) + Space.M

    def _behind(self) -> int:
        return Space.L + (scaled(CAP) + Space.M if self._key else 0)

    def _number_font(self) -> QFont:
        return theme().font("display" if self._big and self._upright else "h2")

    def _number_high(self) -> int:
        return QFontMetrics(self._number_font()).height()

    def _cap_high(self) -> int:
        return scaled(CAP) + Space.L if self._key else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        self.paint_ground(painter, theme().size("r_l"))
        painter.setPen(theme().color("text" if self.isEnabled() else "text3"))
        if self._upright:
            self._paint_upright(painter, area)
        else:
            self._paint_flat(painter, area)

    def _paint_flat(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._number_font())
        painter.drawText(QRectF(Space.L, 0, scaled(44), area.height()), CENTER, self.number)
        painter.setFont(self.words_font())
        painter.drawText(area.adjusted(self._before(), 0, -self._behind(), 0), LEFT | WRAP, self.label)
        side = scaled(CAP)
        if self._key.strip():
            box = QRectF(area.right() - Space.L - side, area.center().y() - side / 2, side, side)
            paint_cap(painter, box, self._key)

    def _paint_upright(self, painter: QPainter, area: QRectF) -> None:
        number, words, side = self._number_high(), self._room_for_words, scaled(CAP)
        top = max(Space.XS, (area.height() - self._cap_high() - number - words) / 2)
        painter.setFont(self._number_font())
        painter.drawText(QRectF(0, top, area.width(), number), CENTER, self.number)
        if self.label:
            painter.setFont(self.words_font())
            below = QRectF(PAD, top + number + Space.S, area.width() - 2 * PAD, words)
            painter.drawText(below, _TOP | WRAP, self.label)
        if self._key.strip():
            box = QRectF(area.center().x() - side / 2, area.bottom() - Space.L - side, side, side)
            paint_cap(painter, box, self._key)


class StepRow(QWidget):
    """All numbers of one rating; `pressed` tells the number.

    Scales from 0 or 1 are chosen by the digit of the number, others by its position.
    """

    pressed = Signal(object)  # int

    def __init__(self, rating: Rating, *, big: bool = False) -> None:
        super().__init__()
        self._values = rating.values
        self._natural = rating.low in (0, 1)
        self.buttons = tuple(
            StepButton(value, label, self._key_at(at), big=big)
            for at, (value, label) in enumerate(zip(rating.values, rating.labels, strict=True), start=1)
        )
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.M if big else Space.S)
        for button, value in zip(self.buttons, self._values, strict=True):
            button.clicked.connect(lambda _checked=False, value=value: self.pressed.emit(value))
            self._layout.addWidget(button, 1)
        theme().changed.connect(self._arrange)
        self._arrange()

    def is_wide(self) -> bool:
        return self._layout.direction() is QBoxLayout.Direction.LeftToRight

    def set_value(self, value: object) -> None:
        for button, own in zip(self.buttons, self._values, strict=True):
            button.setChecked(value == own)

    def value_at(self, place: int) -> int:
        return self._values[place]

    def value_of_digit(self, digit: int) -> int | None:
        """The number that a key of the keyboard means; None for a key without one."""
        if self._natural:
            return digit if digit in self._values else None
        return self._values[digit - 1] if 1 <= digit <= len(self._values) else None

    def key_names(self) -> tuple[str, str]:
        """The first and the last digit that means something."""
        if self._natural:
            return str(self._values[0]), str(min(self._values[-1], MOST_KEYS))
        return "1", str(min(len(self._values), MOST_KEYS))

    def _key_at(self, position: int) -> str:
        """What is written under the words; a blank keeps the room in a row where others have a key."""
        if self._natural:
            return ""
        return str(position) if position <= MOST_KEYS else " "

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        count = len(self.buttons)
        each = (self.width() - (count - 1) * self._layout.spacing()) // count - 2 * PAD
        wide = self._fits(each)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
        room = max((self._words_high(button, each) for button in self.buttons), default=0)
        for button in self.buttons:
            button.set_upright(wide, room)

    def _words_high(self, button: StepButton, width: int) -> int:
        return high(button.label, button.words_font(), width) + Space.S if button.label else 0

    def _fits(self, each: int) -> bool:
        """Every word whole, no label longer than a few lines."""
        if each < scaled(30):
            return False
        metrics = QFontMetrics(self.buttons[0].words_font())
        words = (word for button in self.buttons for word in button.label.split())
        if any(metrics.horizontalAdvance(word) > each for word in words):
            return False
        most = MOST_LINES * metrics.lineSpacing() + 2
        return all(high(button.label, button.words_font(), each) <= most for button in self.buttons)
