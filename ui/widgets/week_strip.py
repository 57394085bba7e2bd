"""The days of a week with dots for what is planned: one Tab stop, Left and Right inside."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_text, rounded

GAP = 8
MOST_DOTS = 3


@dataclass(frozen=True, slots=True)
class Day:
    """One day; `label` is the short weekday, `spoken` what a screen reader says."""

    date: date
    label: str
    dots: int = 0
    today: bool = False
    spoken: str = ""


class WeekStrip(QWidget):
    """`picked` gives the date of a clicked or entered day."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._days: tuple[Day, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme().changed.connect(self.updateGeometry)

    def set_days(self, days: Sequence[Day]) -> None:
        self._days = tuple(days)
        self._at = next((at for at, day in enumerate(days) if day.today), 0)
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, round(48 * theme().text_scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step and self._days:
            self._at = max(0, min(len(self._days) - 1, self._at + step))
            self._speak()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._days:
            self.picked.emit(self._days[self._at].date)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for at in range(len(self._days)):
            if self._box(at).contains(event.position()):
                self._at = at
                self._speak()
                self.update()
                self.picked.emit(self._days[at].date)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, day in enumerate(self._days):
            self._paint_day(painter, self._box(at), day, self.hasFocus() and at == self._at)

    def _box(self, at: int) -> QRectF:
        count = max(len(self._days), 1)
        width = (self.width() - GAP * (count - 1)) / count
        return QRectF(at * (width + GAP), 0, width, self.height())

    def _paint_day(self, painter: QPainter, box: QRectF, day: Day, current: bool) -> None:
        ground, edge = ("accent", "accent") if day.today else ("surface2", "border")
        rounded(painter, box, theme().size("r_m"), ground, "focus" if current else edge, 2 if current else 1)
        ink, quiet = ("on_accent", "on_accent") if day.today else ("text", "text3")
        draw_text(painter, box.adjusted(12, 0, 0, 0), day.label, "caption", quiet)
        left = 12 + theme().measure(day.label, theme().size("caption"), False) + 10
        draw_text(painter, box.adjusted(left, 0, 0, 0), str(day.date.day), "h3", ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("on_accent" if day.today else "accent"))
        for dot in range(min(day.dots, MOST_DOTS)):
            painter.drawEllipse(QPointF(box.right() - 14 - dot * 10, box.center().y()), 3.2, 3.2)

    def _speak(self) -> None:
        if self._days:
            day = self._days[self._at]
            self.setAccessibleDescription(day.spoken or f"{day.label} {day.date.day}")
