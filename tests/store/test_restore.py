"""The restore drill: what a backup held is there again, and nothing is lost on the way."""

import errno
import shutil
from pathlib import Path

import pytest

from tests.store.raw_base import (
    CHEAP,
    NOW,
    PASSWORD,
    RawBase,
    names_in,
    new_workspace,
)
from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.security_errors import BackupDamaged, WorkspaceBusy, WrongPassword
from zima_desktop.domain.workspaces import DataKey
from zima_desktop.store.backup import make_backup, vault_of_backup
from zima_desktop.store.restore import restore_backup, restore_keys
from zima_desktop.store.restore_swap import set_aside_bases
from zima_desktop.store.vault import unlock
from zima_desktop.store.workspace_folder import WorkspaceFolder, find_workspace
from zima_desktop.store.workspace_lock import lock_workspace, this_holder

NEW_PASSWORD = "совсем другой пароль"


@pytest.fixture
def drilled(tmp_path: Path) -> tuple[WorkspaceFolder, DataKey, Path]:
    """A workspace backed up with two people in it, to which a third came later."""
    folder, made = new_workspace(tmp_path / "w", "Аюна", "Булат")
    base = RawBase(folder.base, made.key)
    backup = make_backup(base, folder, made.key, reason=BackupReason.START, now=NOW)
    base.add("Соёлма")
    base.close()
    return folder, made.key, backup.path


def test_restored_base_holds_the_old_people_and_the_newer_one_stays_beside(
    drilled: tuple[WorkspaceFolder, DataKey, Path],
) -> None:
    folder, key, backup = drilled

    check = restore_backup(backup, key, folder)

    assert check.count("people") == 2
    assert names_in(folder, key) == ["Аюна", "Булат"]
    beside = folder.root / "base.before-restore.zima-db"
    base = RawBase(beside, key)
    assert base.names() == ["Аюна", "Булат", "Соёлма"]
    base.close()
    assert not list(folder.root.glob("*.restoring"))


def test_a_second_restore_does_not_take_the_newest_work_of_before_the_first(
    drilled: tuple[WorkspaceFolder, DataKey, Path],
) -> None:
    """A wrong backup was restored, and then the right one: today's work is only in what was put aside."""
    folder, key, backup = drilled

    restore_backup(backup, key, folder)
    restore_backup(backup, key, folder)

    first, second = set_aside_bases(folder.root)
    for path, names in ((first, ["Аюна", "Булат", "Соёлма"]), (second, ["Аюна", "Булат"])):
        base = RawBase(path, key)
        assert base.names() == names
        base.close()
    assert names_in(folder, key) == ["Аюна", "Булат"]


def test_todays_password_holds_after_a_restore(drilled: tuple[WorkspaceFolder, DataKey, Path]) -> None:
    folder, key, backup = drilled
    user = folder.vault.read().users[0]
    folder.vault.change_password(user.uid, PASSWORD, NEW_PASSWORD, CHEAP)

    restore_backup(backup, key, folder)

    assert folder.vault.unlock(NEW_PASSWORD).key == key
    with pytest.raises(WrongPassword):
        folder.vault.unlock(PASSWORD)


def test_backup_alone_makes_a_whole_workspace_in_an_empty_folder(
    drilled: tuple[WorkspaceFolder, DataKey, Path], tmp_path: Path
) -> None:
    _, _, backup = drilled
    alone = tmp_path / "stick" / backup.name
    alone.parent.mkdir()
    shutil.copy(backup, alone)
    shutil.rmtree(drilled[0].root)

    key = unlock(vault_of_backup(alone), PASSWORD).key
    restore_backup(alone, key, WorkspaceFolder(tmp_path / "new"))

    folder = find_workspace(tmp_path / "new")
    assert folder.vault.unlock(PASSWORD).key == key
    assert names_in(folder, key) == ["Аюна", "Булат"]


def test_lost_keys_come_back_with_the_backup(drilled: tuple[WorkspaceFolder, DataKey, Path]) -> None:
    folder, key, backup = drilled
    for path in (folder.keys, folder.root / "base.zima-keys.bak"):
        path.write_bytes(b"damaged")

    restore_backup(backup, key, folder)

    assert folder.vault.unlock(PASSWORD).key == key
    assert (folder.root / "base.before-restore.zima-keys").read_bytes() == b"damaged"
    assert names_in(folder, key) == ["Аюна", "Булат"]


def test_keys_alone_come_back_and_todays_work_stays(
    drilled: tuple[WorkspaceFolder, DataKey, Path],
) -> None:
    folder, key, backup = drilled
    folder.keys.unlink()
    (folder.root / "base.zima-keys.bak").unlink()

    restore_keys(backup, unlock(vault_of_backup(backup), PASSWORD).key, folder)

    assert folder.vault.unlock(PASSWORD).key == key
    assert names_in(folder, key) == ["Аюна", "Булат", "Соёлма"]


