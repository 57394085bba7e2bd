"""A second sitting for those who have not finished: their names, a PIN, where they answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.pages.testing.new_session import LONGEST_PIN, SHORTEST_PIN, random_pin
from ui.widgets.button import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import row


class MakeUpDialog(Dialog):
    """The same two ways out as a new session has."""

    start_requested = Signal(str)  # PIN
    file_requested = Signal(str)  # PIN

    def __init__(self, view: QWidget, title: str, names: Sequence[str]) -> None:
        super().__init__(view, self.tr("Make-up session"), title, width=560, scrolling=True)
        self.pin = QLineEdit(random_pin())
        self.pin.setMaxLength(LONGEST_PIN)
        self.other_pin = IconButton("dices", self.tr("Another PIN"))
        self.other_pin.clicked.connect(lambda: self.pin.setText(random_pin()))
        self.body.addWidget(Label(self.tr("Who has not finished"), "field"))
        self.body.addWidget(Label("\n".join(names), "body", wrap=True))
        self.pin_field = Field(self.tr("PIN of the session"), self.pin)
        line = row()
        line.addWidget(self.pin_field, 1)
        line.addWidget(self.other_pin)
        self.body.addLayout(line)
        self.file = Button(self.tr("Save a session file…"), "plain", "save")
        self.file.clicked.connect(self._ask_file)
        self.start = self.add_foot(self.file, primary=self.tr("Start on this computer"), icon="play")

    def accept(self) -> None:
        pin = self._checked_pin()
        if pin:
            super().accept()
            self.start_requested.emit(pin)

    def _ask_file(self) -> None:
        pin = self._checked_pin()
        if pin:
            super().accept()
            self.file_requested.emit(pin)

    def _checked_pin(self) -> str:
        pin = self.pin.text().strip()
        if len(pin) >= SHORTEST_PIN:
            return pin
        self.pin_field.set_error(self.tr("At least four digits or letters"))
        self.pin.setFocus()
        return ""
