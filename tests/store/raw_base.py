"""A plain encrypted base and a cheap workspace, without the program's tables."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.workspaces import DataKey, Role, WorkspaceHeader, WorkspaceKind, WorkspaceUser
from zima_desktop.store.key_slots import KdfCost
from zima_desktop.store.vault import NewVault, create_vault
from zima_desktop.store.workspace_folder import WorkspaceFolder, prepare_folder

CHEAP = KdfCost(ops=1, memory=8192)
PASSWORD = "синий чайник на окне"
NOW = datetime(2026, 11, 22, 17, 40, tzinfo=UTC)


class RawBase:
    """One table of names under a raw key."""

    def __init__(self, path: Path, key: DataKey) -> None:
        driver: Any = sqlcipher3.dbapi2
        self.connection: Any = driver.connect(str(path), isolation_level=None)
        for pragma in (
            "cipher_log_level = NONE",
            f"key = \"x'{key.hex()}'\"",
            "locking_mode = EXCLUSIVE",
            "journal_mode = DELETE",
            "synchronous = FULL",
        ):
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute("CREATE TABLE IF NOT EXISTS people (name TEXT)")

    def add(self, *names: str) -> None:
        self.connection.execute("BEGIN")
        self.connection.executemany("INSERT INTO people VALUES (?)", [(name,) for name in names])
        self.connection.execute("COMMIT")

    def names(self) -> list[str]:
        return [row[0] for row in self.connection.execute("SELECT name FROM people ORDER BY rowid")]

    def copy_into(self, path: Path) -> None:
        self.connection.execute("VACUUM INTO ?", (str(path),))

    def close(self) -> None:
        self.connection.close()


def header() -> WorkspaceHeader:
    return WorkspaceHeader(new_uid(), "МБОУ СОШ № 9", WorkspaceKind.ORGANIZATION, NOW, schema="0001")


def user(name: str = "Ирина Петровна", role: Role = Role.ADMINISTRATOR) -> WorkspaceUser:
    return WorkspaceUser(new_uid(), name, role)


def new_vault(cost: KdfCost = CHEAP) -> NewVault:
    return create_vault(header(), user(), PASSWORD, cost)


def new_workspace(root: Path, *names: str) -> tuple[WorkspaceFolder, NewVault]:
    """A closed workspace whose base holds `names`."""
    folder = prepare_folder(root)
    made = new_vault()
    base = RawBase(folder.base, made.key)
    base.add(*names)
    base.close()
    folder.vault.write(made.vault)
    return folder, made


def names_in(folder: WorkspaceFolder, key: DataKey) -> list[str]:
    base = RawBase(folder.base, key)
    try:
        return base.names()
    finally:
        base.close()
