"""Copies of the base: what there is, a new one now, a test of an old one."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Signal

from ui.i18n import translate
from ui.models.columns import Cell, Column
from ui.pages.settings.moments import moment_words, size_words
from ui.pages.settings.panel import SettingsPanel
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import ElideLabel
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.backups import BackupFile, BackupReason

OLD_AFTER = timedelta(days=7)
VERIFY = "verify"


class BackupsPanel(SettingsPanel):
    """Newest first; every copy can be tested without touching the base."""

    make_requested = Signal()
    verify_requested = Signal(object)  # BackupFile
    folder_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Backups"), self.tr("encrypted like the base itself"))
        self.make = Button(self.tr("Make a backup now"), "primary", "database-backup")
        self.folder = Button(self.tr("Open the folder"), "plain", "folder-open")
        self.path = ElideLabel("", "caption", tone="text3")
        self.state = Notice("", tone="accent", actions=(self.make,))
        self.table: RecordTable[BackupFile] = RecordTable(
            backup_columns(), self.tr("Backups"), key=lambda one: one.path
        )
        empty = EmptyState("database-backup", self.tr("No backups yet"), self.tr("Make the first one now."))
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.state)
        self.body.addWidget(TableCard(self.table, empty=empty), 1)
        foot = row(gap=Space.M)
        foot.addWidget(self.path, 1)
        foot.addWidget(self.folder)
        self.body.addLayout(foot)
        self.make.clicked.connect(self.make_requested)
        self.folder.clicked.connect(self.folder_requested)
        self.table.action_requested.connect(lambda one, _column: self.verify_requested.emit(one))
        self.table.opened.connect(self.verify_requested)

    def show_backups(self, backups: Sequence[BackupFile], folder: Path) -> None:
        """Newest first; the state above says how old the newest is."""
        self.path.set_text(str(folder))
        self.table.set_records(backups)
        self._say_state(backups)

    def set_busy(self, on: bool) -> None:
        """One copy at a time."""
        self.make.setEnabled(not on)
        self.table.setEnabled(not on)

    def _say_state(self, backups: Sequence[BackupFile]) -> None:
        if not backups:
            self.state.set(self.tr("No backups yet"), self.tr("Nothing could be restored today."), "warn")
            return
        now = datetime.now(UTC)
        made = moment_words(backups[0].made_at, now)
        title = self.tr("Last backup: {made}").format(made=made)
        kept = translate("BackupsPanel", "%n backup(s) kept.", None, len(backups))
        old = now - backups[0].made_at > OLD_AFTER
        text = self.tr("{kept} The next one is made by itself.").format(kept=kept)
        self.state.set(title, text, "warn" if old else "accent", "" if old else "shield-check")


def backup_columns() -> tuple[Column[BackupFile], ...]:
    """When, why, how big, and the button that tests the copy."""
    return (
        Column(
            "made",
            translate("BackupColumns", "Made"),
            lambda one: moment_words(one.made_at, datetime.now(UTC)),
            sort=lambda one: one.made_at,
            cell=Cell.STRONG,
            width=170,
            stretch=1,
        ),
        Column(
            "reason",
            translate("BackupColumns", "Why"),
            lambda one: reason_word(one.reason),
            width=150,
            stretch=1,
        ),
        Column(
            "size",
            translate("BackupColumns", "Size"),
            lambda one: size_words(one.size),
            sort=lambda one: one.size,
            align="right",
            width=90,
            drop=1,
        ),
        Column(
            VERIFY,
            translate("BackupColumns", "Test"),
            lambda _one: translate("BackupColumns", "Test it"),
            cell=Cell.ACTION,
            payload=lambda _one: "shield-check",
            width=150,
            sortable=False,
        ),
    )


def reason_word(reason: BackupReason) -> str:
    """Why a copy was made."""
    return {
        BackupReason.START: translate("BackupReason", "copy of the day"),
        BackupReason.HAND: translate("BackupReason", "by hand"),
        BackupReason.IMPORT: translate("BackupReason", "before loading a list"),
        BackupReason.MERGE: translate("BackupReason", "before taking a package in"),
        BackupReason.MIGRATION: translate("BackupReason", "before a new version"),
        BackupReason.RESTORE: translate("BackupReason", "before a restore"),
        BackupReason.ERASURE: translate("BackupReason", "before an erasure"),
        BackupReason.ROLLOVER: translate("BackupReason", "before the new school year"),
    }[reason]
