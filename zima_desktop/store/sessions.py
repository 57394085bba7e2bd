"""Class sessions in the base: what was prepared, for whom, and the attempts that came back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, func, select, update

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import GroupId, InstrumentVersionId, PersonId, SessionId
from zima_desktop.domain.people import GroupName, PersonName
from zima_desktop.domain.sessions import SessionRow, SessionState
from zima_desktop.store.clock import moment_of, stamp
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey
from zima_desktop.store.tables import (
    attempts,
    groups,
    instrument_versions,
    people,
    session_people,
    sessions,
)
from zima_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class NewSessionRow:
    """What the base keeps about a session file."""

    uid: UUID
    group: GroupId
    version: InstrumentVersionId
    title: str
    file_name: str
    key: SessionKey = field(repr=False)
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A session with what is needed to open its files and score them."""

    id: SessionId
    uid: UUID
    version: InstrumentVersionId
    body: str | None
    file_name: str | None
    key: SessionKey = field(repr=False)
    pin: str = field(repr=False)


def insert(tx: Transaction, new: NewSessionRow, pupils: Collection[PersonId]) -> SessionId:
    """Keep a prepared session. Not undoable: without its key the answers could never be read."""
    key = tx.connection.execute(
        sessions.insert().values(
            uid=new.uid.bytes,
            hlc=tx.tick(),
            updated_at=stamp(tx.now),
            group_id=new.group,
            instrument_version_id=new.version,
            title=new.title,
            created_at=stamp(tx.now),
            file_name=new.file_name,
            file_key=new.key.stored,
            pin=new.pin,
        )
    ).inserted_primary_key
    assert key is not None
    number = SessionId(key[0])
    tx.connection.execute(
        session_people.insert(), [{"session_id": number, "person_id": pupil} for pupil in pupils]
    )
    return number


def rows(connection: Connection) -> tuple[SessionRow, ...]:
    """All sessions, newest first."""
    expected = _count(session_people.c.person_id, session_people.c.session_id == sessions.c.id)
    done = and_(
        attempts.c.session_id == sessions.c.id,
        attempts.c.finished_at.is_not(None),
        attempts.c.deleted_at.is_(None),
    )
    query = (
        select(
            sessions,
            instrument_versions.c.code,
            instrument_versions.c.title.label("instrument_title"),
            groups.c.grade,
            groups.c.letter,
            groups.c.label,
            expected.label("expected"),
            _count(attempts.c.person_id, done).label("collected"),
            _count(attempts.c.person_id, and_(done, attempts.c.released_on.is_(None))).label("to_release"),
        )
        .join(instrument_versions, instrument_versions.c.id == sessions.c.instrument_version_id)
        .outerjoin(groups, groups.c.id == sessions.c.group_id)
        .where(sessions.c.deleted_at.is_(None))
        .order_by(sessions.c.created_at.desc(), sessions.c.id.desc())
    )
    return tuple(_row(row) for row in connection.execute(query))


def _count(column: Any, condition: Any) -> Any:
    return select(func.count(func.distinct(column))).where(condition).correlate(sessions).scalar_subquery()


def _row(row: Any) -> SessionRow:
    has_group = row.group_id is not None
    if row.collected_at is None:
        state = SessionState.PREPARED
    else:
        state = SessionState.COLLECTED if row.collected >= row.expected else SessionState.RUNNING
    return SessionRow(
        id=SessionId(row.id),
        uid=UUID(bytes=row.uid),
        group=GroupId(row.group_id) if has_group else None,
        group_name=GroupName(row.grade, row.letter, row.label).printed if has_group else "",
        instrument_code=row.code,
        instrument_title=row.instrument_title,
        created=moment_of(row.created_at),
        expected=row.expected,
        collected=row.collected,
        to_release=row.to_release,
        state=state,
        file_name=row.file_name,
    )


_stored = select(sessions, instrument_versions.c.body).join(
    instrument_versions, instrument_versions.c.id == sessions.c.instrument_version_id
)


def stored(connection: Connection, number: SessionId) -> StoredSession:
    """One session with its key; raises NotFound."""
    row = connection.execute(_stored.where(sessions.c.id == number)).first()
    if row is None or row.file_key is None:
        raise NotFound("session", str(number))
    return _stored_session(row)


def by_salt(connection: Connection, salt: bytes) -> StoredSession | None:
    """The session whose files begin with this salt; None: prepared in another base."""
    prefix = func.substr(sessions.c.file_key, 1, SALT_BYTES)
    row = connection.execute(_stored.where(prefix == salt)).first()
    return None if row is None else _stored_session(row)


def _stored_session(row: Any) -> StoredSession:
    return StoredSession(
        id=SessionId(row.id),
        uid=UUID(bytes=row.uid),
        version=InstrumentVersionId(row.instrument_version_id),
        body=row.body,
        file_name=row.file_name,
        key=SessionKey.of(row.file_key),
        pin=row.pin,
    )


def mark_collected(tx: Transaction, number: SessionId) -> None:
    """Answers have come back at least once."""
    tx.connection.execute(
        update(sessions)
        .where(sessions.c.id == number)
        .values(
            collected_at=stamp(tx.now),
            revision=sessions.c.revision + 1,
            hlc=tx.tick(),
            updated_at=stamp(tx.now),
        )
    )


def absent(connection: Connection, number: SessionId) -> tuple[str, ...]:
    """Names of the list without a finished attempt in this session."""
    finished = select(attempts.c.person_id).where(
        attempts.c.session_id == number, attempts.c.finished_at.is_not(None), attempts.c.deleted_at.is_(None)
    )
    query = (
        select(people)
        .join(session_people, session_people.c.person_id == people.c.id)
        .where(session_people.c.session_id == number, people.c.id.not_in(finished))
        .order_by(people.c.sort_key)
    )
    return _names(connection.execute(query).all())


def doubled(connection: Connection, number: SessionId) -> tuple[str, ...]:
    """Names of people with more than one finished attempt in this session."""
    twice = (
        select(attempts.c.person_id)
        .where(
            attempts.c.session_id == number,
            attempts.c.finished_at.is_not(None),
            attempts.c.deleted_at.is_(None),
        )
        .group_by(attempts.c.person_id)
        .having(func.count() > 1)
    )
    return _names(
        connection.execute(select(people).where(people.c.id.in_(twice)).order_by(people.c.sort_key)).all()
    )


def _names(found: Sequence[Any]) -> tuple[str, ...]:
    return tuple(PersonName(row.family_name, row.given_name, row.patronymic).full for row in found)


def people_by_uid(connection: Connection, uids: Collection[UUID]) -> dict[UUID, PersonId]:
    """Ids of known people, also of those who have left or are hidden."""
    query = select(people.c.uid, people.c.id).where(people.c.uid.in_([uid.bytes for uid in uids]))
    return {UUID(bytes=row.uid): PersonId(row.id) for row in connection.execute(query)}
