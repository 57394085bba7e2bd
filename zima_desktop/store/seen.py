"""«Кого когда видели»: everybody who is here with the newest talk, the draft and the tutor."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, func, select, text

from zima_desktop.domain.appointments import Tutor
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId, TalkId
from zima_desktop.domain.people import Category, GroupName, PersonName
from zima_desktop.domain.queue import SeenRow
from zima_desktop.store.people import chunks
from zima_desktop.store.tables import people, talks
from zima_desktop.store.tables_people import tutors
from zima_desktop.store.transaction import Transaction

_SEEN = """
SELECT p.id, p.family_name, p.given_name, p.patronymic, p.sort_key, g.grade, g.letter, g.label,
  k.day, k.year AS talks, x.template, d.id AS draft, d.held_on AS draft_on,
  t.family_name AS tutor_family, t.given_name AS tutor_given
FROM people p
JOIN enrolments e ON e.person_id = p.id AND e.until IS NULL AND e.deleted_at IS NULL
JOIN groups g ON g.id = e.group_id
LEFT JOIN (SELECT person_id, max(held_on) AS day,
    sum(CASE WHEN held_on >= :year THEN 1 ELSE 0 END) AS year
  FROM talks WHERE deleted_at IS NULL AND NOT draft GROUP BY person_id) k ON k.person_id = p.id
LEFT JOIN (SELECT person_id, held_on, max(id) AS id FROM talks WHERE deleted_at IS NULL AND NOT draft
  GROUP BY person_id, held_on) l ON l.person_id = p.id AND l.held_on = k.day
LEFT JOIN talks x ON x.id = l.id
LEFT JOIN (SELECT person_id, max(id) AS id, max(held_on) AS held_on FROM talks
  WHERE deleted_at IS NULL AND draft GROUP BY person_id) d ON d.person_id = p.id
LEFT JOIN (SELECT person_id, max(tutor_id) AS tutor_id FROM tutors WHERE until IS NULL AND deleted_at IS NULL
  GROUP BY person_id) u ON u.person_id = p.id
LEFT JOIN people t ON t.id = u.tutor_id
WHERE p.deleted_at IS NULL AND p.category IN ('pupil', 'student')
ORDER BY p.sort_key
"""


def seen(connection: Connection, school_year: int, today: date) -> tuple[SeenRow, ...]:
    """Everybody in a group of today, in the order of lists."""
    facts = {"year": date(school_year, 9, 1).isoformat()}
    return tuple(_row(row, today) for row in connection.execute(text(_SEEN), facts))


def _row(row: Any, today: date) -> SeenRow:
    day = date.fromisoformat(row.day) if row.day else None
    tutor = PersonName(row.tutor_family, row.tutor_given).short if row.tutor_family else None
    return SeenRow(
        PersonId(row.id),
        PersonName(row.family_name, row.given_name, row.patronymic).full,
        GroupName(row.grade, row.letter, row.label).printed,
        day,
        (today - day).days if day else None,
        row.template,
        row.talks or 0,
        TalkId(row.draft) if row.draft else None,
        date.fromisoformat(row.draft_on) if row.draft_on else None,
        tutor,
        row.sort_key,
    )


def draft_count(connection: Connection) -> int:
    """Unfinished talks of people who are not hidden."""
    query = (
        select(func.count())
        .select_from(talks)
        .join(people, people.c.id == talks.c.person_id)
        .where(talks.c.draft, talks.c.deleted_at.is_(None), people.c.deleted_at.is_(None))
    )
    return int(connection.execute(query).scalar_one())


def teachers(connection: Connection) -> tuple[Tutor, ...]:
    """Everybody who may be a tutor, with how many people each looks after."""
    query = (
        select(people, func.count(tutors.c.id).label("held"))
        .outerjoin(
            tutors,
            and_(tutors.c.tutor_id == people.c.id, tutors.c.until.is_(None), tutors.c.deleted_at.is_(None)),
        )
        .where(people.c.category == Category.TEACHER.value, people.c.deleted_at.is_(None))
        .group_by(people.c.id)
        .order_by(people.c.sort_key)
    )
    return tuple(
        Tutor(PersonId(row.id), PersonName(row.family_name, row.given_name, row.patronymic).full, row.held)
        for row in connection.execute(query)
    )


def assign(tx: Transaction, persons: Collection[PersonId], tutor: PersonId, since: date) -> int:
    """A tutor from this day on, the former one until then; raises InvalidValue for anybody but a teacher."""
    row = tx.connection.execute(select(people).where(people.c.id == tutor)).first()
    if row is None or row.category != Category.TEACHER.value:
        name = PersonName(row.family_name, row.given_name, row.patronymic).full if row else str(tutor)
        raise InvalidValue("tutor", name, "not_a_teacher")
    held = {mark.person_id: mark for mark in _held(tx.connection, persons)}
    wanted = [one for one in dict.fromkeys(persons) if one not in held or held[one].tutor_id != tutor]
    release(tx, [one for one in wanted if one in held], since)
    new = [{"person_id": one, "tutor_id": tutor, "since": since.isoformat()} for one in wanted]
    tx.insert_many(tutors, new)
    return len(new)


def release(tx: Transaction, persons: Collection[PersonId], until: date) -> int:
    """No tutor any more; the past stays."""
    marks = _held(tx.connection, persons)
    return sum(tx.update(tutors, mark.id, until=until.isoformat()) for mark in marks)


def _held(connection: Connection, persons: Collection[PersonId]) -> list[Any]:
    found: list[Any] = []
    for part in chunks(persons):
        query = select(tutors).where(
            tutors.c.person_id.in_(part), tutors.c.until.is_(None), tutors.c.deleted_at.is_(None)
        )
        found += connection.execute(query).all()
    return found
