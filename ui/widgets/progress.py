"""How far something is: dots of steps, a bar with the tick of its target, a bar of shares."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import RIGHT, draw_bar, draw_steps, draw_text, rounded

Share = tuple[str, int, str]  # label, count, colour token


class Steps(QWidget):
    """Dots and figures: ●●●○ 3/4."""

    def __init__(self, done: int, total: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(done, total)

    def set(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self.setAccessibleName(f"{self._name}: {done}/{total}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(self._total * 9.5) + 40, theme().size("chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        end = draw_steps(painter, 0, rect.center().y(), self._done, self._total) + 6
        draw_text(painter, rect.adjusted(end, 0, 0, 0), f"{self._done}/{self._total}", "caption", "text2")


class Meter(QWidget):
    """A share from 0 to 1; None: nothing known, an empty track."""

    def __init__(
        self,
        share: float | None,
        name: str,
        *,
        target: float | None = None,
        token: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set(share, target=target, token=token)

    def set(self, share: float | None, *, target: float | None = None, token: str = "accent") -> None:
        self._share, self._target, self._token = share, target, token
        self.setAccessibleName(f"{self._name}: {share:.0%}" if share is not None else self._name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        track = QRectF(0, self.height() / 2 - 4, self.width(), 8)
        draw_bar(QPainter(self), track, self._share or 0.0, self._token, self._target)


class StackBar(QWidget):
    """Shares of a whole beside one another; `legend` lists them with figures underneath."""

    def __init__(
        self, shares: Sequence[Share], name: str, *, legend: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._legend = name, legend
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set(shares)

    def set(self, shares: Sequence[Share]) -> None:
        self._shares = tuple(shares)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("; ".join(f"{label}: {count}" for label, count, _ in shares))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._shares) if self._legend else 0
        return QSize(160, 18 + rows * theme().size("chip"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_bar(painter)
        if not self._legend:
            return
        step = theme().size("chip")
        for at, (label, count, token) in enumerate(self._shares):
            row = QRectF(0, 18 + at * step, self.width(), step)
            rounded(painter, QRectF(0, row.center().y() - 5, 10, 10), 3, token)
            draw_text(painter, row.adjusted(20, 0, -50, 0), label, "body", "text")
            draw_text(painter, row, str(count), "strong", "text", RIGHT)

    def _paint_bar(self, painter: QPainter) -> None:
        filled = [(count, token) for _label, count, token in self._shares if count > 0]
        total, gap = sum(count for count, _ in filled), 3
        if not total:
            rounded(painter, QRectF(0, 2, self.width(), 12), 3, "neutral")
            return
        room, left = self.width() - gap * (len(filled) - 1), 0.0
        for count, token in filled:
            width = room * count / total
            rounded(painter, QRectF(QPointF(left, 2), QPointF(left + width, 14)), 3, token)
            left += width + gap
