"""The way of a person in stages from left to right, the present one marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import CENTER, draw_icon, draw_text

State = Literal["done", "now", "next"]
RADIUS = 9


@dataclass(frozen=True, slots=True)
class Stage:
    title: str
    note: str
    state: State


class Stages(QWidget):
    """Painted only; its words are spoken through the description."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_stages(self, stages: Sequence[Stage]) -> None:
        self._stages = tuple(stages)
        self.setAccessibleDescription("; ".join(f"{stage.title}: {stage.note}" for stage in stages))
        self.update()

    def is_empty(self) -> bool:
        """Nothing is known of a way."""
        return not self._stages

    def sizeHint(self) -> QSize:
        return QSize(480, round(22 + (theme().size("body") + theme().size("caption")) * 1.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self.width() / max(len(self._stages), 1)
        for at, stage in enumerate(self._stages):
            center = QPointF(cell * (at + 0.5), RADIUS + 2)
            if at + 1 < len(self._stages):
                self._paint_line(painter, center, cell, stage)
        for at, stage in enumerate(self._stages):
            self._paint_stage(painter, QPointF(cell * (at + 0.5), RADIUS + 2), cell, stage)

    def _paint_line(self, painter: QPainter, center: QPointF, cell: float, stage: Stage) -> None:
        done = stage.state == "done"
        style = Qt.PenStyle.SolidLine if done else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme().color("accent" if done else "border"), 2, style))
        start = center + QPointF(RADIUS + 3, 0)
        painter.drawLine(start, center + QPointF(cell - RADIUS - 3, 0))

    def _paint_stage(self, painter: QPainter, center: QPointF, cell: float, stage: Stage) -> None:
        edge = theme().color("border_strong" if stage.state == "next" else "accent")
        painter.setPen(QPen(edge, 2 if stage.state == "now" else 1.5))
        painter.setBrush(theme().color("accent" if stage.state == "done" else "surface"))
        painter.drawEllipse(center, RADIUS, RADIUS)
        if stage.state == "done":
            draw_icon(painter, center, "check", "on_accent", 12)
        elif stage.state == "now":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent"))
            painter.drawEllipse(center, 4.5, 4.5)
        top, first = center.y() + RADIUS + 5, theme().size("body") * 1.4
        box = QRectF(center.x() - cell / 2 + 4, top, cell - 8, first)
        now = stage.state == "now"
        draw_text(painter, box, stage.title, "strong" if now else "body", "text" if now else "text2", CENTER)
        below = box.translated(0, first)
        draw_text(painter, below, stage.note, "caption", "text3", CENTER)
