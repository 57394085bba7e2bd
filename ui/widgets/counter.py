"""A number that is a toggle too: how many there are, and whether they are shown."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_icon, draw_text, rounded, text_width, tone_colors


class Counter(QAbstractButton):
    """Icon, number, word; a 2 px accent edge means shown."""

    def __init__(
        self, word: str, icon_name: str, tone: str = "neutral", number: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tone, self._number = icon_name, tone, 0
        self.setText(word)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set_number(number)

    def number(self) -> int:
        return self._number

    def set_number(self, number: int) -> None:
        self._number = number
        self.setAccessibleName(f"{number} {self.text()}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96 + text_width(self.text(), "body"), theme().size("counter"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, on = QPainter(self), QRectF(self.rect()), self.isChecked()
        fill = "hover" if self.underMouse() else "surface"
        rounded(painter, rect, theme().size("r_l"), fill, "accent" if on else "border", 2 if on else 1)
        ink, ground = tone_colors(self._tone)
        tile = QRectF(rect.left() + 14, rect.center().y() - 16, 32, 32)
        rounded(painter, tile, theme().size("r_m"), ground)
        draw_icon(painter, tile.center(), self._icon_name, ink, 18)
        figure = str(self._number)
        left = tile.right() + 12
        draw_text(painter, rect.adjusted(left, 0, 0, 0), figure, "h2")
        left += theme().measure(figure, theme().size("h2"), True) + 7
        words = QRectF(QPointF(left, 0), QPointF(rect.right() - 8, rect.bottom()))
        draw_text(painter, words, self.text(), "body", "text2")
