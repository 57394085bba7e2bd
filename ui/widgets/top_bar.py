"""The bar above the page: where one is, training chip, search, theme, lock, who works here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space, theme
from ui.widgets.avatar import Avatar
from ui.widgets.button import IconButton
from ui.widgets.chip import Chip
from ui.widgets.label import ElideLabel
from ui.widgets.search_field import SearchField

SEARCH_WIDE, SEARCH_NARROW = 380, 300


class TopBar(QFrame):
    """Says what was pressed; the main window acts."""

    searched = Signal(str)
    theme_requested = Signal()
    lock_requested = Signal()

    def __init__(self, user_name: str, *, training: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.title = ElideLabel("", "h3")
        self.search = SearchField("", translate("TopBar", "Search everywhere"), keys="Ctrl+K")
        self.search.searched.connect(self.searched)
        self.theme_button = IconButton("moon", translate("TopBar", "Switch the theme"))
        self.theme_button.clicked.connect(self.theme_requested)
        self.lock_button = IconButton("lock", translate("TopBar", "Lock (Ctrl+L)"))
        self.lock_button.clicked.connect(self.lock_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XL, 0, 20, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.title)
        if training:
            layout.addSpacing(Space.S)
            layout.addWidget(Chip(translate("TopBar", "Training data"), "graduation-cap", "warn"))
        layout.addStretch(1)
        for part in (self.search, self.theme_button, self.lock_button):
            layout.addWidget(part)
        if user_name:
            layout.addWidget(Avatar(user_name, 32))
        theme().changed.connect(self._dress)
        self.set_narrow(False)
        self._dress()

    def set_path(self, *parts: str) -> None:
        self.title.set_text("  /  ".join(parts))

    def set_narrow(self, narrow: bool) -> None:
        """A shorter field with a short hint."""
        self.search.setFixedWidth(SEARCH_NARROW if narrow else SEARCH_WIDE)
        full = translate("TopBar", "Find a pupil, a profession, a document…")
        self.search.setPlaceholderText(translate("TopBar", "Find…") if narrow else full)
        layout = self.layout()
        if layout is not None:  # a request posted while the window gets its first size is lost
            layout.invalidate()
            layout.activate()

    def _dress(self) -> None:
        self.setFixedHeight(theme().size("topbar"))
        self.theme_button.set_icon("sun" if theme().dark else "moon")
