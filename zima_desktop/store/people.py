"""Reading people and groups: rows in, records out."""

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, and_, func, select

from zima_desktop.domain.errors import Ambiguous, NotFound
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.names import name_key
from zima_desktop.domain.people import (
    Category,
    Enrolment,
    Group,
    GroupKind,
    GroupName,
    Person,
    PersonName,
    Sex,
)
from zima_desktop.domain.roster import ExistingPerson
from zima_desktop.store.tables import enrolments, groups, people

CHUNK = 500  # identifiers in one IN list; SQLite takes 32 766


def chunks(ids: Collection[PersonId]) -> Iterator[list[PersonId]]:
    """The identifiers in lists that fit one statement."""
    ordered = list(ids)
    for start in range(0, len(ordered), CHUNK):
        yield ordered[start : start + CHUNK]


_current = and_(
    enrolments.c.person_id == people.c.id, enrolments.c.until.is_(None), enrolments.c.deleted_at.is_(None)
)


def people_with_groups() -> Select[Any]:
    """Every person beside the group of today, if any."""
    joined = people.outerjoin(enrolments, _current).outerjoin(groups, groups.c.id == enrolments.c.group_id)
    return select(
        people,
        groups.c.id.label("group_id"),
        groups.c.uid.label("group_uid"),
        groups.c.school_year,
        groups.c.grade,
        groups.c.letter,
        groups.c.label,
        groups.c.kind,
    ).select_from(joined)


def person_of(row: Any) -> Person:
    """A person from a row of `people_with_groups`."""
    return Person(
        id=PersonId(row.id),
        uid=UUID(bytes=row.uid),
        name=PersonName(row.family_name, row.given_name, row.patronymic),
        sex=Sex(row.sex) if row.sex else None,
        birth_date=date.fromisoformat(row.birth_date) if row.birth_date else None,
        category=Category(row.category),
        group=_group_of_person(row),
        external_number=row.external_number,
        note=row.note,
        genitive=row.genitive,
        dative=row.dative,
        revision=row.revision,
        deleted=row.deleted_at is not None,
        phone=row.phone,
    )


def _group_of_person(row: Any) -> Group | None:
    if row.group_id is None:
        return None
    name = GroupName(row.grade, row.letter, row.label)
    return Group(GroupId(row.group_id), UUID(bytes=row.group_uid), name, row.school_year, GroupKind(row.kind))


def person(connection: Connection, person_id: PersonId) -> Person:
    """One person; raises NotFound."""
    row = connection.execute(people_with_groups().where(people.c.id == person_id)).first()
    if row is None:
        raise NotFound("person", str(person_id))
    return person_of(row)


def persons(connection: Connection, ids: Collection[PersonId]) -> tuple[Person, ...]:
    """People by id, in the order of lists."""
    found: list[Any] = []
    for part in chunks(ids):
        found += connection.execute(people_with_groups().where(people.c.id.in_(part))).all()
    found.sort(key=lambda row: row.sort_key)
    return tuple(person_of(row) for row in found)


def by_name(connection: Connection, text: str, group: GroupId | None = None) -> Person:
    """The one living person whose full name begins with `text`; raises NotFound or Ambiguous."""
    key = name_key(text)
    query = people_with_groups().where(
        people.c.deleted_at.is_(None), people.c.name_key.startswith(key, autoescape=True)
    )
    if group is not None:
        query = query.where(groups.c.id == group)
    rows = connection.execute(query).all()
    exact = [row for row in rows if row.name_key == key]
    rows = exact or [row for row in rows if row.name_key.startswith(key + " ")]
    if not rows:
        raise NotFound("person", text)
    if len(rows) > 1:
        raise Ambiguous("person", text, len(rows))
    return person_of(rows[0])


def group_list(connection: Connection, school_year: int) -> tuple[Group, ...]:
    """Groups of a school year with their sizes, by grade and letter, free groups last."""
    size = func.count(people.c.id)
    query = (
        select(groups, size.label("size"))
        .select_from(
            groups.outerjoin(
                enrolments,
                and_(
                    enrolments.c.group_id == groups.c.id,
                    enrolments.c.until.is_(None),
                    enrolments.c.deleted_at.is_(None),
                ),
            ).outerjoin(people, and_(people.c.id == enrolments.c.person_id, people.c.deleted_at.is_(None)))
        )
        .where(groups.c.school_year == school_year, groups.c.deleted_at.is_(None))
        .group_by(groups.c.id)
        .order_by(groups.c.grade.is_(None), groups.c.grade, groups.c.letter, groups.c.label)
    )
    return tuple(group_of(row, row.size) for row in connection.execute(query))


def group_of(row: Any, size: int = 0) -> Group:
    """A group from a row of the table."""
    name = GroupName(row.grade, row.letter, row.label)
    return Group(GroupId(row.id), UUID(bytes=row.uid), name, row.school_year, GroupKind(row.kind), size)


def group(connection: Connection, group_id: GroupId) -> Group:
    """One group; raises NotFound."""
    row = connection.execute(select(groups).where(groups.c.id == group_id)).first()
    if row is None:
        raise NotFound("group", str(group_id))
    return group_of(row)


def members(connection: Connection, group_ids: Iterable[GroupId]) -> tuple[Person, ...]:
    """Living people enrolled today in these groups, in the order of lists."""
    query = (
        people_with_groups()
        .where(groups.c.id.in_(list(group_ids)), people.c.deleted_at.is_(None))
        .order_by(people.c.sort_key)
    )
    return tuple(person_of(row) for row in connection.execute(query))


def spells(connection: Connection, person_id: PersonId) -> tuple[Enrolment, ...]:
    """All enrolments of a person, oldest first."""
    query = (
        select(groups, enrolments.c.since, enrolments.c.until, enrolments.c.reason)
        .join(enrolments, enrolments.c.group_id == groups.c.id)
        .where(enrolments.c.person_id == person_id, enrolments.c.deleted_at.is_(None))
        .order_by(enrolments.c.since, enrolments.c.id)
    )
    return tuple(
        Enrolment(
            group_of(row),
            date.fromisoformat(row.since),
            date.fromisoformat(row.until) if row.until else None,
            row.reason,
        )
        for row in connection.execute(query)
    )


def existing(connection: Connection) -> tuple[ExistingPerson, ...]:
    """Everybody living, as the import compares them with a file."""
    query = people_with_groups().where(people.c.deleted_at.is_(None)).order_by(people.c.id)
    return tuple(
        ExistingPerson(
            id=PersonId(row.id),
            name=PersonName(row.family_name, row.given_name, row.patronymic),
            birth_date=date.fromisoformat(row.birth_date) if row.birth_date else None,
            sex=Sex(row.sex) if row.sex else None,
            group=None if row.group_id is None else GroupName(row.grade, row.letter, row.label),
            external_number=row.external_number,
            note=row.note,
            hand_set=frozenset(json.loads(row.hand_set)),
        )
        for row in connection.execute(query)
    )
