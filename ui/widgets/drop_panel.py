"""The first step of a wizard: a file is chosen or dropped; a refused one is explained."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.errors import explain
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.restyle import restyle


class DropPanel(QWidget):
    """A panel lays out `refusal` and the card of `drop_card`; a file may be dropped anywhere on it."""

    choose_requested = Signal()
    dropped = Signal(object)  # Path

    def __init__(self, choose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.choose = Button(choose, "primary", "folder-open")
        self.choose.clicked.connect(self.choose_requested)
        self.refusal = Notice("", tone="bad")
        self.refusal.hide()
        self.headline = Label("", "h3", wrap=True)
        self.headline.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._card = Card()

    def show_refusal(self, error: Exception) -> None:
        """What happened, what is safe, what to do."""
        words = explain(error)
        rest = "\n".join(part for part in (words.safe, words.next) if part)
        self.refusal.set(words.what, rest, "bad", "circle-alert")
        self.refusal.show()

    def clear_refusal(self) -> None:
        self.refusal.hide()

    def drop_card(
        self, icon: str, texts: Sequence[str], buttons: Sequence[Button], *, height: int, gap: int = Space.M
    ) -> Card:
        """Where a file is dropped: a picture, the headline, what is accepted, the buttons."""
        body, center = self._card.body, Qt.AlignmentFlag.AlignHCenter
        body.addStretch(1)
        body.addWidget(Tile(icon, "accent", 56), 0, center)
        body.addSpacing(gap)
        body.addWidget(self.headline)
        for text in texts:
            label = Label(text, "secondary", wrap=True)
            label.setAlignment(center)
            body.addWidget(label)
        body.addSpacing(Space.M)
        body.addLayout(row(None, *buttons, None))
        body.addStretch(1)
        self._card.setMinimumHeight(height)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return self._card

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.choose.isEnabled() and _dropped_file(event) is not None:
            self._dress("soft")
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._dress("true")

    def dropEvent(self, event: QDropEvent) -> None:
        self._dress("true")
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _dress(self, card: str) -> None:
        self._card.setProperty("card", card)
        restyle(self._card)


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is dragged; several at once are not taken."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
