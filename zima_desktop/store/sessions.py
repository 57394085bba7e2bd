"""Class sessions in the base: what was prepared, for whom, and the attempts that came back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, func, select, update

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import GroupId, InstrumentVersionId, PersonId, SessionId
from zima_desktop.domain.people import GroupName, PersonName
from zima_desktop.domain.sessions import SessionPart, SessionRow, SessionState
from zima_desktop.store.clock import moment_of, stamp
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey
from zima_desktop.store.tables import (
    attempts,
    groups,
    instrument_versions,
    people,
    session_parts,
    session_people,
    sessions,
)
from zima_desktop.store.tables_people import merged_people
from zima_desktop.store.transaction import Transaction

BETWEEN_TITLES = " · "


@dataclass(frozen=True, slots=True)
class NewSessionRow:
    """What the base keeps about a session file; `versions` in the order in which they are answered."""

    uid: UUID
    group: GroupId | None
    list_name: str | None  # whom it is for, when that is not one class
    versions: tuple[InstrumentVersionId, ...]
    title: str
    file_name: str
    key: SessionKey = field(repr=False)
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredPart:
    """One instrument of a session; a session of a package has no body."""

    version: InstrumentVersionId
    code: str
    body: str | None


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A session with what is needed to open its files and score them."""

    id: SessionId
    uid: UUID
    parts: tuple[StoredPart, ...]
    file_name: str | None
    key: SessionKey = field(repr=False)
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Standing:
    """How far the people of one session are: those with everything, results that nobody has given out."""

    collected: int = 0
    to_release: int = 0


def insert(tx: Transaction, new: NewSessionRow, pupils: Collection[PersonId]) -> SessionId:
    """Keep a prepared session. Not undoable: without its key the answers could never be read."""
    key = tx.connection.execute(
        sessions.insert().values(
            uid=new.uid.bytes,
            hlc=tx.tick(),
            updated_at=stamp(tx.now),
            group_id=new.group,
            list_name=new.list_name,
            instrument_version_id=new.versions[0],
            title=new.title,
            created_at=stamp(tx.now),
            file_name=new.file_name,
            file_key=new.key.stored,
            pin=new.pin,
        )
    ).inserted_primary_key
    assert key is not None
    number = SessionId(key[0])
    if len(new.versions) > 1:
        tx.connection.execute(
            session_parts.insert(),
            [
                {"session_id": number, "position": position, "instrument_version_id": version}
                for position, version in enumerate(new.versions)
            ],
        )
    tx.connection.execute(
        session_people.insert(), [{"session_id": number, "person_id": pupil} for pupil in pupils]
    )
    return number


def rows(connection: Connection) -> tuple[SessionRow, ...]:
    """All sessions, newest first."""
    expected = (
        select(func.count())
        .where(session_people.c.session_id == sessions.c.id)
        .correlate(sessions)
        .scalar_subquery()
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
        )
        .join(instrument_versions, instrument_versions.c.id == sessions.c.instrument_version_id)
        .outerjoin(groups, groups.c.id == sessions.c.group_id)
        .where(sessions.c.deleted_at.is_(None))
        .order_by(sessions.c.created_at.desc(), sessions.c.id.desc())
    )
    parts = _parts(connection)
    sizes = {number: len(found) for number, found in parts.items()}
    standing = _standing(connection, sizes)
    return tuple(_row(row, parts, standing) for row in connection.execute(query))


def _parts(connection: Connection) -> dict[int, tuple[SessionPart, ...]]:
    """The instruments of the batteries; a session of one instrument is not among them."""
    query = (
        select(session_parts.c.session_id, instrument_versions.c.code, instrument_versions.c.title)
        .join(instrument_versions, instrument_versions.c.id == session_parts.c.instrument_version_id)
        .order_by(session_parts.c.session_id, session_parts.c.position)
    )
    found: dict[int, tuple[SessionPart, ...]] = {}
    for row in connection.execute(query):
        found[row.session_id] = (*found.get(row.session_id, ()), SessionPart(row.code, row.title))
    return found


