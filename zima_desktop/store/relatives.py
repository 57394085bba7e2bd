"""Links between the card of a child and the cards of parents."""

from typing import Any

from sqlalchemy import Column, Connection, select

from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category, GroupName, PersonName
from zima_desktop.domain.relatives import Family, Kinship, Relative
from zima_desktop.store.people import people_with_groups
from zima_desktop.store.tables import people
from zima_desktop.store.tables_people import relatives
from zima_desktop.store.transaction import Transaction


def family(connection: Connection, person: PersonId) -> Family:
    """Parents and children of a card that are not hidden."""
    child, parent = relatives.c.person_id, relatives.c.relative_id
    return Family(_linked(connection, child, parent, person), _linked(connection, parent, child, person))


def _linked(
    connection: Connection, own: Column[Any], other: Column[Any], person: PersonId
) -> tuple[Relative, ...]:
    query = (
        people_with_groups()
        .add_columns(relatives.c.kinship)
        .join(relatives, other == people.c.id)
        .where(own == person, other != person)
        .where(relatives.c.deleted_at.is_(None), people.c.deleted_at.is_(None))
        .order_by(people.c.sort_key, people.c.id, relatives.c.id)
    )
    found = {row.id: _relative(row) for row in connection.execute(query)}  # after a merge a link may be twice
    return tuple(found.values())


def _relative(row: Any) -> Relative:
    return Relative(
        PersonId(row.id),
        PersonName(row.family_name, row.given_name, row.patronymic).full,
        "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
        Category(row.category),
        Kinship(row.kinship),
        row.phone,
    )


def link(tx: Transaction, child: PersonId, parent: PersonId, kinship: Kinship) -> int:
    """Link the two cards, or put the kinship right; returns how many rows differed."""
    known = _rows(tx.connection, child, parent)
    if known:
        return sum(tx.update(relatives, row.id, kinship=kinship.value) for row in known)
    tx.insert(relatives, person_id=child, relative_id=parent, kinship=kinship.value)
    return 1


def unlink(tx: Transaction, child: PersonId, parent: PersonId) -> int:
    """The cards stay; returns how many links went."""
    return sum(tx.hide(relatives, row.id) for row in _rows(tx.connection, child, parent))


def _rows(connection: Connection, child: PersonId, parent: PersonId) -> list[Any]:
    query = select(relatives.c.id).where(
        relatives.c.person_id == child, relatives.c.relative_id == parent, relatives.c.deleted_at.is_(None)
    )
    return list(connection.execute(query).all())
