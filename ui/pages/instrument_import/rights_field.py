"""The basis of the right to use an instrument: without it the version stays a draft."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.card import Card
from ui.widgets.field import Field


class RightsField(Card):
    """Shown only where the basis is missing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, ground="warn", margins=(16, 12, 16, 12))
        self.line = QLineEdit()
        hint = self.tr(
            "For example: a licence bought in 2025, a permission of the author, open terms of the publisher. "
            "Without it the instrument stays a draft and cannot be assigned."
        )
        self.field = Field(self.tr("Basis of use"), self.line, hint=hint)
        self.body.addWidget(self.field)
        self.line.textChanged.connect(lambda _text: self.changed.emit())

    def text(self) -> str:
        return " ".join(self.line.text().split())
