"""A person leaves the base for good: every row, every former wording, every trace but the log's uid."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, or_, select, update

from zima_desktop.domain.ids import PersonId
from zima_desktop.store.card_merge import references
from zima_desktop.store.consent_erasure import bury, delete_details, forget
from zima_desktop.store.handover import has_handed_over
from zima_desktop.store.tables import people, settings
from zima_desktop.store.tables_exchange import merge_history, quarantine
from zima_desktop.store.tables_people import merged_people
from zima_desktop.store.transaction import Transaction


def cards_of(connection: Connection, person: PersonId) -> tuple[PersonId, ...]:
    """The card and those that were joined with it: they hold the same name."""
    joined = select(merged_people.c.other_id).where(merged_people.c.person_id == person)
    return (person, *(PersonId(number) for number in connection.execute(joined).scalars()))


def erase(tx: Transaction, person: PersonId) -> int:
    """Delete everything about a person; returns how many rows went. Not undoable."""
    connection = tx.connection
    gone = 0
    for card in cards_of(connection, person):
        gone += delete_details(connection, card)
        for table, column in references():
            if column.nullable:  # somebody else's record that only names this card: it stays without the name
                connection.execute(update(table).where(column == card).values({column.name: None}))
                continue
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
    if has_handed_over(connection):
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
