"""Twelve months of a school year: how many events, dots for those held and planned."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.i18n import translate
from ui.theme import theme
from ui.widgets.paint import RIGHT, draw_text, rounded

HEIGHT = 56
GAP = 8
MOST_DOTS = 9
DOT = 2.6
STEP = 8.0
NARROWEST_STEP = 6.0


@dataclass(frozen=True, slots=True)
class MonthFace:
    month: int
    short: str
    name: str
    held: int
    planned: int

    @property
    def count(self) -> int:
        return self.held + self.planned

    @property
    def spoken(self) -> str:
        return translate("YearStrip", "{month}: {held} held, {planned} planned").format(
            month=self.name, held=self.held, planned=self.planned
        )


class YearStrip(QWidget):
    """One Tab stop; Left and Right choose the month."""

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._months: tuple[MonthFace, ...] = ()
        self._chosen = 0
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_months(self, months: tuple[MonthFace, ...], chosen: int) -> None:
        self._months = months
        self.set_month(chosen)

    def set_month(self, month: int) -> None:
        self._chosen = next((at for at, one in enumerate(self._months) if one.month == month), 0)
        if self._months:
            self.setAccessibleName(f"{self._name}. {self._months[self._chosen].spoken}")
        self.update()

    def month(self) -> int:
        return self._months[self._chosen].month

    def sizeHint(self) -> QSize:
        return QSize(12 * 64, round(HEIGHT * theme().text_scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * 52, self.sizeHint().height())

    def box_of(self, at: int) -> QRectF:
        width = (self.width() - GAP * (len(self._months) - 1)) / len(self._months)
        return QRectF(at * (width + GAP), 0, width, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._pick(self._chosen + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pick(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at != self._hovered:
            self._hovered = at
            self.update()
            if at >= 0:
                QToolTip.showText(event.globalPosition().toPoint(), self._months[at].spoken, self)

    def leaveEvent(self, _event: object) -> None:
        self._hovered = -1
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, month in enumerate(self._months):
            self._paint_month(painter, self.box_of(at), month, at)
        if self.hasFocus() and self._months:
            box = self.box_of(self._chosen)
            rounded(painter, box.adjusted(2, 2, -2, -2), theme().size("r_m") - 2, None, "on_accent", 1.5)

    def _paint_month(self, painter: QPainter, box: QRectF, month: MonthFace, at: int) -> None:
        chosen = at == self._chosen
        ground = "accent" if chosen else "hover" if at == self._hovered else "surface"
        rounded(painter, box, theme().size("r_m"), ground, None if chosen else "border")
        ink = "on_accent" if chosen else "text" if month.count else "text3"
        pad = 10 if box.width() > 66 else 6
        upper = QRectF(box.left() + pad, box.top() + 6, box.width() - 2 * pad, box.height() * 0.46)
        draw_text(painter, upper, month.short, "strong" if chosen else "body", ink)
        count = str(month.count) if month.count else "–"
        draw_text(painter, upper, count, "strong" if month.count else "body", ink, RIGHT)
        self._paint_dots(painter, box, month, pad, "on_accent" if chosen else "accent")

    def _paint_dots(self, painter: QPainter, box: QRectF, month: MonthFace, pad: int, token: str) -> None:
        step = min(STEP, (box.width() - 2 * pad) / max(month.count, 1))
        if month.count > MOST_DOTS or step < NARROWEST_STEP:
            return
        y = box.bottom() - 14
        for dot in range(month.count):
            held = dot < month.held
            painter.setPen(QPen(theme().color(token), 1))
            painter.setBrush(theme().color(token) if held else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.left() + pad + DOT + dot * step, y), DOT, DOT)

    def _at(self, point: QPointF) -> int:
        return next((at for at in range(len(self._months)) if self.box_of(at).contains(point)), -1)

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self._months) and at != self._chosen:
            self.set_month(self._months[at].month)
            self.picked.emit(self._months[at].month)
