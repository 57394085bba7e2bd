"""The two copies of the keys file on disk: reading, unlocking, changing, repairing."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from zima_desktop.domain.errors import NotFound, WriteFailed
from zima_desktop.domain.security_errors import KeysDamaged, RecoveryCodeWrong, WorkspaceNewer, WrongPassword
from zima_desktop.domain.workspaces import DataKey, Recovered, Unlocked, WorkspaceUser
from zima_desktop.files import write_durably
from zima_desktop.store import vault as vaults
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.vault import Vault
from zima_desktop.store.vault_format import MOST_BYTES, vault_from_bytes, vault_to_bytes

T = TypeVar("T")


class VaultFile:
    """`base.zima-keys` and its copy. The first rules; the copy helps when the first is damaged."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._copy = path.with_name(path.name + ".bak")

    @property
    def exists(self) -> bool:
        return self._path.is_file() or self._copy.is_file()

    def read(self) -> Vault:
        """Header and users, no password needed; raises KeysDamaged or WorkspaceNewer."""
        return self._readable()[0]

    def write(self, vault: Vault) -> None:
        """The copy first: as long as the ruling file is the old one, nothing has changed."""
        content = vault_to_bytes(vault)
        write_durably(self._copy, content)
        write_durably(self._path, content)

    def unlock(self, password: str, user: UUID | str | None = None) -> Unlocked:
        """See vault.unlock. A damaged copy is repaired on the way."""
        return self._open(lambda vault: vaults.unlock(vault, password, user))

    def unlock_by_code(self, code: str, cost: KdfCost = STANDARD_COST) -> Recovered:
        """Open with the recovery code and put a new code in its place at once."""
        key = self._open(lambda vault: vaults.unlock_by_code(vault, code))
        return Recovered(key, self.renew_code(key, cost))

    def renew_code(self, key: DataKey, cost: KdfCost = STANDARD_COST) -> str:
        """A new recovery code for a new sheet."""
        vault, code = vaults.replace_code(self._trusted(key), key, cost)
        self.write(vault)
        return code

    def change_password(self, user: UUID, old: str, new: str, cost: KdfCost = STANDARD_COST) -> None:
        """Raises WrongPassword for the old one, PasswordTooWeak for the new one."""
        self.set_password(user, self.unlock(old, user).key, new, cost)

    def set_password(self, user: UUID, key: DataKey, password: str, cost: KdfCost = STANDARD_COST) -> None:
        """Without the old password: after a recovery, or by an administrator."""
        self.write(vaults.with_password(self._trusted(key), key, user, password, cost))

    def add_user(
        self, user: WorkspaceUser, key: DataKey, password: str, cost: KdfCost = STANDARD_COST
    ) -> None:
        self.write(vaults.with_user(self._trusted(key), key, user, password, cost))

    def remove_user(self, user: UUID, key: DataKey) -> None:
        self.write(vaults.without_user(self._trusted(key), key, user))

    def update_header(self, key: DataKey, *, name: str | None = None, schema: str | None = None) -> None:
        self.write(vaults.with_header(self._trusted(key), key, name=name, schema=schema))

    def _open(self, attempt: Callable[[Vault], T]) -> T:
        """Try the ruling file, then the copy if it says something else; mend the worse of the two."""
        failure: Exception | None = None
        for vault in self._readable():
            try:
                result = attempt(vault)
            except (NotFound, WrongPassword, RecoveryCodeWrong, KeysDamaged) as error:
                failure = _graver(failure, error)
                continue
            self._mend(vault)
            return result
        assert failure is not None
        raise failure

    def _trusted(self, key: DataKey) -> Vault:
        for vault in self._readable():
            if vault.fits(key):
                return vault
        raise KeysDamaged("seal")

    def _readable(self) -> tuple[Vault, ...]:
        """The copies that are whole, the ruling one first, a repetition left out."""
        found: list[Vault] = []
        failure: KeysDamaged | WorkspaceNewer = KeysDamaged("missing")
        for path in (self._path, self._copy):
            try:
                vault = _read_one(path)
            except (KeysDamaged, WorkspaceNewer) as error:
                failure = error if not isinstance(failure, WorkspaceNewer) else failure
                continue
            if vault not in found:
                found.append(vault)
        if not found:
            raise failure
        return tuple(found)

    def _mend(self, vault: Vault) -> None:
        content = vault_to_bytes(vault)
        if all(path.is_file() and path.read_bytes() == content for path in (self._path, self._copy)):
            return
        with suppress(WriteFailed):  # a write-protected disk must still be readable
            self.write(vault)


def _read_one(path: Path) -> Vault:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise KeysDamaged("missing") from error
    return vault_from_bytes(content)


def _graver(one: Exception | None, other: Exception) -> Exception:
    """A right password on a tampered file must not be called wrong, nor a known user unknown."""
    if one is None or isinstance(other, KeysDamaged) or isinstance(one, NotFound):
        return other
    return one
