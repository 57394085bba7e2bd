"""Results of tests: attempts with their profiles, conclusions and release."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.people import GroupName, PersonName
from zima_desktop.domain.profile_json import profile_from_json
from zima_desktop.domain.results import Conclusion, EarlierResult, ResultRow, ResultState
from zima_desktop.store.clock import moment_of
from zima_desktop.store.people import people_with_groups
from zima_desktop.store.tables import (
    answers,
    attempts,
    enrolments,
    groups,
    instrument_versions,
    people,
    session_parts,
    session_people,
    sessions,
)
from zima_desktop.store.transaction import Transaction


def state_of(row: Any) -> ResultState:
    """The state of an attempt from its columns."""
    if row.finished_at is None:
        return ResultState.INTERRUPTED
    if row.released_on is not None:
        return ResultState.RELEASED
    return ResultState.CHECKED if row.conclusion_text else ResultState.DONE


def state_on(row: Any, listed: frozenset[int], today: date) -> ResultState:
    """The state of a person's newest attempt on a day; `listed` are those whom a session waits for."""
    if row.attempt_id is None:
        return ResultState.ASSIGNED if row.id in listed else ResultState.NONE
    if row.finished_at is None and moment_of(row.started_at).astimezone().date() >= today:
        return ResultState.STARTED
    return state_of(row)


def assigned(connection: Connection, code: str) -> frozenset[int]:
    """People on the list of a session of this instrument, alone or in a battery."""
    versions = select(instrument_versions.c.id).where(instrument_versions.c.code == code)
    batteries = select(session_parts.c.session_id).where(session_parts.c.instrument_version_id.in_(versions))
    query = (
        select(session_people.c.person_id)
        .join(sessions, sessions.c.id == session_people.c.session_id)
        .where(
            or_(sessions.c.instrument_version_id.in_(versions), sessions.c.id.in_(batteries)),
            sessions.c.deleted_at.is_(None),
        )
    )
    return frozenset(connection.execute(query).scalars())


def codes_of(text: str | None) -> tuple[str, ...]:
    """Codes of the leading scales from their column; nobody leads a flat profile."""
    return tuple(json.loads(text)) if text else ()


def newest(code: str, group: GroupId | None = None) -> Any:
    """The id of the newest attempt of every person (of a group) with an instrument: finished ones win."""
    rank = (
        func.row_number()
        .over(
            partition_by=attempts.c.person_id,
            order_by=(attempts.c.finished_at.is_(None), attempts.c.finished_at.desc(), attempts.c.id.desc()),
        )
        .label("rank")
    )
    query = (
        select(attempts.c.id, attempts.c.person_id, rank)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(instrument_versions.c.code == code, attempts.c.deleted_at.is_(None))
    )
    if group is not None:
        there = select(enrolments.c.person_id).where(
            enrolments.c.group_id == group, enrolments.c.until.is_(None), enrolments.c.deleted_at.is_(None)
        )
        query = query.where(attempts.c.person_id.in_(there))
    ranked = query.subquery()
    return select(ranked.c.id, ranked.c.person_id).where(ranked.c.rank == 1).subquery()


def class_results(
    connection: Connection, code: str, group: GroupId | None, today: date
) -> tuple[ResultRow, ...]:
    """Everybody of a group (or of the base) with the newest attempt, in the order of lists."""
    last = newest(code, group)
    query: Select[Any] = (
        people_with_groups()
        .add_columns(
            attempts.c.id.label("attempt_id"),
            attempts.c.started_at,
            attempts.c.finished_at,
            attempts.c.profile,
            attempts.c.conclusion_text,
            attempts.c.released_on,
        )
        .outerjoin(last, last.c.person_id == people.c.id)
        .outerjoin(attempts, attempts.c.id == last.c.id)
        .where(people.c.deleted_at.is_(None))
        .order_by(people.c.sort_key)
    )
    if group is not None:
        query = query.where(groups.c.id == group)
    listed = assigned(connection, code)
    return tuple(_result_row(row, state_on(row, listed, today)) for row in connection.execute(query))


def _result_row(row: Any, state: ResultState) -> ResultRow:
    has = row.attempt_id is not None
    return ResultRow(
        PersonId(row.id),
        PersonName(row.family_name, row.given_name, row.patronymic).full,
        "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
        AttemptId(row.attempt_id) if has else None,
        date.fromisoformat(row.finished_at[:10]) if has and row.finished_at else None,
        profile_from_json(row.profile) if has and row.profile else None,
        state,
    )


def attempt(connection: Connection, number: AttemptId) -> Any:
    """The row of an attempt beside the code and body of its instrument; raises NotFound."""
    query = (
        select(attempts, instrument_versions.c.code, instrument_versions.c.body, instrument_versions.c.sha256)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(attempts.c.id == number, attempts.c.deleted_at.is_(None))
    )
    row = connection.execute(query).first()
    if row is None:
        raise NotFound("attempt", str(number))
    return row


