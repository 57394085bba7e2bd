"""People who may have left, with the spells that tell; and the phones of those who are called."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.leavers import LAST_GRADES, Spell, leavings
from zima_desktop.domain.people import Category, GroupKind, GroupName, PersonName
from zima_desktop.store.outcomes import narrowed
from zima_desktop.store.tables import enrolments, groups, organizations, people
from zima_desktop.store.transaction import Transaction

_KINDS = {one.value: one for one in GroupKind}
_CATEGORIES = {one.value: one for one in Category}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody with at least one spell that has ended, or whom the category calls a graduate."""

    person: PersonId
    name: PersonName
    birth_date: date | None
    category: Category
    phone: str | None
    sort_key: str
    school: str  # short name; of people of this very organisation empty
    spells: tuple[Spell, ...]


def candidates(connection: Connection, persons: Collection[PersonId] | None = None) -> tuple[Candidate, ...]:
    """Everybody who is in no group today or has been through a last grade, in the order of lists."""
    query = _people_query() if persons is not None else _people_query().where(_may_have_left())
    rows = sorted(narrowed(connection, query, people.c.id, persons), key=lambda row: row.sort_key)
    spells = _spells(connection, None if persons is None else [PersonId(row.id) for row in rows])
    return tuple(_candidate(row, tuple(spells.get(row.id, ()))) for row in rows)


def students(connection: Connection) -> tuple[Candidate, ...]:
    """Those who study in a college group today."""
    query = (
        _people_query()
        .join(enrolments, and_(enrolments.c.person_id == people.c.id, *_open))
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(groups.c.kind == GroupKind.COLLEGE_GROUP.value)
        .order_by(people.c.sort_key)
    )
    rows = connection.execute(query).all()
    spells = _spells(connection, [PersonId(row.id) for row in rows])
    return tuple(_candidate(row, tuple(spells.get(row.id, ()))) for row in rows)


def members_ever(connection: Connection, group: GroupId) -> tuple[PersonId, ...]:
    """Who is in a group or was at the end: a class that has left is still asked about."""
    year = select(groups.c.school_year).where(groups.c.id == group).scalar_subquery()
    query = (
        select(enrolments.c.person_id, enrolments.c.group_id)
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(groups.c.school_year == year, enrolments.c.deleted_at.is_(None))
        .order_by(enrolments.c.since, enrolments.c.id)
    )
    last = {row.person_id: row.group_id for row in connection.execute(query)}
    return tuple(PersonId(person) for person, where in last.items() if where == group)


def left_on(connection: Connection, person: PersonId) -> date | None:
    """The day of the newest leaving of one person; None: has left nothing."""
    found = candidates(connection, [person])
    left = leavings(found[0].spells, found[0].category) if found else ()
    return left[-1].left_on if left else None


def set_phone(tx: Transaction, person: PersonId, phone: str | None) -> bool:
    return tx.update(people, person, phone=phone)


_open = (enrolments.c.until.is_(None), enrolments.c.deleted_at.is_(None))


def _people_query() -> Any:
    elsewhere = (
        select(organizations.c.short_name)
        .where(organizations.c.id == people.c.organization_id, organizations.c.own.is_(False))
        .scalar_subquery()
    )
    return select(
        people.c.id,
        people.c.family_name,
        people.c.given_name,
        people.c.patronymic,
        people.c.birth_date,
        people.c.category,
        people.c.phone,
        people.c.sort_key,
        func.coalesce(elsewhere, "").label("school"),
    ).where(people.c.deleted_at.is_(None))


def _may_have_left() -> Any:
    """In no group now but once in one, a graduate by category, or beyond a last grade."""
    here = select(enrolments.c.person_id).where(*_open)
    once = select(enrolments.c.person_id).where(enrolments.c.deleted_at.is_(None))
    through = (
        select(enrolments.c.person_id)
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(
            groups.c.grade.in_(LAST_GRADES),
            enrolments.c.until.is_not(None),
            enrolments.c.deleted_at.is_(None),
        )
    )
    gone = and_(people.c.id.not_in(here), people.c.id.in_(once))
    graduate = and_(people.c.id.not_in(here), people.c.category == Category.GRADUATE.value)
    return or_(gone, graduate, people.c.id.in_(through))


def _spells(connection: Connection, persons: Collection[PersonId] | None) -> dict[int, list[Spell]]:
    query = (
        select(
            enrolments.c.person_id,
            enrolments.c.since,
            enrolments.c.until,
            enrolments.c.reason,
            groups.c.id,
            groups.c.kind,
            groups.c.school_year,
            groups.c.grade,
            groups.c.letter,
            groups.c.label,
        )
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(enrolments.c.deleted_at.is_(None))
        .order_by(enrolments.c.since)
    )
    if persons is None:
        query = query.join(people, people.c.id == enrolments.c.person_id).where(
            people.c.deleted_at.is_(None), _may_have_left()
        )
    names: dict[int, GroupName] = {}
    days: dict[str, date] = {}
    found: dict[int, list[Spell]] = defaultdict(list)
    for row in narrowed(connection, query, enrolments.c.person_id, persons):
        if row.id not in names:
            names[row.id] = GroupName(row.grade, row.letter, row.label)
        spell = Spell(
            names[row.id],
            _KINDS[row.kind],
            row.school_year,
            _day(row.since, days),
            _day(row.until, days) if row.until else None,
            row.reason,
        )
        found[row.person_id].append(spell)
    return found


def _day(text: str, known: dict[str, date]) -> date:
    """A school has few days of moving and many people."""
    if text not in known:
        known[text] = date.fromisoformat(text)
    return known[text]


def _candidate(row: Any, spells: tuple[Spell, ...]) -> Candidate:
    return Candidate(
        PersonId(row.id),
        PersonName(row.family_name, row.given_name, row.patronymic),
        date.fromisoformat(row.birth_date) if row.birth_date else None,
        _CATEGORIES[row.category],
        row.phone,
        row.sort_key,
        row.school,
        spells,
    )
