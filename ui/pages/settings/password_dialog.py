"""A new password: the old one first, the new one twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.start.new_password import NewPassword
from ui.start.password_field import PasswordLine
from ui.widgets.field import Field


class PasswordDialog(Dialog):
    """Stays open while the keys are made: a wrong old password is told under its field."""

    change_requested = Signal(str, str)  # old, new

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, self.tr("Change the password"), width=480)
        self.old = PasswordLine()
        self.old_field = Field(self.tr("Present password"), self.old)
        self.fresh = NewPassword()
        self.body.addWidget(self.old_field)
        self.body.addWidget(self.fresh)
        self.save = self.add_foot(primary=self.tr("Change"))
        self.old.textChanged.connect(self.old_field.clear_error)
        for line in (self.old, self.fresh.first, self.fresh.again):
            line.returnPressed.connect(self.accept)

    def accept(self) -> None:
        """Ask for the change; `finish` or `say_wrong` comes later."""
        if not self.save.isEnabled():
            return
        if not self.old.text():
            self.old_field.set_error(self.tr("Enter the password you came in with"))
            self.old.setFocus()
            return
        new = self.fresh.checked()
        if new is not None:
            self._set_busy(True)
            self.change_requested.emit(self.old.text(), new)

    def finish(self) -> None:
        """The password is changed."""
        self._forget()
        super().accept()

    def reject(self) -> None:
        """Not while the keys are being made: the answer needs a place to come back to."""
        if not self.save.isEnabled():
            return
        self._forget()
        super().reject()

    def say_wrong(self, text: str) -> None:
        """The old password did not fit."""
        self._set_busy(False)
        self.old_field.set_error(text)
        self.old.setFocus()
        self.old.selectAll()

    def wake(self) -> None:
        """It did not work for another reason, which has been told."""
        self._set_busy(False)

    def _set_busy(self, on: bool) -> None:
        self.save.setEnabled(not on)
        self.save.setText(self.tr("Changing…") if on else self.tr("Change"))

    def _forget(self) -> None:
        self.old.forget()
        self.fresh.forget()
