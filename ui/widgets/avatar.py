"""Initials of a person on a round ground, and an icon on a square one."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_avatar, draw_icon, rounded, tone_colors


class Avatar(QWidget):
    """The initials of `name`; always the same colour for the same name."""

    def __init__(self, name: str, size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self._size * theme().text_scale)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_avatar(QPainter(self), QRectF(self.rect()), self._name)


class Tile(QWidget):
    """An icon on a soft rounded square; decoration beside a title, so it is not spoken."""

    def __init__(
        self,
        icon_name: str,
        tone: str = "accent",
        size: int = 38,
        parent: QWidget | None = None,
        *,
        solid: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size, self._solid = icon_name, tone, size, solid
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_icon(self, icon_name: str, tone: str) -> None:
        self._icon, self._tone = icon_name, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self._size * theme().text_scale)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, ground = ("on_accent", "accent") if self._solid else tone_colors(self._tone)
        rounded(painter, QRectF(self.rect()), theme().size("r_m"), ground)
        icon_size = 24 if self._size >= 46 else 20
        draw_icon(painter, QPointF(QRectF(self.rect()).center()), self._icon, ink, icon_size)
