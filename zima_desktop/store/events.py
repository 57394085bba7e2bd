"""Events, the grid of attendance and the register of certificates."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, and_, func, select

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.events import AttendanceRow, Event, EventDraft, EventKind, EventState, Mark
from zima_desktop.domain.ids import EventId, GroupId, OrganizationId, PersonId
from zima_desktop.domain.people import GroupName
from zima_desktop.store.people import people_with_groups
from zima_desktop.store.tables import attendance, certificates, enrolments, event_groups, events, people
from zima_desktop.store.transaction import Transaction


def _columns(content: EventDraft) -> dict[str, Any]:
    return {
        "kind": content.kind.value,
        "title": content.title,
        "held_on": content.held_on.isoformat(),
        "hours": content.hours,
        "place": content.place,
        "partner": content.partner,
        "state": content.state.value,
        "unnamed_guests": content.unnamed_guests,
        "profession_key": content.profession,
    }


def _counted() -> Select[Any]:
    invited = (
        select(func.count())
        .where(attendance.c.event_id == events.c.id, attendance.c.deleted_at.is_(None))
        .scalar_subquery()
    )
    present = (
        select(func.count())
        .where(attendance.c.event_id == events.c.id, attendance.c.deleted_at.is_(None), attendance.c.present)
        .scalar_subquery()
    )
    papers = (
        select(func.count())
        .where(certificates.c.event_id == events.c.id, certificates.c.deleted_at.is_(None))
        .scalar_subquery()
    )
    return select(events, invited.label("invited"), present.label("present"), papers.label("papers"))


def between(connection: Connection, first: date, last: date) -> tuple[Event, ...]:
    """Events of a span of days, in order."""
    query = (
        _counted()
        .where(events.c.deleted_at.is_(None), events.c.held_on.between(first.isoformat(), last.isoformat()))
        .order_by(events.c.held_on, events.c.id)
    )
    found = connection.execute(query).all()
    invited = _groups_of(connection, [row.id for row in found])
    return tuple(_event(row, invited.get(row.id, ())) for row in found)


def titles(connection: Connection) -> tuple[tuple[EventId, str, date], ...]:
    """Every event by number, title and day, newest first."""
    query = (
        select(events.c.id, events.c.title, events.c.held_on)
        .where(events.c.deleted_at.is_(None))
        .order_by(events.c.held_on.desc(), events.c.id)
    )
    return tuple(
        (EventId(row.id), row.title, date.fromisoformat(row.held_on)) for row in connection.execute(query)
    )


def event(connection: Connection, event_id: EventId) -> Event:
    """One event; raises NotFound."""
    row = connection.execute(_counted().where(events.c.id == event_id)).first()
    if row is None or row.deleted_at is not None:
        raise NotFound("event", str(event_id))
    return _event(row, _groups_of(connection, [event_id]).get(event_id, ()))


def _groups_of(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[GroupId, ...]]:
    query = (
        select(event_groups).where(event_groups.c.event_id.in_(list(ids))).order_by(event_groups.c.group_id)
    )
    found: dict[int, tuple[GroupId, ...]] = {}
    for row in connection.execute(query):
        found[row.event_id] = (*found.get(row.event_id, ()), GroupId(row.group_id))
    return found


def _event(row: Any, invited: tuple[GroupId, ...]) -> Event:
    content = EventDraft(
        EventKind(row.kind),
        row.title,
        date.fromisoformat(row.held_on),
        row.hours,
        row.place,
        row.partner,
        EventState(row.state),
        invited,
        row.unnamed_guests,
        row.profession_key,
    )
    return Event(
        EventId(row.id), UUID(bytes=row.uid), content, row.invited, row.present, row.papers, row.revision
    )


def add(tx: Transaction, organization: OrganizationId, content: EventDraft) -> EventId:
    """A new event; the people of its groups are invited."""
    number = EventId(tx.insert(events, organization_id=organization, **_columns(content)))
    invite(tx, number, content.groups)
    return number


def update(tx: Transaction, number: EventId, content: EventDraft) -> None:
    """New facts of an event; groups added to it are invited, nobody is struck off."""
    tx.update(events, number, **_columns(content))
    invite(tx, number, content.groups)


def invite(tx: Transaction, number: EventId, group_ids: Sequence[GroupId]) -> int:
    """Put everybody enrolled today in these groups on the grid; returns how many were added."""
    known = {
        row[0]
        for row in tx.connection.execute(
            select(event_groups.c.group_id).where(event_groups.c.event_id == number)
        )
    }
    for group in group_ids:
        if group not in known:
            tx.connection.execute(event_groups.insert().values(event_id=number, group_id=group))
    present = select(attendance.c.person_id).where(attendance.c.event_id == number)
    query = (
        select(people.c.id)
        .join(
            enrolments,
            and_(
                enrolments.c.person_id == people.c.id,
                enrolments.c.until.is_(None),
                enrolments.c.deleted_at.is_(None),
            ),
        )
        .where(
            enrolments.c.group_id.in_(list(group_ids)),
            people.c.deleted_at.is_(None),
            people.c.id.not_in(present),
        )
        .order_by(people.c.sort_key)
    )
    new = [_blank(number, row[0]) for row in tx.connection.execute(query)]
    tx.insert_many(attendance, new)
    return len(new)


def _blank(number: EventId, person: int) -> dict[str, Any]:
    return {"event_id": number, "person_id": person, "present": None, "role": None, "hours": None}


def grid(connection: Connection, number: EventId) -> tuple[AttendanceRow, ...]:
    """The attendance of an event in the order of lists."""
    paper = (
        select(certificates.c.person_id, func.max(certificates.c.number).label("number"))
        .where(certificates.c.event_id == number, certificates.c.deleted_at.is_(None))
        .group_by(certificates.c.person_id)
        .subquery()
    )
    query = (
        people_with_groups()
        .add_columns(
            attendance.c.present,
            attendance.c.role,
            attendance.c.hours,
            paper.c.number,
        )
        .join(attendance, attendance.c.person_id == people.c.id)
        .outerjoin(paper, paper.c.person_id == people.c.id)
        .where(
            attendance.c.event_id == number, attendance.c.deleted_at.is_(None), people.c.deleted_at.is_(None)
        )
        .order_by(people.c.sort_key)
    )
    return tuple(
        AttendanceRow(
            PersonId(row.id),
            f"{row.family_name} {row.given_name}",
            "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
            row.present,
            row.role,
            row.hours,
            row.number,
        )
        for row in connection.execute(query)
    )


def mark(tx: Transaction, number: EventId, marks: Sequence[Mark]) -> int:
    """Set ticks of the grid; people not on it yet are added. Returns how many rows changed."""
    query = select(attendance.c.person_id, attendance.c.id).where(attendance.c.event_id == number)
    known = {row.person_id: row.id for row in tx.connection.execute(query)}
    changed = 0
    for one in marks:
        values = {"present": one.present, "role": one.role, "hours": one.hours}
        if one.person in known:
            changed += tx.update(attendance, known[one.person], **values, deleted_at=None)
        else:
            tx.insert(attendance, event_id=number, person_id=one.person, **values)
            changed += 1
    return changed


def issued(connection: Connection, number: EventId) -> dict[int, tuple[str, str, str, str]]:
    """Certificates of an event by person: number, date, form, printed name."""
    query = select(certificates).where(certificates.c.event_id == number, certificates.c.deleted_at.is_(None))
    return {
        row.person_id: (row.number, row.issued_on, row.form, row.printed_name)
        for row in connection.execute(query)
    }


def next_number(connection: Connection, year: int) -> int:
    """The next number of the register of certificates in a year; numbers look like 2026/001."""
    query = select(certificates.c.number).where(certificates.c.number.like(f"{year}/%"))
    return 1 + max((int(row[0].split("/")[1]) for row in connection.execute(query)), default=0)


def issue(tx: Transaction, rows: Sequence[dict[str, Any]]) -> None:
    """Enter certificates in the register."""
    tx.insert_many(certificates, rows)
