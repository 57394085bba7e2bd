"""A line at the bottom that says what was done and offers to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label

SHOWN_MS = 8000
BOTTOM = 20


class Toast(QFrame):
    """Floats over its parent; stays while the pointer or the focus is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "dialog")
        self._undo_with: Callable[[], None] | None = None
        self._text = Label("", "body")
        self._text.setMaximumWidth(620)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._undo = Button(translate("Toast", "Undo"), "link", "undo-2")
        self._undo.clicked.connect(self._take_back)
        close = IconButton("x", translate("Toast", "Close"), size=16)
        close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.XS + 2, Space.S, Space.XS + 2)
        for part in (self._text, self._undo, close):
            layout.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._expire)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show this text instead of the one before."""
        self._undo_with = undo
        self._text.setText(text)
        self._undo.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()

    def text(self) -> str:
        return self._text.text()

    def dismiss(self) -> None:
        self._timer.stop()
        self._undo_with = None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _take_back(self) -> None:
        undo = self._undo_with
        self.dismiss()
        if undo is not None:
            undo()

    def _expire(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            left = (parent.width() - self.width()) // 2
            self.move(max(left, 0), parent.height() - self.height() - BOTTOM)
