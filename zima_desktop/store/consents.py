"""The register of consents: papers as rows, states on a day."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, and_, or_, select

from zima_desktop.domain.consents import ConsentRow, ConsentState, ConsentStatus, GivenBy, Purpose
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import PersonName
from zima_desktop.store.tables import consents, enrolments, people
from zima_desktop.store.transaction import Transaction

EXPIRING_DAYS = 30


def record(
    tx: Transaction, persons: Collection[PersonId], purpose: Purpose, given_by: GivenBy, signed_on: date
) -> int:
    """A paper for each who has none in force for this purpose; returns how many were written."""
    held = _in_force(tx.connection, persons, purpose, signed_on)
    having = {row.person_id for row in held}
    new = [
        {
            "person_id": person,
            "purpose": purpose.value,
            "given_by": given_by.value,
            "signed_on": signed_on.isoformat(),
        }
        for person in dict.fromkeys(persons)
        if person not in having
    ]
    tx.insert_many(consents, new)
    return len(new)


def withdraw(tx: Transaction, persons: Collection[PersonId], purpose: Purpose, on: date) -> int:
    """Take back every paper in force for this purpose; returns how many."""
    held = _in_force(tx.connection, persons, purpose, on)
    return sum(tx.update(consents, row.id, withdrawn_on=on.isoformat()) for row in held)


def _in_force(connection: Connection, persons: Collection[PersonId], purpose: Purpose, on: date) -> list[Any]:
    rows = connection.execute(
        select(consents).where(consents.c.purpose == purpose.value, consents.c.deleted_at.is_(None))
    ).all()
    asked = set(persons)
    open_ones = (ConsentStatus.ACTIVE, ConsentStatus.EXPIRING)
    return [row for row in rows if row.person_id in asked and status_of(row, on) in open_ones]


def status_of(row: Any, on: date) -> ConsentStatus:
    """What one paper is worth on a day."""
    day = on.isoformat()
    if row.withdrawn_on is not None and row.withdrawn_on <= day:
        return ConsentStatus.WITHDRAWN
    if row.signed_on > day:
        return ConsentStatus.NONE
    if row.valid_to is None:
        return ConsentStatus.ACTIVE
    if row.valid_to < day:
        return ConsentStatus.EXPIRED
    soon = (on + timedelta(days=EXPIRING_DAYS)).isoformat()
    return ConsentStatus.EXPIRING if row.valid_to <= soon else ConsentStatus.ACTIVE


_WORTH = (
    ConsentStatus.ACTIVE,
    ConsentStatus.EXPIRING,
    ConsentStatus.WITHDRAWN,
    ConsentStatus.EXPIRED,
    ConsentStatus.NONE,
)


def register(connection: Connection, group: GroupId | None, on: date) -> tuple[ConsentRow, ...]:
    """Living people of a group (None: of the base) with the state of every purpose."""
    query = select(people.c.id, people.c.family_name, people.c.given_name, people.c.patronymic).where(
        people.c.deleted_at.is_(None)
    )
    if group is not None:
        query = query.join(enrolments, enrolments.c.person_id == people.c.id).where(
            enrolments.c.group_id == group, enrolments.c.until.is_(None), enrolments.c.deleted_at.is_(None)
        )
    papers: dict[int, list[Any]] = {}
    for row in connection.execute(select(consents).where(consents.c.deleted_at.is_(None))):
        papers.setdefault(row.person_id, []).append(row)
    return tuple(
        ConsentRow(
            PersonId(row.id),
            PersonName(row.family_name, row.given_name, row.patronymic).full,
            tuple(_state(purpose, papers.get(row.id, []), on) for purpose in Purpose),
        )
        for row in connection.execute(query.order_by(people.c.sort_key))
    )


def _state(purpose: Purpose, papers: list[Any], on: date) -> ConsentState:
    """The best paper decides: one in force outweighs an older one that was taken back."""
    states = [
        ConsentState(purpose, status_of(row, on), date.fromisoformat(row.signed_on))
        for row in papers
        if row.purpose == purpose.value
    ]
    ranked = sorted(states, key=lambda state: _WORTH.index(state.status))
    return ranked[0] if ranked else ConsentState(purpose, ConsentStatus.NONE)


def _papers_in_force(on: date) -> Any:
    day = on.isoformat()
    return and_(
        consents.c.deleted_at.is_(None),
        consents.c.signed_on <= day,
        or_(consents.c.withdrawn_on.is_(None), consents.c.withdrawn_on > day),
        or_(consents.c.valid_to.is_(None), consents.c.valid_to >= day),
    )


def in_force(connection: Connection, person: PersonId, on: date) -> tuple[str, ...]:
    """Purposes a person has agreed to, P1 first."""
    query = select(consents.c.purpose).where(consents.c.person_id == person, _papers_in_force(on))
    return tuple(sorted(set(connection.execute(query).scalars())))


def people_with(connection: Connection, purpose: Purpose, on: date) -> frozenset[int]:
    """Everybody whose consent for a purpose is in force."""
    query = select(consents.c.person_id).where(consents.c.purpose == purpose.value, _papers_in_force(on))
    return frozenset(connection.execute(query).scalars())
