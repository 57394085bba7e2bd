"""Tables of the catalogue: changes of the shipped one, and the demand of the town by year."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Text, UniqueConstraint

from zima_desktop.store.tables import record, reference

catalogue_entries = record(
    "catalogue_entries",
    Column("kind", String(16), nullable=False),  # profession | programme | place | taught | link
    Column("key", String(80), nullable=False),
    Column("body", Text, nullable=False),  # JSON of the whole entry: it replaces the shipped one
    Column("source", Text),
    Column("dated_on", String(10), nullable=False),
    UniqueConstraint("kind", "key"),
)

demand_lists = record(  # a later list of a year closes the one before; none is rewritten
    "demand_lists",
    Column("year", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("valid_from", String(10), nullable=False),
    Column("valid_to", String(10)),
    Column("forecast", Boolean, nullable=False, server_default="0"),
    Index("ix_demand_lists_year", "year"),
)

demand_rows = record(
    "demand_rows",
    reference("list_id", "demand_lists"),
    Column("profession_key", String(64), nullable=False),
    Column("need", Integer),  # people; absent: named without a figure
    Column("note", Text),
    Index("ix_demand_rows_list_id", "list_id"),
    Index("ix_demand_rows_profession_key", "profession_key"),
)
