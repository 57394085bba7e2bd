"""Paints a chart scene of the core on the screen, in the colours of the theme."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from zima_desktop.domain.charts import Box, Dot, Poly, Primitive, Scene, Text

Builder = Callable[[float, float], Scene]


class ChartView(QWidget):
    """`builder(width, height)` is asked for the scene whenever the room or the text size changes."""

    def __init__(self, title: str, builder: Builder | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._builder = builder
        self._scene: Scene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        theme().changed.connect(self._build)

    def set_builder(self, builder: Builder | None, title: str | None = None) -> None:
        """Show another chart; None shows nothing."""
        if title is not None:
            self._title = title
            self.setAccessibleName(title)
        self._builder = builder
        self._build()

    def scene(self) -> Scene | None:
        return self._scene

    def sizeHint(self) -> QSize:
        return QSize(280, round(self._scene.height) if self._scene else 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._build()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scene is not None:
            painter = QPainter(self)
            painter.translate((self.width() - self._scene.width) / 2, 0)
            paint_scene(painter, self._scene)

    def _build(self) -> None:
        self._scene = self._builder(float(self.width()), float(self.height())) if self._builder else None
        self.setAccessibleDescription(self._scene.alt if self._scene else "")
        self.update()


def paint_scene(painter: QPainter, scene: Scene) -> None:
    """Every primitive in order; the origin of the painter is the upper left corner of the scene."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in scene.items:
        _paint(painter, item)


def _paint(painter: QPainter, item: Primitive) -> None:
    match item:
        case Text():
            painter.setFont(theme().font_of(item.size, item.bold))
            painter.setPen(theme().color(item.fill))
            painter.drawText(QPointF(item.x, item.y), item.text)
        case Box():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color(item.fill))
            painter.drawRoundedRect(QRectF(item.x, item.y, item.w, item.h), item.radius, item.radius)
        case Dot():
            _set_brush(painter, item.fill, 1.0)
            _set_pen(painter, item.stroke, item.width, ())
            painter.drawEllipse(QPointF(item.x, item.y), item.r, item.r)
        case Poly():
            _set_brush(painter, item.fill if item.closed else None, item.alpha)
            _set_pen(painter, item.stroke, item.width, item.dash)
            points = QPolygonF([QPointF(x, y) for x, y in item.points])
            if item.closed:
                painter.drawPolygon(points)
            else:
                painter.drawPolyline(points)


def _set_brush(painter: QPainter, token: str | None, alpha: float) -> None:
    if token is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return
    color = theme().color(token)
    if alpha < 1:
        color = color.__class__(color)
        color.setAlphaF(alpha)
    painter.setBrush(color)


def _set_pen(painter: QPainter, token: str | None, width: float, dash: tuple[float, ...]) -> None:
    if token is None:
        painter.setPen(Qt.PenStyle.NoPen)
        return
    pen = QPen(theme().color(token), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    painter.setPen(pen)
