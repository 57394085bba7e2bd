"""The ground of a kiosk screen: margins, and a middle that scrolls when the letters are large."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.theme import Space

EDGE = 40


class Screen(QWidget):
    """Head, middle and foot are added to `body`; the screen itself takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(EDGE, Space.XL, EDGE, Space.L)
        self.body.setSpacing(Space.M)

    def focus_first(self) -> None:
        """Where the keyboard goes when the screen appears."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class Middle(QScrollArea):
    """Scrolls with the wheel and with the focus; the keys belong to the screen it lies on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def scrolling(inner: QWidget) -> QScrollArea:
    """A middle part that never squeezes its content."""
    area = Middle()
    area.setProperty("bare", True)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll the middle that the widget lies in so far that all of it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, Space.XL)
            return
        above = above.parentWidget()
