"""One scale of a profile: chevron, name, bar with the borders of levels as gaps, figure, level."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_icon, draw_text, rounded

ROW_HEIGHT = 40
CHEVRON = 24
BAR_HEIGHT = 14
GAP = 12
NAME_SHARE = 0.28
LEVEL_SHARE = 0.27


@dataclass(frozen=True, slots=True)
class ScaleLine:
    """What one row shows; `before` is the share of an earlier attempt, drawn as a mark.

    `second` stands under the level in smaller letters: the earlier figure, or the norm.
    """

    code: str
    title: str
    figure: str
    level: str
    share: float
    borders: tuple[float, ...]
    leading: bool
    before: float | None = None
    second: str = ""

    @property
    def spoken(self) -> str:
        parts = (self.title, self.figure, self.level, self.second)
        return ", ".join(part for part in parts if part)


class ScaleRow(QAbstractButton):
    """Opens and closes its explanation; arrows go to the neighbours."""

    moved = Signal(int)  # -1 up, +1 down

    def __init__(self, line: ScaleLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set_line(line)

    def set_line(self, line: ScaleLine) -> None:
        self.line = line
        self.setAccessibleName(line.spoken)
        self.setToolTip(line.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, round(ROW_HEIGHT * theme().text_scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.underMouse():
            rounded(painter, area, theme().size("r_s"), "surface2")
        chevron = "chevron-down" if self.isChecked() else "chevron-right"
        draw_icon(painter, QPointF(9, area.center().y()), chevron, "text2", 16)
        name, bar, figure, level = self._columns(area)
        role = "strong" if self.line.leading else "body"
        draw_text(painter, name, self.line.title, role)
        self._draw_bar(painter, bar)
        draw_text(painter, figure, self.line.figure, "strong")
        if self.line.second:
            half = level.height() / 2
            top = area.center().y() - half * 0.95
            upper = QRectF(level.left(), top, level.width(), half)
            draw_text(painter, upper, self.line.level, "caption", "text2")
            draw_text(painter, upper.translated(0, half * 0.9), self.line.second, "caption", "text3")
        else:
            draw_text(painter, level, self.line.level, "caption", "text2")

    def _columns(self, area: QRectF) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        body = theme().size("body")
        figure = theme().measure("88 из 88", body, True) + GAP
        width = area.width() - CHEVRON
        name, level = width * NAME_SHARE, width * LEVEL_SHARE
        bar = max(width - name - level - figure - 2 * GAP, 40.0)
        lefts = [CHEVRON, CHEVRON + name + GAP]
        lefts += [lefts[1] + bar + GAP, lefts[1] + bar + GAP + figure]
        widths = (name, bar, figure, area.right() - lefts[3])
        return tuple(  # type: ignore[return-value]
            QRectF(left, area.top(), width, area.height()) for left, width in zip(lefts, widths, strict=True)
        )

    def _draw_bar(self, painter: QPainter, column: QRectF) -> None:
        track = QRectF(column.left(), column.center().y() - BAR_HEIGHT / 2, column.width(), BAR_HEIGHT)
        rounded(painter, track, 4, "neutral")
        if self.line.share > 0:
            filled = QRectF(track.left(), track.top(), max(track.width() * self.line.share, 8), BAR_HEIGHT)
            rounded(painter, filled, 4, "accent" if self.line.leading else "border_strong")
        for border in self.line.borders:
            x = track.left() + track.width() * border
            painter.fillRect(QRectF(x - 1.5, track.top(), 3, BAR_HEIGHT), theme().color("surface"))
        if self.line.before is not None:
            x = track.left() + track.width() * self.line.before
            mark = QRectF(x - 1, track.top() - 4, 2, BAR_HEIGHT + 8)
            painter.fillRect(mark, theme().color("text"))
