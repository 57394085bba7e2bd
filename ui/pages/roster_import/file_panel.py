"""Step 1: a file is chosen or dropped here."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.errors import explain
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.restyle import restyle


class FilePanel(QWidget):
    """Says what is accepted; a refused file is explained under the drop place."""

    choose_requested = Signal()
    dropped = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.choose = Button(self.tr("Choose a file"), "primary", "folder-open")
        self.choose.clicked.connect(self.choose_requested)
        self.refusal = Notice("", tone="bad")
        self.refusal.hide()
        self._title = Label("", "h3", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.refusal)
        layout.addWidget(self._place(), 1)
        self.set_busy(False)

    def show_refusal(self, error: Exception) -> None:
        """What happened, what is safe, what to do."""
        words = explain(error)
        rest = "\n".join(part for part in (words.safe, words.next) if part)
        self.refusal.set(words.what, rest, "bad", "circle-alert")
        self.refusal.show()

    def clear_refusal(self) -> None:
        self.refusal.hide()

    def set_busy(self, busy: bool) -> None:
        text = self.tr("Reading the file…") if busy else self.tr("Drag a class list here, or choose a file")
        self._title.setText(text)
        self.choose.setEnabled(not busy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.choose.isEnabled() and _dropped_file(event) is not None:
            self._card.setProperty("card", "soft")
            self._restyle()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._calm()

    def dropEvent(self, event: QDropEvent) -> None:
        self._calm()
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _place(self) -> QWidget:
        self._card = Card()
        kinds = self.tr("XLSX, XLS, ODS and CSV tables of any layout are understood, up to 20 MB.")
        promise = self.tr("Nothing is written until you have seen what will change and pressed «Apply».")
        body = self._card.body
        body.addStretch(1)
        body.addWidget(Tile("file-spreadsheet", "accent", 56), 0, Qt.AlignmentFlag.AlignHCenter)
        body.addSpacing(Space.M)
        body.addWidget(self._title)
        for text in (kinds, promise):
            label = Label(text, "secondary", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(label)
        body.addSpacing(Space.M)
        body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)
        self._card.setMinimumHeight(300)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return self._card

    def _calm(self) -> None:
        self._card.setProperty("card", "true")
        self._restyle()

    def _restyle(self) -> None:
        restyle(self._card)


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is dragged; several at once are not a list."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
