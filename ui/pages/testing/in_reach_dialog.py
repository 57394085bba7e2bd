"""Session files that lie on drives now: one press collects them all."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.testing.check_row import CheckRow
from ui.widgets.button import Button
from ui.widgets.label import Label
from zima_desktop.domain.collecting import InReach
from zima_desktop.domain.found_sessions import FoundCopy

WIDTH = 620


class InReachDialog(Dialog):
    """A line a file under the name of its session; other files are chosen by hand."""

    chosen = Signal(object)  # tuple[Path, …]
    others_requested = Signal()

    def __init__(self, view: QWidget, found: Sequence[InReach]) -> None:
        super().__init__(view, self.tr("Collect answers"), width=WIDTH, scrolling=True)
        self.boxes: list[CheckRow] = []
        text = self.tr("These files of your sessions are plugged in now. Each answer is taken in once.")
        self.body.addWidget(Label(text, "secondary", wrap=True))
        for session in found:
            self.body.addWidget(Label(f"{session.group_name} · {session.title}", "strong", wrap=True))
            for copy in session.copies:
                box = CheckRow(copy.path, copy.path.name, copy_words(copy))
                box.toggled.connect(lambda _on: self._count())
                self.boxes.append(box)
                self.body.addWidget(box)
        self.others = Button(self.tr("Other files…"), "plain", "folder-open")
        self.collect = self.add_foot(self.others, primary=self.tr("Collect"), icon="folder-input")
        self.others.clicked.connect(self._ask_others)

    def paths(self) -> tuple[Path, ...]:
        return tuple(box.key for box in self.boxes if box.isChecked() and isinstance(box.key, Path))

    def accept(self) -> None:
        paths = self.paths()
        if paths:
            super().accept()
            self.chosen.emit(paths)

    def _ask_others(self) -> None:
        super().accept()
        self.others_requested.emit()

    def _count(self) -> None:
        self.collect.setEnabled(bool(self.paths()))


def copy_words(copy: FoundCopy) -> str:
    """The drive, and when something was last written."""
    words = translate("InReachDialog", "{place}, last written {moment}")
    return words.format(place=copy.place, moment=_moment(copy.changed))


def _moment(moment: datetime) -> str:
    return moment.astimezone().strftime("%d.%m.%Y %H:%M")
