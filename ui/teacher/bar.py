"""The top bar of teacher mode: what this is, that no result is in it, theme, exit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.avatar import Tile
from ui.widgets.button import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.label import ElideLabel, Label


class TeacherBar(QFrame):
    """The chip and the name of the organization belong to an open session."""

    leave_requested = Signal()
    theme_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.chip = Chip(self.tr("A session file: no results are in it"), "file-lock")
        self.organization = ElideLabel("", tone="text2")
        self.theme_button = IconButton("moon", self.tr("Switch the theme"))
        self.leave = Button(self.tr("Leave"), "plain", "log-out")
        self.leave.clicked.connect(self.leave_requested)
        self.theme_button.clicked.connect(self.theme_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XL, 0, Space.XL, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(Tile("snowflake", size=34, solid=True))
        layout.addWidget(Label(self.tr("Teacher mode"), "h3"))
        layout.addWidget(self.chip)
        layout.addStretch(1)
        layout.addWidget(self.organization)
        layout.addWidget(self.theme_button)
        layout.addWidget(self.leave)
        theme().changed.connect(self._dress)
        self.show_session(None)
        self._dress()

    def show_session(self, organization: str | None) -> None:
        """None: no session is open."""
        self.chip.setVisible(organization is not None)
        self.organization.set_text(organization or "")

    def _dress(self) -> None:
        self.setFixedHeight(theme().size("topbar"))
        self.theme_button.set_icon("sun" if theme().dark else "moon")
