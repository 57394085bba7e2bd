"""One key slot: the key of the base wrapped by a password or a recovery code."""

import hashlib
import json
import os
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt,
)
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt,
)
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

from zima_desktop.domain.workspaces import DataKey, Role

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 24
WRAPPED_BYTES = KEY_BYTES + 16
MEBIBYTE = 1024 * 1024
KDF = "argon2id"


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Work of one derivation: the default takes 0.1 to 0.6 s and 64 MiB on a school computer."""

    ops: int = 3
    memory: int = 64 * MEBIBYTE  # bytes

    @property
    def sane(self) -> bool:
        """What a slot may ask for; more would be an attack on the computer that opens it."""
        return 1 <= self.ops <= 20 and argon2id.MEMLIMIT_MIN <= self.memory <= 1024 * MEBIBYTE


STANDARD_COST = KdfCost()


class SlotKind(StrEnum):
    PASSWORD = "password"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class SlotOwner:
    """The part of the slot header that says whose it is."""

    uid: UUID
    kind: SlotKind
    name: str
    role: Role | None  # None: a recovery slot


@dataclass(frozen=True, slots=True)
class Slot:
    owner: SlotOwner
    cost: KdfCost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)

    def header(self) -> dict[str, str | int | None]:
        """Everything but the wrapped key, as it stands in the file."""
        return {
            "id": str(self.owner.uid),
            "kind": self.owner.kind.value,
            "name": self.owner.name,
            "role": self.owner.role.value if self.owner.role else None,
            "kdf": KDF,
            "ops": self.cost.ops,
            "mem": self.cost.memory,
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
        }


def wrap_key(key: DataKey, secret: str, owner: SlotOwner, workspace: UUID, cost: KdfCost) -> Slot:
    """A new slot with fresh salt and nonce. Takes as long as the cost says."""
    bare = Slot(owner, cost, os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES), b"")
    wrapped = encrypt(key, _associated(bare, workspace), bare.nonce, _wrapping_key(bare, secret))
    return Slot(owner, cost, bare.salt, bare.nonce, wrapped)


def unwrap_key(slot: Slot, secret: str, workspace: UUID) -> DataKey | None:
    """The key of the base, or None: another secret, or a header that somebody has touched."""
    try:
        key = decrypt(slot.wrapped, _associated(slot, workspace), slot.nonce, _wrapping_key(slot, secret))
    except CryptoError:
        return None
    return DataKey(key) if len(key) == KEY_BYTES else None


def canonical_json(document: object) -> bytes:
    """One byte form for one document, to hash it."""
    return json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _associated(slot: Slot, workspace: UUID) -> bytes:
    return hashlib.sha256(canonical_json([str(workspace), slot.header()])).digest()


def _wrapping_key(slot: Slot, secret: str) -> bytes:
    typed = secret.encode("utf-8", "surrogatepass")
    return argon2id.kdf(KEY_BYTES, typed, slot.salt, opslimit=slot.cost.ops, memlimit=slot.cost.memory)
