"""A backup in the place of the base; what was there before stays beside it."""

from pathlib import Path

from zima_desktop.domain.backups import BackupCheck
from zima_desktop.domain.security_errors import BackupDamaged, KeysDamaged, WorkspaceNewer
from zima_desktop.domain.workspaces import DataKey
from zima_desktop.files import as_write_failure, discard, flush_file, write_durably
from zima_desktop.store.backup import check_base, unpack_verified, vault_of_backup
from zima_desktop.store.restore_swap import roll_back_interrupted_swap, staged, swap_in
from zima_desktop.store.vault_format import vault_to_bytes
from zima_desktop.store.workspace_folder import WorkspaceFolder, complete_folder


def restore_backup(path: Path, key: DataKey, folder: WorkspaceFolder) -> BackupCheck:
    """Replace the (closed) base of `folder` by the one of a backup; `folder` may also be empty.

    Today's keys stay if they open the backup too, so that today's passwords hold and removed users stay
    removed; otherwise the keys of the backup come with it. The caller holds the workspace lock, opens the
    base afterwards and renews its replica id. Raises BackupDamaged, WriteFailed; then nothing has changed.
    """
    with as_write_failure(folder.root):
        folder.root.mkdir(parents=True, exist_ok=True)
    roll_back_interrupted_swap(folder.base, folder.keys)
    new_base, new_keys = staged(folder.base), staged(folder.keys)
    try:
        check = unpack_verified(path, key, new_base)
        with as_write_failure(new_base):
            flush_file(new_base)
        with_keys = not _opened_by(folder, key)
        if with_keys:
            write_durably(new_keys, vault_to_bytes(vault_of_backup(path)))
        swap_in(folder.base, folder.keys, with_keys=with_keys)
    except BaseException:
        roll_back_interrupted_swap(folder.base, folder.keys)
        discard(new_base)
        discard(new_keys)
        raise
    complete_folder(folder)
    return check


def restore_keys(path: Path, key: DataKey, folder: WorkspaceFolder) -> None:
    """Bring back only the keys when both copies are lost: the base with today's work stays.

    The passwords are those of the day of the backup. Raises BackupDamaged (foreign: the backup belongs to
    another workspace; base: its key does not open this base), WriteFailed.
    """
    vault = vault_of_backup(path)
    if not vault.fits(key):
        raise BackupDamaged(path.name, "foreign")
    check_base(folder.base, key, path.name)
    folder.vault.write(vault)


def _opened_by(folder: WorkspaceFolder, key: DataKey) -> bool:
    try:
        return folder.vault.read().fits(key)
    except (KeysDamaged, WorkspaceNewer):
        return False
