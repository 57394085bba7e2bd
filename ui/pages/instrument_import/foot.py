"""The foot of the wizard: back, leave, why the next step waits, the step itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button
from ui.widgets.label import ElideLabel
from ui.widgets.layout import row


class Foot(QWidget):
    back_requested = Signal()
    leave_requested = Signal()
    primary_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(self.tr("Back"), "plain", "chevron-left")
        self.leave = Button("", "link")
        self.note = ElideLabel("", "caption", tone="text2")
        self.primary = Button("", "primary", "chevron-right")
        self.primary.setMinimumWidth(150)
        self.back.clicked.connect(self.back_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.primary.clicked.connect(self.primary_requested)
        line = row(self.back, self.leave, None, self.note, 8, self.primary)
        self.setLayout(line)

    def show_step(self, primary: str, icon: str, *, back: bool, kept: bool) -> None:
        """`primary` \"\": the step has its own buttons; `kept`: leaving loses nothing."""
        self.back.setVisible(back)
        self.primary.setVisible(bool(primary))
        self.primary.setText(primary)
        self.primary.set_icon(icon)
        self.leave.setText(self.tr("Leave, the draft is kept") if kept else self.tr("Cancel"))

    def set_state(self, note: str, *, enabled: bool) -> None:
        self.note.set_text(note)
        self.primary.setEnabled(enabled)
        self.back.setEnabled(True)
        self.primary.setToolTip("Ctrl+Enter")
        self.primary.setAccessibleDescription(note)

    def set_busy(self) -> None:
        """Nothing may be pressed while the program works."""
        self.primary.setEnabled(False)
        self.back.setEnabled(False)
