"""What can be done with several chosen people at once; it stands where the chips stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label


class SelectionBar(QFrame):
    """Count, actions, and a cross that lets go of the choice."""

    move_requested = Signal()
    consent_requested = Signal()
    export_requested = Signal()
    hide_requested = Signal()
    restore_requested = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "soft")
        self.count = Label("", "strong", tone="accent")
        self.move_button = Button(self.tr("Move"), "plain", "arrow-right-left")
        self.consent_button = Button(self.tr("Note consents"), "plain", "shield-check")
        self.export_button = Button(self.tr("Save as XLSX"), "plain", "file-down")
        self.hide_button = Button(self.tr("Hide"), "plain", "archive")
        self.restore_button = Button(self.tr("Bring back"), "plain", "archive-restore")
        self.drop_button = IconButton("x", self.tr("Clear the selection (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, Space.S, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.count)
        layout.addStretch(1)
        for button, signal in (
            (self.move_button, self.move_requested),
            (self.consent_button, self.consent_requested),
            (self.export_button, self.export_requested),
            (self.hide_button, self.hide_requested),
            (self.restore_button, self.restore_requested),
            (self.drop_button, self.dropped),
        ):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.clicked.connect(signal)
        self.show_bin(False)

    def show_bin(self, hidden: bool) -> None:
        """Hidden people can only come back."""
        for button in (self.move_button, self.consent_button, self.export_button, self.hide_button):
            button.setVisible(not hidden)
        self.restore_button.setVisible(hidden)

    def set_count(self, count: int) -> None:
        self.count.setText(translate("SelectionBar", "%n chosen", None, count))
