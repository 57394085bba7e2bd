"""Decides what the settings read and write; appearance at once, the rest through the services."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar, get_args

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.context import AppContext
from ui.i18n import translate
from ui.pages.settings.access_desk import AccessDesk
from ui.pages.settings.organization import Letterhead
from ui.pages.settings.view import SettingsView
from ui.settings import RailMode
from ui.theme import THEMES
from zima_desktop.domain.backups import BackupCheck, BackupFile, BackupReason
from zima_desktop.domain.changes import Change, Operation, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl

FIRST = "appearance"
STEPS_SHOWN = 50
T = TypeVar("T")


def open_folder(path: Path) -> None:
    """In the file manager of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class SettingsController(QObject):
    """Each section is read when it is shown."""

    def __init__(self, context: AppContext, opens: Callable[[Path], None] = open_folder) -> None:
        super().__init__(context)
        self._context, self._opens = context, opens
        coordinator = context.services.workspace.info().kind is WorkspaceKind.COORDINATOR
        self.view = SettingsView(coordinator=coordinator)
        self.access = AccessDesk(context, self.view)
        self._connect_appearance()
        self._connect_rest()
        context.changed.connect(self._reread)
        context.settings.changed.connect(lambda _name: self.view.appearance.show_settings(context.settings))

    def open(self, **args: object) -> None:
        """`section` names the one to show."""
        self._context.navigator.set_path(self.tr("Settings"))
        section = args.get("section")
        key = section if isinstance(section, str) else self.view.sections.key() or FIRST
        self.view.show_section(key)
        self._show(key)
        self.view.sections.button(key).setFocus()

    def _connect_appearance(self) -> None:
        panel, settings = self.view.appearance, self._context.settings
        panel.theme_picked.connect(self._set_theme)
        panel.rail_picked.connect(self._set_rail)
        panel.scale_picked.connect(lambda value: setattr(settings, "text_scale", value))
        panel.first_page_picked.connect(lambda value: setattr(settings, "first_page", value))
        panel.key_hints_toggled.connect(lambda value: setattr(settings, "key_hints", value))
        panel.calm_toggled.connect(lambda value: setattr(settings, "calm_kiosk", value))
        panel.reset_requested.connect(self._reset)

    def _connect_rest(self) -> None:
        view = self.view
        view.section_picked.connect(self._show)
        view.organization.save_requested.connect(self._rename)
        view.access.password_requested.connect(self.access.change_password)
        view.access.sheet_requested.connect(self.access.make_sheet)
        view.access.lock_requested.connect(self._context.lock_requested)
        view.backups.make_requested.connect(self._back_up)
        view.backups.verify_requested.connect(self._verify)
        view.backups.folder_requested.connect(self._open_backups)
        view.history.undo_requested.connect(self._undo)

    def _show(self, key: str) -> None:
        view, workspace = self.view, self._context.services.workspace
        try:
            info = workspace.info()
            if key == "appearance":
                view.appearance.show_settings(self._context.settings)
            elif key == "organization" and not view.organization.is_changed():
                view.organization.show_organization(info.organization)
            elif key == "access":
                view.access.set_user(info.user_name)
            elif key == "backups":
                view.backups.show_backups(workspace.backups(), info.path / "backups")
            elif key == "history":
                view.history.show_operations(self._context.services.history.recent(STEPS_SHOWN))
            elif key == "about":
                view.about.set_folder(str(info.path))
        except ZimaError as error:
            self._context.report(view, error)

    def _reread(self, change: Change) -> None:
        key = self.view.sections.key()
        wanted = key == "history" or (key in ("organization", "backups") and Topic.SETTINGS in change.topics)
        if wanted and self.view.isVisible():
            self._show(key)

    def _set_theme(self, name: str) -> None:
        self._context.settings.theme = next(theme for theme in THEMES if theme == name)

    def _set_rail(self, mode: object) -> None:
        modes: tuple[RailMode, ...] = get_args(RailMode)
        self._context.settings.rail = next(known for known in modes if known == mode)

    def _reset(self) -> None:
        settings = self._context.settings
        settings.theme, settings.text_scale, settings.rail = "light", 1.0, "auto"
        settings.first_page, settings.key_hints, settings.calm_kiosk = "today", True, False
        self._context.toast(self.tr("The original settings are back"))

    def _rename(self, wanted: Letterhead) -> None:
        before = Letterhead.of(self._context.services.workspace.info().organization)
        if self._write(wanted):
            self._context.toast(self.tr("The organisation is saved"), lambda: self._put_back(before))

    def _put_back(self, before: Letterhead) -> None:
        self._write(before)

    def _write(self, wanted: Letterhead) -> bool:
        try:
            change = self._context.services.workspace.rename(**asdict(wanted))
        except ZimaError as error:
            self._context.report(self.view, error)
            return False
        self._context.workspace_name = wanted.short_name
        self.view.organization.show_organization(self._context.services.workspace.info().organization)
        self._context.announce(change)
        return True

    def _back_up(self) -> None:
        workspace = self._context.services.workspace

        def work(control: JobControl) -> BackupFile:
            return workspace.back_up(BackupReason.HAND, control)

        def done(_made: BackupFile) -> None:
            self._wake_backups()
            self._context.toast(self.tr("The backup is made and tested"))

        self._run_backup(self.tr("Making a backup"), work, done)

    def _verify(self, backup: BackupFile) -> None:
        workspace = self._context.services.workspace

        def work(control: JobControl) -> BackupCheck:
            return workspace.verify_backup(backup.path, control)

        def done(check: BackupCheck) -> None:
            self._wake_backups()
            people = check.count("people") or 0
            whole = translate("SettingsController", "The copy is whole: %n pupil(s) in it", None, people)
            self._context.toast(whole)

        self._run_backup(self.tr("Testing a backup"), work, done)

    def _run_backup(self, title: str, work: Callable[[JobControl], T], done: Callable[[T], None]) -> None:
        self.view.backups.set_busy(True)

        def failed(error: Exception) -> None:
            self._wake_backups()
            self._context.report(self.view, error)

        self._context.jobs.run(title, work, done, failed=failed, cancelled=self._wake_backups)

    def _wake_backups(self) -> None:
        self.view.backups.set_busy(False)
        self._show("backups")

    def _open_backups(self) -> None:
        self._opens(self._context.services.workspace.info().path / "backups")

    def _undo(self, operation: Operation) -> None:
        try:
            change = self._context.services.history.undo(operation.id)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.announce(change, self.tr("Taken back"))
        self._show("history")
