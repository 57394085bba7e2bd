"""A whole package: putting one together and opening one, with the chain signature → hash → bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from zima_desktop.content.location import content_root
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.handover import PackageInfo, PackageRefused
from zima_desktop.domain.package_tables import TABLES
from zima_desktop.exchange.handover import limits
from zima_desktop.exchange.handover.container import (
    DESCRIPTOR,
    FIXED,
    README,
    SIGNATURE,
    read_container,
    write_container,
)
from zima_desktop.exchange.handover.descriptor import Manifest, Resource, write_descriptor
from zima_desktop.exchange.handover.envelope import unseal
from zima_desktop.exchange.handover.manifest_reading import read_descriptor
from zima_desktop.exchange.handover.signature import Signer, sign, verify
from zima_desktop.exchange.handover.tables import SourceTable, read_table


@dataclass(frozen=True, slots=True)
class Package:
    """An opened package; its tables are authentic, their rows are still to be judged."""

    manifest: Manifest
    signer: Signer
    tables: Mapping[str, SourceTable]
    file_sha256: str
    file_bytes: int

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self.tables.values())

    def info(self) -> PackageInfo:
        """What the windows and the act show."""
        name = self._organization_name(self.manifest.organization_uid)
        return self.manifest.info(name, self.signer.fingerprint, self.file_sha256, self.file_bytes)

    def _organization_name(self, uid: UUID) -> str:
        table = self.tables["organizations"]
        key, name = table.columns.index("id"), table.columns.index("short_name")
        return next((row[name] for row in table.cells() if row[key] == str(uid)), "")


def pack(manifest: Manifest, tables: Sequence[tuple[str, bytes]], seed: bytes) -> bytes:
    """The signed archive, not yet encrypted."""
    descriptor = write_descriptor(manifest, tables)
    readme = (content_root() / "handover" / "README.txt").read_bytes()
    members = [(DESCRIPTOR, descriptor), (SIGNATURE, sign(descriptor, seed)), (README, readme)]
    return write_container(members + [(TABLES[name].path, data) for name, data in tables])


def read_bytes(path: Path) -> bytes:
    """The file as it lies on the disk, if it is no larger than a package may be."""
    try:
        with path.open("rb") as file:
            data = file.read(limits.FILE_BYTES + 1)
    except OSError as error:
        raise FileRefused(path.name, "unreadable") from error
    if len(data) > limits.FILE_BYTES:
        raise PackageRefused(path.name, "too_large", "file")
    return data


def open_package(
    data: bytes, file_name: str, now: datetime, identities: Sequence[str], passphrase: str | None = None
) -> Package:
    """Decrypt, unpack and verify; raises PackageLocked or PackageRefused and keeps nothing then."""
    members = read_container(unseal(data, identities, passphrase, file_name), file_name)
    signer = verify(members[DESCRIPTOR], members[SIGNATURE], file_name)
    manifest, resources = read_descriptor(members[DESCRIPTOR], file_name, now)
    _check_members(members, resources, file_name)
    tables = _tables(members, resources, file_name)
    _check_counts(manifest, tables, file_name)
    return Package(manifest, signer, tables, sha256(data).hexdigest(), len(data))


def _check_members(members: Mapping[str, bytes], listed: Sequence[Resource], file_name: str) -> None:
    paths = {resource.path for resource in listed}
    for name in members:
        if name not in paths and name not in FIXED:
            raise PackageRefused(file_name, "unlisted_member", name)
    for resource in listed:
        content = members.get(resource.path)
        if content is None:
            raise PackageRefused(file_name, "member_missing", resource.path)
        if len(content) != resource.size:
            raise PackageRefused(file_name, "bytes", resource.path)
        if f"sha256:{sha256(content).hexdigest()}" != resource.hash:
            raise PackageRefused(file_name, "hash", resource.path)


def _tables(
    members: Mapping[str, bytes], listed: Sequence[Resource], file_name: str
) -> dict[str, SourceTable]:
    tables: dict[str, SourceTable] = {}
    rows = 0
    for resource in listed:
        table = read_table(resource.name, members[resource.path], TABLES.get(resource.name), file_name)
        rows += table.rows
        if rows > limits.ROWS:
            raise PackageRefused(file_name, "too_many_rows", resource.path)
        tables[resource.name] = table
    return tables


def _check_counts(manifest: Manifest, tables: Mapping[str, SourceTable], file_name: str) -> None:
    for name, count in manifest.counts:
        if tables[name].rows != count:
            raise PackageRefused(file_name, "count", f"zima.counts.{name}")
