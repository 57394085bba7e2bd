"""Step 1: a workbook is chosen or dropped here; who has none saves an empty one first."""

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
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.restyle import restyle

PLACE_HEIGHT = 300


class FilePanel(QWidget):
    """A refused file is explained above the drop place."""

    choose_requested = Signal()
    template_requested = Signal()
    dropped = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.choose = Button(self.tr("Choose a file"), "primary", "folder-open")
        self.template = Button(self.tr("Save an empty workbook…"), "plain", "file-spreadsheet")
        self.choose.clicked.connect(self.choose_requested)
        self.template.clicked.connect(self.template_requested)
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
        waits = self.tr("Drag the workbook of an instrument here, or choose a file")
        self._title.setText(self.tr("Reading the file…") if busy else waits)
        self.choose.setEnabled(not busy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.choose.isEnabled() and _dropped_file(event) is not None:
            self._card.setProperty("card", "soft")
            restyle(self._card)
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
        kinds = self.tr(
            "XLSX and ODS workbooks and files of the program are read; the empty one explains itself."
        )
        promise = self.tr("Take only what you have the right to use. Nothing is assigned before you say so.")
        body, center = self._card.body, Qt.AlignmentFlag.AlignHCenter
        body.addStretch(1)
        body.addWidget(Tile("file-spreadsheet", "accent", 56), 0, center)
        body.addSpacing(Space.M)
        body.addWidget(self._title)
        for text in (kinds, promise):
            label = Label(text, "secondary", wrap=True)
            label.setAlignment(center)
            body.addWidget(label)
        body.addSpacing(Space.M)
        body.addLayout(row(None, self.template, self.choose, None))
        body.addStretch(1)
        self._card.setMinimumHeight(PLACE_HEIGHT)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return self._card

    def _calm(self) -> None:
        self._card.setProperty("card", "true")
        restyle(self._card)


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is dragged."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
