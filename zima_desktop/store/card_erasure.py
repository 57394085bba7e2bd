"""A person leaves the base for good: every row, every former wording, every trace but the log's uid."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, or_, select

from zima_desktop.domain.ids import PersonId
from zima_desktop.store.card_merge import references
from zima_desktop.store.consent_erasure import bury, forget
from zima_desktop.store.tables import answers, attempts, doubtful_marks, people, scores, settings
from zima_desktop.store.tables_exchange import merge_history, packages, quarantine
from zima_desktop.store.tables_people import merged_people
from zima_desktop.store.transaction import Transaction

_DETAILS = (answers, scores, doubtful_marks)


def cards_of(connection: Connection, person: PersonId) -> tuple[PersonId, ...]:
    """The card and those that were joined with it: they hold the same name."""
    joined = select(merged_people.c.other_id).where(merged_people.c.person_id == person)
    return (person, *(PersonId(number) for number in connection.execute(joined).scalars()))


def erase(tx: Transaction, person: PersonId) -> int:
    """Delete everything about a person; returns how many rows went. Not undoable."""
    connection = tx.connection
    gone = 0
    for card in cards_of(connection, person):
        own = select(attempts.c.id).where(attempts.c.person_id == card)
        for table in _DETAILS:
            gone += connection.execute(delete(table).where(table.c.attempt_id.in_(own))).rowcount
        for table, column in references():
            if "id" in table.c:
                rows = connection.execute(select(table.c.id).where(column == card)).scalars()
                forget(connection, table, list(rows))
            gone += connection.execute(delete(table).where(column == card)).rowcount
        gone += _card_itself(tx, card)
    tx.tick()
    return gone


def _card_itself(tx: Transaction, card: PersonId) -> int:
    connection = tx.connection
    row: Any = connection.execute(select(people.c.id, people.c.uid).where(people.c.id == card)).one()
    handed = connection.execute(select(packages.c.id).where(packages.c.direction == "out").limit(1)).first()
    if handed is not None:
        bury(tx, people, [row])
    _settings(connection, UUID(bytes=row.uid))
    connection.execute(delete(merge_history).where(merge_history.c.row_uid == row.uid))
    connection.execute(delete(quarantine).where(quarantine.c.content.contains(row.uid.hex())))
    forget(connection, people, [card])
    connection.execute(delete(people).where(people.c.id == card))
    return 1


def _settings(connection: Connection, uid: UUID) -> None:
    """Who a guest of a session file was."""
    named = or_(settings.c.value == str(uid), settings.c.key == f"guest/{uid}")
    connection.execute(delete(settings).where(settings.c.key.startswith("guest/"), named))


def left_behind(connection: Connection, cards: Collection[PersonId]) -> int:
    """Rows that still point at these cards; 0 after an erasure."""
    return sum(
        len(connection.execute(select(column).where(column.in_(list(cards)))).all())
        for _table, column in references()
    )
