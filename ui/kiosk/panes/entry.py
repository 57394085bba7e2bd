"""Fields to type in: Enter, Escape and the page keys go on to the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.theme import Space, theme

LINES = 4
_OF_THE_SCREEN = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_OF_THE_PANE = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class ShortEntry(QLineEdit):
    """One line; erasing in an empty field must not lead to the question before."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.setProperty("kiosk", True)
        self.setMaxLength(longest)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _OF_THE_SCREEN or key in _OF_THE_PANE:
            event.ignore()
            return
        super().keyPressEvent(event)
        event.accept()


class LongEntry(QPlainTextEdit):
    """Several lines that break by themselves."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._longest = longest
        self.setProperty("kiosk", True)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.textChanged.connect(self._shorten)
        theme().changed.connect(self._heighten)
        self._heighten()

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OF_THE_SCREEN:
            event.ignore()
            return
        super().keyPressEvent(event)
        event.accept()

    def _shorten(self) -> None:
        over = len(self.text()) - self._longest
        if over > 0:
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, over)
            cursor.removeSelectedText()

    def _heighten(self) -> None:
        line = QFontMetrics(theme().font_of(theme().size("kiosk_name"), False)).lineSpacing()
        self.setFixedHeight(LINES * line + 2 * Space.L)
