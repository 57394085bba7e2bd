"""Which schema a base has, and how a new one is made."""

from sqlalchemy import Connection, text

from zima_desktop.domain.security_errors import WorkspaceDamaged, WorkspaceNewer
from zima_desktop.store import tables_catalogue, tables_exchange, tables_people, tables_trajectory
from zima_desktop.store.tables import metadata

SCHEMAS = ("0001", "0002", "0003", "0004", "0005")
CURRENT = SCHEMAS[-1]

DECLARED = (tables_catalogue, tables_exchange, tables_people, tables_trajectory)  # beside `tables` itself


def create(connection: Connection) -> None:
    """All tables of the current schema, stamped as alembic would."""
    metadata.create_all(connection)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:v)"), {"v": CURRENT})


def version_of(connection: Connection) -> str | None:
    """The schema of the base; None when this is no base of ours."""
    found = connection.execute(
        text("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'")
    ).scalar()
    if not found:
        return None
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def check(connection: Connection) -> bool:
    """True when the base must be migrated first; raises for a foreign or newer base."""
    version = version_of(connection)
    if version is None:
        raise WorkspaceDamaged("base.zima-db", "base_unreadable")
    if version not in SCHEMAS:
        raise WorkspaceNewer(version)
    return version != CURRENT
