"""Appointments: somebody asks, gets a day and an hour, comes or does not, and a talk is written."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from zima_desktop.domain.appointments import OPEN, Appointment, AppointmentState, Request
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import AppointmentId, PersonId
from zima_desktop.domain.trajectory import TalkDraft
from zima_desktop.services.desk import Desk
from zima_desktop.store import appointments, people, trajectory
from zima_desktop.store.transaction import Transaction

_TOPICS = (Topic.TRAJECTORY,)


class AppointmentService:
    """Requests of pupils, parents and adults, from the first word to the outcome."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ask(self, request: Request) -> Change:
        """A new request; with a time it is an appointment at once.

        Raises NotFound (person), InvalidValue (no topic, a request from the future, the time is taken).
        """
        topic = " ".join(request.topic.split())
        if not topic:
            raise InvalidValue("topic", "", "empty")
        if request.asked_on > self._desk.today():
            raise InvalidValue("asked_on", format_date(request.asked_on), "date_in_future")
        tidy = Request(
            request.person, topic, request.asked_by, request.asked_on, request.at, _tidy(request.place)
        )
        with self._desk.database.write("appointment.ask", *_TOPICS) as tx:
            people.person(tx.connection, request.person)
            self._check_free(tx, tidy.at, None)
            return tx.change(created=appointments.insert(tx, tidy), count=1)

    def appoint(self, number: AppointmentId, at: datetime, place: str | None = None) -> Change:
        """A day and an hour, or others than before; who did not come may be appointed again.

        Raises NotFound, InvalidValue (the time is taken, or the meeting has been held or called off).
        """
        with self._desk.database.write("appointment.set", *_TOPICS) as tx:
            before = appointments.one(tx.connection, number)
            if before.state in (AppointmentState.HELD, AppointmentState.CANCELLED):
                raise InvalidValue("state", before.state.value, "appointment_closed")
            self._check_free(tx, at, number)
            values = {"at": appointments.moment(at), "state": AppointmentState.APPOINTED.value}
            appointments.change(tx, number, **values, place=_tidy(place) or before.place, outcome=None)
            return tx.change(count=1)

    def hold(self, number: AppointmentId, outcome: str = "", talk: TalkDraft | None = None) -> Change:
        """It took place; with a talk its record is kept in the same step.

        Raises NotFound, InvalidValue (closed already, or neither outcome nor talk says what came of it).
        """
        said = _tidy(outcome) or (_tidy(talk.agreed) if talk else None)
        if said is None:
            raise InvalidValue("outcome", "", "empty")
        with self._desk.database.write("appointment.close", *_TOPICS) as tx:
            before = self._open(tx, number)
            appointments.change(tx, number, state=AppointmentState.HELD.value, outcome=said)
            if talk is not None:
                trajectory.save_talk(tx, before.person, talk, None, draft=False)
            return tx.change(count=1)

    def miss(self, number: AppointmentId, note: str = "") -> Change:
        """Nobody came; raises InvalidValue when there was no appointment yet, or it is closed."""
        with self._desk.database.write("appointment.close", *_TOPICS) as tx:
            if self._open(tx, number).at is None:
                raise InvalidValue("at", "", "no_time")
            appointments.change(tx, number, state=AppointmentState.MISSED.value, outcome=_tidy(note))
            return tx.change(count=1)

    def cancel(self, number: AppointmentId, note: str = "") -> Change:
        """Called off; raises NotFound, InvalidValue (closed already)."""
        with self._desk.database.write("appointment.close", *_TOPICS) as tx:
            self._open(tx, number)
            appointments.change(tx, number, state=AppointmentState.CANCELLED.value, outcome=_tidy(note))
            return tx.change(count=1)

    def remove(self, number: AppointmentId) -> Change:
        """Written down by mistake; undo brings it back. Raises NotFound."""
        with self._desk.database.write("appointment.remove", *_TOPICS) as tx:
            appointments.one(tx.connection, number)
            appointments.hide(tx, number)
            return tx.change(count=1)

    def one(self, number: AppointmentId) -> Appointment:
        """One request; raises NotFound."""
        with self._desk.database.read() as connection:
            return appointments.one(connection, number)

    def waiting(self) -> tuple[Appointment, ...]:
        """Requests without a time and everything appointed that has no outcome yet."""
        with self._desk.database.read() as connection:
            return appointments.found(connection, states=OPEN)

    def day(self, on: date) -> tuple[Appointment, ...]:
        """The list of one day, by the clock; what was called off is not in it."""
        with self._desk.database.read() as connection:
            listed = appointments.found(connection, first=on, last=on)
        return tuple(one for one in listed if one.state is not AppointmentState.CANCELLED)

    def upcoming(self, days: int) -> tuple[Appointment, ...]:
        """Appointments of today and the days that follow."""
        today = self._desk.today()
        with self._desk.database.read() as connection:
            states = (AppointmentState.APPOINTED,)
            last = today + timedelta(days=days)
            return appointments.found(connection, states=states, first=today, last=last)

    def of_person(self, person: PersonId) -> tuple[Appointment, ...]:
        """Everything a person has asked for."""
        with self._desk.database.read() as connection:
            return appointments.found(connection, person=person)

    def found(
        self, states: Collection[AppointmentState] = (), first: date | None = None, last: date | None = None
    ) -> tuple[Appointment, ...]:
        """By state and by day of the meeting, both days included."""
        with self._desk.database.read() as connection:
            return appointments.found(connection, states=states, first=first, last=last)

    def _open(self, tx: Transaction, number: AppointmentId) -> Appointment:
        before = appointments.one(tx.connection, number)
        if not before.open:
            raise InvalidValue("state", before.state.value, "appointment_closed")
        return before

    def _check_free(self, tx: Transaction, at: datetime | None, but: AppointmentId | None) -> None:
        if at is not None and appointments.taken(tx.connection, at, but):
            raise InvalidValue("at", f"{format_date(at.date())} {at:%H:%M}", "time_taken")


def _tidy(text: str | None) -> str | None:
    """None for nothing but blanks."""
    return (text or "").strip() or None
