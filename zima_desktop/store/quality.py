"""All protocols of an instrument, as the figures of its quality need them."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, Select, func, select

from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.people import Sex
from zima_desktop.store.clock import moment_of
from zima_desktop.store.consents import refused
from zima_desktop.store.tables import answers, attempts, instrument_versions, people, scores

_IN_RESEARCH = attempts.c.person_id.not_in(refused(Purpose.RESEARCH))
PORTION = 5000  # answers between two reports of progress
Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of the instrument and its finished attempts."""

    id: int
    sha256: str
    body: str | None
    finished: int


@dataclass(slots=True)
class Protocol:
    """One finished attempt: answers by item and results by scale."""

    version: int
    person: int
    sex: Sex | None
    finished_on: date
    flat: bool
    held: bool
    answers: dict[int, AnswerValue] = field(default_factory=dict)
    scores: dict[str, Fraction] = field(default_factory=dict)


@dataclass(slots=True)
class Answers:
    """The answers of one finished attempt by item, and nothing else of it."""

    answers: dict[int, AnswerValue] = field(default_factory=dict)


def versions_of(connection: Connection, code: str) -> tuple[VersionRow, ...]:
    """Every version that the base knows, oldest first."""
    query = (
        select(
            instrument_versions.c.id,
            instrument_versions.c.sha256,
            instrument_versions.c.body,
            func.count(attempts.c.id),
        )
        .outerjoin(
            attempts,
            (attempts.c.instrument_version_id == instrument_versions.c.id)
            & attempts.c.finished_at.is_not(None)
            & attempts.c.deleted_at.is_(None),
        )
        .where(instrument_versions.c.code == code)
        .group_by(instrument_versions.c.id)
        .order_by(instrument_versions.c.id)
    )
    return tuple(VersionRow(*row) for row in connection.execute(query))


def protocols(connection: Connection, versions: Sequence[int], step: Step) -> tuple[Protocol, ...]:
    """Finished attempts of these versions with their answers and results, oldest first.

    The people of attempts may have left since; hidden people's attempts are still measurements. Who took the
    consent to research (P5) back is left out.
    """
    found = _attempts(connection, versions)
    total = connection.execute(_of_versions(select(func.count()), answers, versions)).scalar_one()
    made: dict[str, AnswerValue] = {}  # a few texts stand for all answers
    done = 0
    columns = select(answers.c.attempt_id, answers.c.item, answers.c.value)
    for rows in connection.execute(_of_versions(columns, answers, versions)).partitions(PORTION):
        for attempt, item, text in rows:
            if text not in made:
                made[text] = json.loads(text)
            found[attempt].answers[item] = made[text]
        done += len(rows)
        step(done, total)
    known: dict[str, Fraction] = {}
    results = select(scores.c.attempt_id, scores.c.scale, scores.c.raw)
    for attempt, scale, raw in connection.execute(_of_versions(results, scores, versions)):
        if raw not in known:
            known[raw] = Fraction(raw)
        found[attempt].scores[scale] = known[raw]
    return tuple(found.values())


def _attempts(connection: Connection, versions: Sequence[int]) -> dict[int, Protocol]:
    query = (
        select(
            attempts.c.id,
            attempts.c.instrument_version_id,
            attempts.c.person_id,
            attempts.c.finished_at,
            attempts.c.profile.contains('"flat":true').label("flat"),
            attempts.c.profile.contains('"held":true').label("held"),
            people.c.sex,
        )
        .join(people, people.c.id == attempts.c.person_id)
        .where(
            attempts.c.instrument_version_id.in_(versions),
            attempts.c.finished_at.is_not(None),
            attempts.c.profile.is_not(None),
            attempts.c.deleted_at.is_(None),
            _IN_RESEARCH,
        )
        .order_by(attempts.c.finished_at, attempts.c.id)
    )
    return {
        row.id: Protocol(
            row.instrument_version_id,
            row.person_id,
            Sex(row.sex) if row.sex else None,
            moment_of(row.finished_at).astimezone().date(),
            bool(row.flat),
            bool(row.held),
        )
        for row in connection.execute(query)
    }


def _of_versions(query: Select[Any], table: Any, versions: Sequence[int]) -> Select[Any]:
    """Rows of a table that belong to the same attempts."""
    return (
        query.select_from(table)
        .join(attempts, attempts.c.id == table.c.attempt_id)
        .where(
            attempts.c.instrument_version_id.in_(versions),
            attempts.c.finished_at.is_not(None),
            attempts.c.profile.is_not(None),
            attempts.c.deleted_at.is_(None),
            _IN_RESEARCH,
        )
    )


def newest_attempts(connection: Connection, versions: Sequence[int], limit: int) -> tuple[int, ...]:
    """Ids of the newest finished attempts of these versions."""
    query = (
        select(attempts.c.id)
        .where(
            attempts.c.instrument_version_id.in_(versions),
            attempts.c.finished_at.is_not(None),
            attempts.c.profile.is_not(None),
            attempts.c.deleted_at.is_(None),
            _IN_RESEARCH,
        )
        .order_by(attempts.c.finished_at.desc(), attempts.c.id.desc())
        .limit(limit)
    )
    return tuple(connection.execute(query).scalars())


def answers_of(connection: Connection, numbers: Sequence[int]) -> list[Answers]:
    """The answers of these attempts, in their order."""
    found = {number: Answers() for number in numbers}
    made: dict[str, AnswerValue] = {}
    query = select(answers.c.attempt_id, answers.c.item, answers.c.value)
    for attempt, item, text in connection.execute(query.where(answers.c.attempt_id.in_(numbers))):
        if text not in made:
            made[text] = json.loads(text)
        found[attempt].answers[item] = made[text]
    return list(found.values())
