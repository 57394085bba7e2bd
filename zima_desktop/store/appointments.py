"""Requests and appointments: rows in, records out."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, select

from zima_desktop.domain.appointments import Appointment, AppointmentState, AskedBy, Request
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import AppointmentId, PersonId
from zima_desktop.domain.people import Category, GroupName, PersonName
from zima_desktop.store.people import people_with_groups
from zima_desktop.store.tables import people
from zima_desktop.store.tables_people import appointments
from zima_desktop.store.transaction import Transaction

MINUTES = "minutes"


def moment(at: datetime | None) -> str | None:
    """Local time as the base keeps it: 2026-11-24T14:30."""
    return None if at is None else at.isoformat(timespec=MINUTES)


def insert(tx: Transaction, request: Request) -> AppointmentId:
    """A new request, or an appointment when its time is known."""
    state = AppointmentState.NEW if request.at is None else AppointmentState.APPOINTED
    number = tx.insert(
        appointments,
        person_id=request.person,
        asked_on=request.asked_on.isoformat(),
        asked_by=request.asked_by.value,
        topic=request.topic,
        at=moment(request.at),
        place=request.place,
        state=state.value,
    )
    return AppointmentId(number)


def change(tx: Transaction, number: AppointmentId, **values: str | None) -> None:
    """Other values for one request."""
    tx.update(appointments, number, **values)


def hide(tx: Transaction, number: AppointmentId) -> None:
    tx.hide(appointments, number)


def one(connection: Connection, number: AppointmentId) -> Appointment:
    """One request; raises NotFound."""
    row = connection.execute(_query().where(appointments.c.id == number)).first()
    if row is None:
        raise NotFound("appointment", str(number))
    return _record(row)


def taken(connection: Connection, at: datetime, but: AppointmentId | None) -> bool:
    """Somebody is appointed for that very minute."""
    query = select(appointments.c.id).where(
        appointments.c.at == moment(at),
        appointments.c.state == AppointmentState.APPOINTED.value,
        appointments.c.deleted_at.is_(None),
    )
    return any(number != but for number in connection.execute(query).scalars())


def found(
    connection: Connection,
    *,
    states: Collection[AppointmentState] = (),
    first: date | None = None,
    last: date | None = None,
    person: PersonId | None = None,
) -> tuple[Appointment, ...]:
    """Requests by state, by day of the meeting (both days included) or by person.

    Those without a time come first, the oldest request before the others; then by time.
    """
    query = _query()
    if states:
        query = query.where(appointments.c.state.in_([state.value for state in states]))
    if first is not None:
        query = query.where(appointments.c.at >= first.isoformat())
    if last is not None:
        query = query.where(appointments.c.at < (last + timedelta(days=1)).isoformat())
    if person is not None:
        query = query.where(appointments.c.person_id == person)
    query = query.order_by(appointments.c.at.is_not(None), appointments.c.at, appointments.c.asked_on)
    return tuple(_record(row) for row in connection.execute(query))


def _query() -> Select[Any]:
    return (
        people_with_groups()
        .add_columns(
            appointments.c.id.label("number"),
            appointments.c.uid.label("appointment_uid"),
            appointments.c.topic,
            appointments.c.asked_by,
            appointments.c.asked_on,
            appointments.c.at,
            appointments.c.place,
            appointments.c.state,
            appointments.c.outcome,
        )
        .join(appointments, appointments.c.person_id == people.c.id)
        .where(appointments.c.deleted_at.is_(None), people.c.deleted_at.is_(None))
    )


def _record(row: Any) -> Appointment:
    return Appointment(
        AppointmentId(row.number),
        UUID(bytes=row.appointment_uid),
        PersonId(row.id),
        PersonName(row.family_name, row.given_name, row.patronymic).full,
        "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
        Category(row.category),
        row.topic,
        AskedBy(row.asked_by),
        date.fromisoformat(row.asked_on),
        datetime.fromisoformat(row.at) if row.at else None,
        row.place,
        AppointmentState(row.state),
        row.outcome,
    )
