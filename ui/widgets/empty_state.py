"""What stands where there is nothing: an icon, one sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button
from ui.widgets.label import Label


class EmptyState(QWidget):
    """`acted`: the button was pressed."""

    acted = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str = "",
        *,
        action: str = "",
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addStretch(1)
        center = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Tile(icon_name, "accent", 56), 0, center)
        layout.addSpacing(Space.XS)
        self.title = Label(title, "h3", wrap=True)
        self.title.setAlignment(center)
        layout.addWidget(self.title)
        self.text = Label(text, "secondary", wrap=True)
        self.text.setAlignment(center)
        layout.addWidget(self.text)
        self.text.setVisible(bool(text))  # after it has a parent: else it is a window for a moment
        self.button: Button | None = None
        if action:
            self.button = Button(action, "plain", action_icon)
            self.button.clicked.connect(self.acted)
            layout.addSpacing(Space.S)
            layout.addWidget(self.button, 0, center)
        layout.addStretch(2)
