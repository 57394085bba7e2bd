"""What the rule of the conscious choice looks at: five queries for one person, a class or the whole town."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, and_, func, select

from zima_desktop.domain.choice import CheckMark, ChoiceFacts, ChoiceRule, PlanMark, ReadinessMark
from zima_desktop.domain.events import EventState
from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId
from zima_desktop.domain.people import GroupName, PersonName
from zima_desktop.domain.trajectory import PlanSlot
from zima_desktop.store.people import chunks
from zima_desktop.store.tables import (
    attempts,
    attendance,
    enrolments,
    events,
    groups,
    instrument_versions,
    people,
    plans,
    scores,
)
from zima_desktop.store.tables_trajectory import choice_checks
from zima_desktop.store.transaction import Transaction

Ids = Collection[PersonId] | None


@dataclass(frozen=True, slots=True)
class Enrolled:
    """Somebody who was enrolled on the day."""

    person: PersonId
    name: str
    organization: OrganizationId
    group: GroupId
    group_name: str
    grade: int | None


@dataclass(slots=True)
class _Found:
    readiness: list[ReadinessMark] = field(default_factory=list)
    plans: list[PlanMark] = field(default_factory=list)
    contacts: list[date] = field(default_factory=list)
    checks: list[CheckMark] = field(default_factory=list)


def enrolled(connection: Connection, on: date, group: GroupId | None = None) -> tuple[Enrolled, ...]:
    """Living people in a class or group on a day, everybody once, in the order of lists."""
    day = on.isoformat()
    columns = (people.c.id, people.c.family_name, people.c.given_name, people.c.patronymic)
    query = (
        select(*columns, people.c.organization_id, groups.c.id.label("group_id"))
        .add_columns(groups.c.grade, groups.c.letter, groups.c.label)
        .join(enrolments, enrolments.c.person_id == people.c.id)
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(
            people.c.deleted_at.is_(None),
            enrolments.c.deleted_at.is_(None),
            groups.c.deleted_at.is_(None),
            enrolments.c.since <= day,
            enrolments.c.until.is_(None) | (enrolments.c.until > day),
        )
        .order_by(people.c.sort_key, people.c.id, enrolments.c.since.desc())
    )
    if group is not None:
        query = query.where(groups.c.id == group)
    found = {}
    for row in connection.execute(query):
        if row.id not in found:
            found[row.id] = _enrolled(row)
    return tuple(found.values())


def _enrolled(row: Any) -> Enrolled:
    return Enrolled(
        PersonId(row.id),
        PersonName(row.family_name, row.given_name, row.patronymic).full,
        OrganizationId(row.organization_id),
        GroupId(row.group_id),
        GroupName(row.grade, row.letter, row.label).printed,
        row.grade,
    )


def facts(connection: Connection, rule: ChoiceRule, until: date, only: Ids = None) -> dict[int, ChoiceFacts]:
    """By person id, up to a day; who is missing has nothing recorded."""
    found: dict[int, _Found] = {}
    _readiness(connection, rule, until, only, found)
    _plans(connection, until, only, found)
    _contacts(connection, rule, until, only, found)
    _checks(connection, until, only, found)
    return {
        person: ChoiceFacts(tuple(one.readiness), tuple(one.plans), tuple(one.contacts), tuple(one.checks))
        for person, one in found.items()
    }


def _each(connection: Connection, query: Any, column: Any, only: Ids) -> Iterator[Any]:
    if only is None:
        yield from connection.execute(query)
        return
    for part in chunks(only):
        yield from connection.execute(query.where(column.in_(part)))


def _of(found: dict[int, _Found], person: int) -> _Found:
    if person not in found:
        found[person] = _Found()
    return found[person]


def _readiness(
    connection: Connection, rule: ChoiceRule, until: date, only: Ids, found: dict[int, _Found]
) -> None:
    whole = and_(scores.c.attempt_id == attempts.c.id, scores.c.scale == rule.scale)
    query = (
        select(attempts.c.person_id, attempts.c.finished_at, scores.c.raw)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .outerjoin(scores, whole)
        .where(
            instrument_versions.c.code == rule.instrument,
            attempts.c.finished_at.is_not(None),
            attempts.c.finished_at < f"{until.isoformat()}T99",
            attempts.c.deleted_at.is_(None),
        )
    )
    for row in _each(connection, query, attempts.c.person_id, only):
        value = Fraction(row.raw) if row.raw is not None else None
        mark = ReadinessMark(date.fromisoformat(row.finished_at[:10]), value)
        _of(found, row.person_id).readiness.append(mark)


def _plans(connection: Connection, until: date, only: Ids, found: dict[int, _Found]) -> None:
    columns = (plans.c.person_id, plans.c.slot, plans.c.version, plans.c.made_on, plans.c.profession)
    query = select(
        *columns, plans.c.programme, plans.c.programme_code, plans.c.place, plans.c.place_key
    ).where(plans.c.deleted_at.is_(None), plans.c.made_on <= until.isoformat())
    for row in _each(connection, query, plans.c.person_id, only):
        mark = PlanMark(
            PlanSlot(row.slot),
            row.version,
            date.fromisoformat(row.made_on),
            row.profession,
            bool(row.programme or row.programme_code),
            bool(row.place or row.place_key),
        )
        _of(found, row.person_id).plans.append(mark)


def _contacts(
    connection: Connection, rule: ChoiceRule, until: date, only: Ids, found: dict[int, _Found]
) -> None:
    query = (
        select(attendance.c.person_id, events.c.held_on)
        .join(events, events.c.id == attendance.c.event_id)
        .where(
            attendance.c.present,
            attendance.c.deleted_at.is_(None),
            events.c.deleted_at.is_(None),
            events.c.state != EventState.CANCELLED.value,
            events.c.kind.in_(sorted(kind.value for kind in rule.contacts)),
            events.c.held_on <= until.isoformat(),
        )
    )
    if only is None:  # of a whole town the newest day of each person is enough
        newest = func.max(events.c.held_on).label("held_on")
        query = query.with_only_columns(attendance.c.person_id, newest).group_by(attendance.c.person_id)
    for row in _each(connection, query, attendance.c.person_id, only):
        _of(found, row.person_id).contacts.append(date.fromisoformat(row.held_on))


def _checks(connection: Connection, until: date, only: Ids, found: dict[int, _Found]) -> None:
    query = (
        select(choice_checks.c.person_id, choice_checks.c.on, choice_checks.c.confirmed)
        .where(choice_checks.c.deleted_at.is_(None), choice_checks.c.on <= until.isoformat())
        .order_by(choice_checks.c.on, choice_checks.c.id)
    )
    for row in _each(connection, query, choice_checks.c.person_id, only):
        mark = CheckMark(date.fromisoformat(row.on), bool(row.confirmed))
        _of(found, row.person_id).checks.append(mark)


def add_check(
    tx: Transaction, person: PersonId, school_year: int, on: date, confirmed: bool, note: str | None
) -> int:
    """The counsellor's word; a later one of the same year takes its place."""
    return tx.insert(
        choice_checks,
        person_id=person,
        school_year=school_year,
        on=on.isoformat(),
        confirmed=confirmed,
        note=note,
    )
