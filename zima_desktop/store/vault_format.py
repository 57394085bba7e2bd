"""The keys file as bytes: JSON with a checksum against accidents beside the seal against tampering."""

import hashlib
import json
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from zima_desktop.domain.security_errors import KeysDamaged, WorkspaceNewer
from zima_desktop.domain.workspaces import Role, WorkspaceHeader, WorkspaceKind
from zima_desktop.store.key_slots import (
    KDF,
    NONCE_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    KdfCost,
    Slot,
    SlotKind,
    SlotOwner,
    canonical_json,
)
from zima_desktop.store.vault import FORMAT, Vault

MOST_BYTES = 256 * 1024
MOST_SLOTS = 64

T = TypeVar("T")


def vault_to_bytes(vault: Vault) -> bytes:
    document = vault.document() | {"seal": vault.seal}
    document["check"] = _checksum(document)
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def vault_from_bytes(content: bytes) -> Vault:
    """Raises KeysDamaged for anything but a whole keys file, WorkspaceNewer for one of a later format."""
    if len(content) > MOST_BYTES:
        raise KeysDamaged("size")
    try:
        document = json.loads(content)
        if not isinstance(document, dict):
            raise KeysDamaged("json")
        check = document.pop("check", None)
        if check != _checksum(document):
            raise KeysDamaged("checksum")
        return _vault(document)
    except (ValueError, RecursionError) as error:
        raise KeysDamaged("json") from error


def _checksum(document: dict[str, object]) -> str:
    return hashlib.sha256(canonical_json(document)).hexdigest()


def _vault(document: dict[str, object]) -> Vault:
    version = _take(document, "format", int)
    if version > FORMAT:
        raise WorkspaceNewer(str(version))
    if version != FORMAT:
        raise KeysDamaged("format")
    slots = _take(document, "slots", list)
    if not 1 <= len(slots) <= MOST_SLOTS:
        raise KeysDamaged("slots")
    header = _header(_take(document, "workspace", dict))
    return Vault(header, tuple(_slot(slot) for slot in slots), _take(document, "seal", str))


def _header(source: dict[str, object]) -> WorkspaceHeader:
    created = datetime.fromisoformat(_take(source, "created", str))
    if created.tzinfo is None:
        raise KeysDamaged("created")
    return WorkspaceHeader(
        uid=UUID(_take(source, "uid", str)),
        name=_take(source, "name", str),
        kind=WorkspaceKind(_take(source, "kind", str)),
        created_at=created,
        schema=_take(source, "schema", str) if source.get("schema") is not None else None,
    )


def _slot(source: object) -> Slot:
    if not isinstance(source, dict) or source.get("kdf") != KDF:
        raise KeysDamaged("slot")
    kind = SlotKind(_take(source, "kind", str))
    role = Role(_take(source, "role", str)) if kind is SlotKind.PASSWORD else None
    cost = KdfCost(_take(source, "ops", int), _take(source, "mem", int))
    if not cost.sane:
        raise KeysDamaged("cost")
    return Slot(
        SlotOwner(UUID(_take(source, "id", str)), kind, _take(source, "name", str), role),
        cost,
        salt=_bytes(source, "salt", SALT_BYTES),
        nonce=_bytes(source, "nonce", NONCE_BYTES),
        wrapped=_bytes(source, "ct", WRAPPED_BYTES),
    )


def _take(source: dict[str, object], name: str, kind: type[T]) -> T:
    value = source.get(name)
    if type(value) is not kind:
        raise KeysDamaged(name)
    return value


def _bytes(source: dict[str, object], name: str, length: int) -> bytes:
    value = bytes.fromhex(_take(source, name, str))
    if len(value) != length:
        raise KeysDamaged(name)
    return value
