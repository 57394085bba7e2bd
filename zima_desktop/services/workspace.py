"""The open workspace itself: what it is, its letterhead, its keys, its copies and its log."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from zima_desktop.domain.backups import BackupCheck, BackupFile, BackupReason, backup_due
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.people import Organization
from zima_desktop.domain.workspaces import DataKey, WorkspaceKind, WorkspaceUser
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.store import access_log, backup, organizations
from zima_desktop.store.backup_files import list_backups
from zima_desktop.store.database import Database
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.restore_swap import drop_set_aside, set_aside_bases
from zima_desktop.store.transaction import get_setting
from zima_desktop.store.workspace_folder import WorkspaceFolder

TRAINING = "training"


@dataclass(frozen=True, slots=True)
class WorkspaceInfo:
    path: Path
    name: str
    kind: WorkspaceKind
    organization: Organization
    user_name: str
    school_year: int
    training: bool  # «Учебная школа»: synthetic people
    last_backup: datetime | None
    backups: int


class WorkspaceService:
    """What is done with the workspace as a whole."""

    def __init__(self, desk: Desk, folder: WorkspaceFolder, key: DataKey, user: WorkspaceUser) -> None:
        self._desk = desk
        self._folder = folder
        self._key = key
        self._user = user

    @property
    def database(self) -> Database:
        """The open base, for the parts of the program that put things together."""
        return self._desk.database

    def info(self) -> WorkspaceInfo:
        """Facts for the title, the start page and the settings."""
        made = list_backups(self._folder.backups)
        header = self._folder.vault.read().header
        with self._desk.database.read() as connection:
            training = get_setting(connection, TRAINING) == "yes"
            organization = organizations.own(connection)
        return WorkspaceInfo(
            self._folder.root,
            header.name,
            header.kind,
            organization,
            self._user.name,
            self._desk.school_year(),
            training,
            max((one.made_at for one in made), default=None),
            len(made),
        )

    def today(self) -> date:
        """The day on the wall, in local time."""
        return self._desk.today()

    def at_hand(self) -> bool:
        """Whether a look at everybody answers at once; otherwise it is work for a job."""
        return self._desk.at_hand()

    def rename(self, short_name: str, full_name: str, **details: str | None) -> Change:
        """Names, town, director and counsellor, as documents print them."""
        with self._desk.database.write("organization.rename", Topic.SETTINGS) as tx:
            organizations.rename_own(tx, short_name=short_name, full_name=full_name, **details)
            change = tx.change(count=1)
        self._folder.vault.update_header(self._key, name=short_name)
        return change

    def follow(self, change: Change) -> None:
        """After a step back the name readable without a password is that of the base again."""
        if Topic.SETTINGS in change.topics:
            self._folder.vault.update_header(self._key, name=self._desk.organization().short_name)

    def change_password(self, old: str, new: str) -> None:
        """Raises WrongPassword for the old one, PasswordTooWeak for the new one. Takes a second."""
        self._folder.vault.change_password(self._user.uid, old, new)

    def set_password(self, new: str, cost: KdfCost = STANDARD_COST) -> None:
        """A new password without the old one, right after opening with the recovery code."""
        self._folder.vault.set_password(self._user.uid, self._key, new, cost)

    def new_recovery_code(self) -> str:
        """A new code for a new sheet; the old sheet opens nothing any more. Takes half a second."""
        return self._folder.vault.renew_code(self._key)

    def back_up(self, reason: BackupReason, control: JobControl) -> BackupFile:
        """A verified encrypted copy in backups/; raises WriteFailed."""
        control.step(0, 1, "")
        return backup.make_backup(
            self._desk.database, self._folder, self._key, reason=reason, now=self._desk.clock().astimezone()
        )

    def back_up_if_due(self, control: JobControl) -> BackupFile | None:
        """A copy when the newest is older than twelve hours."""
        newest = max((one.made_at for one in self.backups()), default=None)
        if not backup_due(newest, self._desk.clock()):
            return None
        return self.back_up(BackupReason.START, control)

    def backups(self) -> tuple[BackupFile, ...]:
        """Copies in backups/, newest first."""
        return tuple(sorted(list_backups(self._folder.backups), key=lambda one: one.made_at, reverse=True))

    def set_aside(self) -> tuple[Path, ...]:
        """The bases that restores have put aside in this folder, of the last restore last."""
        return set_aside_bases(self._folder.root)

    def drop_set_aside(self) -> None:
        """Remove them with their keys and journals; raises WriteFailed."""
        drop_set_aside(self._folder.root)

    def verify_backup(self, path: Path, control: JobControl) -> BackupCheck:
        """Open a copy and check every page; raises BackupDamaged."""
        control.step(0, 1, "")
        return backup.verify_backup(path, self._key, self._folder.backups)

    def record_access(self, action: str, subject: str) -> None:
        """A line in the chained log; `subject` holds uids and counts, never names."""
        desk = self._desk
        with desk.database.read() as connection:
            access_log.record(connection, desk.clock(), desk.database.user, action, subject)

    def log_is_whole(self) -> bool:
        """Whether nobody has removed or rewritten a line of the log."""
        with self._desk.database.read() as connection:
            return access_log.verify(connection) is None
