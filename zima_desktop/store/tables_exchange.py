"""Tables of hand-over, merging, the journal of undo and the log of what left the base."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from zima_desktop.store.tables import metadata

operations = Table(
    "operations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("label", String(64), nullable=False),
    Column("topics", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("user_uid", LargeBinary(16)),
    Column("undone", Boolean, nullable=False, server_default="0"),
)

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", Integer, ForeignKey("operations.id", ondelete="CASCADE"), nullable=False),
    Column("table_name", String(32), nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("last_id", Integer),  # of a run of inserted rows
    Column("before", Text),  # JSON of the changed columns; absent for an insert
    Column("revision", Integer, nullable=False),  # of the row after the write
    Index("ix_journal_operation_id", "operation_id"),
)

packages = Table(
    "packages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("package_id", LargeBinary(16), nullable=False, unique=True),
    Column("direction", String(4), nullable=False),  # out | in
    Column("organization_uid", LargeBinary(16), nullable=False),
    Column("organization_name", Text, nullable=False),
    Column("replica_id", LargeBinary(16), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("variant", String(16), nullable=False),
    Column("school_year", Integer, nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("handled_at", String(32), nullable=False),
    Column("file_sha256", String(64), nullable=False),
    Column("counts", Text, nullable=False),
    Column("added", Integer, nullable=False, server_default="0"),
    Column("changed", Integer, nullable=False, server_default="0"),
    Column("number", Integer, nullable=False),
    Index("ix_packages_organization_uid", "organization_uid"),
)

pinned_keys = Table(
    "pinned_keys",
    metadata,
    Column("organization_uid", LargeBinary(16), primary_key=True),
    Column("key_id", String(64), nullable=False),
    Column("public_key", LargeBinary(32), nullable=False),
    Column("pinned_at", String(32), nullable=False),
)

expected_organizations = Table(
    "expected_organizations",
    metadata,
    Column("name", Text, primary_key=True),
)

aggregates = Table(
    "aggregates",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", LargeBinary(16), nullable=False, unique=True),
    Column("hlc", String(40), nullable=False),
    Column("organization_uid", LargeBinary(16), nullable=False),
    Column("indicator", String(32), nullable=False),
    Column("grade", Integer),
    Column("period", Integer, nullable=False),
    Column("numerator", Float),
    Column("denominator", Float),
    Column("suppressed", Boolean, nullable=False, server_default="0"),
    Index("ix_aggregates_organization_uid_period", "organization_uid", "period"),
)

merge_history = Table(
    "merge_history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("package_id", LargeBinary(16), nullable=False),
    Column("table_name", String(32), nullable=False),
    Column("row_uid", LargeBinary(16), nullable=False),
    Column("before", Text),  # JSON of the losing values; absent for a new row
    Index("ix_merge_history_package_id", "package_id"),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("package_id", LargeBinary(16), nullable=False),
    Column("table_name", String(32), nullable=False),
    Column("row", Integer, nullable=False),
    Column("field", String(64), nullable=False),
    Column("reason", String(64), nullable=False),
    Column("content", Text, nullable=False),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("uid", LargeBinary(16), primary_key=True),
    Column("table_name", String(32), nullable=False),
    Column("hlc", String(40), nullable=False),
    Column("reason", String(16), nullable=False),
    Column("merged_into", LargeBinary(16)),
)

access_log = Table(
    "access_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", String(32), nullable=False),
    Column("user_uid", LargeBinary(16)),
    Column("action", String(32), nullable=False),
    Column("subject", Text, nullable=False),  # uids and counts, never names
    Column("chain", String(64), nullable=False),
)

column_profiles = Table(
    "column_profiles",
    metadata,
    Column("fingerprint", String(64), primary_key=True),
    Column("mapping", Text, nullable=False),
)
