"""Cards: the grounds on which a page lays its parts, and their heads."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.label import Label

Ground = Literal["true", "soft", "accent", "warn", "bad", "ok", "info"]


class CardHead(QWidget):
    """Title on the left, a note or a button on the right; as high with a button as without one."""

    def __init__(self, title: str, note: str = "", action: QWidget | None = None) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        self._title, self._note = Label(title, "h3"), Label(note, "caption")
        layout.addWidget(self._title)
        layout.addStretch(1)
        layout.addWidget(self._note)
        if action is not None:
            layout.addWidget(action)
        theme().changed.connect(self._resize)
        self._resize()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_note(self, note: str) -> None:
        self._note.setText(note)

    def _resize(self) -> None:
        self.setFixedHeight(theme().size("card_head"))


class Card(QFrame):
    """A surface with a border; `body` is its vertical layout."""

    def __init__(
        self,
        title: str = "",
        *,
        note: str = "",
        action: QWidget | None = None,
        ground: Ground = "true",
        parent: QWidget | None = None,
        margins: tuple[int, int, int, int] = (20, 16, 20, 18),
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", ground)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(Space.S)
        self.head: CardHead | None = None
        if title or action is not None:
            self.head = CardHead(title, note, action)
            self.body.addWidget(self.head)
            self.setAccessibleName(title)
