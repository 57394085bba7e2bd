"""All items of a sheet at a glance: what is answered, left out, doubtful, and where the cursor is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import CENTER, draw_text, rounded

WIDTH, HEIGHT, GAP = 46, 28, 4
ANSWERED, MISSING, DOUBTFUL, OPEN = "answered", "missing", "doubtful", "open"
_GROUNDS = {ANSWERED: "accent_soft", MISSING: "neutral", DOUBTFUL: "warn_soft", OPEN: "surface"}
_INKS = {ANSWERED: "accent_text", MISSING: "text2", DOUBTFUL: "warn", OPEN: "text3"}


@dataclass(frozen=True, slots=True)
class GridCell:
    no: int
    text: str  # the mark of the answer
    state: str = OPEN


class AnswerGrid(QWidget):
    """Shows; a click goes to an item. Keys belong to the question beside it."""

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[GridCell, ...] = ()
        self._current: int | None = None
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)

    def set_cells(self, cells: Sequence[GridCell], current: int | None) -> None:
        self._cells, self._current = tuple(cells), current
        self._fit()
        self.update()

    def cells(self) -> tuple[GridCell, ...]:
        return self._cells

    def current(self) -> int | None:
        return self._current

    def sizeHint(self) -> QSize:
        return QSize(10 * round(WIDTH * theme().text_scale), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for at, cell in enumerate(self._cells):
            if self._box(at).contains(event.position()):
                self.picked.emit(cell.no)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, cell in enumerate(self._cells):
            self._paint(painter, self._box(at), cell)

    def _paint(self, painter: QPainter, box: QRectF, cell: GridCell) -> None:
        here = cell.no == self._current
        edge, width = ("focus", 2) if here else ("border", 1)
        rounded(painter, box, theme().size("r_s"), _GROUNDS[cell.state], edge, width)
        number = QRectF(box.left() + 4, box.top(), box.width() * 0.42, box.height())
        draw_text(painter, number, str(cell.no), "small", "text2" if here else "text3")
        mark = QRectF(number.right(), box.top(), box.right() - number.right() - 3, box.height())
        draw_text(painter, mark, cell.text, "strong", _INKS[cell.state], CENTER)

    def _step(self) -> tuple[float, float]:
        scale = theme().text_scale
        return WIDTH * scale + GAP, HEIGHT * scale + GAP

    def _across(self) -> int:
        return max(1, int((self.width() + GAP) // self._step()[0]))

    def _box(self, at: int) -> QRectF:
        wide, tall = self._step()
        across = self._across()
        return QRectF(at % across * wide, at // across * tall, wide - GAP, tall - GAP)

    def _fit(self) -> None:
        rows = -(-len(self._cells) // self._across())
        self.setFixedHeight(max(1, round(rows * self._step()[1])))
