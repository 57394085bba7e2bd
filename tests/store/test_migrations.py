"""The schema that migrations build is the schema the program declares."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from zima_desktop.store import schema
from zima_desktop.store.database import Database


def structure(connection: Connection) -> dict[str, list[object]]:
    """Columns and indexes by table, independent of the order in which they were made."""
    names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
    found: dict[str, list[object]] = {}
    for name in names:
        columns = connection.exec_driver_sql(f'PRAGMA table_info("{name}")').all()
        indexes = connection.exec_driver_sql(f'PRAGMA index_list("{name}")').all()
        keys = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")').all()
        found[name] = [
            *sorted((row[1], row[2], row[3], row[5]) for row in columns),
            *sorted((row[2], row[3]) for row in indexes),
            *sorted((row[2], row[3], row[4], row[6]) for row in keys),
        ]
    return found


@pytest.fixture
def declared(tmp_path: Path):
    database = Database.create(tmp_path / "declared.zima-db", bytes(32))
    yield database
    database.close()


@pytest.fixture
def empty(tmp_path: Path):
    database = Database(tmp_path / "migrated.zima-db", bytes(32))
    yield database
    database.close()


def test_migrations_build_what_the_program_declares(declared: Database, empty: Database) -> None:
    empty.migrate()

    with declared.read() as one, empty.read() as other:
        assert structure(other) == structure(one)
        assert schema.version_of(other) == schema.CURRENT


def test_a_failed_migration_leaves_the_base_as_it_was(empty: Database) -> None:
    with empty.read() as connection:
        connection.execute(text("CREATE TABLE people (id INTEGER PRIMARY KEY)"))

    with pytest.raises(Exception, match="people"):
        empty.migrate()

    with empty.read() as connection:
        names = (
            connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        )
    assert names == ["people"]
