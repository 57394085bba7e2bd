"""The focus ring: one for the whole window, shown after Tab only, 2 px wide and 2 px off the widget."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.theme import theme

OWN_EDGE = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})


class FocusRing(QWidget):
    """Follows the focused widget of its window; inputs show the focus by their own edge."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.keyboard = False
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only the focused widget and those it lies in are watched: scrolling takes the ring along."""
        if event.type() in _MOVES and watched is not self:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._unwatch()
        shown = new is not None and self.keyboard and self.window().isAncestorOf(new)
        self._target = new if shown and not isinstance(new, OWN_EDGE) else None
        if self._target is not None:
            self._watch(self._target)
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        area = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size()).adjusted(-4, -4, 4, 4)
        self.setGeometry(area.intersected(self.window().rect()))
        self.setVisible(True)
        self.raise_()

    def _watch(self, widget: QWidget) -> None:
        window = self.window()
        step: QWidget | None = widget
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()

    def _unwatch(self) -> None:
        """A widget that loses the focus because it is being deleted has no C++ side any more."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()


def mark_keyboard(window: QWidget, on: bool) -> None:
    """Say to the ring of a window that the focus is being moved by Tab."""
    ring = window.findChild(FocusRing, "focus_ring", Qt.FindChildOption.FindDirectChildrenOnly)
    if ring is not None:
        ring.keyboard = on
