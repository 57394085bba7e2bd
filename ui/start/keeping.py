"""After a new recovery code: the workspace is open, but handed on only when the sheet is kept."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.start.desk import StartDesk
from ui.start.folders import safe_name
from zima_desktop.jobs import JobControl
from zima_desktop.paths import default_workspaces_folder

if TYPE_CHECKING:
    from zima_desktop.bootstrap import Opened


class CodeKeeping(QObject):
    """Holds the open workspace while its code is on the screen."""

    opened = Signal(object)  # Opened

    def __init__(self, desk: StartDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = desk.window.code
        self._opened: Opened | None = None
        self._view.save_requested.connect(self._ask_target)
        self._view.finished.connect(self._finish)

    @property
    def waiting(self) -> bool:
        """Whether closing the window now would lose the code."""
        return self._opened is not None

    def begin(self, opened: "Opened") -> None:
        from zima_desktop.services import recovery

        code = opened.new_code
        assert code is not None
        self._opened = opened
        self._desk.window.show_page(self._view)
        self._view.show_code(
            recovery.code_groups(code),
            recovery.groups_to_confirm(),
            lambda number, typed: recovery.group_matches(code, number, typed),
        )

    def forget(self) -> None:
        """Nor the code."""
        self._view.forget()

    def give_up(self) -> None:
        """Close the workspace; its password opens it, its code is lost."""
        opened, self._opened = self._opened, None
        self._view.forget()
        if opened is not None:
            opened.services.close()

    def _ask_target(self) -> None:
        if self._opened is None:
            return
        name = safe_name(self._opened.services.workspace.info().name, "")
        title = self.tr("Recovery sheet {name}").format(name=name).strip()
        suggested = default_workspaces_folder().parent / f"{title}.pdf"
        filters = self.tr("PDF documents (*.pdf)")
        self._desk.asker.choose_save_file(
            self._desk.window, self.tr("Save the recovery sheet"), suggested, filters, self._save
        )

    def _save(self, target: Path) -> None:
        opened = self._opened
        if opened is None or opened.new_code is None:
            return
        code = opened.new_code

        def work(_control: JobControl) -> Path:
            from zima_desktop.services.recovery import save_recovery_sheet

            save_recovery_sheet(opened.services, code, target)
            return target

        self._desk.run_held(self.tr("Saving the sheet"), work, self._saved)

    def _saved(self, target: Path) -> None:
        self._view.say_saved(target.name)
        self._view.typed[0].setFocus()

    def _finish(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            self.opened.emit(opened)
