"""A session that is ready: its PIN, its file, the codes of pupils."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from zima_desktop.services.sessions import PupilCode

WIDTH = 560


class PreparedDialog(Dialog):
    """The PIN once more, the file, and the codes of pupils without a birth date."""

    start_requested = Signal()

    def __init__(
        self, view: QWidget, title: str, pin: str, path: Path | None, codes: Sequence[PupilCode]
    ) -> None:
        super().__init__(view, self.tr("The session is ready"), title, width=WIDTH, scrolling=bool(codes))
        self._start_here = path is None
        self.body.addWidget(Label(self.tr("PIN of the session"), "field"))
        shown = Label(pin, "display")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(self.tr("PIN {pin}").format(pin=" ".join(pin)))
        self.body.addWidget(shown)
        if path is not None:
            self.body.addWidget(Label(self.tr("File: {path}").format(path=str(path)), "secondary", wrap=True))
            text = self.tr("Open it on the other computer with this program, then collect it here.")
            self.body.addWidget(Notice("", text, tone="accent"))
        if codes:
            self.body.addWidget(Label(self.tr("Codes of pupils without a birth date"), "field"))
            lines = "\n".join(f"{one.name}: {one.code}" for one in codes)
            self.body.addWidget(Label(lines, "body", wrap=True))
        if self._start_here:
            self.add_foot(primary=self.tr("Start"), icon="play")
        else:
            _add_good(self, self.tr("Good"))

    def accept(self) -> None:
        super().accept()
        if self._start_here:
            self.start_requested.emit()


def _add_good(dialog: Dialog, text: str) -> None:
    good = Button(text, "primary", "check")
    good.clicked.connect(dialog.accept)
    dialog.add_plain_foot(good)
