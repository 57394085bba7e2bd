"""Keys, the register of packages, pinned signatures and expected organisations."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from zima_desktop.domain.handover import IncomingRow, PackageInfo, Signature, Variant
from zima_desktop.store.clock import moment_of, stamp
from zima_desktop.store.tables import organizations
from zima_desktop.store.tables_exchange import expected_organizations, packages, pinned_keys
from zima_desktop.store.transaction import Transaction, get_setting, put_setting

IDENTITY = "handover.identity"  # age secret key of this workspace
SIGNING_KEY = "handover.signing_key"  # Ed25519 seed, hex
GENERATION = "handover.generation"


def has_handed_over(connection: Connection) -> bool:
    """Whether a package has ever left: what is taken back or erased must then go at the coordinator too."""
    return (
        connection.execute(select(packages.c.id).where(packages.c.direction == "out").limit(1)).first()
        is not None
    )


def kept_secret(connection: Connection, key: str, make: Callable[[], str]) -> str:
    """A secret of this workspace, made on first use; it never leaves the encrypted base."""
    found = get_setting(connection, key)
    if found is None:
        found = make()
        put_setting(connection, key, found)
    return found


def generation(connection: Connection) -> int:
    """The number of the last package that was made."""
    return int(get_setting(connection, GENERATION) or 0)


def next_generation(connection: Connection) -> int:
    """Count one package on."""
    number = generation(connection) + 1
    put_setting(connection, GENERATION, str(number))
    return number


def record_package(
    tx: Transaction,
    info: PackageInfo,
    direction: str,
    *,
    file_name: str,
    receiver: str | None = None,
    added: int = 0,
    changed: int = 0,
) -> int:
    """Enter a package into the register; returns its number there (of the act, of the protocol)."""
    number = _next_number(tx.connection, direction)
    notes = {
        "rows": dict(info.counts),
        "app": info.app,
        "not_handed_over": info.not_handed_over,
        "fingerprint": info.key_fingerprint,
        "bytes": info.file_bytes,
        "file": file_name,
        "receiver": receiver,
    }
    tx.connection.execute(
        packages.insert().values(
            package_id=info.package_id.bytes,
            direction=direction,
            organization_uid=info.organization_uid.bytes,
            organization_name=info.organization_name,
            replica_id=info.replica_id.bytes,
            generation=info.generation,
            variant=info.variant.value,
            school_year=info.school_year,
            created_at=stamp(info.created),
            handled_at=stamp(tx.now),
            file_sha256=info.file_sha256,
            counts=json.dumps(notes, ensure_ascii=False),
            added=added,
            changed=changed,
            number=number,
        )
    )
    return number


def _next_number(connection: Connection, direction: str) -> int:
    query = select(func.max(packages.c.number)).where(packages.c.direction == direction)
    return 1 + (connection.execute(query).scalar() or 0)


def protocol_of(connection: Connection, package: UUID) -> int | None:
    """The protocol under which a package was taken in; None: it was not."""
    return connection.execute(
        select(packages.c.number).where(packages.c.package_id == package.bytes, packages.c.direction == "in")
    ).scalar()


@dataclass(frozen=True, slots=True)
class RegisteredPackage:
    info: PackageInfo
    number: int
    handled: datetime
    added: int
    changed: int
    file_name: str
    receiver: str | None  # the coordinator it was made for


def registered(connection: Connection, direction: str) -> tuple[RegisteredPackage, ...]:
    """The register, newest first."""
    rows = connection.execute(
        select(packages).where(packages.c.direction == direction).order_by(packages.c.number.desc())
    )
    return tuple(_registered(row) for row in rows)


def _registered(row: Row[Any]) -> RegisteredPackage:
    notes = json.loads(row.counts)
    return RegisteredPackage(
        _info(row, notes),
        row.number,
        moment_of(row.handled_at),
        row.added,
        row.changed,
        notes["file"],
        notes["receiver"],
    )


def _info(row: Row[Any], notes: dict[str, Any]) -> PackageInfo:
    return PackageInfo(
        package_id=UUID(bytes=row.package_id),
        organization_uid=UUID(bytes=row.organization_uid),
        organization_name=row.organization_name,
        replica_id=UUID(bytes=row.replica_id),
        generation=row.generation,
        variant=Variant(row.variant),
        school_year=row.school_year,
        created=moment_of(row.created_at),
        app=notes["app"],
        counts=tuple(notes["rows"].items()),
        not_handed_over=notes["not_handed_over"],
        key_fingerprint=notes["fingerprint"],
        file_sha256=row.file_sha256,
        file_bytes=notes["bytes"],
    )


def signature_of(connection: Connection, organization: UUID, public_key: bytes) -> Signature:
    """What the key of a package is to us: known, new or another than before."""
    pinned = connection.execute(
        select(pinned_keys.c.public_key).where(pinned_keys.c.organization_uid == organization.bytes)
    ).scalar()
    if pinned is None:
        return Signature.FIRST_SEEN
    return Signature.VALID if pinned == public_key else Signature.KEY_CHANGED


def pin_key(tx: Transaction, organization: UUID, key_id: str, public_key: bytes) -> None:
    """From now on packages of this organisation are expected under this key."""
    tx.connection.execute(pinned_keys.delete().where(pinned_keys.c.organization_uid == organization.bytes))
    tx.connection.execute(
        pinned_keys.insert().values(
            organization_uid=organization.bytes,
            key_id=key_id,
            public_key=public_key,
            pinned_at=stamp(tx.now),
        )
    )


def expected(connection: Connection) -> tuple[str, ...]:
    """Names the coordinator waits for."""
    return tuple(
        connection.execute(
            select(expected_organizations.c.name).order_by(expected_organizations.c.name)
        ).scalars()
    )


def expect(tx: Transaction, name: str) -> None:
    """Add a name to the board; the same name twice is one."""
    stop_expecting(tx, name)
    tx.connection.execute(expected_organizations.insert().values(name=name))


def stop_expecting(tx: Transaction, name: str) -> None:
    tx.connection.execute(expected_organizations.delete().where(expected_organizations.c.name == name))


def board(connection: Connection) -> tuple[IncomingRow, ...]:
    """Received organisations with their newest package, then those still expected."""
    newest: dict[UUID, RegisteredPackage] = {}
    for package in registered(connection, "in"):
        newest.setdefault(package.info.organization_uid, package)
    known = connection.execute(
        select(organizations.c.uid, organizations.c.short_name, organizations.c.full_name).where(
            organizations.c.own.is_(False)
        )
    ).all()
    names = {name.casefold() for row in known for name in (row.short_name, row.full_name)}
    received = [
        IncomingRow(
            row.short_name,
            UUID(bytes=row.uid),
            newest[UUID(bytes=row.uid)].handled,
            newest[UUID(bytes=row.uid)].info.variant,
            newest[UUID(bytes=row.uid)].info.package_id,
            newest[UUID(bytes=row.uid)].added,
            newest[UUID(bytes=row.uid)].changed,
        )
        for row in known
        if UUID(bytes=row.uid) in newest
    ]
    waited = [
        IncomingRow(name, UUID(int=0), None, None, None, 0, 0)
        for name in expected(connection)
        if name.casefold() not in names
    ]
    return (*sorted(received, key=lambda row: row.organization), *waited)
