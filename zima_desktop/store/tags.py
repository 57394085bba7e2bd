"""Tags and who bears them."""

from collections.abc import Collection

from sqlalchemy import Connection, and_, func, select

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import PersonId, TagId
from zima_desktop.domain.registry import Tag
from zima_desktop.store.people import chunks
from zima_desktop.store.tables import people
from zima_desktop.store.tables_people import person_tags, tags
from zima_desktop.store.transaction import Transaction


def every(connection: Connection) -> tuple[Tag, ...]:
    """All tags by name, with how many living people bear each."""
    bears = and_(person_tags.c.tag_id == tags.c.id, person_tags.c.deleted_at.is_(None))
    living = and_(people.c.id == person_tags.c.person_id, people.c.deleted_at.is_(None))
    query = (
        select(tags.c.id, tags.c.name, tags.c.sensitive, func.count(people.c.id).label("people"))
        .select_from(tags.outerjoin(person_tags, bears).outerjoin(people, living))
        .where(tags.c.deleted_at.is_(None))
        .group_by(tags.c.id)
    )
    found = [Tag(TagId(row.id), row.name, row.sensitive, row.people) for row in connection.execute(query)]
    return tuple(sorted(found, key=lambda tag: folded(tag.name)))


def one(connection: Connection, tag: TagId) -> Tag:
    """One tag, its people uncounted; raises NotFound."""
    row = connection.execute(select(tags).where(tags.c.id == tag, tags.c.deleted_at.is_(None))).first()
    if row is None:
        raise NotFound("tag", str(tag))
    return Tag(TagId(row.id), row.name, row.sensitive)


def borne(connection: Connection, persons: Collection[PersonId] | None = None) -> dict[int, frozenset[TagId]]:
    """Tags by person id, of everybody or of these."""
    query = (
        select(person_tags.c.person_id, person_tags.c.tag_id)
        .join(tags, tags.c.id == person_tags.c.tag_id)
        .where(person_tags.c.deleted_at.is_(None), tags.c.deleted_at.is_(None))
    )
    parts = (
        [query] if persons is None else [query.where(person_tags.c.person_id.in_(p)) for p in chunks(persons)]
    )
    found: dict[int, set[TagId]] = {}
    for part in parts:
        for row in connection.execute(part):
            found.setdefault(row.person_id, set()).add(TagId(row.tag_id))
    return {person: frozenset(own) for person, own in found.items()}


def folded(name: str) -> str:
    """Equal for names that differ in case or in ё."""
    return name.casefold().replace("ё", "е")


def put(tx: Transaction, tag: TagId, persons: Collection[PersonId]) -> int:
    """Mark people; those who bear it already stay as they are."""
    have = {person for person, own in borne(tx.connection, persons).items() if tag in own}
    rows = [{"person_id": person, "tag_id": tag} for person in persons if person not in have]
    tx.insert_many(person_tags, rows)
    return len(rows)


def take(tx: Transaction, tag: TagId, persons: Collection[PersonId]) -> int:
    """Take the mark off; returns of how many."""
    count = 0
    for part in chunks(persons):
        query = select(person_tags.c.id).where(
            person_tags.c.tag_id == tag,
            person_tags.c.person_id.in_(part),
            person_tags.c.deleted_at.is_(None),
        )
        count += sum(tx.hide(person_tags, row) for row in list(tx.connection.execute(query).scalars()))
    return count
