"""The ground of a kiosk screen: margins, and a middle that scrolls when the letters are large."""

from PySide6.QtCore import Qt
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


def scrolling(inner: QWidget) -> QScrollArea:
    """A middle part that never squeezes its content."""
    area = QScrollArea()
    area.setProperty("bare", True)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
