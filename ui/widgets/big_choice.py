"""A large button that explains itself: tile, title, two or three lines, chevron."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_icon, draw_text, rounded, tone_colors

PAD = 20
TILE = 48


class BigChoice(QAbstractButton):
    """`main` gives it the accent ground: the most likely way."""

    def __init__(
        self,
        title: str,
        text: str,
        icon_name: str,
        tone: str = "accent",
        *,
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._icon_name, self._tone, self._main = text, icon_name, tone, main
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - 2 * PAD - TILE - 16 - 32
        return max(self._title_height() + self._text_height(room) + 44, TILE + 2 * PAD)

    def sizeHint(self) -> QSize:
        return QSize(440, self.heightForWidth(440))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        ground = "accent_soft" if self._main else "hover" if self.underMouse() else "surface"
        edge, width = ("accent", 1.5) if self._main else ("border", 1)
        rounded(painter, rect, theme().size("r_l"), ground, edge, width)
        ink, soft = ("on_accent", "accent") if self._main else tone_colors(self._tone)
        tile = QRectF(PAD, rect.center().y() - TILE / 2, TILE, TILE)
        rounded(painter, tile, theme().size("r_m"), soft)
        draw_icon(painter, tile.center(), self._icon_name, ink, 24)
        chevron = QPointF(rect.right() - PAD - 5, rect.center().y())
        draw_icon(painter, chevron, "chevron-right", "text2", 20)
        left = tile.right() + 16
        room = rect.right() - PAD - 32 - left
        title, words = self._title_height(), self._text_height(int(room))
        top = rect.center().y() - (title + 4 + words) / 2
        draw_text(painter, QRectF(left, top, room, title), self.text(), "h2" if self._main else "h3")
        painter.setFont(theme().font("body"))
        painter.setPen(theme().color("text2"))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
        painter.drawText(QRectF(left, top + title + 4, room, words + 4), flags, self._words)

    def _title_height(self) -> int:
        return round(theme().size("h2" if self._main else "h3") * 1.35)

    def _text_height(self, width: int) -> int:
        metrics = QFontMetrics(theme().font("body"))
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(0, 0, max(width, 40), 1000, flags, self._words).height()
