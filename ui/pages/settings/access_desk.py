"""Changing the password and the recovery sheet: the part of the controller that deals with keys."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.pages.settings.password_dialog import PasswordDialog
from ui.pages.settings.sheet_dialog import SheetDialog
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.security_errors import WrongPassword
from zima_desktop.paths import default_workspaces_folder
from zima_desktop.services import recovery


class AccessDesk(QObject):
    """Both keys live in the file beside the base; making one takes a second of work on purpose."""

    def __init__(self, context: AppContext, view: QWidget) -> None:
        super().__init__(context)
        self._context, self._view = context, view

    def change_password(self) -> None:
        dialog = PasswordDialog(self._view)
        dialog.change_requested.connect(partial(self._change, dialog))
        dialog.open(dialog.old)

    def make_sheet(self) -> None:
        """Asked first: from here on the old sheet is only paper."""
        self._context.asker.confirm(
            self._view,
            self.tr("Make a new recovery sheet?"),
            self.tr("Make"),
            self._make,
            note=self.tr(
                "The sheet in the safe opens nothing from then on. Have a printer or a flash drive ready."
            ),
        )

    def _change(self, dialog: PasswordDialog, old: str, new: str) -> None:
        workspace = self._context.services.workspace

        def done(_result: object) -> None:
            dialog.finish()
            self._context.toast(self.tr("The password is changed"))

        def failed(error: Exception) -> None:
            if isinstance(error, WrongPassword):
                dialog.say_wrong(self.tr("This is not the present password"))
            else:
                dialog.wake()
                self._context.report(self._view, error)

        self._context.jobs.run(
            self.tr("Making new keys"),
            lambda _control: workspace.change_password(old, new),
            done,
            failed=failed,
            cancelled=dialog.wake,
        )

    def _make(self) -> None:
        workspace = self._context.services.workspace
        title = self.tr("Making a new recovery code")
        self._context.jobs.run(title, lambda _control: workspace.new_recovery_code(), self._show_code)

    def _show_code(self, code: str) -> None:
        dialog = SheetDialog(
            self._view,
            recovery.code_groups(code),
            recovery.groups_to_confirm(),
            lambda number, typed: recovery.group_matches(code, number, typed),
        )
        dialog.save_requested.connect(lambda: self._ask_where(dialog, code))
        dialog.leave_requested.connect(lambda: self._ask_to_leave(dialog))
        dialog.accepted.connect(lambda: self._context.toast(self.tr("The new recovery sheet is in force")))
        dialog.open(dialog.save)

    def _ask_where(self, dialog: SheetDialog, code: str) -> None:
        suggested = default_workspaces_folder().parent / self.tr("Recovery sheet.pdf")
        pdf = self.tr("PDF documents (*.pdf)")

        def save(target: Path) -> None:
            try:
                recovery.save_recovery_sheet(self._context.services, code, target)
            except ZimaError as error:
                self._context.report(dialog, error)
                return
            dialog.say_saved(target.name)

        title = self.tr("Save the recovery sheet")
        self._context.asker.choose_save_file(dialog, title, suggested, pdf, save)

    def _ask_to_leave(self, dialog: SheetDialog) -> None:
        self._context.asker.confirm(
            dialog,
            self.tr("Close without checking the sheet?"),
            self.tr("Close"),
            dialog.leave,
            note=self.tr(
                "If the password is forgotten, only the new code opens the base. It is not shown again."
            ),
            danger=True,
        )
