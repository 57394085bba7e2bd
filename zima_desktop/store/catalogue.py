"""Own entries of the catalogue: each replaces the shipped one of its key, or adds one."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from zima_desktop.domain.catalogue import CatalogueKind
from zima_desktop.store.tables_catalogue import catalogue_entries
from zima_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """A row as it was written; its document is a whole entry."""

    kind: CatalogueKind
    key: str
    body: str
    source: str | None
    dated_on: date

    def document(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body)
        return found


def own_entries(connection: Connection) -> tuple[OwnEntry, ...]:
    """Everything written in this base, restored ones left out."""
    query = select(catalogue_entries).where(catalogue_entries.c.deleted_at.is_(None))
    return tuple(
        OwnEntry(CatalogueKind(row.kind), row.key, row.body, row.source, date.fromisoformat(row.dated_on))
        for row in connection.execute(query.order_by(catalogue_entries.c.id))
    )


def put(
    tx: Transaction, kind: CatalogueKind, key: str, document: dict[str, Any], source: str | None, on: date
) -> None:
    """Keep an entry; one that was taken back before is written anew in its row."""
    values = {
        "body": json.dumps(document, ensure_ascii=False, sort_keys=True),
        "source": source,
        "dated_on": on.isoformat(),
    }
    number = _row(tx.connection, kind, key)
    if number is None:
        tx.insert(catalogue_entries, kind=kind.value, key=key, **values)
    else:
        tx.update(catalogue_entries, number, **values, deleted_at=None)


def take_back(tx: Transaction, kind: CatalogueKind, key: str) -> None:
    """The own entry goes; what was shipped under its key counts again."""
    number = _row(tx.connection, kind, key)
    if number is not None:
        tx.hide(catalogue_entries, number)


def _row(connection: Connection, kind: CatalogueKind, key: str) -> int | None:
    query = select(catalogue_entries.c.id).where(
        catalogue_entries.c.kind == kind.value, catalogue_entries.c.key == key
    )
    return connection.execute(query).scalar()
