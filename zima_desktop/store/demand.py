"""The demand of the town: every version of every list stays as it was written."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from zima_desktop.domain.demand import DemandDraft, DemandList, DemandListId, DemandRow
from zima_desktop.store.tables_catalogue import demand_lists, demand_rows
from zima_desktop.store.transaction import Transaction

ONE_DAY = timedelta(days=1)


def all_lists(connection: Connection) -> tuple[DemandList, ...]:
    """Every version: by year, then by the day from which it counts."""
    query = (
        select(demand_lists)
        .where(demand_lists.c.deleted_at.is_(None))
        .order_by(demand_lists.c.year, demand_lists.c.valid_from, demand_lists.c.id)
    )
    rows = _rows(connection)
    return tuple(_list(row, rows.get(row.id, ())) for row in connection.execute(query))


def _rows(connection: Connection) -> dict[int, tuple[DemandRow, ...]]:
    query = select(demand_rows).where(demand_rows.c.deleted_at.is_(None)).order_by(demand_rows.c.id)
    found: dict[int, list[DemandRow]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.list_id].append(DemandRow(row.profession_key, row.need, row.note))
    return {number: tuple(rows) for number, rows in found.items()}


def _list(row: Any, rows: tuple[DemandRow, ...]) -> DemandList:
    content = DemandDraft(
        row.year, row.source, row.author, date.fromisoformat(row.valid_from), rows, bool(row.forecast)
    )
    last = date.fromisoformat(row.valid_to) if row.valid_to else None
    return DemandList(DemandListId(row.id), UUID(bytes=row.uid), content, last)


def add(tx: Transaction, content: DemandDraft) -> DemandListId:
    """A new version; the open ones of its year end on the day before. Nothing else of them changes."""
    before = (content.valid_from - ONE_DAY).isoformat()
    still_open = select(demand_lists.c.id).where(
        demand_lists.c.year == content.year,
        demand_lists.c.valid_to.is_(None),
        demand_lists.c.deleted_at.is_(None),
    )
    for number in tx.connection.execute(still_open).scalars().all():
        tx.update(demand_lists, number, valid_to=before)
    number = tx.insert(
        demand_lists,
        year=content.year,
        source=content.source,
        author=content.author,
        valid_from=content.valid_from.isoformat(),
        valid_to=None,
        forecast=content.forecast,
    )
    rows = [
        {"list_id": number, "profession_key": row.profession, "need": row.need, "note": row.note}
        for row in content.rows
    ]
    tx.insert_many(demand_rows, rows)
    return DemandListId(number)
