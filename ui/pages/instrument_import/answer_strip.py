"""All answers of one sheet at a glance: number and answer, one Tab stop, arrows go from one to another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import CENTER, draw_text, rounded

CELL_WIDTH, CELL_HEIGHT, GAP = 64, 36, 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class AnswerCell:
    number: int
    shown: str
    given: bool


class AnswerStrip(QWidget):
    """`picked` names the question to go to."""

    picked = Signal(int)  # place in the sequence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: tuple[AnswerCell, ...] = ()
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def set_cells(self, cells: Sequence[AnswerCell], at: int) -> None:
        self.cells, self.at = tuple(cells), at
        given = sum(cell.given for cell in cells)
        self.setAccessibleName(
            self.tr("Answers of the sheet: {given} of {total}").format(given=given, total=len(cells))
        )
        if 0 <= at < len(cells):
            text = self.tr("question {number}: {answer}")
            self.setAccessibleDescription(text.format(number=cells[at].number, answer=cells[at].shown))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self.cells) // self._across(width))
        return round(rows * (CELL_HEIGHT * theme().text_scale + GAP))

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(self.width(), 360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self._across(self.width())
        steps = _STEPS | {Qt.Key.Key_Up: -across, Qt.Key.Key_Down: across}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self.at + step < len(self.cells):
            self.picked.emit(self.at + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = QPointF(event.position())
        found = next((at for at in range(len(self.cells)) if self._cell(at).contains(point)), None)
        if found is not None:
            self.picked.emit(found)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, cell in enumerate(self.cells):
            box, now = self._cell(at), at == self.at
            edge = "accent" if now else "border"
            fill = "accent_soft" if now else "surface2" if cell.given else "surface"
            rounded(painter, box, theme().size("r_s"), fill, edge, 2 if now else 1)
            half = box.width() * 0.44
            number = QRectF(box.left(), box.top(), half, box.height())
            answer = QRectF(box.left() + half, box.top(), box.width() - half - 4, box.height())
            draw_text(painter, number, str(cell.number), "caption", "text3", CENTER)
            draw_text(painter, answer, cell.shown, "strong", "text" if cell.given else "text3", CENTER)

    def _across(self, width: int) -> int:
        cell = CELL_WIDTH * theme().text_scale + GAP
        return max(1, int((width + GAP) // cell))

    def _cell(self, at: int) -> QRectF:
        scale, across = theme().text_scale, self._across(self.width())
        width, height = CELL_WIDTH * scale, CELL_HEIGHT * scale
        left, top = (at % across) * (width + GAP), (at // across) * (height + GAP)
        return QRectF(left, top, width, height)
