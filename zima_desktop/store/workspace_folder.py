"""The folder of a workspace: what lies where, whether it is one, and on what kind of disk."""

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from zima_desktop.domain.security_errors import FolderOccupied, NotAWorkspace, WorkspaceDamaged
from zima_desktop.domain.workspaces import WorkspaceSummary
from zima_desktop.files import as_write_failure
from zima_desktop.store.backup_files import list_backups
from zima_desktop.store.restore_swap import roll_back_interrupted_swap, swap_is_open
from zima_desktop.store.vault_file import VaultFile
from zima_desktop.store.workspace_lock import lock_workspace, this_holder

_SUBFOLDERS = ("backups", "sessions", "outbox", "inbox")

# File systems that live on another computer.
_NETWORK_TYPES = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "davfs", "vboxsf")
)
_NETWORK_FUSE = frozenset(("sshfs", "davfs", "glusterfs", "smbnetfs", "gvfsd-fuse", "rclone"))
_DRIVE_REMOTE = 4


@dataclass(frozen=True, slots=True)
class WorkspaceFolder:
    """Paths only; nothing is read or written by asking for one."""

    root: Path

    @property
    def base(self) -> Path:
        return self.root / "base.zima-db"

    @property
    def keys(self) -> Path:
        return self.root / "base.zima-keys"

    @property
    def lock(self) -> Path:
        return self.root / "base.zima-lock"

    @property
    def throttle(self) -> Path:
        return self.root / "base.zima-tries"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def sessions(self) -> Path:
        return self.root / "sessions"

    @property
    def outbox(self) -> Path:
        return self.root / "outbox"

    @property
    def inbox(self) -> Path:
        return self.root / "inbox"

    @property
    def vault(self) -> VaultFile:
        return VaultFile(self.keys)


def prepare_folder(root: Path) -> WorkspaceFolder:
    """An empty folder with its subfolders, for a new workspace; raises FolderOccupied, WriteFailed."""
    folder = WorkspaceFolder(root)
    with as_write_failure(root):
        if root.exists() and (not root.is_dir() or any(root.iterdir())):
            raise FolderOccupied(str(root))
        root.mkdir(parents=True, exist_ok=True)
    complete_folder(folder)
    return folder


def complete_folder(folder: WorkspaceFolder) -> None:
    """Make the subfolders that are missing: somebody may have tidied up."""
    with as_write_failure(folder.root):
        for name in _SUBFOLDERS:
            (folder.root / name).mkdir(exist_ok=True)


def find_workspace(root: Path) -> WorkspaceFolder:
    """The workspace in `root`; takes back a restore that was cut short.

    Raises NotAWorkspace, WorkspaceDamaged (base or all keys gone), WorkspaceBusy (being restored).
    """
    folder = WorkspaceFolder(root)
    if swap_is_open(folder.base):
        holder = this_holder(datetime.now(UTC))
        with lock_workspace(folder.lock, holder, shared_disk=on_network(root)):
            roll_back_interrupted_swap(folder.base, folder.keys)
    if not folder.vault.exists and not folder.base.is_file():
        raise NotAWorkspace(str(root))
    if not folder.base.is_file():
        raise WorkspaceDamaged(str(root), "base_missing")
    if not folder.vault.exists:
        raise WorkspaceDamaged(str(root), "keys_missing")
    return folder


def summarize(folder: WorkspaceFolder) -> WorkspaceSummary:
    """What may be shown without a password; raises KeysDamaged, WorkspaceNewer."""
    vault = folder.vault.read()
    made = [backup.made_at for backup in list_backups(folder.backups)]
    return WorkspaceSummary(
        folder=str(folder.root),
        header=vault.header,
        users=vault.users,
        on_network=on_network(folder.root),
        last_backup=max(made, default=None),
    )


def on_network(path: Path) -> bool:
    """Whether the disk belongs to another computer; False when that cannot be told."""
    full = path.resolve()
    if sys.platform == "win32":
        import ctypes  # only here: it is of no use elsewhere

        return is_unc(str(full)) or ctypes.windll.kernel32.GetDriveTypeW(full.anchor) == _DRIVE_REMOTE
    else:  # noqa: RET505 - mypy reads the branches by platform
        try:
            mounts = Path("/proc/mounts").read_text("utf-8", "surrogateescape")
        except OSError:
            return False
        return is_network_type(mount_type(full, mounts))


def is_network_type(kind: str | None) -> bool:
    return kind is not None and (kind in _NETWORK_TYPES or kind.removeprefix("fuse.") in _NETWORK_FUSE)


def mount_type(path: Path, mounts: str) -> str | None:
    """The file system type of the deepest mount point above an absolute path, as /proc/mounts tells it."""
    best: tuple[int, str] | None = None
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_unescaped(fields[1]))
        depth = len(point.parts)
        if path.is_relative_to(point) and (best is None or depth >= best[0]):
            best = depth, fields[2]
    return best[1] if best else None


def is_unc(path: str) -> bool:
    r"""\\server\share, also as \\?\UNC\server\share; \\?\C:\ is a local disk."""
    text = path.replace("/", "\\")
    if text.startswith(("\\\\?\\", "\\\\.\\")):
        return text[4:].upper().startswith("UNC\\")
    return text.startswith("\\\\")


def _unescaped(field: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, character)
    return field
