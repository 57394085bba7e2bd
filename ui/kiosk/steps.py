"""The numbers of a rating as buttons: side by side where their words fit, under each other where not."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.kiosk.options import MOST_KEYS, WRAP, Answer, high, paint_cap, scaled
from ui.theme import Space, theme
from ui.widgets.paint import CENTER, LEFT
from zima_desktop.domain.responses import Rating

MINUS = "\u2212"
PAD = 12
MOST_LINES = 4
_TOP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


class StepButton(Answer):
    """One number with its words; `key` is the digit that chooses it."""

    def __init__(self, key: int, value: int, label: str, *, big: bool) -> None:
        self.number = str(value).replace("-", MINUS)
        self.label = "" if label.strip() in (self.number, str(value)) else label
        super().__init__(": ".join(part for part in (self.number, self.label) if part))
        self._big, self._upright = big, True
        self._cap = str(key) if big and str(key) != self.number and key <= MOST_KEYS else ""

    def set_upright(self, on: bool) -> None:
        """Number over the words, or before them."""
        self._upright = on
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum if on else QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def words_font(self) -> QFont:
        return theme().font_of(theme().size("h2" if self._big else "h3"), self._big)

    def sizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, scaled(44))

    def heightForWidth(self, width: int) -> int:
        if not self._upright:
            words = high(self.label, self.words_font(), width - self._before() - Space.L)
            return max(words, scaled(36)) + 2 * (Space.M if self._big else Space.XS)
        words = high(self.label, self.words_font(), width - 2 * PAD) + Space.S if self.label else 0
        wanted = self._number_high() + words + self._cap_high() + 2 * self._edge()
        return max(wanted, scaled(150) if self._big else scaled(52))

    def _edge(self) -> int:
        return Space.XL if self._big else Space.S + 2

    def _before(self) -> int:
        return Space.L + scaled(44) + Space.M

    def _number_font(self) -> QFont:
        return theme().font("display" if self._big and self._upright else "h2")

    def _number_high(self) -> int:
        return QFontMetrics(self._number_font()).height()

    def _cap_high(self) -> int:
        return scaled(28) + Space.L if self._cap else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        self.paint_ground(painter, theme().size("r_l"))
        ink = theme().color("text" if self.isEnabled() else "text3")
        painter.setPen(ink)
        if self._upright:
            self._paint_upright(painter, area)
            return
        painter.setFont(self._number_font())
        painter.drawText(QRectF(Space.L, 0, scaled(44), area.height()), CENTER, self.number)
        painter.setFont(self.words_font())
        painter.drawText(area.adjusted(self._before(), 0, -Space.L, 0), LEFT | WRAP, self.label)
        if self._cap:
            side = scaled(28)
            paint_cap(
                painter,
                QRectF(area.right() - Space.L - side, area.center().y() - side / 2, side, side),
                self._cap,
            )

    def _paint_upright(self, painter: QPainter, area: QRectF) -> None:
        free = area.height() - self._cap_high()
        words = high(self.label, self.words_font(), self.width() - 2 * PAD) + Space.S if self.label else 0
        top = max(Space.XS, (free - self._number_high() - words) / 2)
        painter.setFont(self._number_font())
        painter.drawText(QRectF(0, top, area.width(), self._number_high()), CENTER, self.number)
        if self.label:
            painter.setFont(self.words_font())
            below = QRectF(PAD, top + self._number_high() + Space.S, area.width() - 2 * PAD, words)
            painter.drawText(below, _TOP | WRAP, self.label)
        if self._cap:
            side = scaled(28)
            box = QRectF(area.center().x() - side / 2, area.bottom() - Space.L - side, side, side)
            paint_cap(painter, box, self._cap)


class StepRow(QWidget):
    """All numbers of one rating; `pressed` tells the number."""

    pressed = Signal(object)  # int

    def __init__(self, rating: Rating, *, big: bool = False) -> None:
        super().__init__()
        self._values = rating.values
        self._big = big
        self.buttons = tuple(
            StepButton(key, value, label, big=big)
            for key, (value, label) in enumerate(zip(rating.values, rating.labels, strict=True), start=1)
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
            button.setChecked(value == own and not isinstance(value, bool))

    def value_at(self, place: int) -> int | None:
        return self._values[place] if 0 <= place < len(self._values) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self._fits()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
        for button in self.buttons:
            button.set_upright(wide)

    def _fits(self) -> bool:
        """Every word whole, no label longer than a few lines."""
        count = len(self.buttons)
        each = (self.width() - (count - 1) * self._layout.spacing()) // count - 2 * PAD
        if each < scaled(30):
            return False
        metrics = QFontMetrics(self.buttons[0].words_font())
        lines = MOST_LINES * metrics.lineSpacing() + 2
        words = (word for button in self.buttons for word in button.label.split())
        if any(metrics.horizontalAdvance(word) > each for word in words):
            return False
        return all(high(button.label, button.words_font(), each) <= lines for button in self.buttons)
