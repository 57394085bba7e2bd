"""Attempts in the base: answers and scores of one person, kept once however often they arrive."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from zima_desktop.domain.ids import AttemptId, InstrumentVersionId, PersonId, SessionId
from zima_desktop.domain.profile_json import profile_to_json
from zima_desktop.domain.profiles import Profile, ScaleScore
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.store.clock import stamp
from zima_desktop.store.tables import answers, attempts, instrument_versions, scores
from zima_desktop.store.transaction import Transaction

SCREEN = "screen"
BETWEEN_TITLES = " · "


@dataclass(frozen=True, slots=True)
class KnownAttempt:
    """What the base already has of an attempt."""

    id: AttemptId
    finished: bool
    answers: tuple[tuple[int, str], ...]  # item and JSON value
    person: PersonId
    spoken_of: bool  # concluded or released: somebody has relied on it
    edits: int = 0  # answers given and changed: the later state of two has more


@dataclass(frozen=True, slots=True)
class ScoredAttempt:
    """An attempt ready to be kept; no profile while it is interrupted."""

    collected: CollectedAttempt
    person: PersonId
    session: SessionId | None
    version: InstrumentVersionId
    app: str
    profile: Profile | None
    mode: str = SCREEN


def known(connection: Connection, uid: UUID) -> KnownAttempt | None:
    """The attempt with this uid, if it has arrived before."""
    row = connection.execute(select(attempts).where(attempts.c.uid == uid.bytes)).first()
    if row is None:
        return None
    query = select(answers.c.item, answers.c.value, answers.c.changes).where(answers.c.attempt_id == row.id)
    kept = connection.execute(query.order_by(answers.c.item)).all()
    return KnownAttempt(
        AttemptId(row.id),
        row.finished_at is not None,
        tuple((a.item, a.value) for a in kept),
        PersonId(row.person_id),
        row.conclusion_text is not None or row.released_on is not None,
        sum(1 + a.changes for a in kept),
    )


def edits_of(collected: CollectedAttempt) -> int:
    """To compare with `KnownAttempt.edits`."""
    return len(collected.answers) + sum(collected.changes)


def same_act(connection: Connection, scored: ScoredAttempt) -> KnownAttempt | None:
    """The finished attempt that began at the very same moment: copied with its file before it went on."""
    version = instrument_versions.alias()
    query = (
        select(attempts.c.uid)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .join(version, version.c.code == instrument_versions.c.code)
        .where(
            version.c.id == scored.version,  # by code: the other one may have been scored anew
            attempts.c.person_id == scored.person,
            attempts.c.session_id == scored.session,
            attempts.c.started_at == stamp(scored.collected.started),
            attempts.c.finished_at.is_not(None),
            attempts.c.deleted_at.is_(None),
        )
    )
    found = (known(connection, UUID(bytes=uid)) for uid in connection.execute(query).scalars().all())
    same = values_of(scored.collected)
    return next((one for one in found if one is not None and one.answers == same), None)


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
            mode=scored.mode,
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
    """Bring an attempt up to what the file holds now, and to the person whose it is."""
    tx.connection.execute(
        update(attempts)
        .where(attempts.c.id == number)
        .values(person_id=scored.person, revision=attempts.c.revision + 1, **_changing(tx, scored))
    )
    tx.connection.execute(delete(answers).where(answers.c.attempt_id == number))
    _put_details(tx, number, scored)


def rescored(tx: Transaction, number: AttemptId, version: InstrumentVersionId, profile: Profile) -> None:
    """Put a result that was counted anew in the place of the old one. Not undoable: scores go with it."""
    tx.connection.execute(
        update(attempts)
        .where(attempts.c.id == number)
        .values(
            instrument_version_id=version,
            revision=attempts.c.revision + 1,
            hlc=tx.tick(),
            updated_at=stamp(tx.now),
            **profile_columns(profile),
        )
    )
    put_scores(tx, number, profile)


def _changing(tx: Transaction, scored: ScoredAttempt) -> dict[str, Any]:
    finished = scored.collected.finished
    return {
        "hlc": tx.tick(),
        "updated_at": stamp(tx.now),
        "finished_at": stamp(finished) if finished else None,
        **(profile_columns(scored.profile) if scored.profile else {}),
    }


def profile_columns(profile: Profile) -> dict[str, str | None]:
    """A profile as the columns of an attempt; nobody leads a flat one."""
    titles = [scale.title for scale in profile.scales if scale.leading]
    codes = json.dumps(list(profile.leading), ensure_ascii=False)
    return {
        "profile": profile_to_json(profile),
        "leading": BETWEEN_TITLES.join(titles) or None,
        "leading_codes": codes if titles else None,
    }


def _put_details(tx: Transaction, number: AttemptId, scored: ScoredAttempt) -> None:
    collected = scored.collected
    details = zip(
        values_of(collected),
        collected.first_shown_ms,
        collected.last_changed_ms,
        collected.changes,
        collected.shown_order or (None,) * len(collected.answers),
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
            "shown_order": order,
        }
        for (item, value), shown, changed, changes, order in details
    ]
    if answer_rows:
        tx.connection.execute(answers.insert(), answer_rows)
    if scored.profile is not None:
        put_scores(tx, number, scored.profile)


def put_scores(tx: Transaction, number: AttemptId, profile: Profile) -> None:
    """One row a scale in the place of those before."""
    tx.connection.execute(delete(scores).where(scores.c.attempt_id == number))
    rows = [_score_row(number, each) for each in profile.all_scores]
    if rows:
        tx.connection.execute(scores.insert(), rows)


def _score_row(number: AttemptId, score: ScaleScore) -> dict[str, Any]:
    return {
        "attempt_id": number,
        "scale": score.code,
        "raw": str(score.raw),
        "level": score.level_label,
        "norm": f"{score.norm.kind} {score.norm.value}" if score.norm else None,
    }
