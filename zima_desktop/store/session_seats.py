"""The list of a session in the base, and the attempts that have come back, without their answers."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from zima_desktop.domain.ids import AttemptId, PersonId, SessionId
from zima_desktop.domain.people import PersonName
from zima_desktop.store.clock import moment_of
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
            PersonName(row.family_name, row.given_name, row.patronymic),
        )
        for row in connection.execute(query)
    )


def kept(connection: Connection, session: SessionId) -> tuple[KeptAttempt, ...]:
    """All attempts of a session, oldest first."""
    given = select(func.count()).where(answers.c.attempt_id == attempts.c.id).scalar_subquery()
    query = (
        select(attempts, given.label("given"))
        .where(attempts.c.session_id == session, attempts.c.deleted_at.is_(None))
        .order_by(attempts.c.started_at, attempts.c.id)
    )
    return tuple(
        KeptAttempt(
            AttemptId(row.id),
            UUID(bytes=row.uid),
            PersonId(row.person_id),
            moment_of(row.started_at),
            moment_of(row.finished_at) if row.finished_at else None,
            row.given,
        )
        for row in connection.execute(query)
    )


def finished_elsewhere(connection: Connection, session: SessionId) -> frozenset[PersonId]:
    """Who has finished the same instrument since then, in another session or on paper."""
    this = select(sessions.c.created_at, instrument_versions.c.code).join(
        instrument_versions, instrument_versions.c.id == sessions.c.instrument_version_id
    )
    own = connection.execute(this.where(sessions.c.id == session)).one()
    query = (
        select(attempts.c.person_id)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            instrument_versions.c.code == own.code,
            attempts.c.finished_at.is_not(None),
            attempts.c.finished_at >= own.created_at,
            attempts.c.deleted_at.is_(None),
            or_(attempts.c.session_id.is_(None), attempts.c.session_id != session),
        )
    )
    return frozenset(PersonId(number) for number in connection.execute(query).scalars())
