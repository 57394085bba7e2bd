"""What happened to a person, newest first; planned entries are dashed. One Tab stop, arrows, Enter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_icon, draw_text, rounded, tone_colors

STEP = 62
CIRCLE = 38


@dataclass(frozen=True, slots=True)
class Entry:
    """One point of the line; `key` comes back in `opened`."""

    key: object
    icon: str
    tone: str
    title: str
    note: str
    planned: bool = False


class Timeline(QWidget):
    """As high as its entries: lay it into a scrolling place."""

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._at = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)
        self._at = min(self._at, max(len(entries) - 1, 0))
        self._speak()
        self.updateGeometry()
        self.update()

    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def sizeHint(self) -> QSize:
        return QSize(260, max(round(len(self._entries) * self._step()), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and self._entries:
            self._at = max(0, min(len(self._entries) - 1, self._at + step))
            self._speak()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._entries:
            self.opened.emit(self._entries[self._at].key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = int(event.position().y() / self._step())
        if 0 <= at < len(self._entries):
            self._at = at
            self._speak()
            self.update()
            self.opened.emit(self._entries[at].key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, entry in enumerate(self._entries):
            self._paint_entry(painter, at, entry)

    def _step(self) -> float:
        return STEP * theme().text_scale

    def _paint_entry(self, painter: QPainter, at: int, entry: Entry) -> None:
        top, step = at * self._step(), self._step()
        if self.hasFocus() and at == self._at:
            rounded(painter, QRectF(0, top, self.width(), CIRCLE + 10), theme().size("r_m"), "hover")
        circle = QRectF(4, top + 5, CIRCLE, CIRCLE)
        if at + 1 < len(self._entries):
            self._paint_link(painter, circle, top + step + 5, entry.planned)
        ink, ground = tone_colors(entry.tone)
        if entry.planned:
            painter.setPen(QPen(theme().color("border_strong"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        else:
            rounded(painter, circle, CIRCLE / 2, ground)
        draw_icon(painter, circle.center(), entry.icon, "text2" if entry.planned else ink, 20)
        left, upper = CIRCLE + 18, theme().size("body") * 1.35
        middle = circle.center().y()
        width = self.width() - left
        draw_text(painter, QRectF(left, middle - upper, width, upper), entry.title, "strong")
        draw_text(painter, QRectF(left, middle, width, upper), entry.note, "caption", "text3")

    def _paint_link(self, painter: QPainter, circle: QRectF, end: float, planned: bool) -> None:
        style = Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme().color("border"), 2, style))
        x = circle.center().x()
        painter.drawLine(QPointF(x, circle.bottom() + 4), QPointF(x, end - 4))

    def _speak(self) -> None:
        if self._entries:
            entry = self._entries[self._at]
            self.setAccessibleDescription(f"{entry.title}, {entry.note}")
