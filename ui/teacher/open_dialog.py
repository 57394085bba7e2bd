"""The PIN of a session: asked once, wrong ones are said under the field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label


class OpenDialog(Dialog):
    """Stays until the session is open or the teacher gives up; `entered` may come several times."""

    entered = Signal(str)

    def __init__(self, view: QWidget, name: str, copies: int) -> None:
        super().__init__(view, name, width=480)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(self.tr("PIN of the teacher"), self.pin)
        self.body.addWidget(self.field)
        if copies > 1:
            together = translate("OpenDialog", "%n copies of the file make one board.", None, copies)
            self.body.addWidget(Label(together, "secondary", wrap=True))
        self.opens: Button = self.add_foot(primary=self.tr("Open"))
        self.pin.returnPressed.connect(self.accept)
        self.pin.textEdited.connect(self.field.clear_error)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.pin)

    def accept(self) -> None:
        if not self.opens.isEnabled():
            return
        if not self.pin.text().strip():
            self.field.set_error(self.tr("Enter the PIN"))
            return
        self._busy(True)
        self.entered.emit(self.pin.text())

    def refuse(self, why: str) -> None:
        """It did not open: one sentence, and the typed text is chosen."""
        self._busy(False)
        self.field.set_error(why)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pin.selectAll()

    def finish(self) -> None:
        """The session is open."""
        super().accept()

    def _busy(self, on: bool) -> None:
        """Deriving the key takes time by design; nothing jumps meanwhile."""
        self.opens.setEnabled(not on)
        self.opens.setText(self.tr("Opening…") if on else self.tr("Open"))
