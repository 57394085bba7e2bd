"""The ground of a start page: its content in the middle, never wider than it reads well."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.page import Page


class StartPage(Page):
    """Put one widget in with `center`; it grows with the text and scrolls in a low window."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width
        self._content: QWidget | None = None
        self.body.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        theme().changed.connect(self._resize)

    def center(self, content: QWidget) -> None:
        self._content = content
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(content, 1)
        middle.addStretch()
        self.body.addStretch(1)
        self.body.addLayout(middle)
        self.body.addStretch(1)
        self._resize()

    def _resize(self) -> None:
        if self._content is not None:
            self._content.setMaximumWidth(round(self._width * theme().text_scale))
