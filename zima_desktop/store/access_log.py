"""The log of what was viewed, printed and taken out: each line is chained to the one before."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from zima_desktop.store.clock import stamp
from zima_desktop.store.tables_exchange import access_log


def record(connection: Connection, now: datetime, user: bytes | None, action: str, subject: str) -> None:
    """Add a line; `subject` holds uids and counts, never names."""
    last = connection.execute(select(access_log.c.chain).order_by(access_log.c.id.desc()).limit(1)).scalar()
    values = {"at": stamp(now), "user_uid": user, "action": action, "subject": subject}
    connection.execute(access_log.insert().values(**values, chain=_link(last, values)))


def verify(connection: Connection) -> int | None:
    """The id of the first line that does not follow from the one before; None: the chain is whole."""
    last: str | None = None
    for row in connection.execute(select(access_log).order_by(access_log.c.id)):
        values = {"at": row.at, "user_uid": row.user_uid, "action": row.action, "subject": row.subject}
        if row.chain != _link(last, values):
            return int(row.id)
        last = row.chain
    return None


def _link(last: str | None, values: Mapping[str, object]) -> str:
    user = values["user_uid"]
    owner = user.hex() if isinstance(user, bytes) else ""
    text = "\n".join((last or "", str(values["at"]), owner, str(values["action"]), str(values["subject"])))
    return hashlib.sha256(text.encode()).hexdigest()


def about(connection: Connection, person: UUID) -> list[Any]:
    """Every line that names this person by uid, oldest first."""
    query = select(access_log).where(access_log.c.subject.contains(str(person))).order_by(access_log.c.id)
    return list(connection.execute(query))