def test_keys_of_another_workspace_are_not_brought(
    drilled: tuple[WorkspaceFolder, DataKey, Path], tmp_path: Path
) -> None:
    _, key, backup = drilled
    other, made = new_workspace(tmp_path / "other", "Чужой")
    before = other.keys.read_bytes()

    for tried, reason in ((key, "base"), (made.key, "foreign")):
        with pytest.raises(BackupDamaged) as refusal:
            restore_keys(backup, tried, other)
        assert refusal.value.reason == reason
    assert other.keys.read_bytes() == before
    assert names_in(other, made.key) == ["Чужой"]


def test_backup_of_another_key_brings_its_keys(
    drilled: tuple[WorkspaceFolder, DataKey, Path], tmp_path: Path
) -> None:
    _, _, backup = drilled
    other, made = new_workspace(tmp_path / "other", "Чужой")
    key = unlock(vault_of_backup(backup), PASSWORD).key
    assert key != made.key

    restore_backup(backup, key, other)

    assert other.vault.unlock(PASSWORD).key == key
    assert names_in(other, key) == ["Аюна", "Булат"]


def test_journal_of_the_old_base_never_meets_the_new_one(
    drilled: tuple[WorkspaceFolder, DataKey, Path],
) -> None:
    folder, key, backup = drilled
    (folder.root / "base.zima-db-journal").write_bytes(b"left by a crash")

    restore_backup(backup, key, folder)

    assert not (folder.root / "base.zima-db-journal").exists()
    assert (folder.root / "base.before-restore.zima-db-journal").read_bytes() == b"left by a crash"


def test_damaged_backup_changes_nothing(drilled: tuple[WorkspaceFolder, DataKey, Path]) -> None:
    folder, key, backup = drilled
    content = bytearray(backup.read_bytes())
    content[len(content) // 3] ^= 1
    backup.write_bytes(content)
    before = _contents(folder)

    with pytest.raises(BackupDamaged):
        restore_backup(backup, key, folder)

    assert _contents(folder) == before


@pytest.mark.parametrize("with_keys", [False, True])
def test_restore_cut_short_at_any_step_is_old_or_new_after_the_next_start(
    drilled: tuple[WorkspaceFolder, DataKey, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    with_keys: bool,
) -> None:
    folder, key, backup = drilled
    (folder.root / "base.before-restore.zima-keys").write_bytes(b"of an earlier restore")
    finished = 0
    for step in range(12):
        root = tmp_path / f"step{step}"
        shutil.copytree(folder.root, root)
        trial = WorkspaceFolder(root)
        if with_keys:
            for path in (trial.keys, root / "base.zima-keys.bak"):
                path.write_bytes(b"damaged")
        before = _contents(trial)
        with monkeypatch.context() as patch:
            pulled = _pull_the_plug_after(step, patch)
            try:
                restore_backup(backup, key, trial)
                finished += 1
            except WriteFailed:
                assert pulled

        found = find_workspace(root)
        names = names_in(found, key)
        assert names in (["Аюна", "Булат"], ["Аюна", "Булат", "Соёлма"])
        if len(names) == 3:
            keys = "base.zima-keys"
            assert _contents(found)[keys] == before[keys]
        else:
            assert found.vault.unlock(PASSWORD).key == key

    assert 0 < finished < 12


def _pull_the_plug_after(step: int, patch: pytest.MonkeyPatch) -> list[bool]:
    """Let `step` renames happen, then fail every file operation of the exchange, as a dead disk would."""
    replace, pulled, done = Path.replace, [], [0]

    def dying(path: Path, target: Path) -> Path:
        if done[0] >= step:
            pulled.append(True)
            raise OSError(errno.EIO, "gone")
        done[0] += 1
        return replace(path, target)

    patch.setattr(Path, "replace", dying)
    return pulled


def _contents(folder: WorkspaceFolder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.root.iterdir() if path.is_file()}


def test_restore_going_on_elsewhere_is_not_taken_back(
    drilled: tuple[WorkspaceFolder, DataKey, Path],
) -> None:
    folder, _, _ = drilled
    folder.base.rename(folder.root / "base.before-restore.zima-db")
    (folder.root / "base.zima-db.restoring").write_bytes(b"new")

    with lock_workspace(folder.lock, this_holder(NOW)), pytest.raises(WorkspaceBusy):
        find_workspace(folder.root)
    assert not folder.base.exists()

    assert find_workspace(folder.root).base.exists()
