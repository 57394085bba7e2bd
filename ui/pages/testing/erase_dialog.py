"""Old session files: all their answers are in the base, so they may go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.testing.check_row import CheckRow
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from zima_desktop.domain.collecting import ErasureVerdict

WIDTH = 620


class EraseDialog(Dialog):
    """Ticked are those without remarks of the teacher: these would go with the file."""

    chosen = Signal(object)  # tuple[Path, …]

    def __init__(self, view: QWidget, verdicts: Sequence[ErasureVerdict]) -> None:
        super().__init__(view, self.tr("Old session files"), width=WIDTH, scrolling=True)
        self.boxes: list[CheckRow] = []
        text = self.tr("Every answer of these files is in the base. The results stay.")
        self.body.addWidget(Label(text, "secondary", wrap=True))
        for verdict in verdicts:
            box = CheckRow(verdict.path, verdict.path.name, _words(verdict), on=not verdict.remarks)
            box.toggled.connect(lambda _on: self._count())
            self.boxes.append(box)
            self.body.addWidget(box)
        if any(one.remarks for one in verdicts):
            remarks = self.tr("Remarks of the teacher go with the file: print the protocol first.")
            self.body.addWidget(Notice("", remarks, tone="warn"))
        promise = self.tr(
            "This cannot be undone. A flash drive may keep traces; they are encrypted and cannot be read "
            "without the PIN."
        )
        self.body.addWidget(Label(promise, "caption", wrap=True))
        self.erase = self.add_foot(primary=self.tr("Delete the files"), icon="trash-2", danger=True)
        self._count()

    def paths(self) -> tuple[Path, ...]:
        return tuple(box.key for box in self.boxes if box.isChecked() and isinstance(box.key, Path))

    def accept(self) -> None:
        paths = self.paths()
        if paths:
            super().accept()
            self.chosen.emit(paths)

    def _count(self) -> None:
        self.erase.setEnabled(bool(self.paths()))


def _words(verdict: ErasureVerdict) -> str:
    """Where the file lies, and whether the teacher wrote something into it."""
    folder = str(verdict.path.parent)
    remarks = translate("EraseDialog", "%n remark(s)", None, verdict.remarks)
    return f"{remarks} · {folder}" if verdict.remarks else folder
