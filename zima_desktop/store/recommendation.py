"""What a recommendation is made of beside the tests, and the counsellor's own marks on it."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from zima_desktop.domain.events import EventKind, EventState
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.recommendation import Attended
from zima_desktop.store.tables import answers, attempts, attendance, events, instrument_versions
from zima_desktop.store.tables_trajectory import recommendation_marks
from zima_desktop.store.transaction import Transaction


def marks_of(connection: Connection, person: PersonId) -> dict[str, tuple[str, str]]:
    """Mark and reason by the key of the profession."""
    query = select(recommendation_marks).where(
        recommendation_marks.c.person_id == person, recommendation_marks.c.deleted_at.is_(None)
    )
    return {row.profession_key: (row.mark, row.reason) for row in connection.execute(query)}


def set_mark(tx: Transaction, person: PersonId, profession: str, mark: str, reason: str) -> None:
    """One mark a profession: a new one takes the place of the old."""
    row = _row(tx.connection, person, profession)
    if row is None:
        tx.insert(recommendation_marks, person_id=person, profession_key=profession, mark=mark, reason=reason)
    else:
        tx.update(recommendation_marks, row.id, mark=mark, reason=reason)


def clear_mark(tx: Transaction, person: PersonId, profession: str) -> None:
    row = _row(tx.connection, person, profession)
    if row is not None:
        tx.hide(recommendation_marks, row.id)


def _row(connection: Connection, person: PersonId, profession: str) -> Any:
    query = select(recommendation_marks).where(
        recommendation_marks.c.person_id == person,
        recommendation_marks.c.profession_key == profession,
        recommendation_marks.c.deleted_at.is_(None),
    )
    return connection.execute(query).first()


def attended(connection: Connection, person: PersonId | None, today: date) -> tuple[Attended, ...]:
    """Events a person was at; without a person the professional trials held for anybody."""
    query = select(events.c.title, events.c.held_on, events.c.kind, events.c.profession_key).where(
        events.c.deleted_at.is_(None),
        events.c.held_on <= today.isoformat(),
        events.c.state != EventState.CANCELLED.value,
    )
    if person is None:
        query = query.where(events.c.kind == EventKind.TRIAL.value, events.c.state == EventState.HELD.value)
    else:
        query = query.join(attendance, attendance.c.event_id == events.c.id).where(
            attendance.c.person_id == person, attendance.c.present, attendance.c.deleted_at.is_(None)
        )
    return tuple(
        Attended(
            date.fromisoformat(row.held_on),
            row.title,
            row.kind == EventKind.TRIAL.value,
            row.profession_key,
        )
        for row in connection.execute(query.order_by(events.c.held_on))
    )


def newest_answer(connection: Connection, person: PersonId, code: str, item: int) -> str | None:
    """The newest finished answer of a person to one question of a questionnaire, as JSON."""
    query = (
        select(answers.c.value)
        .join(attempts, attempts.c.id == answers.c.attempt_id)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.person_id == person,
            attempts.c.finished_at.is_not(None),
            attempts.c.deleted_at.is_(None),
            instrument_versions.c.code == code,
            answers.c.item == item,
        )
        .order_by(attempts.c.finished_at.desc(), attempts.c.id.desc())
    )
    return connection.execute(query).scalar()
