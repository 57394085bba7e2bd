"""The list of a session in the base, and the attempts that have come back, without their answers."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import AttemptId, PersonId, SessionId
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.session_states import PartState
from zima_desktop.store.clock import moment_of
from zima_desktop.store.results import state_on
from zima_desktop.store.sessions import parts_of
from zima_desktop.store.tables import (
    answers,
    attempts,
    instrument_versions,
    people,
    session_people,
    sessions,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """One name of a session's list."""

    id: PersonId
    uid: UUID
    name: PersonName


@dataclass(frozen=True, slots=True)
class KeptAttempt:
    """An attempt of a session as far as it matters who was there and when."""

    id: AttemptId
    uid: UUID
    person: PersonId
    code: str  # of its instrument
    started: datetime
    finished: datetime | None
    answers: int


def listed(connection: Connection, session: SessionId) -> tuple[Listed, ...]:
    """Who was expected, and whoever has answered all the same, in the order of lists."""
    expected = select(session_people.c.person_id).where(session_people.c.session_id == session)
    came = select(attempts.c.person_id).where(
        attempts.c.session_id == session, attempts.c.deleted_at.is_(None)
    )
    query = (
        select(people)
        .where(or_(people.c.id.in_(expected), people.c.id.in_(came)))
        .order_by(people.c.sort_key, people.c.id)
    )
    return tuple(
        Listed(
            PersonId(row.id),
            UUID(bytes=row.uid),
            _name(row),
        )
        for row in connection.execute(query)
    )


def kept(connection: Connection, session: SessionId) -> tuple[KeptAttempt, ...]:
    """All attempts of a session, oldest first."""
    given = select(func.count()).where(answers.c.attempt_id == attempts.c.id).scalar_subquery()
    query = (
        select(attempts, given.label("given"), instrument_versions.c.code)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(attempts.c.session_id == session, attempts.c.deleted_at.is_(None))
        .order_by(attempts.c.started_at, attempts.c.id)
    )
    return tuple(
        KeptAttempt(
            AttemptId(row.id),
            UUID(bytes=row.uid),
            PersonId(row.person_id),
            row.code,
            moment_of(row.started_at),
            moment_of(row.finished_at) if row.finished_at else None,
            row.given,
        )
        for row in connection.execute(query)
    )


def rivals(connection: Connection, uid: UUID) -> tuple[Any, ...]:
    """The other finished attempts of this person at this instrument in this session; raises NotFound."""
    version = instrument_versions
    one = connection.execute(
        select(attempts.c.person_id, attempts.c.session_id, version.c.code)
        .join(version, version.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.uid == uid.bytes,
            attempts.c.deleted_at.is_(None),
            attempts.c.finished_at.is_not(None),
        )
    ).first()
    if one is None or one.session_id is None:
        raise NotFound("attempt", str(uid))
    query = (
        select(attempts)
        .join(version, version.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.person_id == one.person_id,
            attempts.c.session_id == one.session_id,
            version.c.code == one.code,
            attempts.c.uid != uid.bytes,
            attempts.c.deleted_at.is_(None),
            attempts.c.finished_at.is_not(None),
        )
    )
    return tuple(connection.execute(query))


def finished(kept: Iterable[KeptAttempt]) -> dict[PersonId, frozenset[str]]:
    """By person, the codes of the instruments that were finished."""
    found: dict[PersonId, frozenset[str]] = {}
    for one in kept:
        if one.finished is not None:
            found[one.person] = found.get(one.person, frozenset()) | {one.code}
    return found


def finished_elsewhere(connection: Connection, session: SessionId) -> dict[PersonId, frozenset[str]]:
    """By person, which instruments of this session were finished since then, in another one or on paper."""
    own = connection.execute(select(sessions.c.created_at).where(sessions.c.id == session)).one()
    codes = [part.code for part in parts_of(connection, session)]
    return finished_since(connection, codes, own.created_at, but=session)


def finished_since(
    connection: Connection, codes: Collection[str], since: str, *, but: SessionId | None = None
) -> dict[PersonId, frozenset[str]]:
    """By person, which of these instruments were finished from this stamp on, in any session save `but`."""
    query = (
        select(attempts.c.person_id, instrument_versions.c.code)
        .distinct()
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            instrument_versions.c.code.in_(list(codes)),
            attempts.c.finished_at.is_not(None),
            attempts.c.finished_at >= since,
            attempts.c.deleted_at.is_(None),
        )
    )
    if but is not None:
        query = query.where(or_(attempts.c.session_id.is_(None), attempts.c.session_id != but))
    found: dict[PersonId, frozenset[str]] = {}
    for row in connection.execute(query):
        person = PersonId(row.person_id)
        found[person] = found.get(person, frozenset()) | {row.code}
    return found


def states(
    connection: Connection, session: SessionId, persons: Collection[PersonId], today: date
) -> dict[tuple[PersonId, str], PartState]:
    """By person and instrument, how far it is: here, or finished since then elsewhere. Finished ones win."""
    codes = [part.code for part in parts_of(connection, session)]
    own = connection.execute(select(sessions.c.created_at).where(sessions.c.id == session)).one()
    query = (
        select(attempts, attempts.c.id.label("attempt_id"), instrument_versions.c.code)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            instrument_versions.c.code.in_(codes),
            attempts.c.person_id.in_(list(persons)),
            attempts.c.deleted_at.is_(None),
            or_(attempts.c.session_id == session, attempts.c.finished_at >= own.created_at),
        )
        .order_by(attempts.c.finished_at.is_not(None), attempts.c.finished_at, attempts.c.started_at)
    )
    return {  # the last one of each pair stays
        (PersonId(row.person_id), row.code): PartState(
            state=state_on(row, frozenset(), today),
            attempt=AttemptId(row.id),
            finished_on=moment_of(row.finished_at).astimezone().date() if row.finished_at else None,
            elsewhere=row.session_id != session,
        )
        for row in connection.execute(query)
    }


def absent(connection: Connection, session: SessionId, but: Collection[PersonId] = ()) -> tuple[str, ...]:
    """Names of the list without a finished attempt of every instrument in this session, save `but`."""
    codes = {part.code for part in parts_of(connection, session)}
    done = finished(kept(connection, session))
    expected = select(session_people.c.person_id).where(session_people.c.session_id == session)
    query = select(people).where(people.c.id.in_(expected)).order_by(people.c.sort_key)
    waited = [row for row in connection.execute(query) if row.id not in but]
    return tuple(_name(row).full for row in waited if not codes <= done.get(row.id, frozenset()))


def doubled(connection: Connection, session: SessionId) -> tuple[str, ...]:
    """Names of people with more than one finished attempt of an instrument in this session."""
    ended = Counter((one.person, one.code) for one in kept(connection, session) if one.finished)
    twice = {person for (person, _code), times in ended.items() if times > 1}
    return tuple(one.name.full for one in listed(connection, session) if one.id in twice)


def _name(row: Any) -> PersonName:
    return PersonName(row.family_name, row.given_name, row.patronymic)
