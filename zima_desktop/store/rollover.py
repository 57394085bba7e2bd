"""Who is still in a class of an earlier year, and the writing of a whole rollover at once."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, func, select

from zima_desktop.domain.applications import ApplicationState
from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId, SpellId
from zima_desktop.domain.people import Category, Group, PersonName
from zima_desktop.domain.rollover import Candidate, Fate, PersonMove, Source
from zima_desktop.domain.spells import EndReason, pack_reason
from zima_desktop.domain.trajectory import PlanSlot
from zima_desktop.store.people import group_of
from zima_desktop.store.people_write import ensure_group
from zima_desktop.store.tables import enrolments, groups, organizations, people, plans
from zima_desktop.store.tables_trajectory import applications
from zima_desktop.store.transaction import Transaction

_REASONS = {
    Fate.PROMOTE: EndReason.PROMOTED,
    Fate.REPEAT: EndReason.REPEATED,
    Fate.GRADUATE: EndReason.GRADUATED,
    Fate.LEAVE: EndReason.LEFT,
}
_open = (enrolments.c.until.is_(None), enrolments.c.deleted_at.is_(None))
_own = groups.c.organization_id.in_(select(organizations.c.id).where(organizations.c.own))


def open_years(connection: Connection) -> dict[int, int]:
    """How many living people are today in classes of each school year; of the own organisation only."""
    query = (
        select(groups.c.school_year, func.count(func.distinct(people.c.id)))
        .join(enrolments, enrolments.c.group_id == groups.c.id)
        .join(people, people.c.id == enrolments.c.person_id)
        .where(people.c.deleted_at.is_(None), _own, *_open)
        .group_by(groups.c.school_year)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def source(connection: Connection, year: int, today: date) -> Source:
    """Everybody whose class is of a year before `year`, in the order of lists."""
    query = (
        select(
            people.c.id.label("person_id"),
            people.c.family_name,
            people.c.given_name,
            people.c.patronymic,
            people.c.category,
            people.c.deleted_at.label("hidden_at"),
            enrolments.c.id.label("spell_id"),
            enrolments.c.since,
            enrolments.c.group_id,
        )
        .join(enrolments, enrolments.c.person_id == people.c.id)
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(groups.c.school_year < year, _own, *_open)
        .order_by(people.c.sort_key)
    )
    rows = connection.execute(query).all()
    known = _groups(connection)
    several, enrolled, planned = _several(connection), _enrolled(connection, year), _planned(connection)
    candidates = tuple(
        Candidate(
            PersonId(row.person_id),
            PersonName(row.family_name, row.given_name, row.patronymic),
            Category(row.category),
            SpellId(row.spell_id),
            date.fromisoformat(row.since),
            known[row.group_id],
            row.hidden_at is not None,
            several.get(row.person_id, 1),
            enrolled.get(row.person_id),
            planned.get(row.person_id),
        )
        for row in rows
    )
    return Source(year, candidates, open_years(connection).get(year, 0), today)


def _groups(connection: Connection) -> dict[int, Group]:
    return {row.id: group_of(row) for row in connection.execute(select(groups))}


def _several(connection: Connection) -> dict[int, int]:
    """People with more than one open spell: somebody must say first which one is true."""
    count = func.count(enrolments.c.id)
    query = (
        select(enrolments.c.person_id, count).where(*_open).group_by(enrolments.c.person_id).having(count > 1)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _enrolled(connection: Connection, year: int) -> dict[int, str]:
    query = select(applications.c.person_id, applications.c.place).where(
        applications.c.year == year,
        applications.c.state == ApplicationState.ENROLLED.value,
        applications.c.deleted_at.is_(None),
    )
    return {row.person_id: row.place for row in connection.execute(query)}


def _planned(connection: Connection) -> dict[int, str]:
    query = (
        select(plans.c.person_id, plans.c.place, plans.c.profession)
        .where(plans.c.slot == PlanSlot.FIRST.value, plans.c.deleted_at.is_(None))
        .order_by(plans.c.version)
    )
    return {row.person_id: row.place or row.profession for row in connection.execute(query)}


def write(tx: Transaction, own: OrganizationId, year: int, moves: Sequence[PersonMove]) -> None:
    """Close the old spells, open the new ones, and make graduates of those who have finished."""
    day = date(year, 9, 1).isoformat()
    ends = {
        int(move.candidate.spell): {
            "until": day,
            "reason": pack_reason(_REASONS[move.choice.fate], move.choice.note),
        }
        for move in moves
    }
    tx.update_many(enrolments, ends)
    known: dict[str, GroupId] = {}
    rows = [
        {
            "person_id": move.candidate.person,
            "group_id": ensure_group(tx, own, move.choice.target, year, known),
            "since": day,
            "until": None,
            "reason": None,
        }
        for move in moves
        if move.choice.target is not None and move.choice.fate in (Fate.PROMOTE, Fate.REPEAT)
    ]
    tx.insert_many(enrolments, rows)
    finished = [move.candidate.person for move in moves if move.choice.fate is Fate.GRADUATE]
    tx.update_many(people, {person: {"category": Category.GRADUATE.value} for person in finished})
