"""The vault: a workspace header and the key slots, bound together by a seal that needs the key."""

import hashlib
import hmac
import os
from dataclasses import dataclass, field, replace
from uuid import UUID

from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.passwords import check_password, normalised
from zima_desktop.domain.security_errors import KeysDamaged, LastUser, RecoveryCodeWrong, WrongPassword
from zima_desktop.domain.workspaces import DataKey, Role, Unlocked, WorkspaceHeader, WorkspaceUser
from zima_desktop.store import recovery_code
from zima_desktop.store.key_slots import (
    KEY_BYTES,
    STANDARD_COST,
    KdfCost,
    Slot,
    SlotKind,
    SlotOwner,
    canonical_json,
    unwrap_key,
    wrap_key,
)

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Vault:
    """Immutable: every change is a new vault, to be written by VaultFile."""

    header: WorkspaceHeader
    slots: tuple[Slot, ...]
    seal: str = ""

    @property
    def users(self) -> tuple[WorkspaceUser, ...]:
        """Readable without a password, in the order in which they were added."""
        return tuple(user_of(slot) for slot in self.slots if slot.owner.kind is SlotKind.PASSWORD)

    def document(self) -> dict[str, object]:
        """All that the seal covers, as it stands in the file."""
        header = self.header
        return {
            "format": FORMAT,
            "workspace": {
                "uid": str(header.uid),
                "name": header.name,
                "kind": header.kind.value,
                "created": header.created_at.isoformat(),
                "schema": header.schema,
            },
            "slots": [slot.header() | {"ct": slot.wrapped.hex()} for slot in self.slots],
        }

    def fits(self, key: DataKey) -> bool:
        """Whether this header and these slots were sealed by a holder of this very key."""
        return hmac.compare_digest(self.seal.encode(), _seal(self, key).encode())


@dataclass(frozen=True, slots=True)
class NewVault:
    vault: Vault
    user: WorkspaceUser
    key: DataKey = field(repr=False)
    code: str = field(repr=False)


def create_vault(
    header: WorkspaceHeader, user: WorkspaceUser, password: str, cost: KdfCost = STANDARD_COST
) -> NewVault:
    """A fresh random key in two slots: the first user's password and a recovery code. Writes nothing."""
    key = DataKey(os.urandom(KEY_BYTES))
    empty = _sealed(Vault(header, ()), key)
    vault, code = replace_code(with_user(empty, key, user, password, cost), key, cost)
    return NewVault(vault, user, key, code)


def unlock(vault: Vault, password: str, user: UUID | str | None = None) -> Unlocked:
    """Open with a user's password; without a user every slot is tried. One derivation a slot.

    Raises WrongPassword, NotFound for an unknown user, KeysDamaged when the seal is not of this key.
    """
    for slot in _slots_of(vault, user):
        key = unwrap_key(slot, normalised(password), vault.header.uid)
        if key is not None:
            _require_fit(vault, key)
            return Unlocked(user_of(slot), key)
    raise WrongPassword()


def unlock_by_code(vault: Vault, typed: str) -> DataKey:
    """Open with the recovery code; raises RecoveryCodeWrong."""
    code = recovery_code.canonical(typed)
    for slot in vault.slots:
        if slot.owner.kind is SlotKind.RECOVERY:
            key = unwrap_key(slot, code, vault.header.uid)
            if key is not None:
                _require_fit(vault, key)
                return key
    raise RecoveryCodeWrong("unknown")


def with_user(
    vault: Vault, key: DataKey, user: WorkspaceUser, password: str, cost: KdfCost = STANDARD_COST
) -> Vault:
    """Add a user; the name must be free."""
    _require_fit(vault, key)
    name = " ".join(user.name.split())
    if not name:
        raise InvalidValue("user", user.name, "empty")
    if any(_same_name(name, other.name) for other in vault.users):
        raise InvalidValue("user", name, "taken")
    check_password(password)
    owner = SlotOwner(user.uid, SlotKind.PASSWORD, name, user.role)
    slot = wrap_key(key, normalised(password), owner, vault.header.uid, cost)
    return _sealed(replace(vault, slots=(*vault.slots, slot)), key)


def without_user(vault: Vault, key: DataKey, user: UUID) -> Vault:
    """Remove a user. An old copy of the keys file still opens old copies of the base: say so."""
    _require_fit(vault, key)
    gone = user_of(_slots_of(vault, user)[0])
    others = [other for other in vault.users if other.uid != user]
    was_administrator = gone.role is Role.ADMINISTRATOR
    if not others or (was_administrator and all(o.role is not Role.ADMINISTRATOR for o in others)):
        raise LastUser(gone.name)
    return _sealed(replace(vault, slots=tuple(s for s in vault.slots if s.owner.uid != user)), key)


def with_password(
    vault: Vault, key: DataKey, user: UUID, password: str, cost: KdfCost = STANDARD_COST
) -> Vault:
    """Wrap the same key by a new password (also after a recovery); the base is not touched."""
    _require_fit(vault, key)
    check_password(password)
    old = _slots_of(vault, user)[0]
    new = wrap_key(key, normalised(password), old.owner, vault.header.uid, cost)
    return _sealed(replace(vault, slots=tuple(new if s is old else s for s in vault.slots)), key)


def replace_code(vault: Vault, key: DataKey, cost: KdfCost = STANDARD_COST) -> tuple[Vault, str]:
    """A new recovery code; the old one opens nothing any more."""
    _require_fit(vault, key)
    code = recovery_code.new_code()
    owner = SlotOwner(new_uid(), SlotKind.RECOVERY, "", None)
    slot = wrap_key(key, recovery_code.canonical(code), owner, vault.header.uid, cost)
    others = tuple(s for s in vault.slots if s.owner.kind is not SlotKind.RECOVERY)
    return _sealed(replace(vault, slots=(*others, slot)), key), code


def with_header(vault: Vault, key: DataKey, *, name: str | None = None, schema: str | None = None) -> Vault:
    """Rename the workspace or note its schema; None leaves a field alone."""
    _require_fit(vault, key)
    header = replace(vault.header, name=name or vault.header.name, schema=schema or vault.header.schema)
    return _sealed(replace(vault, header=header), key)


def user_of(slot: Slot) -> WorkspaceUser:
    return WorkspaceUser(slot.owner.uid, slot.owner.name, slot.owner.role or Role.READER)


def _slots_of(vault: Vault, user: UUID | str | None) -> tuple[Slot, ...]:
    slots = tuple(slot for slot in vault.slots if slot.owner.kind is SlotKind.PASSWORD)
    if isinstance(user, UUID):
        slots = tuple(slot for slot in slots if slot.owner.uid == user)
    elif user is not None:
        slots = tuple(slot for slot in slots if _same_name(slot.owner.name, user))
    if not slots and user is None:
        raise KeysDamaged("slots")
    if not slots:
        raise NotFound("user", str(user))
    return slots


def _same_name(one: str, other: str) -> bool:
    return " ".join(normalised(one).casefold().split()) == " ".join(normalised(other).casefold().split())


def _seal(vault: Vault, key: DataKey) -> str:
    content = canonical_json(vault.document())
    return hashlib.blake2b(content, key=key, person=b"zima-keys-seal", digest_size=32).hexdigest()


def _sealed(vault: Vault, key: DataKey) -> Vault:
    return replace(vault, seal=_seal(vault, key))


def _require_fit(vault: Vault, key: DataKey) -> None:
    if not vault.fits(key):
        raise KeysDamaged("seal")
