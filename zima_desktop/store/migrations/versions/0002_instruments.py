"""Instruments that schools type in, the order in which items were shown, and corrections of keys."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New columns are empty in old rows: what was not kept then is not known."""
    op.add_column(
        "instrument_versions", sa.Column("imported", sa.Boolean(), nullable=False, server_default="0")
    )
    op.add_column("instrument_versions", sa.Column("review", sa.Text()))
    op.add_column("instrument_versions", sa.Column("changed_at", sa.String(length=32)))
    op.add_column("answers", sa.Column("shown_order", sa.Integer()))
    op.create_table(
        "rescorings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("user_uid", sa.LargeBinary(length=16)),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("from_sha256", sa.String(length=64), nullable=False),
        sa.Column("to_sha256", sa.String(length=64), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rescorings")),
    )
