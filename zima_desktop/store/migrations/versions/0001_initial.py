"""The first schema."""

from zima_desktop.store.migrations.schema_0001 import core, exchange, work

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table."""
    core.create()
    work.create()
    exchange.create()
