"""Making a new workspace."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.start import work
from ui.start.desk import StartDesk, two_lines
from zima_desktop.domain.security_errors import FolderOccupied
from zima_desktop.jobs import JobControl
from zima_desktop.paths import default_workspaces_folder

if TYPE_CHECKING:
    from zima_desktop.bootstrap import Opened


class Creating(QObject):
    """The form, the job, and on to the recovery sheet."""

    created = Signal(object)  # Opened, with its first code
    left = Signal()

    def __init__(self, desk: StartDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = desk.window.create_page
        self._view.create_requested.connect(self._create)
        self._view.folder_requested.connect(self._ask_folder)
        self._view.back_requested.connect(self.left)

    def begin(self) -> None:
        self._desk.window.show_page(self._view)
        self._view.begin(default_workspaces_folder())

    def forget(self) -> None:
        """No password stays in a hidden window."""
        self._view.password.forget()

    def _ask_folder(self) -> None:
        title = self.tr("Where to put the folder of the base")
        self._desk.asker.choose_folder(self._desk.window, title, self._view.set_parent_folder)

    def _create(self, wanted: work.NewBase) -> None:
        self._view.set_busy(True)
        cost = self._desk.cost

        def job(_control: JobControl) -> "Opened":
            return work.create(wanted, cost)

        done = partial(self._done, wanted.folder)
        self._desk.jobs.run(self.tr("Creating the base"), job, done, failed=self._failed)

    def _done(self, folder: Path, opened: "Opened") -> None:
        self._view.password.forget()
        self._view.set_busy(False)
        self._desk.remember(folder)
        self.created.emit(opened)

    def _failed(self, error: Exception) -> None:
        self._view.set_busy(False)
        if isinstance(error, FolderOccupied):
            self._view.say_folder(" ".join(two_lines(error)))
        else:
            self._desk.report(error)
