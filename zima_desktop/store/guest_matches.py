"""Who a guest of a session file is: settled by hand, remembered for every copy of the file."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, or_, select

from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.domain.names import name_key
from zima_desktop.domain.people import PersonName
from zima_desktop.store.tables import people, session_people, settings
from zima_desktop.store.transaction import Transaction, put_setting

NOBODY = "nobody"
_PREFIX = "guest/"


def remember(tx: Transaction, guest: UUID, person: PersonId | None) -> None:
    """None: nobody whose answers belong into the base."""
    value = NOBODY
    if person is not None:
        uid = tx.connection.execute(select(people.c.uid).where(people.c.id == person)).scalar_one()
        value = str(UUID(bytes=uid))
    put_setting(tx.connection, f"{_PREFIX}{guest}", value)


def remembered(connection: Connection, guests: Collection[UUID]) -> dict[UUID, UUID | None]:
    """By guest, the uid of the person, or None for nobody; those not settled are missing."""
    keys = [f"{_PREFIX}{guest}" for guest in guests]
    query = select(settings.c.key, settings.c.value).where(settings.c.key.in_(keys))
    return {
        UUID(row.key.removeprefix(_PREFIX)): None if row.value == NOBODY else UUID(row.value)
        for row in connection.execute(query)
    }


def namesakes(connection: Connection, name: PersonName) -> tuple[PersonId, ...]:
    """Living people who are called so, also those with a patronymic that the guest left out."""
    key = name_key(name)
    query = select(people.c.id).where(
        people.c.deleted_at.is_(None),
        or_(people.c.name_key == key, people.c.name_key.startswith(key + " ", autoescape=True)),
    )
    return tuple(PersonId(found) for found in connection.execute(query.order_by(people.c.sort_key)).scalars())


def expect(tx: Transaction, session: SessionId, person: PersonId) -> None:
    """Put a person on the list of a session, once."""
    here = (session_people.c.session_id == session, session_people.c.person_id == person)
    if tx.connection.execute(select(session_people).where(*here)).first() is None:
        tx.connection.execute(session_people.insert().values(session_id=session, person_id=person))


def expect_no_more(tx: Transaction, session: SessionId, person: PersonId) -> None:
    """Take a person off the list of a session again."""
    here = (session_people.c.session_id == session, session_people.c.person_id == person)
    tx.connection.execute(session_people.delete().where(*here))
