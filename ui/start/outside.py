"""What needs no password: the training school, another base, a backup."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.asker import Choice
from ui.start import work
from ui.start.desk import StartDesk
from ui.start.folders import free_folder, is_free, safe_name
from zima_desktop.jobs import JobControl
from zima_desktop.paths import demo_folder

if TYPE_CHECKING:
    from zima_desktop.bootstrap import Opened

KEYS_NAME = "base.zima-keys"
BASE_NAME = "base.zima-db"


class Outside(QObject):
    """Every way asks, works behind the window, and says what came of it."""

    training_opened = Signal(object)  # Opened
    folder_chosen = Signal(object)  # Path
    create_requested = Signal()
    restored = Signal(object)  # Path of the folder

    def __init__(self, desk: StartDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def open_training(self) -> None:
        """One click: made when it is not there yet."""
        people, cost = self._desk.people, self._desk.cost

        def job(control: JobControl) -> "Opened":
            return work.open_training(demo_folder(), control, people, cost)

        self._desk.run_held(self.tr("Preparing the training school"), job, self.training_opened.emit)

    def choose_other(self) -> None:
        choices = (
            Choice("open", self.tr("Open another base"), self.tr("Choose its folder"), "folder-open"),
            Choice("create", self.tr("Create a new base"), self.tr("In a folder of its own"), "circle-plus"),
            Choice(
                "restore",
                self.tr("Restore from a backup"),
                self.tr("A file that ends in .zima-backup, and the password"),
                "archive-restore",
            ),
        )
        ways = {"open": self.open_folder, "create": self.create_requested.emit, "restore": self.restore}
        question = self.tr("Another base or a backup")
        self._desk.asker.choose(self._desk.window, question, choices, lambda key: ways[key]())

    def open_folder(self) -> None:
        title = self.tr("Folder of the base")
        self._desk.asker.choose_folder(self._desk.window, title, self.folder_chosen.emit)

    def restore(self, folder: Path | None = None) -> None:
        """Backup, folder unless it is known, password."""
        filters = self.tr("Backups (*.zima-backup)")
        then = self._ask_target if folder is None else partial(self._check_target, folder)
        self._desk.asker.choose_open_file(self._desk.window, self.tr("Backup"), filters, then)

    def _ask_target(self, backup: Path) -> None:
        title = self.tr("Folder to restore the base in")

        def then(chosen: Path) -> None:
            here = is_free(chosen) or (chosen / BASE_NAME).exists() or (chosen / KEYS_NAME).exists()
            name = safe_name(self.tr("Restored base"), backup.stem)
            self._check_target(chosen if here else free_folder(chosen, name), backup)

        self._desk.asker.choose_folder(self._desk.window, title, then)

    def _check_target(self, folder: Path, backup: Path) -> None:
        then = partial(self._ask_password, folder, backup)
        if not (folder / BASE_NAME).exists():
            then()
            return
        self._desk.asker.confirm(
            self._desk.window,
            self.tr("Replace the base by the backup?"),
            self.tr("Replace"),
            then,
            note=self.tr("What was written after the backup is not in it. The present file stays beside it."),
            danger=True,
        )

    def _ask_password(self, folder: Path, backup: Path) -> None:
        self._desk.asker.ask_text(
            self._desk.window,
            self.tr("Password of the backup"),
            self.tr("The password with which the base was opened at that time"),
            partial(self._restore, folder, backup),
            secret=True,
        )

    def _restore(self, folder: Path, backup: Path, password: str) -> None:
        def job(_control: JobControl) -> Path:
            work.restore(backup, folder, password)
            return folder

        self._desk.run_held(self.tr("Restoring the base"), job, self.restored.emit)
