"""Step 1: a file is chosen or dropped here."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.drop_panel import DropPanel

PLACE_HEIGHT = 300


class FilePanel(DropPanel):
    """Says what is accepted; a refused file is explained above the drop place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose a file"), parent)
        kinds = self.tr("XLSX, XLS, ODS and CSV tables of any layout are understood, up to 20 MB.")
        promise = self.tr("Nothing is written until you have seen what will change and pressed «Apply».")
        card = self.drop_card("file-spreadsheet", (kinds, promise), (self.choose,), height=PLACE_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.refusal)
        layout.addWidget(card, 1)
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        text = self.tr("Reading the file…") if busy else self.tr("Drag a class list here, or choose a file")
        self.headline.setText(text)
        self.choose.setEnabled(not busy)
