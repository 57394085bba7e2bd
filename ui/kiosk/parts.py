"""What only the kiosk is built of: paragraphs, names to press, typed letters, hints of keys, progress."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Space, theme
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, LEFT, RIGHT, draw_icon, draw_text, rounded, text_width, tone_colors

CAP = 36  # of an answer, at 100 %
EMBLEM = 84
SMALLEST = 0.66  # of a name that has no room: two lines of it are as high as its button
ICON = 18
_WRAP = Qt.TextFlag.TextWordWrap.value


class LetterCap(QWidget):
    """A letter that was typed; the line under it says what it found."""

    def __init__(self, letter: str, *, found: bool) -> None:
        super().__init__()
        self._letter, self._tone = letter, "accent" if found else "warn"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round((CAP + 4) * theme().text_scale)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        rounded(painter, area, theme().size("r_m"), "surface", self._tone, 2)
        draw_text(painter, area, self._letter, "h2", "text", CENTER)


class Emblem(QWidget):
    """A large round picture over a message; decoration only."""

    def __init__(self, icon_name: str, tone: str = "accent") -> None:
        super().__init__()
        self._icon, self._tone = icon_name, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(EMBLEM, EMBLEM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        ink, ground = tone_colors(self._tone)
        rounded(painter, area, area.width() / 2, ground)
        draw_icon(painter, area.center(), self._icon, ink, EMBLEM // 2)


class Paragraph(QWidget):
    """Words in the middle of the screen or along an edge, exactly as high as they need at any width."""

    def __init__(self, role: str, tone: str = "text", *, bold: bool = True, align: int = CENTER) -> None:
        super().__init__()
        self._text, self._role, self._tone, self._bold = "", role, tone, bold
        self._flags = align | _WRAP
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_role(self, role: str) -> None:
        self._role = role
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def tone(self) -> str:
        return self._tone

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self._font())
        return metrics.boundingRect(QRect(0, 0, width, 8000), self._flags, self._text).height()

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(200, QFontMetrics(self._font()).horizontalAdvance(self._text) + 2), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(theme().color(self._tone))
        painter.drawText(self.rect(), self._flags, self._text)

    def _font(self) -> QFont:
        return theme().font_of(theme().size(self._role), self._bold)


class KeyHint(QWidget):
    """Caps of keys and what they do."""

    def __init__(self, keys: tuple[str, ...], meaning: str, between: str = "") -> None:
        super().__init__()
        self._keys, self._words = keys, [meaning, *([between] if between else [])]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS + 2)
        for place, key in enumerate(keys):
            if place and between:
                layout.addWidget(Label(between, "caption"))
            layout.addWidget(KeyCap(key))
        layout.addWidget(Label(meaning, "caption"))

    def wanted_width(self) -> int:
        """Known before the labels have been dressed."""
        caps = sum(text_width(key, "small") + 20 for key in self._keys)
        words = sum(text_width(word, "caption") for word in self._words)
        return caps + words + (Space.XS + 2) * (len(self._keys) + len(self._words))


class Pressable(QAbstractButton):
    """A painted button that shows the keyboard's focus by its own edge."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)


class NameButton(Pressable):
    """One name of the class list; a taken one stays in its place and says why."""

    def __init__(self, name: str, state: str = "", icon_name: str = "", *, taken: bool = False) -> None:
        super().__init__(f"{name}, {state}" if state else name)
        self.setText(name)
        self._state, self._icon, self.taken, self._matched = state, icon_name, taken, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_matched(self, on: bool) -> None:
        if self._matched != on:
            self._matched = on
            self.update()

    def matched(self) -> bool:
        return self._matched

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), theme().size("name_row"))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme().size("name_row"))

    def wanted_width(self) -> int:
        """Wide enough for the name at full size and its state."""
        return text_width(self.text(), "kiosk_name") + self._state_width() + 2 * Space.L

    def _state_width(self) -> int:
        return text_width(self._state, "caption") + ICON + 2 * Space.M if self._state else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        ground, edge, width = self._dress()
        rounded(painter, area, theme().size("r_m"), ground, edge, width)
        words = area.adjusted(Space.L, 0, -Space.L - self._state_width(), 0)
        painter.setFont(self._fitting_font(words.width()))
        painter.setPen(theme().color("text2" if self.taken else "text"))
        painter.drawText(words, LEFT | _WRAP, self.text())
        if self._state:
            right = area.adjusted(0, 0, -Space.L, 0)
            draw_text(painter, right, self._state, "caption", "text2", RIGHT)
            middle = QPointF(
                right.right() - text_width(self._state, "caption") - Space.S - ICON / 2, area.center().y()
            )
            draw_icon(painter, middle, self._icon, "text2", ICON)

    def _dress(self) -> tuple[str, str | None, int]:
        if self.hasFocus():
            return ("neutral" if self.taken else "accent_soft"), "focus", 3
        if self._matched:
            return ("neutral" if self.taken else "accent_soft"), "accent", 2
        if self.taken:
            return "neutral", None, 1
        return ("hover" if self.underMouse() else "surface"), "border", 1

    def _fitting_font(self, width: float) -> QFont:
        """A long name is written smaller, then on two lines; its end is never lost."""
        full = theme().font("kiosk_name").pixelSize()
        for pixels in range(full, round(full * SMALLEST), -1):
            font = theme().font_of(pixels, not self.taken)
            if QFontMetrics(font).horizontalAdvance(self.text()) + 2 <= width:
                return font
        return theme().font_of(round(full * SMALLEST), not self.taken)


class ProgressLine(QWidget):
    """How far the pupil has come; no time, no mark."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._share = 0.0
        self.setAccessibleName(name)
        self.setFixedHeight(Space.S)

    def set_share(self, share: float, spoken: str) -> None:
        self._share = share
        self.setAccessibleDescription(spoken)
        self.update()

    def share(self) -> float:
        return self._share

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        rounded(painter, area, area.height() / 2, "neutral")
        if self._share > 0:
            width = max(area.width() * self._share, area.height())
            rounded(painter, QRectF(0, 0, width, area.height()), area.height() / 2, "accent")
