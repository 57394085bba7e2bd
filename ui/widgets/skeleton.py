"""Grey bars where rows will be; they stand still."""

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import translate
from ui.theme import theme
from ui.widgets.paint import rounded

WAIT_MS = 300


class Skeleton(QWidget):
    """Painted 300 ms after it was shown: what comes sooner needs no sign of waiting."""

    def __init__(self, rows: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._due = rows, False
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._appear)
        self.setAccessibleName(translate("Skeleton", "Loading"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(300, self._rows * theme().size("row"))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme().size("row"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._due = False
        self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._due:
            return
        painter, step = QPainter(self), theme().size("row")
        for at in range(min(self._rows, self.height() // step)):
            top = at * step
            rounded(painter, QRectF(16, top + step / 2 - 17, 34, 34), 17, "neutral")
            rounded(painter, QRectF(62, top + step / 2 - 13, self.width() * 0.26, 10), 4, "neutral")
            rounded(painter, QRectF(62, top + step / 2 + 4, self.width() * 0.14, 8), 4, "neutral")
            rounded(
                painter, QRectF(self.width() * 0.5, top + step / 2 - 5, self.width() * 0.3, 10), 4, "neutral"
            )

    def _appear(self) -> None:
        self._due = True
        self.update()
