"""Attempts that come from tables of answers: unlike those of sessions they are an undoable step."""

import json
from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, select

from zima_desktop.domain.answer_tables import KeptAnswers
from zima_desktop.domain.ids import AttemptId, PersonId
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.store.attempts import ScoredAttempt, profile_columns, put_scores, values_of
from zima_desktop.store.clock import moment_of, stamp
from zima_desktop.store.people import chunks
from zima_desktop.store.tables import answers, attempts, instrument_versions
from zima_desktop.store.transaction import Transaction


def kept_answers(
    connection: Connection, code: str, persons: Collection[PersonId]
) -> dict[PersonId, tuple[KeptAnswers, ...]]:
    """Finished attempts of these people with an instrument, whatever its edition."""
    found: dict[PersonId, list[KeptAnswers]] = defaultdict(list)
    for part in chunks(persons):
        query = (
            select(attempts)
            .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
            .where(
                instrument_versions.c.code == code,
                attempts.c.person_id.in_(part),
                attempts.c.finished_at.is_not(None),
                attempts.c.deleted_at.is_(None),
            )
            .order_by(attempts.c.id)
        )
        rows = connection.execute(query).all()
        given = _answers_of(connection, [row.id for row in rows])
        for row in rows:
            day = moment_of(row.finished_at).astimezone().date()
            concluded = bool(row.conclusion_text) or row.released_on is not None
            kept = KeptAnswers(AttemptId(row.id), day, row.mode, given[row.id], concluded)
            found[PersonId(row.person_id)].append(kept)
    return {person: tuple(kept) for person, kept in found.items()}


def _answers_of(connection: Connection, numbers: Sequence[int]) -> dict[int, dict[int, AnswerValue]]:
    found: dict[int, dict[int, AnswerValue]] = defaultdict(dict)
    for start in range(0, len(numbers), 500):
        query = select(answers.c.attempt_id, answers.c.item, answers.c.value)
        for row in connection.execute(query.where(answers.c.attempt_id.in_(numbers[start : start + 500]))):
            found[row.attempt_id][row.item] = json.loads(row.value)
    return found


def add_imported(tx: Transaction, scored: Sequence[ScoredAttempt]) -> tuple[AttemptId, ...]:
    """New attempts; taking the step back deletes them, and their answers and scores go with them."""
    first = tx.insert_many(attempts, [_attempt_row(one) for one in scored])
    for number, one in enumerate(scored, start=first):
        rows = [
            {"attempt_id": number, "item": item, "value": value} for item, value in values_of(one.collected)
        ]
        if rows:
            tx.connection.execute(answers.insert(), rows)
        if one.profile is not None:
            put_scores(tx, AttemptId(number), one.profile)
    return tuple(AttemptId(number) for number in range(first, first + len(scored)))


def hide_attempt(tx: Transaction, number: AttemptId) -> None:
    """Out of every list; taking the step back brings it again with its answers."""
    tx.hide(attempts, number)


def _attempt_row(one: ScoredAttempt) -> dict[str, object]:
    assert one.collected.finished is not None
    profile = {"profile": None, "leading": None, "leading_codes": None}
    return {
        "uid": one.collected.attempt_uid,
        "person_id": one.person,
        "session_id": one.session,
        "instrument_version_id": one.version,
        "mode": one.mode,
        "started_at": stamp(one.collected.started),
        "finished_at": stamp(one.collected.finished),
        "app_version": one.app,
        **(profile_columns(one.profile) if one.profile is not None else profile),
    }
