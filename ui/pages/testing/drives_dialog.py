"""On which flash drives a session file goes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.pages.testing.check_row import CheckRow
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from zima_desktop.domain.found_sessions import SessionPlace


class DrivesDialog(Dialog):
    """Every drive that is plugged in, ticked; or a folder of one's own."""

    chosen = Signal(object)  # tuple[Path, …]
    folder_requested = Signal()
    refresh_requested = Signal()

    def __init__(self, view: QWidget, subtitle: str, drives: Sequence[SessionPlace]) -> None:
        super().__init__(view, self.tr("Where to write the session file"), subtitle, width=520)
        self.drives: list[CheckRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        self._none = Label(
            self.tr("No flash drive is plugged in. Put one in and press «Look again»."),
            "secondary",
            wrap=True,
        )
        self.body.addWidget(Label(self.tr("Flash drives"), "field"))
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.again = Button(self.tr("Look again"), "plain", "refresh-cw")
        self.folder = Button(self.tr("Another folder…"), "plain", "folder")
        self.body.addLayout(row(self.again, self.folder, None))
        text = self.tr("Every computer needs a copy of its own: one drive a computer, or one drive in turn.")
        self.body.addWidget(Label(text, "caption", wrap=True))
        self.write = self.add_foot(primary=self.tr("Write"), icon="usb")
        self.again.clicked.connect(self.refresh_requested)
        self.folder.clicked.connect(self._ask_folder)
        self.set_drives(drives)

    def set_drives(self, drives: Sequence[SessionPlace]) -> None:
        """What is plugged in now; what was unticked stays so."""
        off = {box.key for box in self.drives if not box.isChecked()}
        clear(self._list)
        self.drives = [CheckRow(one.folder, *_words(one), on=one.folder not in off) for one in drives]
        for box in self.drives:
            self._list.addWidget(box)
            box.toggled.connect(lambda _on: self._count())
        self._none.setVisible(not self.drives)
        self._count()

    def folders(self) -> tuple[Path, ...]:
        return tuple(box.key for box in self.drives if box.isChecked() and isinstance(box.key, Path))

    def accept(self) -> None:
        folders = self.folders()
        if folders:
            super().accept()
            self.chosen.emit(folders)

    def _ask_folder(self) -> None:
        super().accept()
        self.folder_requested.emit()

    def _count(self) -> None:
        self.write.setEnabled(bool(self.folders()))


def _words(place: SessionPlace) -> tuple[str, str]:
    """E: as it is; the path under a name that does not say where it is."""
    path = str(place.folder)
    return (path, "") if place.name in ("", path.rstrip("\\/")) else (place.name, path)
