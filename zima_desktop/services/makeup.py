"""«Досдача»: a second sitting for those who were absent or were interrupted, and late-comers of the first."""

from pathlib import Path

from zima_desktop.domain.audience import Audience
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.domain.session_states import PartState, SessionStates, StateRow
from zima_desktop.domain.sessions import SessionRow
from zima_desktop.exchange.session_files import add_to_list
from zima_desktop.services import consent_gate
from zima_desktop.services.desk import Desk
from zima_desktop.services.sessions import Prepared, SessionService
from zima_desktop.store import guest_matches, people, session_seats, sessions


class MakeUp:
    """What is done for those who were not there."""

    def __init__(self, desk: Desk, service: SessionService) -> None:
        self._desk = desk
        self._sessions = service

    def states(self, session: SessionId) -> SessionStates:
        """«Кто что сдал»: everybody of the list, instrument by instrument. Raises NotFound."""
        row = self._row(session)
        codes = [part.code for part in row.parts]
        with self._desk.database.read() as connection:
            listed = session_seats.listed(connection, session)
            persons = [one.id for one in listed]
            found = session_seats.states(connection, session, persons, self._desk.today())
            living = {one.id for one in people.persons(connection, persons) if not one.deleted}
        rows = tuple(
            StateRow(
                person=one.id,
                name=one.name,
                parts=tuple(found.get((one.id, code), PartState()) for code in codes),
                left=one.id not in living,
            )
            for one in listed
        )
        return SessionStates(session, row.group_name, row.parts, rows)

    def absent_people(self, session: SessionId) -> tuple[PersonId, ...]:
        """Who has not finished everything: neither here nor in a later sitting nor on paper."""
        return tuple(row.person for row in self.states(session).missing)

    def make_up(self, session: SessionId, pin: str, target: Path | None = None) -> Prepared:
        """One session for all of them, with every instrument that is missing to somebody.

        Who has one of these already answers it again. Raises InvalidValue when nobody is left, NotFound.
        """
        states = self._with_somebody_missing(session)
        persons = tuple(row.person for row in states.missing)
        codes = [part.code for part in states.all_missing]
        return self._sessions.prepare_for(self._audience(session, persons), codes, pin, target)

    def make_up_each(self, session: SessionId, pin: str, target: Path | None = None) -> tuple[Prepared, ...]:
        """To each only what is missing: one file for all who miss the same, numbered when there are several.

        Raises InvalidValue when nobody is left, NotFound, FileRefused.
        """
        sets = self._with_somebody_missing(session).missing_sets
        wanted = [
            (self._audience(session, one.people), tuple(part.code for part in one.parts)) for one in sets
        ]
        return self._sessions.prepare_all(wanted, pin, target)

    def _with_somebody_missing(self, session: SessionId) -> SessionStates:
        states = self.states(session)
        if not states.missing:
            raise InvalidValue("group", states.group_name, "nobody_absent")
        return states

    def _audience(self, session: SessionId, persons: tuple[PersonId, ...]) -> Audience:
        row = self._row(session)
        if row.group is not None:
            return Audience((row.group,), persons)
        return Audience(people=persons, name=row.group_name)

    def _row(self, session: SessionId) -> SessionRow:
        row = next((row for row in self._sessions.rows() if row.id == session), None)
        if row is None:
            raise NotFound("session", str(session))
        return row

    def let_in(self, session: SessionId, person: PersonId) -> Change:
        """Put somebody of the base into the session's own file, after it was made.

        Other copies do not learn of it; there a guest does. Raises InvalidValue when the name is there
        already, NotFound without the file, FileRefused while it is open, WriteFailed.
        """
        path = self._sessions.path_of(session)
        with self._desk.database.read() as connection:
            found = people.person(connection, person)
            key = sessions.stored(connection, session).key
            coded = consent_gate.unnamed(connection, [person], self._desk.today())
        add_to_list(path, key, found, unnamed=bool(coded))
        with self._desk.database.write("session.let_in", Topic.TESTING) as tx:
            guest_matches.expect(tx, session, person)
        return Change(frozenset({Topic.TESTING}), None, 1)