def _standing(connection: Connection, sizes: Mapping[int, int]) -> dict[int, _Standing]:
    """Counted by people and instruments, so that somebody who answered twice counts once."""
    each = (
        select(
            attempts.c.session_id,
            attempts.c.person_id,
            func.max(attempts.c.released_on).label("released"),
        )
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.session_id.is_not(None),
            attempts.c.finished_at.is_not(None),
            attempts.c.deleted_at.is_(None),
        )
        .group_by(attempts.c.session_id, attempts.c.person_id, instrument_versions.c.code)
        .subquery()
    )
    persons = (
        select(
            each.c.session_id,
            func.count().label("instruments"),
            (func.count() - func.count(each.c.released)).label("kept_back"),
        )
        .group_by(each.c.session_id, each.c.person_id)
        .subquery()
    )
    query = select(
        persons.c.session_id,
        persons.c.instruments,
        func.count().label("people"),
        func.sum(persons.c.kept_back).label("kept_back"),
    ).group_by(persons.c.session_id, persons.c.instruments)
    found: dict[int, _Standing] = {}
    for row in connection.execute(query):
        before = found.get(row.session_id, _Standing())
        everything = row.instruments >= sizes.get(row.session_id, 1)
        collected = before.collected + (row.people if everything else 0)
        found[row.session_id] = _Standing(collected, before.to_release + row.kept_back)
    return found


def _row(
    row: Any, parts: Mapping[int, tuple[SessionPart, ...]], standing: Mapping[int, _Standing]
) -> SessionRow:
    has_group = row.group_id is not None
    instruments = parts.get(row.id) or (SessionPart(row.code, row.instrument_title),)
    counts = standing.get(row.id, _Standing())
    if row.collected_at is None:
        state = SessionState.PREPARED
    else:
        state = SessionState.COLLECTED if counts.collected >= row.expected else SessionState.RUNNING
    return SessionRow(
        id=SessionId(row.id),
        uid=UUID(bytes=row.uid),
        group=GroupId(row.group_id) if has_group else None,
        group_name=GroupName(row.grade, row.letter, row.label).printed if has_group else row.list_name or "",
        instrument_code=instruments[0].code,
        instrument_title=BETWEEN_TITLES.join(part.title for part in instruments),
        created=moment_of(row.created_at),
        expected=row.expected,
        collected=counts.collected,
        to_release=counts.to_release,
        state=state,
        file_name=row.file_name,
        parts=instruments,
    )


def stored(connection: Connection, number: SessionId) -> StoredSession:
    """One session with its key; raises NotFound."""
    row = connection.execute(select(sessions).where(sessions.c.id == number)).first()
    if row is None or row.file_key is None:
        raise NotFound("session", str(number))
    return _stored_session(connection, row)


def by_salt(connection: Connection, salt: bytes) -> StoredSession | None:
    """The session whose files begin with this salt; None: prepared in another base."""
    prefix = func.substr(sessions.c.file_key, 1, SALT_BYTES)
    row = connection.execute(select(sessions).where(prefix == salt)).first()
    return None if row is None else _stored_session(connection, row)


def _stored_session(connection: Connection, row: Any) -> StoredSession:
    return StoredSession(
        id=SessionId(row.id),
        uid=UUID(bytes=row.uid),
        parts=parts_of(connection, SessionId(row.id)),
        file_name=row.file_name,
        key=SessionKey.of(row.file_key),
        pin=row.pin,
    )


def parts_of(connection: Connection, number: SessionId) -> tuple[StoredPart, ...]:
    """The instruments of a session in their order; one, if it is no battery."""
    versions = instrument_versions.c
    columns = select(versions.id, versions.code, versions.body)
    several = (
        columns.join(session_parts, session_parts.c.instrument_version_id == versions.id)
        .where(session_parts.c.session_id == number)
        .order_by(session_parts.c.position)
    )
    alone = columns.join(sessions, sessions.c.instrument_version_id == versions.id).where(
        sessions.c.id == number
    )
    found = connection.execute(several).all() or connection.execute(alone).all()
    return tuple(StoredPart(InstrumentVersionId(row.id), row.code, row.body) for row in found)


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


def people_by_uid(connection: Connection, uids: Collection[UUID]) -> dict[UUID, PersonId]:
    """Ids of known people, hidden ones too; of a merged card that of the card which stayed."""
    joined = and_(merged_people.c.other_id == people.c.id, merged_people.c.deleted_at.is_(None))
    query = (
        select(people.c.uid, func.coalesce(merged_people.c.person_id, people.c.id).label("id"))
        .select_from(people.outerjoin(merged_people, joined))
        .where(people.c.uid.in_([uid.bytes for uid in uids]))
    )
    return {UUID(bytes=row.uid): PersonId(row.id) for row in connection.execute(query)}


def names_by_uid(connection: Connection, uids: Collection[UUID]) -> dict[UUID, str]:
    """Full names of known people."""
    query = select(people).where(people.c.uid.in_([uid.bytes for uid in uids]))
    return {
        UUID(bytes=row.uid): PersonName(row.family_name, row.given_name, row.patronymic).full
        for row in connection.execute(query)
    }
