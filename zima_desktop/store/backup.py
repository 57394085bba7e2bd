"""Encrypted backups: one file with the base and its keys, opened and checked before it gets its name."""

import shutil
import struct
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Protocol

import sqlcipher3.dbapi2

from zima_desktop.domain.backups import BackupCheck, BackupFile, BackupReason
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.security_errors import BackupDamaged, KeysDamaged
from zima_desktop.domain.workspaces import DataKey
from zima_desktop.files import PARTIAL, as_write_failure, discard, written_beside
from zima_desktop.store.backup_files import described, free_name, rotate_backups, sweep_partials
from zima_desktop.store.vault import Vault
from zima_desktop.store.vault_format import MOST_BYTES, vault_from_bytes, vault_to_bytes
from zima_desktop.store.workspace_folder import WorkspaceFolder

BASE_MEMBER = "base.zima-db"
KEYS_MEMBER = "base.zima-keys"
MOST_BASE_BYTES = 16 * 1024**3
CHUNK = 1024 * 1024

sqlcipher: Any = sqlcipher3.dbapi2  # its names are made at run time

_ZIP_FAULTS = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
    EOFError,
    OverflowError,
    struct.error,
)


class BackupSource(Protocol):
    """The open base."""

    def copy_into(self, path: Path) -> None:
        """Write a copy under the same key to `path`, which does not exist."""


def make_backup(
    source: BackupSource, folder: WorkspaceFolder, key: DataKey, *, reason: BackupReason, now: datetime
) -> BackupFile:
    """Copy, pack, open and check, give it its name, then let the oldest go. Raises WriteFailed.

    Under its final name a backup is always a verified one. Outside of a transaction only.
    """
    with as_write_failure(folder.backups):
        folder.backups.mkdir(exist_ok=True)
    sweep_partials(folder.backups)
    _require_space(folder)
    target = free_name(folder.backups, reason, now)
    copy = target.with_suffix(".base" + PARTIAL)
    try:
        _copy_base(source, copy)
        with written_beside(target) as partial:
            _pack(partial, copy, _keys_of(folder, key))
            copy.unlink()
            verify_backup(partial, key)
    finally:
        discard(copy)
    rotate_backups(folder.backups, spared=target)
    made = described(target)
    assert made is not None
    return made


def verify_backup(path: Path, key: DataKey, workroom: Path | None = None) -> BackupCheck:
    """Unpack into `workroom` (beside the backup by default), open with the key, check every page.

    Raises BackupDamaged, WriteFailed. A backup of another key is BackupDamaged with reason foreign:
    open its own keys with vault_of_backup first.
    """
    room = workroom or path.parent
    unpacked = room / (path.name + ".check" + PARTIAL)
    try:
        return unpack_verified(path, key, unpacked)
    finally:
        discard(unpacked)


def unpack_verified(path: Path, key: DataKey, target: Path) -> BackupCheck:
    """The base of a backup as the file `target`, checked."""
    if not vault_of_backup(path).fits(key):
        raise BackupDamaged(path.name, "foreign")
    with (
        _opened(path) as archive,
        archive.open(BASE_MEMBER) as packed,
        as_write_failure(target),
        target.open("wb") as file,
    ):
        shutil.copyfileobj(packed, file, CHUNK)
    return check_base(target, key, path.name)


def vault_of_backup(path: Path) -> Vault:
    """The keys inside a backup: users readable, to unlock it by the password of its day."""
    with _opened(path) as archive, archive.open(KEYS_MEMBER) as packed:
        content = _limited(packed, MOST_BYTES)
    try:
        return vault_from_bytes(content)
    except KeysDamaged as error:
        raise BackupDamaged(path.name, "keys") from error


def check_base(base: Path, key: DataKey, name: str) -> BackupCheck:
    """Open an encrypted base that nobody else uses, check all pages and count all rows."""
    try:
        with closing(sqlcipher.connect(str(base))) as connection:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("PRAGMA query_only = ON")
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise BackupDamaged(name, "base")
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise BackupDamaged(name, "base")
            return BackupCheck(_count_rows(connection))
    except sqlcipher.Error as error:
        raise BackupDamaged(name, "base") from error


def _count_rows(connection: Any) -> tuple[tuple[str, int], ...]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    if not tables:
        raise sqlcipher.DatabaseError("no tables")  # an empty file opens with any key
    counts = []
    for (table,) in tables:
        quoted = '"' + table.replace('"', '""') + '"'
        counts.append((table, connection.execute(f"SELECT count(*) FROM {quoted}").fetchone()[0]))
    return tuple(counts)


def _copy_base(source: BackupSource, copy: Path) -> None:
    try:
        with as_write_failure(copy):
            source.copy_into(copy)
    except sqlcipher.OperationalError as error:
        reason = "disk_full" if "full" in str(error) else "other"
        raise WriteFailed(copy.name, reason) from error


def _keys_of(folder: WorkspaceFolder, key: DataKey) -> bytes:
    vault = folder.vault.read()
    if not vault.fits(key):
        raise KeysDamaged("seal")
    return vault_to_bytes(vault)


def _pack(target: Path, base: Path, keys: bytes) -> None:
    """Stored, not deflated: encrypted bytes do not shrink."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        with base.open("rb") as source, archive.open(_member(BASE_MEMBER), "w", force_zip64=True) as packed:
            shutil.copyfileobj(source, packed, CHUNK)
        archive.writestr(_member(KEYS_MEMBER), keys)


def _member(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, refused unless it holds exactly the two members, stored and of a sane size."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = {info.filename: info for info in archive.infolist()}
            if set(members) != {BASE_MEMBER, KEYS_MEMBER} or len(archive.infolist()) != 2:
                raise BackupDamaged(path.name, "members")
            for info in members.values():
                plain = info.compress_type == zipfile.ZIP_STORED and info.file_size == info.compress_size
                if not plain or info.file_size > path.stat().st_size:
                    raise BackupDamaged(path.name, "members")
            yield archive
    except (*_ZIP_FAULTS, OSError) as error:
        raise BackupDamaged(path.name, "unreadable") from error


def _limited(packed: IO[bytes], most: int) -> bytes:
    content = packed.read(most + 1)
    if len(content) > most:
        raise ValueError("member too large")
    return content


def _require_space(folder: WorkspaceFolder) -> None:
    """Two copies of the base lie side by side for a moment; better to know before than halfway."""
    with as_write_failure(folder.backups):
        needed = 2 * folder.base.stat().st_size + CHUNK
        if shutil.disk_usage(folder.backups).free < needed:
            raise WriteFailed(folder.backups.name, "disk_full")
