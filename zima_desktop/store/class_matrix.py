"""What the matrix of a class is made of: one query a column for all its pupils."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from zima_desktop.domain.events import EventKind, EventState
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.domain.results import ResultState
from zima_desktop.store.clock import moment_of
from zima_desktop.store.results import state_of
from zima_desktop.store.tables import (
    attempts,
    attendance,
    events,
    instrument_versions,
    plans,
    session_parts,
    session_people,
    sessions,
    talks,
)


@dataclass(frozen=True, slots=True)
class TestMark:
    """The newest attempt of a person; `state` as on the page of results."""

    state: ResultState
    on: date
    title: str


@dataclass(frozen=True, slots=True)
class Visits:
    """Of one kind of events: the newest held one, and the first to come."""

    last: date | None = None
    title: str | None = None
    next: date | None = None


@dataclass(frozen=True, slots=True)
class NewestSession:
    id: SessionId
    title: str
    on: date
    expected: int
    collected: bool
    absent: frozenset[int]


def tests(connection: Connection, ids: Sequence[PersonId]) -> dict[int, TestMark]:
    """The newest finished attempt of each, else the newest begun one."""
    query = (
        select(attempts, instrument_versions.c.title)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(attempts.c.person_id.in_(ids), attempts.c.deleted_at.is_(None))
        .order_by(attempts.c.finished_at.is_not(None), attempts.c.finished_at, attempts.c.id)
    )
    found = {}
    for row in connection.execute(query):
        moment = moment_of(row.finished_at or row.started_at)
        found[row.person_id] = TestMark(state_of(row), moment.astimezone().date(), row.title)
    return found


def assigned(connection: Connection, ids: Sequence[PersonId], since: date) -> frozenset[int]:
    """Who is on the list of a session prepared since a day."""
    query = (
        select(session_people.c.person_id)
        .join(sessions, sessions.c.id == session_people.c.session_id)
        .where(
            session_people.c.person_id.in_(ids),
            sessions.c.deleted_at.is_(None),
            sessions.c.created_at >= since.isoformat(),
        )
    )
    return frozenset(connection.execute(query).scalars())


def talked(connection: Connection, ids: Sequence[PersonId]) -> dict[int, date]:
    """The day of the newest talk of each."""
    query = (
        select(talks.c.person_id, func.max(talks.c.held_on))
        .where(talks.c.person_id.in_(ids), talks.c.draft.is_(False), talks.c.deleted_at.is_(None))
        .group_by(talks.c.person_id)
    )
    return {row[0]: date.fromisoformat(row[1]) for row in connection.execute(query)}


def planned(connection: Connection, ids: Sequence[PersonId]) -> dict[int, dict[str, Any]]:
    """The newest version of each plan by slot."""
    query = (
        select(plans.c.person_id, plans.c.slot, plans.c.profession, plans.c.made_on)
        .where(plans.c.person_id.in_(ids), plans.c.deleted_at.is_(None))
        .order_by(plans.c.version)
    )
    found: dict[int, dict[str, Any]] = {}
    for row in connection.execute(query):
        found.setdefault(row.person_id, {})[row.slot] = row
    return found


def visited(
    connection: Connection, ids: Sequence[PersonId], kind: EventKind, today: date
) -> dict[int, Visits]:
    """Events of one kind: attended ones up to today, and invitations to those to come."""
    query = (
        select(attendance.c.person_id, attendance.c.present, events.c.held_on, events.c.title)
        .join(events, events.c.id == attendance.c.event_id)
        .where(
            attendance.c.person_id.in_(ids),
            attendance.c.present.is_not(False),
            attendance.c.deleted_at.is_(None),
            events.c.deleted_at.is_(None),
            events.c.kind == kind.value,
            events.c.state != EventState.CANCELLED.value,
        )
        .order_by(events.c.held_on)
    )
    found: dict[int, Visits] = {}
    for row in connection.execute(query):
        known, day = found.get(row.person_id, Visits()), date.fromisoformat(row.held_on)
        if day > today:
            found[row.person_id] = Visits(known.last, known.title, known.next or day)
        elif row.present:
            found[row.person_id] = Visits(day, row.title, known.next)
    return found


def newest_session(connection: Connection, ids: Sequence[PersonId]) -> NewestSession | None:
    """The last session that was prepared for any of these people, and who of them is still missing in it."""
    mine = (
        select(session_people.c.session_id)
        .join(sessions, sessions.c.id == session_people.c.session_id)
        .where(session_people.c.person_id.in_(ids), sessions.c.deleted_at.is_(None))
        .order_by(sessions.c.created_at.desc(), sessions.c.id.desc())
        .limit(1)
    )
    row = connection.execute(select(sessions).where(sessions.c.id.in_(mine))).first()
    if row is None:
        return None
    query = select(session_people.c.person_id).where(
        session_people.c.session_id == row.id, session_people.c.person_id.in_(ids)
    )
    listed = frozenset(connection.execute(query).scalars())
    parts = _parts(connection, row)
    absent = listed - _finished(connection, listed, parts, row.created_at)
    return NewestSession(
        SessionId(row.id),
        " · ".join(title for _code, title in parts),
        moment_of(row.created_at).astimezone().date(),
        len(listed),
        row.collected_at is not None,
        absent,
    )


def _parts(connection: Connection, session: Any) -> list[tuple[str, str]]:
    """Code and title of each instrument of a session; without parts it has the one of its own."""
    version = instrument_versions
    query = (
        select(version.c.code, version.c.title)
        .join(session_parts, session_parts.c.instrument_version_id == version.c.id)
        .where(session_parts.c.session_id == session.id)
        .order_by(session_parts.c.position)
    )
    own = select(version.c.code, version.c.title).where(version.c.id == session.instrument_version_id)
    found = connection.execute(query).all() or connection.execute(own).all()
    return [(row.code, row.title) for row in found]


def _finished(
    connection: Connection, ids: frozenset[int], parts: Sequence[tuple[str, str]], since: str
) -> frozenset[int]:
    """Who has finished every one of these instruments since then, wherever."""
    codes = {code for code, _title in parts}
    query = (
        select(attempts.c.person_id, func.count(func.distinct(instrument_versions.c.code)).label("done"))
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.person_id.in_(ids),
            instrument_versions.c.code.in_(codes),
            attempts.c.finished_at >= since,
            attempts.c.deleted_at.is_(None),
        )
        .group_by(attempts.c.person_id)
    )
    return frozenset(row.person_id for row in connection.execute(query) if row.done == len(codes))


def leading(connection: Connection, ids: Sequence[PersonId]) -> dict[str, dict[int, tuple[str, str | None]]]:
    """By instrument and person: the newest result as its day and the titles that lead."""
    query = (
        select(attempts.c.person_id, attempts.c.finished_at, attempts.c.leading, instrument_versions.c.code)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.person_id.in_(ids),
            attempts.c.profile.is_not(None),
            attempts.c.deleted_at.is_(None),
        )
        .order_by(attempts.c.finished_at)
    )
    found: dict[str, dict[int, tuple[str, str | None]]] = {}
    for row in connection.execute(query):
        found.setdefault(row.code, {})[row.person_id] = (row.finished_at, row.leading)
    return found
