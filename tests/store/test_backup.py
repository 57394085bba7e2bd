"""Backups are made whole, checked, rotated, and refused when damaged."""

import errno
import os
import random
import shutil
import subprocess
import warnings
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.raw_base import NOW, PASSWORD, RawBase, new_workspace
from zima_desktop.domain.backups import BackupFile, BackupReason
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.security_errors import BackupDamaged, KeysDamaged
from zima_desktop.domain.workspaces import DataKey
from zima_desktop.store.backup import make_backup, vault_of_backup, verify_backup
from zima_desktop.store.backup_files import list_backups
from zima_desktop.store.vault import unlock
from zima_desktop.store.workspace_folder import WorkspaceFolder

NAMES = ("Аюна", "Булат", "Соёлма")


def _backed_up(root: Path, *names: str) -> tuple[WorkspaceFolder, DataKey, BackupFile]:
    folder, made = new_workspace(root, *(names or NAMES))
    base = RawBase(folder.base, made.key)
    try:
        backup = make_backup(base, folder, made.key, reason=BackupReason.START, now=NOW)
    finally:
        base.close()
    return folder, made.key, backup


def test_backup_is_one_verified_file_named_by_moment_and_reason(tmp_path: Path) -> None:
    folder, key, backup = _backed_up(tmp_path / "w")

    assert [path.name for path in folder.backups.iterdir()] == [backup.path.name]
    assert backup.path.name == f"{NOW.astimezone():%Y-%m-%d_%H%M}_start.zima-backup"
    assert (backup.made_at, backup.reason) == (NOW, BackupReason.START)
    assert list_backups(folder.backups) == (backup,)
    assert verify_backup(backup.path, key).count("people") == 3


def test_backup_of_an_open_base_holds_what_was_committed(tmp_path: Path) -> None:
    folder, made = new_workspace(tmp_path / "w", *NAMES)
    base = RawBase(folder.base, made.key)
    base.add("Новенький")

    backup = make_backup(base, folder, made.key, reason=BackupReason.IMPORT, now=NOW)
    base.add("Ещё один")
    base.close()

    assert verify_backup(backup.path, made.key).count("people") == 4


def test_backup_shows_no_name_and_carries_its_own_keys(tmp_path: Path) -> None:
    _, key, backup = _backed_up(tmp_path / "w", "Уникальная Фамилия")

    assert "Уникальная".encode() not in backup.path.read_bytes()
    assert unlock(vault_of_backup(backup.path), PASSWORD).key == key
    with zipfile.ZipFile(backup.path) as archive:
        assert sorted(archive.namelist()) == ["base.zima-db", "base.zima-keys"]


def test_two_backups_of_one_minute_are_both_kept(tmp_path: Path) -> None:
    folder, made = new_workspace(tmp_path / "w", *NAMES)
    base = RawBase(folder.base, made.key)

    for _ in range(3):
        make_backup(base, folder, made.key, reason=BackupReason.HAND, now=NOW)
    base.close()

    assert len(list_backups(folder.backups)) == 3


def test_foreign_and_unfinished_files_are_not_listed_and_leftovers_are_swept(tmp_path: Path) -> None:
    folder, made = new_workspace(tmp_path / "w", *NAMES)
    strange = ["notes.txt", "2026-13-45_9999_start.zima-backup", "2026-11-22_2240_picnic.zima-backup"]
    for name in [*strange, "2026-11-22_2240_start.zima-backup.partial", "x.base.partial"]:
        (folder.backups / name).write_bytes(b"?")
    assert list_backups(folder.backups) == ()

    base = RawBase(folder.base, made.key)
    backup = make_backup(base, folder, made.key, reason=BackupReason.START, now=NOW)
    base.close()

    assert sorted(path.name for path in folder.backups.iterdir()) == sorted([*strange, backup.path.name])


def test_old_backups_go_when_a_new_one_is_made(tmp_path: Path) -> None:
    folder, made = new_workspace(tmp_path / "w", *NAMES)
    for n in range(1, 41):
        moment = (NOW - timedelta(minutes=n)).astimezone()
        (folder.backups / f"{moment:%Y-%m-%d_%H%M}_import.zima-backup").write_bytes(b"old")

    base = RawBase(folder.base, made.key)
    backup = make_backup(base, folder, made.key, reason=BackupReason.START, now=NOW)
    base.close()

    kept = list_backups(folder.backups)
    assert kept[0] == backup
    assert 10 <= len(kept) <= 12


def test_key_that_does_not_fit_makes_no_backup(tmp_path: Path) -> None:
    folder, made = new_workspace(tmp_path / "w", *NAMES)
    base = RawBase(folder.base, made.key)

    with pytest.raises(KeysDamaged):
        make_backup(base, folder, DataKey(bytes(32)), reason=BackupReason.START, now=NOW)
    base.close()

    assert list(folder.backups.iterdir()) == []


