"""Results of tests: attempts with their profiles, conclusions and release."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, and_, func, select

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.people import GroupName, PersonName
from zima_desktop.domain.profile_json import profile_from_json
from zima_desktop.domain.results import Conclusion, EarlierResult, ResultRow, ResultState
from zima_desktop.store.people import people_with_groups
from zima_desktop.store.tables import answers, attempts, enrolments, groups, instrument_versions, people
from zima_desktop.store.transaction import Transaction


def state_of(row: Any) -> ResultState:
    """The state of an attempt from its columns."""
    if row.finished_at is None:
        return ResultState.INTERRUPTED
    if row.released_on is not None:
        return ResultState.RELEASED
    return ResultState.CHECKED if row.conclusion_text else ResultState.DONE


def _newest(code: str) -> Any:
    """The id of the newest attempt of every person with an instrument: finished ones win."""
    rank = (
        func.row_number()
        .over(
            partition_by=attempts.c.person_id,
            order_by=(attempts.c.finished_at.is_(None), attempts.c.finished_at.desc(), attempts.c.id.desc()),
        )
        .label("rank")
    )
    ranked = (
        select(attempts, rank)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(instrument_versions.c.code == code, attempts.c.deleted_at.is_(None))
        .subquery()
    )
    return select(ranked).where(ranked.c.rank == 1).subquery()


def class_results(connection: Connection, code: str, group: GroupId | None) -> tuple[ResultRow, ...]:
    """Everybody of a group (or of the base) with the newest attempt, in the order of lists."""
    newest = _newest(code)
    query: Select[Any] = (
        people_with_groups()
        .add_columns(
            newest.c.id.label("attempt_id"),
            newest.c.finished_at,
            newest.c.profile,
            newest.c.conclusion_text,
            newest.c.released_on,
        )
        .outerjoin(newest, newest.c.person_id == people.c.id)
        .where(people.c.deleted_at.is_(None))
        .order_by(people.c.sort_key)
    )
    if group is not None:
        query = query.where(groups.c.id == group)
    return tuple(_result_row(row) for row in connection.execute(query))


def _result_row(row: Any) -> ResultRow:
    has = row.attempt_id is not None
    return ResultRow(
        PersonId(row.id),
        PersonName(row.family_name, row.given_name, row.patronymic).full,
        "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
        AttemptId(row.attempt_id) if has else None,
        date.fromisoformat(row.finished_at[:10]) if has and row.finished_at else None,
        profile_from_json(row.profile) if has and row.profile else None,
        state_of(row) if has else ResultState.NONE,
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


def tested(connection: Connection, grades: Sequence[int]) -> tuple[dict[str, int], int]:
    """By instrument code, people of these grades with a finished attempt; and how many people there are."""
    living = and_(
        enrolments.c.person_id == people.c.id,
        enrolments.c.until.is_(None),
        enrolments.c.deleted_at.is_(None),
        people.c.deleted_at.is_(None),
    )
    audience = (
        select(people.c.id)
        .join(enrolments, living)
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(groups.c.grade.in_(list(grades)))
    )
    total = connection.execute(select(func.count()).select_from(audience.subquery())).scalar_one()
    query = (
        select(instrument_versions.c.code, func.count(func.distinct(attempts.c.person_id)))
        .join(attempts, attempts.c.instrument_version_id == instrument_versions.c.id)
        .where(
            attempts.c.finished_at.is_not(None),
            attempts.c.deleted_at.is_(None),
            attempts.c.person_id.in_(audience),
        )
        .group_by(instrument_versions.c.code)
    )
    return {row[0]: row[1] for row in connection.execute(query)}, total
