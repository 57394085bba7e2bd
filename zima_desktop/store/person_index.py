"""Names of everybody in one narrow reading, for finding people while a name is being typed."""

from dataclasses import dataclass

from sqlalchemy import Connection

from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.names import search_key
from zima_desktop.domain.people import Category, GroupName, PersonName
from zima_desktop.store.people import people_with_groups
from zima_desktop.store.tables import groups, people


@dataclass(frozen=True, slots=True)
class IndexedPerson:
    """A living person and the beginnings by which the card is found."""

    id: PersonId
    name: PersonName
    category: Category
    group: str  # printed; "" without one
    parts: tuple[str, ...]  # folded words of the name, also of a double surname


def names(connection: Connection) -> tuple[IndexedPerson, ...]:
    """Everybody who is not in the bin, in the order of lists."""
    query = (
        people_with_groups()
        .with_only_columns(
            people.c.id,
            people.c.family_name,
            people.c.given_name,
            people.c.patronymic,
            people.c.category,
            groups.c.id.label("group_id"),
            groups.c.grade,
            groups.c.letter,
            groups.c.label,
        )
        .where(people.c.deleted_at.is_(None))
        .order_by(people.c.sort_key)
    )
    found = []
    for row in connection.execute(query):
        name = PersonName(row.family_name, row.given_name, row.patronymic)
        group = "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed
        parts = tuple(search_key(name.full.replace("-", " ")).split())
        found.append(IndexedPerson(PersonId(row.id), name, Category(row.category), group, parts))
    return tuple(found)
