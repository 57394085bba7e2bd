"""Attempts in the base: answers and scores of one person, kept once however often they arrive."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from zima_desktop.domain.ids import AttemptId, InstrumentVersionId, PersonId, SessionId
from zima_desktop.domain.profiles import Profile, profile_to_json
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.store.clock import stamp
from zima_desktop.store.tables import answers, attempts, scores
from zima_desktop.store.transaction import Transaction

SCREEN = "screen"
BETWEEN_TITLES = " · "


@dataclass(frozen=True, slots=True)
class KnownAttempt:
    """What the base already has of an attempt."""

    id: AttemptId
    finished: bool
    answers: tuple[tuple[int, str], ...]  # item and JSON value


@dataclass(frozen=True, slots=True)
class ScoredAttempt:
    """An attempt ready to be kept; no profile while it is interrupted."""

    collected: CollectedAttempt
    person: PersonId
    session: SessionId | None
    version: InstrumentVersionId
    app: str
    profile: Profile | None


def known(connection: Connection, uid: UUID) -> KnownAttempt | None:
    """The attempt with this uid, if it has arrived before."""
    row = connection.execute(
        select(attempts.c.id, attempts.c.finished_at).where(attempts.c.uid == uid.bytes)
    ).first()
    if row is None:
        return None
    query = select(answers.c.item, answers.c.value).where(answers.c.attempt_id == row.id)
    kept = connection.execute(query.order_by(answers.c.item)).all()
    return KnownAttempt(
        AttemptId(row.id), row.finished_at is not None, tuple((a.item, a.value) for a in kept)
    )


def values_of(collected: CollectedAttempt) -> tuple[tuple[int, str], ...]:
    """The answers as the base writes them, to compare with `KnownAttempt.answers`."""
    return tuple((item, json.dumps(value, ensure_ascii=False)) for item, value in collected.answers)


def add(tx: Transaction, scored: ScoredAttempt) -> AttemptId:
    """Keep a new attempt; pupils' answers are no undoable step, so the journal is not told."""
    collected = scored.collected
    key = tx.connection.execute(
        attempts.insert().values(
            uid=collected.attempt_uid.bytes,
            person_id=scored.person,
            session_id=scored.session,
            instrument_version_id=scored.version,
            mode=SCREEN,
            started_at=stamp(collected.started),
            app_version=scored.app,
            **_changing(tx, scored),
        )
    ).inserted_primary_key
    assert key is not None
    number = AttemptId(key[0])
    _put_details(tx, number, scored)
    return number


def replace(tx: Transaction, number: AttemptId, scored: ScoredAttempt) -> None:
    """Bring an interrupted attempt up to what the file holds now."""
    tx.connection.execute(
        update(attempts)
        .where(attempts.c.id == number)
        .values(revision=attempts.c.revision + 1, **_changing(tx, scored))
    )
    tx.connection.execute(delete(answers).where(answers.c.attempt_id == number))
    tx.connection.execute(delete(scores).where(scores.c.attempt_id == number))
    _put_details(tx, number, scored)


def _changing(tx: Transaction, scored: ScoredAttempt) -> dict[str, Any]:
    profile, finished = scored.profile, scored.collected.finished
    values: dict[str, Any] = {
        "hlc": tx.tick(),
        "updated_at": stamp(tx.now),
        "finished_at": stamp(finished) if finished else None,
    }
    if profile is None:
        return values
    values["profile"] = profile_to_json(profile)
    if profile.leading:
        titles = [scale.title for scale in profile.scales if scale.leading]
        values["leading"] = BETWEEN_TITLES.join(titles)
        values["leading_codes"] = json.dumps(list(profile.leading), ensure_ascii=False)
    return values


def _put_details(tx: Transaction, number: AttemptId, scored: ScoredAttempt) -> None:
    collected = scored.collected
    details = zip(
        values_of(collected),
        collected.first_shown_ms,
        collected.last_changed_ms,
        collected.changes,
        strict=True,
    )
    answer_rows = [
        {
            "attempt_id": number,
            "item": item,
            "value": value,
            "first_shown_ms": shown,
            "last_changed_ms": changed,
            "changes": changes,
        }
        for (item, value), shown, changed, changes in details
    ]
    if answer_rows:
        tx.connection.execute(answers.insert(), answer_rows)
    if scored.profile is not None and not scored.profile.held:
        tx.connection.execute(scores.insert(), _score_rows(number, scored.profile))


def _score_rows(number: AttemptId, profile: Profile) -> list[dict[str, Any]]:
    return [
        {"attempt_id": number, "scale": each.code, "raw": str(each.raw), "level": each.level_label}
        for each in (*profile.scales, *profile.validity)
    ]
