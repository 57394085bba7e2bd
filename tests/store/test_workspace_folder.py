"""The folder of a workspace: made, found, described."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.raw_base import new_workspace
from zima_desktop.domain.security_errors import FolderOccupied, KeysDamaged, NotAWorkspace, WorkspaceDamaged
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.store.workspace_folder import (
    find_workspace,
    is_network_type,
    is_unc,
    mount_type,
    on_network,
    prepare_folder,
    summarize,
)


def test_new_folder_has_its_parts(tmp_path: Path) -> None:
    folder, _ = new_workspace(tmp_path / "Школа № 9", "Анна")

    names = sorted(path.name for path in folder.root.iterdir())

    assert names == [
        "backups", "base.zima-db", "base.zima-keys", "base.zima-keys.bak", "inbox", "outbox", "sessions"
    ]  # fmt: skip


def test_folder_with_files_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "письмо.txt").write_text("важное")

    with pytest.raises(FolderOccupied):
        prepare_folder(tmp_path)
    with pytest.raises(FolderOccupied):
        prepare_folder(tmp_path / "письмо.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["письмо.txt"]


def test_name_kind_and_users_are_readable_without_a_password(tmp_path: Path) -> None:
    folder, made = new_workspace(tmp_path / "school", "Анна")
    (folder.backups / "2026-11-22_2240_start.zima-backup").write_bytes(b"")

    summary = summarize(find_workspace(folder.root))

    assert (summary.header.name, summary.header.kind) == ("МБОУ СОШ № 9", WorkspaceKind.ORGANIZATION)
    assert summary.header.schema == "0001"
    assert summary.users == (made.user,)
    assert summary.on_network is False
    assert summary.last_backup is not None
    assert summary.last_backup.strftime("%H:%M") == "22:40"


def test_folder_without_a_workspace_is_named_as_such(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(NotAWorkspace):
            find_workspace(path)


def test_missing_parts_are_named(tmp_path: Path) -> None:
    folder, _ = new_workspace(tmp_path / "a", "Анна")
    folder.base.unlink()
    with pytest.raises(WorkspaceDamaged) as no_base:
        find_workspace(folder.root)

    other, _ = new_workspace(tmp_path / "b", "Анна")
    for path in other.root.glob("base.zima-keys*"):
        path.unlink()
    with pytest.raises(WorkspaceDamaged) as no_keys:
        find_workspace(other.root)

    assert (no_base.value.reason, no_keys.value.reason) == ("base_missing", "keys_missing")
    with pytest.raises(KeysDamaged):
        summarize(other)


MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
//server/school /mnt/school cifs rw 0 0
//server/two\040words /mnt/two\040words smb3 rw 0 0
/dev/sdb1 /mnt/school/stick vfat rw 0 0
nas:/x /home/nas nfs4 rw 0 0
u@h: /home/far fuse.sshfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/teacher/base", False),
        ("/mnt/school/9", True),
        ("/mnt/schools", False),
        ("/mnt/two words/base", True),
        ("/mnt/school/stick/base", False),
        ("/home/nas/base", True),
        ("/home/far", True),
    ],
)
def test_network_disk_is_known_by_its_deepest_mount(path: str, network: bool) -> None:
    assert is_network_type(mount_type(Path(path), MOUNTS)) is network


def test_path_of_a_windows_share_is_known() -> None:
    shares = [r"\\server\school", "//server/school", r"\\?\UNC\server\school"]
    local = [r"C:\school", r"\\?\C:\school", "C:/school", r"\\.\C:\school"]

    assert [is_unc(path) for path in shares + local] == [True] * 3 + [False] * 4


def test_local_folder_is_not_on_the_network(tmp_path: Path) -> None:
    assert on_network(tmp_path) is False


def test_start_window_can_read_and_unlock_without_the_database_library() -> None:
    code = (
        "import sys, zima_desktop.store.workspace_folder, zima_desktop.store.workspace_lock, "
        "zima_desktop.store.throttle; "
        "print([m for m in ('sqlalchemy', 'alembic', 'sqlcipher3') if m in sys.modules])"
    )

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert said.strip() == "[]"
