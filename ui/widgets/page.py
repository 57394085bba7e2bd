"""The ground of a page: a scrolling area with the page margin; it scrolls, it never squeezes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.label import Label


class Page(QScrollArea):
    """Base of every page view; put the parts into `body`."""

    def __init__(self, parent: QWidget | None = None, *, minimum_height: int = 0) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        ground = QWidget()
        ground.setObjectName("page")
        ground.setMinimumHeight(minimum_height)
        self.body = QVBoxLayout(ground)
        self.body.setContentsMargins(Space.XL, 18, Space.XL, Space.L + 4)
        self.body.setSpacing(Space.L)
        self.setWidget(ground)


class PageHead(QWidget):
    """The h1 of a page with a line of explanation and its buttons on the right."""

    def __init__(self, title: str, subtitle: str = "", actions: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._title, self._subtitle = Label(title, "h1"), Label(subtitle, "secondary")
        self._subtitle.setVisible(bool(subtitle))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._subtitle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(texts, 1)
        for action in actions:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
