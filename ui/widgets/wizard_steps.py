"""Where one is in a sequence of steps: done ones ticked, the present one bold."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import translate
from ui.theme import theme
from ui.widgets.paint import CENTER, LEFT, draw_icon, draw_text, rounded, text_width

CIRCLE = 26
LINE = 36
GAP = 9


class WizardSteps(QWidget):
    """Painted only; says «step 2 of 4» to the screen reader."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles, self._at = tuple(titles), 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set_step(0)

    def set_step(self, index: int) -> None:
        self._at = index
        text = translate("WizardSteps", "Step {number} of {count}: {title}")
        self.setAccessibleName(
            text.format(number=index + 1, count=len(self._titles), title=self._titles[index])
        )
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(text_width(title, "strong") for title in self._titles)
        count = len(self._titles)
        return QSize(words + count * (CIRCLE + 2 * GAP) + (count - 1) * (LINE + GAP), theme().size("control"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, middle = 0.0, self.height() / 2
        for at, title in enumerate(self._titles):
            self._paint_circle(painter, QRectF(left, middle - CIRCLE / 2, CIRCLE, CIRCLE), at)
            left += CIRCLE + GAP
            width = text_width(title, "strong")
            now = at == self._at
            box = QRectF(left, 0, width + 2, self.height())
            draw_text(painter, box, title, "strong" if now else "body", "text" if now else "text2", LEFT)
            left += text_width(title, "strong" if now else "body") + GAP
            if at + 1 < len(self._titles):
                painter.setPen(QPen(theme().color("accent" if at < self._at else "border"), 2))
                painter.drawLine(QPointF(left, middle), QPointF(left + LINE, middle))
                left += LINE + GAP

    def _paint_circle(self, painter: QPainter, circle: QRectF, at: int) -> None:
        if at > self._at:
            rounded(painter, circle, CIRCLE / 2, "surface", "border_strong", 1.5)
            draw_text(painter, circle, str(at + 1), "caption_bold", "text2", CENTER)
            return
        rounded(painter, circle, CIRCLE / 2, "accent")
        if at < self._at:
            draw_icon(painter, circle.center(), "check", "on_accent", 16)
        else:
            draw_text(painter, circle, str(at + 1), "caption_bold", "on_accent", CENTER)
