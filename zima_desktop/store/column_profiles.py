"""Which column is what, remembered by the headings of the file."""

import json

from sqlalchemy import Connection, delete, select

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.roster import ColumnMapping
from zima_desktop.store.tables_exchange import column_profiles


def find(connection: Connection, fingerprint: str) -> ColumnMapping | None:
    """The mapping used for such headings last time; a damaged one counts as none."""
    query = select(column_profiles.c.mapping).where(column_profiles.c.fingerprint == fingerprint)
    saved = connection.execute(query).scalar()
    if saved is None:
        return None
    try:
        return ColumnMapping.from_json(json.loads(saved))
    except InvalidValue:
        return None


def keep(connection: Connection, fingerprint: str, mapping: ColumnMapping) -> None:
    """Remember the mapping that was used."""
    connection.execute(delete(column_profiles).where(column_profiles.c.fingerprint == fingerprint))
    text = json.dumps(mapping.to_json(), ensure_ascii=False)
    connection.execute(column_profiles.insert().values(fingerprint=fingerprint, mapping=text))
