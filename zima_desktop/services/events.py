"""Events of the school year and who was there."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.events import AttendanceRow, Event, EventDraft, Mark
from zima_desktop.domain.ids import EventId, GroupId, PersonId
from zima_desktop.services.desk import Desk
from zima_desktop.store import events
from zima_desktop.store.tables import events as events_table


class EventService:
    """Planning events and marking attendance."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self, school_year: int | None = None) -> tuple[Event, ...]:
        """Events of a school year (1 September to 31 August), in order."""
        year = self._desk.school_year() if school_year is None else school_year
        return self.between(date(year, 9, 1), date(year + 1, 9, 1) - timedelta(days=1))

    def between(self, first: date, last: date) -> tuple[Event, ...]:
        """Events of a span of days, both ends included."""
        with self._desk.database.read() as connection:
            return events.between(connection, first, last)

    def event(self, event: EventId) -> Event:
        """One event; raises NotFound."""
        with self._desk.database.read() as connection:
            return events.event(connection, event)

    def add(self, content: EventDraft) -> Change:
        """A new event; everybody in its groups is invited."""
        _check(content)
        organization = self._desk.organization().id
        with self._desk.database.write("event.add", Topic.EVENTS) as tx:
            number = events.add(tx, organization, content)
            return tx.change(created=number, count=1)

    def update(self, event: EventId, content: EventDraft) -> Change:
        """New facts of an event; nobody is struck off the grid."""
        _check(content)
        with self._desk.database.write("event.update", Topic.EVENTS) as tx:
            events.update(tx, event, content)
            return tx.change(count=1)

    def hide(self, event: EventId) -> Change:
        """Take an event out of the calendar; undo brings it back."""
        with self._desk.database.write("event.hide", Topic.EVENTS) as tx:
            tx.hide(events_table, event)
            return tx.change(count=1)

    def invite(self, event: EventId, groups: Sequence[GroupId]) -> Change:
        """Add everybody of these groups to the grid."""
        with self._desk.database.write("event.invite", Topic.EVENTS) as tx:
            return tx.change(count=events.invite(tx, event, groups))

    def attendance(self, event: EventId) -> tuple[AttendanceRow, ...]:
        """The grid of an event in the order of lists."""
        with self._desk.database.read() as connection:
            return events.grid(connection, event)

    def mark(self, event: EventId, marks: Sequence[Mark]) -> Change:
        """Set ticks; each call is one undo step."""
        with self._desk.database.write("event.mark", Topic.EVENTS) as tx:
            return tx.change(count=events.mark(tx, event, marks))

    def all_except(self, event: EventId, absent: Collection[PersonId]) -> Change:
        """«Все, кроме…»: everybody on the grid was there but these."""
        marks = [
            Mark(row.person, row.person not in absent, row.role, row.hours) for row in self.attendance(event)
        ]
        return self.mark(event, marks)


def _check(content: EventDraft) -> None:
    if not content.title.strip():
        raise InvalidValue("title", "", "empty")
    if content.hours is not None and not 0 <= content.hours <= 1000:
        raise InvalidValue("hours", str(content.hours), "out_of_range")
    if content.unnamed_guests is not None and content.unnamed_guests < 0:
        raise InvalidValue("unnamed_guests", str(content.unnamed_guests), "out_of_range")