def answers_of(connection: Connection, number: AttemptId) -> dict[int, AnswerValue]:
    """Raw answers by item."""
    query = select(answers.c.item, answers.c.value).where(answers.c.attempt_id == number)
    return {row.item: json.loads(row.value) for row in connection.execute(query)}


def spent_of(connection: Connection, number: AttemptId) -> dict[int, int]:
    """Milliseconds by item, where the screen has measured them."""
    query = select(answers.c.item, answers.c.last_changed_ms - answers.c.first_shown_ms).where(
        answers.c.attempt_id == number,
        answers.c.first_shown_ms.is_not(None),
        answers.c.last_changed_ms >= answers.c.first_shown_ms,
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def whose(connection: Connection, number: AttemptId) -> tuple[str, str]:
    """Name and present group of the person of an attempt; no group: an empty text."""
    query = people_with_groups().join(attempts, attempts.c.person_id == people.c.id)
    row = connection.execute(query.where(attempts.c.id == number)).first()
    if row is None:
        raise NotFound("attempt", str(number))
    group = "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed
    return PersonName(row.family_name, row.given_name, row.patronymic).full, group


def history(connection: Connection, person: PersonId, code: str | None = None) -> tuple[EarlierResult, ...]:
    """Finished attempts of a person, newest first."""
    query = (
        select(attempts, instrument_versions.c.code, instrument_versions.c.title, instrument_versions.c.body)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.person_id == person, attempts.c.profile.is_not(None), attempts.c.deleted_at.is_(None)
        )
        .order_by(attempts.c.finished_at.desc())
    )
    if code is not None:
        query = query.where(instrument_versions.c.code == code)
    return tuple(_earlier(row) for row in connection.execute(query))


def _earlier(row: Any) -> EarlierResult:
    return EarlierResult(
        attempt=AttemptId(row.id),
        code=row.code,
        title=row.title,
        finished_on=date.fromisoformat(row.finished_at[:10]),
        profile=profile_from_json(row.profile),
        released=row.released_on is not None,
        conclusion=conclusion_of(row),
        body=row.body,
    )


def conclusion_of(row: Any) -> Conclusion | None:
    """The counsellor's conclusion kept with an attempt."""
    if not row.conclusion_text:
        return None
    directions = tuple(json.loads(row.conclusion_directions or "[]"))
    return Conclusion(directions, row.conclusion_text, bool(row.conclusion_disagrees))


def save_conclusion(tx: Transaction, number: AttemptId, conclusion: Conclusion) -> None:
    """Keep the counsellor's word."""
    tx.update(
        attempts,
        number,
        conclusion_text=conclusion.text,
        conclusion_directions=json.dumps(list(conclusion.directions), ensure_ascii=False),
        conclusion_disagrees=conclusion.disagrees,
    )


def set_release(tx: Transaction, number: AttemptId, on: date | None, by: str | None) -> None:
    """Release to the pupil, or take the release back."""
    tx.update(attempts, number, released_on=on.isoformat() if on else None, released_by=by)


def released(connection: Connection, person: PersonId) -> frozenset[int]:
    """Attempts of a person that were given to the pupil."""
    query = select(attempts.c.id).where(
        attempts.c.person_id == person, attempts.c.released_on.is_not(None), attempts.c.deleted_at.is_(None)
    )
    return frozenset(connection.execute(query).scalars())


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many people there are in each grade, and how many of them have finished an instrument."""

    people: dict[int, int]
    finished: dict[tuple[str, int], int]  # code and grade

    def of(self, code: str, grades: Sequence[int]) -> tuple[int, int]:
        """People of these grades who have finished the instrument, and all of them."""
        done = sum(self.finished.get((code, grade), 0) for grade in grades)
        return done, sum(self.people.get(grade, 0) for grade in grades)


def coverage(connection: Connection) -> Coverage:
    """One look at the whole base for all instruments."""
    current = (
        select(enrolments.c.person_id, func.min(groups.c.grade).label("grade"))
        .join(groups, groups.c.id == enrolments.c.group_id)
        .join(people, people.c.id == enrolments.c.person_id)
        .where(
            enrolments.c.until.is_(None),
            enrolments.c.deleted_at.is_(None),
            people.c.deleted_at.is_(None),
            groups.c.grade.is_not(None),
        )
        .group_by(enrolments.c.person_id)
        .subquery()
    )
    there = select(current.c.grade, func.count()).group_by(current.c.grade)
    taken = (
        select(attempts.c.instrument_version_id, attempts.c.person_id)
        .where(attempts.c.finished_at.is_not(None), attempts.c.deleted_at.is_(None))
        .distinct()
        .subquery()
    )
    done = (
        select(instrument_versions.c.code, current.c.grade, func.count(func.distinct(taken.c.person_id)))
        .select_from(taken)
        .join(instrument_versions, instrument_versions.c.id == taken.c.instrument_version_id)
        .join(current, current.c.person_id == taken.c.person_id)
        .group_by(instrument_versions.c.code, current.c.grade)
    )
    return Coverage(
        {row[0]: row[1] for row in connection.execute(there)},
        {(code, grade): count for code, grade, count in connection.execute(done)},
    )
