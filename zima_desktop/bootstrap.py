"""The only place that puts the parts of the program together: a folder and a secret become services."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from zima_desktop.domain.backups import BackupCheck, BackupReason
from zima_desktop.domain.errors import NotFound, WriteFailed
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.people import OrganizationKind
from zima_desktop.domain.workspaces import (
    DataKey,
    Role,
    Unlocked,
    WorkspaceHeader,
    WorkspaceKind,
    WorkspaceSummary,
    WorkspaceUser,
)
from zima_desktop.services import Services
from zima_desktop.store.clock import Clock, system_clock
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.throttle import Throttle
from zima_desktop.store.vault import create_vault
from zima_desktop.store.workspace_folder import (
    WorkspaceFolder,
    find_workspace,
    on_network,
    prepare_folder,
    summarize,
)
from zima_desktop.store.workspace_lock import WorkspaceLock, lock_workspace, this_holder

if TYPE_CHECKING:  # SQLAlchemy is imported behind the unlock window, not before it
    from zima_desktop.store.database import Database

__all__ = [
    "STANDARD_COST",
    "KdfCost",
    "NewWorkspace",
    "Opened",
    "create_workspace",
    "describe",
    "open_with_recovery",
    "open_workspace",
    "restore_workspace",
    "warm_up",
]


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """What the first start asks for."""

    name: str
    kind: WorkspaceKind
    user_name: str
    password: str = field(repr=False)
    organization_kind: OrganizationKind = OrganizationKind.SCHOOL
    full_name: str | None = None
    city: str | None = None
    training: bool = False
    consent_first: bool = False  # nobody is tested by name without consent P1


@dataclass(frozen=True, slots=True)
class Opened:
    """An open workspace; `new_code` is set when a recovery code was made or spent: print it now."""

    services: Services
    user: WorkspaceUser
    new_code: str | None = field(default=None, repr=False)


def describe(root: Path) -> WorkspaceSummary:
    """What may be shown before the password; raises NotAWorkspace, WorkspaceDamaged, KeysDamaged, …Newer."""
    return summarize(find_workspace(root))


def warm_up() -> None:
    """Import and read what opening a workspace needs, while the password is being typed."""
    import zima_desktop.assembly
    import zima_desktop.store.database  # noqa: F401
    from zima_desktop.content import shipped_instruments
    from zima_desktop.content.catalogue import shipped_catalogue

    shipped_instruments()
    shipped_catalogue()


def create_workspace(
    root: Path, wanted: NewWorkspace, clock: Clock = system_clock, cost: KdfCost = STANDARD_COST
) -> Opened:
    """A new base in an empty folder; raises FolderOccupied, PasswordTooWeak, WriteFailed."""
    role = Role.COORDINATOR if wanted.kind is WorkspaceKind.COORDINATOR else Role.ADMINISTRATOR
    user = WorkspaceUser(new_uid(), wanted.user_name, role)
    header = WorkspaceHeader(new_uid(), wanted.name, wanted.kind, clock())
    made = create_vault(header, user, wanted.password, cost)
    folder = prepare_folder(root)
    lock = _lock(folder, clock)
    try:
        from zima_desktop.store.database import Database

        database = Database.create(folder.base, made.key, clock)
        database.user = user.uid.bytes
        _first_rows(database, wanted)
        folder.vault.write(made.vault)
    except BaseException:
        lock.release()
        for path in (folder.base, folder.keys):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    return Opened(_services(folder, database, Unlocked(user, made.key), lock, clock), user, made.code)


def _first_rows(database: "Database", wanted: NewWorkspace) -> None:
    from zima_desktop.services.consent_gate import set_testing_needs_consent
    from zima_desktop.services.workspace import TRAINING
    from zima_desktop.store import organizations
    from zima_desktop.store.transaction import put_setting
    from zima_desktop.store.undo import FOUNDING

    kind = wanted.organization_kind
    if wanted.kind is WorkspaceKind.COORDINATOR:
        kind = OrganizationKind.COORDINATOR
    with database.write(FOUNDING) as tx:
        organizations.add_own(tx, wanted.name, kind, full_name=wanted.full_name, city=wanted.city)
        if wanted.training:
            put_setting(tx.connection, TRAINING, "yes")
        if wanted.consent_first:
            set_testing_needs_consent(tx.connection, on=True)


def open_workspace(
    root: Path,
    password: str,
    user: UUID | str | None = None,
    clock: Clock = system_clock,
    *,
    take_over: bool = False,
) -> Opened:
    """Open with a password. Raises WrongPassword, Throttled, WorkspaceBusy, WorkspaceDamaged, …Newer."""
    folder = find_workspace(root)
    lock = _lock(folder, clock, take_over=take_over)
    try:
        throttle = Throttle(folder.throttle, clock)
        unlocked = throttle.guard(lambda: folder.vault.unlock(password, user))
        return Opened(_open(folder, unlocked, lock, clock), unlocked.user)
    except BaseException:
        lock.release()
        raise


def open_with_recovery(
    root: Path, code: str, clock: Clock = system_clock, cost: KdfCost = STANDARD_COST
) -> Opened:
    """Open with the recovery code, which is spent: the new one must be printed, and a password set."""
    folder = find_workspace(root)
    lock = _lock(folder, clock)
    try:
        throttle = Throttle(folder.throttle, clock)
        recovered = throttle.guard(lambda: folder.vault.unlock_by_code(code, cost))
        owner = folder.vault.read().users[0]
        services = _open(folder, Unlocked(owner, recovered.key), lock, clock)
        return Opened(services, owner, recovered.new_code)
    except BaseException:
        lock.release()
        raise


def _lock(folder: WorkspaceFolder, clock: Clock, *, take_over: bool = False) -> WorkspaceLock:
    holder = this_holder(clock())
    return lock_workspace(folder.lock, holder, shared_disk=on_network(folder.root), take_over=take_over)


def _open(folder: WorkspaceFolder, unlocked: Unlocked, lock: WorkspaceLock, clock: Clock) -> Services:
    from zima_desktop.store.backup import make_backup
    from zima_desktop.store.database import Database

    def back_up(database: Database, key: DataKey, now: datetime) -> None:
        make_backup(database, folder, key, reason=BackupReason.MIGRATION, now=now)

    database = Database.open(folder.base, unlocked.key, clock)
    try:
        if database.needs_migration:
            back_up(database, unlocked.key, clock().astimezone())
            database.migrate()
        database.user = unlocked.user.uid.bytes
    except BaseException:
        database.close()
        raise
    return _services(folder, database, unlocked, lock, clock)


def _services(
    folder: WorkspaceFolder, database: "Database", unlocked: Unlocked, lock: WorkspaceLock, clock: Clock
) -> Services:
    from zima_desktop.assembly import assemble

    return assemble(folder, database, unlocked, clock, _closing(database, lock))


def _closing(database: "Database", lock: WorkspaceLock) -> Callable[[], None]:
    def close() -> None:
        try:
            with suppress(WriteFailed):  # a full disk: the journal stays long until the next time
                database.prune_journal()
        finally:
            database.close()
            lock.release()

    return close


def restore_workspace(
    backup: Path, root: Path, password: str, user: str | None = None, clock: Clock = system_clock
) -> BackupCheck:
    """Put a verified backup in the place of the (closed) base; the restored base becomes a new replica.

    Raises WrongPassword, BackupDamaged, WorkspaceBusy, WriteFailed; then nothing has changed.
    """
    from zima_desktop.store.backup import vault_of_backup
    from zima_desktop.store.database import Database
    from zima_desktop.store.restore import restore_backup
    from zima_desktop.store.vault import unlock

    if not backup.is_file():
        raise NotFound("file", str(backup))
    root.mkdir(parents=True, exist_ok=True)
    folder = WorkspaceFolder(root)
    lock = _lock(folder, clock)
    try:
        throttle = Throttle(folder.throttle, clock)
        key = throttle.guard(lambda: unlock(vault_of_backup(backup), password, user)).key
        check = restore_backup(backup, key, folder)
        database = Database.open(folder.base, key, clock)
        try:
            if database.needs_migration:
                database.migrate()
            database.renew_replica()
        finally:
            database.close()
        return check
    finally:
        lock.release()
