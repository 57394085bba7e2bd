"""The teacher's PIN before the kiosk may be left."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.label import Label


class PinDialog(Dialog):
    """Closes as accepted only when `right` says so."""

    def __init__(
        self,
        view: QWidget,
        right: Callable[[str], bool],
        *,
        unsaved: bool = False,
        title: str = "",
        answer: str = "",
    ) -> None:
        kept = translate("PinDialog", "Answers given so far are kept")
        if unsaved:
            kept = translate("PinDialog", "One answer is not written yet, it will be asked again")
        super().__init__(view, title or translate("PinDialog", "Leave the session"), kept, width=480)
        self._right = right
        self.entry = QLineEdit()
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.entry.setAccessibleName(translate("PinDialog", "PIN of this session, or the teacher's code"))
        self.problem = Label("", "caption", tone="bad")
        self.body.addWidget(
            Label(translate("PinDialog", "PIN of this session, or the teacher's code"), "field")
        )
        self.body.addWidget(self.entry)
        self.body.addWidget(self.problem)
        self.entry.returnPressed.connect(self.accept)
        self.save = self.add_foot(primary=answer or translate("PinDialog", "Leave"))

    def accept(self) -> None:
        if self._right(self.entry.text()):
            super().accept()
            return
        self.problem.setText(translate("PinDialog", "This is neither the PIN nor the teacher's code"))
        self.entry.clear()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
