"""What a pupil presses: cards of a pair, rows with a mark, steps of a scale."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.kiosk.parts import Pressable
from ui.theme import Space, theme
from ui.widgets.paint import CENTER, LEFT, draw_icon, draw_text, rounded

CAP = 36  # of an answer, at 100 %
CARD_EDGE = 28
SMALLEST = 0.6  # of the size of a word that is too long for its line
MOST_KEYS = 9  # the digits that choose
WRAP = Qt.TextFlag.TextWordWrap.value
_OWN_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Select})
_WIDE_NUMBER = 3  # more signs than this do not fit into the cap at full size

Mark = Literal["key", "check", "place", "none"]


class Answer(Pressable):
    """A part of an answer, pressed anywhere; its pane alone says whether it is chosen."""

    reached = Signal()  # the keyboard has come here

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def nextCheckState(self) -> None:
        """A press that comes too early, or one too many, must not even change the picture."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys but the space bar belong to the screen."""
        if event.key() in _OWN_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paint_ground(self, painter: QPainter, radius: float) -> None:
        """Chosen, under the mouse, with the keyboard on it, or shut out."""
        chosen, focused = self.isChecked(), self.hasFocus()
        edge = "focus" if focused else "accent" if chosen else "border"
        ground = "accent_soft" if chosen else "hover" if self.underMouse() else "surface"
        if not self.isEnabled():
            edge, ground = "border", "neutral" if chosen else "surface2"
        rounded(painter, QRectF(self.rect()), radius, ground, edge, 3 if chosen or focused else 2)


def scaled(pixels: int) -> int:
    """A length that grows with the letters."""
    return round(pixels * theme().text_scale)


def high(text: str, font: QFont, width: int) -> int:
    """How high a text is when it is broken to this width."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 40), 8000), WRAP, text).height()


def fitting(text: str, role: str, width: int) -> QFont:
    """The font of a role, smaller where one word alone would be wider than its line."""
    font = theme().font(role)
    metrics = QFontMetrics(font)
    widest = max((metrics.horizontalAdvance(word) for word in text.replace("-", "- ").split()), default=0)
    if widest <= width:
        return font
    return theme().font_of(font.pixelSize() * max(SMALLEST, width / widest), True)


def paint_cap(painter: QPainter, box: QRectF, text: str) -> None:
    """A key as it is written on the keyboard."""
    rounded(painter, box, theme().size("r_m"), "surface", "border_strong", 1)
    draw_text(painter, box, text, "h3" if len(text) < _WIDE_NUMBER else "caption", "text2", CENTER)


class OptionCard(Answer):
    """One of a pair: a card with the key under the words."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__(f"{number}: {text}")
        self.setText(text)
        self._number = number
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        scale = theme().text_scale
        return QSize(
            round(theme().size("kiosk_option_wide") / scale), round(theme().size("kiosk_option") / scale)
        )

    def heightForWidth(self, width: int) -> int:
        words = high(self.text(), self.words_font(width), width - 2 * CARD_EDGE)
        return max(self.minimumSizeHint().height(), words + scaled(CAP) + 2 * CARD_EDGE + Space.XL)

    def words_font(self, width: int) -> QFont:
        return fitting(self.text(), "kiosk_answer", width - 2 * CARD_EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, cap = QPainter(self), QRectF(self.rect()), float(scaled(CAP))
        self.paint_ground(painter, theme().size("r_xl"))
        painter.setFont(self.words_font(self.width()))
        painter.setPen(theme().color("text"))
        words = area.adjusted(CARD_EDGE, CARD_EDGE, -CARD_EDGE, -CARD_EDGE - cap - Space.L)
        painter.drawText(words, CENTER | WRAP, self.text())
        box = QRectF(area.center().x() - cap / 2, area.bottom() - CARD_EDGE - cap, cap, cap)
        paint_cap(painter, box, str(self._number))


class OptionRow(Answer):
    """A row as wide as the middle: a mark, the words, and the key when the mark is not the key itself."""

    def __init__(self, number: int, text: str, mark: Mark = "key", role: str = "kiosk_answer") -> None:
        super().__init__(f"{number}: {text}" if mark != "none" else text)
        self.setText(text)
        self._number, self._mark, self._role = number, mark, role
        self._key = str(number) if number <= MOST_KEYS and mark != "none" else ""
        self._badge = ""

    def set_badge(self, badge: str, spoken: str) -> None:
        """The place in an order of preference, or nothing."""
        self._badge = badge
        self.setChecked(bool(badge))
        self.setAccessibleName(", ".join(part for part in (f"{self._number}: {self.text()}", spoken) if part))
        self.update()

    def set_key_shown(self, on: bool) -> None:
        """Whether the digit works at the moment."""
        self._key = str(self._number) if on and self._number <= MOST_KEYS else ""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, scaled(CAP) + 2 * Space.S)

    def heightForWidth(self, width: int) -> int:
        edge = Space.L if self._role == "kiosk_answer" else Space.M
        words = high(self.text(), self.words_font(width), self.room(width))
        return max(words, scaled(CAP)) + 2 * edge

    def room(self, width: int) -> int:
        """What a row of this width leaves for the words."""
        return width - self._before() - self._behind()

    def words_font(self, width: int) -> QFont:
        return fitting(self.text(), self._role, self.room(width))

    def _before(self) -> int:
        return CARD_EDGE - 4 + (scaled(CAP) + Space.L if self._mark != "none" else 0)

    def _behind(self) -> int:
        return CARD_EDGE if self._mark in ("key", "none") else CARD_EDGE + scaled(CAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, cap = QPainter(self), QRectF(self.rect()), float(scaled(CAP))
        self.paint_ground(painter, theme().size("r_l"))
        painter.setFont(self.words_font(self.width()))
        painter.setPen(theme().color("text"))
        painter.drawText(area.adjusted(self._before(), 0, -self._behind(), 0), LEFT | WRAP, self.text())
        box = QRectF(CARD_EDGE - 4, area.center().y() - cap / 2, cap, cap)
        if self._mark in ("key", "none"):
            if self._key:
                paint_cap(painter, box, self._key)
            return
        self._paint_mark(painter, box)
        if self._key:
            small = cap * 0.78
            right = QRectF(area.right() - Space.L - small, area.center().y() - small / 2, small, small)
            rounded(painter, right, theme().size("r_s"), "surface2", "border", 1)
            draw_text(painter, right, self._key, "caption", "text2", CENTER)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """A box with a tick, or a round badge with the place."""
        inset = box.width() * 0.08
        area = box.adjusted(inset, inset, -inset, -inset)
        radius = theme().size("r_s") if self._mark == "check" else area.width() / 2
        chosen = self.isChecked()
        rounded(
            painter,
            area,
            radius,
            "accent" if chosen else "surface",
            "accent" if chosen else "border_strong",
            2,
        )
        if chosen and self._mark == "check":
            draw_icon(painter, area.center(), "check", "on_accent", round(area.width() * 0.72))
        elif chosen:
            draw_text(painter, area, self._badge, "h3", "on_accent", CENTER)
