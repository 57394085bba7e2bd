"""On or off at once; a check box for the screen reader."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_icon, rounded


class Switch(QCheckBox):
    """Its words stand beside it; `name` is spoken."""

    def __init__(self, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().size("switch_wide"), theme().size("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, on = QPainter(self), self.isChecked()
        high = theme().size("switch")
        rect = QRectF(0, (self.height() - high) / 2, self.width(), high)
        rounded(
            painter, rect, high / 2, "accent" if on else "surface", "accent" if on else "border_strong", 1.5
        )
        radius = high / 2 - 4
        center = QPointF(rect.right() - high / 2 if on else rect.left() + high / 2, rect.center().y())
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme().color("on_accent" if on else "border_strong"))
        painter.drawEllipse(center, radius, radius)
        if on:
            draw_icon(painter, center, "check", "accent", 12)
