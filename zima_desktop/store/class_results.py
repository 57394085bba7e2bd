"""Results of a class as a table: only what the table shows, never whole profiles."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, Select, func, select

from zima_desktop.domain.ids import AttemptId, GroupId, PersonId
from zima_desktop.domain.people import GroupName, PersonName
from zima_desktop.domain.profile_json import profile_from_json
from zima_desktop.domain.profiles import Hint
from zima_desktop.domain.results import ClassRow, ResultState, ScaleResult, all_hints
from zima_desktop.store.clock import moment_of
from zima_desktop.store.people import CHUNK, people_with_groups
from zima_desktop.store.results import assigned, codes_of, newest, state_on
from zima_desktop.store.tables import (
    attempts,
    enrolments,
    groups,
    instrument_versions,
    people,
    scores,
)

Scores = dict[int, list[ScaleResult]]
_FLAT, _HELD = '"flat":true', '"held":true'
_HINTED, _NOTED = '"hints":[{', '"noted":true'


def class_table(
    connection: Connection, code: str, group: GroupId | None, today: date
) -> tuple[ClassRow, ...]:
    """Everybody of a group (or of the base) with the newest attempt, in the order of lists."""
    query = _table(code, group)
    if group is not None:
        query = query.where(groups.c.id == group)
    rows = connection.execute(query.order_by(people.c.sort_key)).all()
    taken = [row.attempt_id for row in rows if row.finished_at is not None]
    found = _scores(connection, taken)
    hinted = [row.attempt_id for row in rows if row.hinted]
    hints = _hints(connection, hinted)
    listed = assigned(connection, code)
    return tuple(
        _class_row(row, state_on(row, listed, today), tuple(found.get(row.attempt_id, ())), hints)
        for row in rows
    )


def _table(code: str, group: GroupId | None) -> Select[Any]:
    last = newest(code, group)
    return (
        people_with_groups()
        .add_columns(
            attempts.c.id.label("attempt_id"),
            attempts.c.started_at,
            attempts.c.finished_at,
            attempts.c.mode,
            attempts.c.leading_codes,
            attempts.c.conclusion_text,
            attempts.c.released_on,
            instrument_versions.c.edition,
            attempts.c.profile.contains(_FLAT).label("flat"),
            attempts.c.profile.contains(_HELD).label("held"),
            (attempts.c.profile.contains(_HINTED) | attempts.c.profile.contains(_NOTED)).label("hinted"),
        )
        .outerjoin(last, last.c.person_id == people.c.id)
        .outerjoin(attempts, attempts.c.id == last.c.id)
        .outerjoin(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(people.c.deleted_at.is_(None))
    )


def _scores(connection: Connection, numbers: Sequence[int]) -> Scores:
    """Equal results are one record: thousands of people share a few dozen of them."""
    found: Scores = {}
    made: dict[tuple[str, str, str | None, str | None], ScaleResult] = {}
    for start in range(0, len(numbers), CHUNK):
        query = select(scores).where(scores.c.attempt_id.in_(numbers[start : start + CHUNK]))
        for number, *fields in connection.execute(query):
            key = tuple(fields)
            result = made.get(key)
            if result is None:
                scale, raw, level, norm = fields
                result = made[key] = ScaleResult(scale, Fraction(raw), level, norm or "")
            found.setdefault(number, []).append(result)
    return found


def _hints(connection: Connection, numbers: Sequence[int]) -> dict[int, tuple[Hint, ...]]:
    found: dict[int, tuple[Hint, ...]] = {}
    for start in range(0, len(numbers), CHUNK):
        query = select(attempts.c.id, attempts.c.profile).where(
            attempts.c.id.in_(numbers[start : start + CHUNK])
        )
        for number, profile in connection.execute(query):
            found[number] = all_hints(profile_from_json(profile))
    return found


def _class_row(
    row: Any, state: ResultState, results: tuple[ScaleResult, ...], hints: dict[int, tuple[Hint, ...]]
) -> ClassRow:
    has = row.attempt_id is not None
    return ClassRow(
        person=PersonId(row.id),
        name=PersonName(row.family_name, row.given_name, row.patronymic).full,
        group="" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
        state=state,
        attempt=AttemptId(row.attempt_id) if has else None,
        edition=row.edition or "",
        finished_on=moment_of(row.finished_at).astimezone().date() if row.finished_at else None,
        scores=results,
        leading=codes_of(row.leading_codes),
        flat=bool(row.flat),
        held=bool(row.held),
        hints=hints.get(row.attempt_id, ()) if has else (),
        mode=row.mode if row.finished_at else "",
    )


def codes_with_results(connection: Connection, group: GroupId) -> tuple[str, ...]:
    """Codes of the instruments that somebody of a class has finished, the newest result first."""
    query = (
        select(instrument_versions.c.code)
        .join(attempts, attempts.c.instrument_version_id == instrument_versions.c.id)
        .join(enrolments, enrolments.c.person_id == attempts.c.person_id)
        .join(people, people.c.id == attempts.c.person_id)
        .where(
            enrolments.c.group_id == group,
            enrolments.c.until.is_(None),
            enrolments.c.deleted_at.is_(None),
            people.c.deleted_at.is_(None),
            attempts.c.deleted_at.is_(None),
            attempts.c.profile.is_not(None),
        )
        .group_by(instrument_versions.c.code)
        .order_by(func.max(attempts.c.finished_at).desc())
    )
    return tuple(connection.execute(query).scalars())
