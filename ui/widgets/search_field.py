"""A field to search with: tells the text shortly after typing, Esc clears it."""

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.icons import icon
from ui.theme import theme
from ui.widgets.key_cap import KeyCap
from ui.widgets.paint import draw_icon

WAIT_MS = 150


class SearchField(QLineEdit):
    """`searched` follows the last key by 150 ms; `keys` shows a shortcut at the right end."""

    searched = Signal(str)

    def __init__(self, placeholder: str, name: str, *, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("search", True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self._cap = KeyCap(keys, self) if keys else None
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._tell)
        self._clear = self.addAction(icon("x", "text2", 16), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._wait)
        theme().changed.connect(self._tint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._timer.stop()
            self._tell()
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cap is not None:
            self._cap.adjustSize()
            self.setTextMargins(0, 0, 0 if self.text() else self._cap.width(), 0)
            self._cap.move(self.width() - self._cap.width() - 8, (self.height() - self._cap.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_icon(QPainter(self), QPointF(18, self.height() / 2), "search", "text3", 18)

    def _wait(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._cap is not None:
            self._cap.setVisible(not text)
            self.setTextMargins(0, 0, 0 if text else self._cap.width(), 0)
        if text:
            self._timer.start()
        else:
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        self.searched.emit(self.text())

    def _tint(self) -> None:
        self._clear.setIcon(icon("x", "text2", 16))
