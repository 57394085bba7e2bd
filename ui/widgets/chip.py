"""Chips: a state as icon and word, and a filter with its count."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import chip_size, draw_chip, draw_icon, draw_text, rounded, text_width, tone_colors

ICON = 18
PAD = 12
GAP = 7


class Chip(QWidget):
    """Not a control: it says a state by icon and word."""

    def __init__(
        self, text: str, icon_name: str = "", tone: str = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set(text, icon_name, tone)

    def set(self, text: str, icon_name: str = "", tone: str = "neutral") -> None:
        self._text, self._icon, self._tone = text, icon_name, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return chip_size(self._text, self._icon).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_chip(QPainter(self), QRectF(self.rect()), self._text, self._icon, self._tone)


class FilterChip(QAbstractButton):
    """A toggle with a word and how many records it would show."""

    def __init__(
        self,
        text: str,
        icon_name: str = "",
        tone: str = "neutral",
        count: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tone, self._count = icon_name, tone, count
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().changed.connect(self.updateGeometry)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}" if count is not None else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 2 * PAD + text_width(self.text(), "caption_bold")
        width += ICON + GAP if self._icon_name else 0
        width += GAP + text_width(str(self._count), "caption_bold") if self._count is not None else 0
        return QSize(width + 2, theme().size("filter_chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, on = QPainter(self), self.isChecked()
        rect = QRectF(self.rect())
        fill = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        rounded(painter, rect, rect.height() / 2, fill, "accent" if on else "border")
        left = rect.left() + PAD
        if self._icon_name:
            ink = tone_colors(self._tone)[0]
            draw_icon(painter, QPointF(left + ICON / 2, rect.center().y()), self._icon_name, ink, ICON)
            left += ICON + GAP
        role, token = ("caption_bold", "accent_text") if on else ("caption", "text2")
        width = text_width(self.text(), role)
        draw_text(painter, QRectF(left, 0, width + 2, rect.height()), self.text(), role, token)
        if self._count is not None:
            at = QRectF(left + width + GAP, 0, rect.right() - left - width, rect.height())
            draw_text(painter, at, str(self._count), role, token)