def test_backup_of_another_workspace_is_foreign(tmp_path: Path) -> None:
    _, _, backup = _backed_up(tmp_path / "a")
    _, key, _ = _backed_up(tmp_path / "b")

    with pytest.raises(BackupDamaged) as refusal:
        verify_backup(backup.path, key)

    assert refusal.value.reason == "foreign"


def test_every_flipped_bit_of_a_backup_is_noticed_or_harmless(tmp_path: Path) -> None:
    folder, key, backup = _backed_up(tmp_path / "w")
    whole = backup.path.read_bytes()
    draw = random.Random(5)
    refused = 0
    for _ in range(150):
        flipped = bytearray(whole)
        at = draw.randrange(len(whole) * 8)
        flipped[at // 8] ^= 1 << (at % 8)
        backup.path.write_bytes(flipped)
        try:
            assert verify_backup(backup.path, key).count("people") == 3
        except BackupDamaged:
            refused += 1

    assert refused >= 140
    assert len(list(folder.backups.iterdir())) == 1


def test_truncated_backups_are_refused(tmp_path: Path) -> None:
    _, key, backup = _backed_up(tmp_path / "w")
    whole = backup.path.read_bytes()
    for length in [0, 1, 22, *range(100, len(whole), 997), len(whole) - 1]:
        backup.path.write_bytes(whole[:length])
        with pytest.raises(BackupDamaged):
            verify_backup(backup.path, key)


@pytest.mark.parametrize("extra", ["../evil", "base.zima-db", "readme.txt"])
def test_backup_with_other_members_is_refused(tmp_path: Path, extra: str) -> None:
    _, key, backup = _backed_up(tmp_path / "w")
    hostile = tmp_path / "hostile.zima-backup"
    shutil.copy(backup.path, hostile)
    with warnings.catch_warnings(), zipfile.ZipFile(hostile, "a") as archive:
        warnings.simplefilter("ignore", UserWarning)  # a member of the same name twice, on purpose
        archive.writestr(extra, b"x")

    with pytest.raises(BackupDamaged) as refusal:
        verify_backup(hostile, key)
    assert refusal.value.reason == "members"


def test_deflated_backup_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    _, key, _ = _backed_up(tmp_path / "w")
    bomb = tmp_path / "bomb.zima-backup"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("base.zima-db", bytes(50_000_000))
        archive.writestr("base.zima-keys", bytes(50_000_000))

    with pytest.raises(BackupDamaged):
        verify_backup(bomb, key)


def test_missing_backup_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(BackupDamaged):
        vault_of_backup(tmp_path / "gone.zima-backup")


def test_failing_disk_leaves_no_half_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, made = new_workspace(tmp_path / "w", *NAMES)
    base = RawBase(folder.base, made.key)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(WriteFailed) as refusal:
            make_backup(base, folder, made.key, reason=BackupReason.START, now=NOW)
    base.close()

    assert refusal.value.reason == "disk_full"
    assert list(folder.backups.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A real disk of 3 MiB; needs root."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no right to mount")
    return disk


def test_really_full_disk_leaves_no_half_backup(small_disk: Path) -> None:
    try:
        folder, made = new_workspace(small_disk / "w", *("Длинное имя " * 20 for _ in range(1500)))
        filler = small_disk / "filler"
        with filler.open("wb") as file, pytest.raises(OSError):
            while True:
                file.write(bytes(100_000))
        base = RawBase(folder.base, made.key)
        for spare in (0, 300_000, 900_000):  # full from the start, or in the middle of copying
            os.truncate(filler, filler.stat().st_size - spare)
            with pytest.raises(WriteFailed) as refusal:
                make_backup(base, folder, made.key, reason=BackupReason.START, now=NOW)
            assert refusal.value.reason == "disk_full"
            assert list(folder.backups.iterdir()) == []
        assert len(base.names()) == 1500
        base.close()
    finally:
        subprocess.run(["umount", str(small_disk)], check=True)


class _FullWhileCopying:
    """A base whose copy fills the disk half-way."""

    def copy_into(self, path: Path) -> None:
        path.write_bytes(bytes(5000))
        raise OSError(errno.ENOSPC, "No space left on device")


def test_copy_that_fails_half_way_is_removed(tmp_path: Path) -> None:
    folder, made = new_workspace(tmp_path / "w", *NAMES)

    with pytest.raises(WriteFailed):
        make_backup(_FullWhileCopying(), folder, made.key, reason=BackupReason.START, now=NOW)

    assert list(folder.backups.iterdir()) == []


def test_what_a_killed_backup_left_is_swept_away(tmp_path: Path) -> None:
    folder, made = new_workspace(tmp_path / "w", *NAMES)
    folder.backups.mkdir(exist_ok=True)
    for name in ("a.base.partial", "a.base.partial-journal", "a.zima-backup.partial"):
        (folder.backups / name).write_bytes(b"rest")
    base = RawBase(folder.base, made.key)

    backup = make_backup(base, folder, made.key, reason=BackupReason.START, now=NOW)
    base.close()

    assert [path.name for path in folder.backups.iterdir()] == [backup.path.name]
