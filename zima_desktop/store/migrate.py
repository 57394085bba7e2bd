"""Bringing an older base up to the schema of this program, all of it or nothing."""

from pathlib import Path

from sqlalchemy import Connection

from zima_desktop.store.schema import CURRENT


def upgrade(connection: Connection, target: str = CURRENT) -> None:
    """Run the migrations inside the caller's transaction: a failure leaves the base as it was."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
