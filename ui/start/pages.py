"""The ground of a start page: its content in the middle, never wider than it reads well."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.page import Page


class StartPage(Page):
    """Put one widget in with `center`; it grows with the text and scrolls in a low window."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width
        self._content: QWidget | None = None
        ground = self.widget()
        assert ground is not None
        ground.installEventFilter(self)
        self._ground = ground
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._ground:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as the content is at this width; Qt alone would take its narrowest form."""
        self._ground.setMinimumHeight(self.body.minimumHeightForWidth(self.viewport().width()))
