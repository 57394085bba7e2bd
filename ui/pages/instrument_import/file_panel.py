"""Step 1: a workbook is chosen or dropped here; who has none saves an empty one first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.drop_panel import DropPanel

PLACE_HEIGHT = 300


class FilePanel(DropPanel):
    """A refused file is explained above the drop place."""

    template_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose a file"), parent)
        self.template = Button(self.tr("Save an empty workbook…"), "plain", "file-spreadsheet")
        self.template.clicked.connect(self.template_requested)
        kinds = self.tr(
            "XLSX and ODS workbooks and files of the program are read; the empty one explains itself."
        )
        promise = self.tr("Take only what you have the right to use. Nothing is assigned before you say so.")
        buttons = (self.template, self.choose)
        card = self.drop_card("file-spreadsheet", (kinds, promise), buttons, height=PLACE_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.refusal)
        layout.addWidget(card, 1)
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        waits = self.tr("Drag the workbook of an instrument here, or choose a file")
        self.headline.setText(self.tr("Reading the file…") if busy else waits)
        self.choose.setEnabled(not busy)
