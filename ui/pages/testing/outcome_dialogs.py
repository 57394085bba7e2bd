"""Sessions that are ready: the PIN, the files, the codes of pupils, and what is done with them next."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.widgets.button import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from zima_desktop.services.flash_copies import CopyOutcome
from zima_desktop.services.sentences import sentence
from zima_desktop.services.sessions import Prepared, PupilCode

WIDTH = 740


@dataclass(frozen=True, slots=True)
class Ready:
    """One session of those that were prepared together."""

    made: Prepared
    title: str
    codes: tuple[PupilCode, ...]


class PreparedDialog(Dialog):
    """It stays open while papers and copies are made; `here`: it goes on with the test on this computer."""

    start_requested = Signal()
    pack_requested = Signal()
    folder_requested = Signal()
    copies_requested = Signal()

    def __init__(self, view: QWidget, ready: Sequence[Ready], pin: str, *, here: bool) -> None:
        several = len(ready) > 1
        title = self.tr("The sessions are ready") if several else self.tr("The session is ready")
        codes = [code for one in ready[:1] for code in one.codes]
        super().__init__(view, title, "" if several else ready[0].title, width=WIDTH, scrolling=True)
        self._here = here
        self._show_pin(pin)
        if several:
            lines = "\n".join(f"{number}. {one.title}" for number, one in enumerate(ready, start=1))
            self.body.addWidget(Label(lines, "strong", wrap=True))
        if not here:
            self._show_files([one.made.path for one in ready])
        self.pack = Button(self.tr("Papers for the teacher (PDF)"), "plain", "file-text")
        self.folder = Button(self.tr("Open the folder"), "plain", "folder-open")
        self.copies = Button(self.tr("Copy to flash drives…"), "plain", "usb")
        acts = FlowLayout()
        for button in (self.pack, self.folder, self.copies):
            acts.addWidget(button)
        self.body.addLayout(acts)
        self.said = Notice("", tone="ok")
        self.said.hide()
        self.body.addWidget(self.said)
        self._show_codes(
            [one for one in codes if not one.unnamed], self.tr("Codes of pupils without a birth date")
        )
        unnamed = self.tr("No consent to be tested: a code stands in the file, the names are for you alone")
        self._show_codes([one for one in codes if one.unnamed], unnamed)
        self._show_foot()
        self.pack.clicked.connect(self.pack_requested)
        self.folder.clicked.connect(self.folder_requested)
        self.copies.clicked.connect(self.copies_requested)

    def accept(self) -> None:
        super().accept()
        if self._here:
            self.start_requested.emit()

    def say(self, text: str, tone: str = "ok") -> None:
        """What came of a paper or of copies."""
        self.said.set("", text, tone)
        self.said.show()

    def _show_pin(self, pin: str) -> None:
        self.body.addWidget(Label(self.tr("PIN of the session"), "field"))
        shown = Label(pin, "display")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(self.tr("PIN {pin}").format(pin=" ".join(pin)))
        self.body.addWidget(shown)

    def _show_files(self, paths: Sequence[Path]) -> None:
        for path in paths:
            text = self.tr("File: {path}").format(path=str(path))
            self.body.addWidget(Label(text, "secondary", wrap=True))
        text = self.tr("On the other computer: start the program, «Teacher mode», this file and the PIN.")
        self.body.addWidget(Notice("", text, tone="accent"))

    def _show_codes(self, codes: Sequence[PupilCode], title: str) -> None:
        if codes:
            self.body.addWidget(Label(title, "field", wrap=True))
            lines = "\n".join(f"{one.name}: {one.code}" for one in codes)
            self.body.addWidget(Label(lines, "body", wrap=True))

    def _show_foot(self) -> None:
        if self._here:
            self.add_foot(primary=self.tr("Start"), icon="play")
            return
        good = Button(self.tr("Good"), "primary", "check")
        good.clicked.connect(self.accept)
        self.add_plain_foot(good)


def copies_words(outcomes: Sequence[CopyOutcome], done: str, already: str) -> tuple[str, str]:
    """Where copies lie now and which drives refused, and the tone of it."""
    lines = [
        f"{one.folder}: {sentence(one.error)}"
        if one.error is not None
        else (already if one.already else done).format(path=str(one.target))
        for one in outcomes
    ]
    return "\n".join(lines), "warn" if any(one.error is not None for one in outcomes) else "ok"
