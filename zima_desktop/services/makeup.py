"""«Досдача»: a second sitting for those who were absent or were interrupted, and late-comers of the first."""

from pathlib import Path

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.exchange.session_files import add_to_list
from zima_desktop.services.desk import Desk
from zima_desktop.services.sessions import Prepared, SessionService
from zima_desktop.store import guest_matches, people, session_seats, sessions


class MakeUp:
    """What is done for those who were not there."""

    def __init__(self, desk: Desk, service: SessionService) -> None:
        self._desk = desk
        self._sessions = service

    def absent_people(self, session: SessionId) -> tuple[PersonId, ...]:
        """Who is on the list and has not finished: neither here nor in a later sitting nor on paper."""
        with self._desk.database.read() as connection:
            listed = session_seats.listed(connection, session)
            kept = session_seats.kept(connection, session)
            done = session_seats.finished_elsewhere(connection, session)
            done |= {one.person for one in kept if one.finished is not None}
            waiting = tuple(one.id for one in listed if one.id not in done)
            present = {one.id for one in people.persons(connection, waiting) if not one.deleted}
        return tuple(person for person in waiting if person in present)

    def make_up(self, session: SessionId, pin: str, target: Path | None = None) -> Prepared:
        """A session with the same instrument for them; raises InvalidValue when nobody is left."""
        row = next((row for row in self._sessions.rows() if row.id == session), None)
        if row is None or row.group is None:
            raise NotFound("session", str(session))
        absent = self.absent_people(session)
        if not absent:
            raise InvalidValue("group", row.group_name, "nobody_absent")
        return self._sessions.prepare(row.group, row.instrument_code, pin, target, absent)

    def let_in(self, session: SessionId, person: PersonId) -> Change:
        """Put somebody of the base into the session's own file, after it was made.

        Other copies do not learn of it; there a guest does. Raises InvalidValue when the name is there
        already, NotFound without the file, FileRefused while it is open, WriteFailed.
        """
        path = self._sessions.path_of(session)
        with self._desk.database.read() as connection:
            found = people.person(connection, person)
            key = sessions.stored(connection, session).key
        add_to_list(path, key, found)
        with self._desk.database.write("session.let_in", Topic.TESTING) as tx:
            guest_matches.expect(tx, session, person)
        return Change(frozenset({Topic.TESTING}), None, 1)
