"""The lines of the list of people: a handful of whole-table queries instead of one per person."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, and_, func, select

from zima_desktop.domain.cards import PersonRow
from zima_desktop.domain.events import EventKind, EventState
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.names import search_key
from zima_desktop.domain.people import Category, GroupName
from zima_desktop.domain.trajectory import (
    CardStep,
    Certainty,
    NextStep,
    PlanSlot,
    Responsible,
    TrajectoryState,
    next_step_of,
)
from zima_desktop.store import plan_steps, side_groups, tags
from zima_desktop.store.people import people_with_groups
from zima_desktop.store.tables import (
    attempts,
    attendance,
    enrolments,
    events,
    instrument_versions,
    people,
    plans,
    talks,
)

TRIAL_COUNTS_FOR = timedelta(days=365)
Required = Mapping[str, Collection[str]]
_NONE: frozenset[Any] = frozenset()
_NO_LEADERS = '"leaders":false'  # in the canonical text of an instrument


@dataclass(slots=True)
class Facts:
    """What is known of one person across the tables, while the rows are being built."""

    tested_on: str | None = None
    interest: str | None = None
    flat: bool = False
    codes: tuple[str, ...] = ()
    released: bool = False
    talk_on: str | None = None
    next_step: NextStep | None = None
    goal: str | None = None
    certainty: str | None = None
    backup: bool = False
    event: str | None = None
    event_on: str | None = None
    trial_on: str | None = None

    def steps(self) -> frozenset[CardStep]:
        """Which of the six dots are filled."""
        done = {
            CardStep.TEST: self.tested_on is not None,
            CardStep.RELEASED: self.released,
            CardStep.TALK: self.talk_on is not None,
            CardStep.EVENT: self.event_on is not None,
            CardStep.PLAN: self.goal is not None,
            CardStep.BACKUP: self.backup,
        }
        return frozenset(step for step, value in done.items() if value)

    def state(self, today: date) -> TrajectoryState:
        """The word on the chip: the furthest point reached that still stands."""
        if self.goal is not None and (self.backup or self.certainty == Certainty.DECIDED):
            return TrajectoryState.CHOICE_MADE
        if self.trial_on is not None and self.trial_on >= (today - TRIAL_COUNTS_FOR).isoformat():
            return TrajectoryState.ON_TRIAL
        if self.tested_on is None:
            return TrajectoryState.NO_TEST
        if self.talk_on is None or self.talk_on < self.tested_on:
            return TrajectoryState.NEEDS_TALK
        return TrajectoryState.EXPLORING


def facts(connection: Connection, today: date, only: Iterable[PersonId] | None = None) -> dict[int, Facts]:
    """Facts by person id; `only` narrows to a few people."""
    ids = None if only is None else list(only)
    found: dict[int, Facts] = {}
    _tests(connection, found, ids)
    _talks(connection, found, ids)
    _steps(connection, found, ids, today)
    _plans(connection, found, ids)
    _events(connection, found, ids, today)
    return found


def _narrow(query: Any, column: Any, ids: list[PersonId] | None) -> Any:
    return query if ids is None else query.where(column.in_(ids))


def _of(found: dict[int, Facts], person: int) -> Facts:
    if person not in found:
        found[person] = Facts()
    return found[person]


def _tests(connection: Connection, found: dict[int, Facts], ids: list[PersonId] | None) -> None:
    columns = (attempts.c.person_id, attempts.c.finished_at, attempts.c.leading, attempts.c.leading_codes)
    query = select(*columns, attempts.c.released_on, attempts.c.instrument_version_id).where(
        attempts.c.finished_at.is_not(None), attempts.c.deleted_at.is_(None)
    )
    silent = _without_leaders(connection)
    for row in connection.execute(_narrow(query, attempts.c.person_id, ids).order_by(attempts.c.finished_at)):
        fact = _of(found, row.person_id)
        fact.tested_on = row.finished_at[:10]
        fact.released = fact.released or row.released_on is not None
        if row.instrument_version_id in silent:
            continue
        fact.interest, fact.flat = row.leading, row.leading is None
        fact.codes = tuple(json.loads(row.leading_codes)) if row.leading_codes else ()


def _without_leaders(connection: Connection) -> frozenset[int]:
    """Versions of instruments that never name a leading scale, such as a readiness test."""
    says_so = func.instr(instrument_versions.c.body, _NO_LEADERS) > 0
    return frozenset(connection.execute(select(instrument_versions.c.id).where(says_so)).scalars())


def _talks(connection: Connection, found: dict[int, Facts], ids: list[PersonId] | None) -> None:
    query = select(talks).where(talks.c.deleted_at.is_(None), talks.c.draft.is_(False))
    for row in connection.execute(
        _narrow(query, talks.c.person_id, ids).order_by(talks.c.held_on, talks.c.id)
    ):
        fact = _of(found, row.person_id)
        fact.talk_on = row.held_on
        fact.next_step = _agreed(row)


def _agreed(row: Any) -> NextStep | None:
    """The agreed step of a talk, if one was agreed."""
    if not row.next_step:
        return None
    due = date.fromisoformat(row.due_on) if row.due_on else None
    return NextStep(row.next_step, due, Responsible(row.responsible) if row.responsible else None)


def _steps(connection: Connection, found: dict[int, Facts], ids: list[PersonId] | None, today: date) -> None:
    """Open steps of plans beside what the last talk agreed."""
    for person, steps in plan_steps.open_steps(connection, ids).items():
        fact = _of(found, person)
        fact.next_step = next_step_of(fact.next_step, steps, today)


def _plans(connection: Connection, found: dict[int, Facts], ids: list[PersonId] | None) -> None:
    columns = (plans.c.person_id, plans.c.slot, plans.c.profession, plans.c.certainty)
    query = select(*columns).where(plans.c.deleted_at.is_(None))
    for row in connection.execute(_narrow(query, plans.c.person_id, ids).order_by(plans.c.version)):
        fact = _of(found, row.person_id)
        if row.slot == PlanSlot.FIRST:
            fact.goal, fact.certainty = row.profession, row.certainty
        else:
            fact.backup = True


def _events(connection: Connection, found: dict[int, Facts], ids: list[PersonId] | None, today: date) -> None:
    query = (
        select(attendance.c.person_id, events.c.title, events.c.held_on, events.c.kind)
        .join(events, events.c.id == attendance.c.event_id)
        .where(
            attendance.c.present,
            attendance.c.deleted_at.is_(None),
            events.c.deleted_at.is_(None),
            events.c.state != EventState.CANCELLED.value,
            events.c.held_on <= today.isoformat(),
        )
        .order_by(events.c.held_on)
    )
    for row in connection.execute(_narrow(query, attendance.c.person_id, ids)):
        fact = _of(found, row.person_id)
        fact.event, fact.event_on = row.title, row.held_on
        if row.kind == EventKind.TRIAL.value:
            fact.trial_on = row.held_on


def rows(connection: Connection, today: date, required: Required, *, hidden: bool) -> list[PersonRow]:
    """Everybody living, or everybody in the bin, in the order of lists.

    `required` names the columns that somebody of a category must have.
    """
    there = people.c.deleted_at.is_not(None) if hidden else people.c.deleted_at.is_(None)
    query = people_with_groups().where(there).order_by(people.c.sort_key)
    known, nothing = facts(connection, today), Facts()
    borne, joined = tags.borne(connection), side_groups.joined(connection, today)
    return [
        _row(
            row,
            known.get(row.id, nothing),
            today,
            tags=borne.get(row.id, _NONE),
            side_groups=joined.get(row.id, _NONE),
            incomplete=any(not getattr(row, name) for name in required[row.category]),
        )
        for row in connection.execute(query)
    ]


def how_many(connection: Connection) -> int:
    """People of the base, the hidden ones too."""
    return int(connection.execute(select(func.count(people.c.id))).scalar_one())


def _row(row: Any, fact: Facts, today: date, **more: Any) -> PersonRow:
    return PersonRow(
        id=PersonId(row.id),
        family=row.family_name,
        given=row.given_name,
        patronymic=row.patronymic,
        group="" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
        group_id=None if row.group_id is None else GroupId(row.group_id),
        grade=row.grade,
        category=Category(row.category),
        birth_date=date.fromisoformat(row.birth_date) if row.birth_date else None,
        interest=fact.interest,
        interest_codes=fact.codes,
        flat=fact.flat,
        state=fact.state(today),
        goal=fact.goal,
        steps=fact.steps(),
        last_event=fact.event,
        last_event_on=date.fromisoformat(fact.event_on) if fact.event_on else None,
        next_step=fact.next_step,
        last_talk_on=date.fromisoformat(fact.talk_on) if fact.talk_on else None,
        sort_key=row.sort_key,
        **more,
    )


def matches(row: PersonRow, words: tuple[str, ...]) -> bool:
    """Every typed word begins a part of the name, or stands inside the goal or the class."""
    names = search_key(f"{row.family} {row.given} {row.patronymic or ''}").split()
    rest = search_key(f"{row.goal or ''} {row.group}")
    return all(any(name.startswith(word) for name in names) or word in rest for word in words)


def counted(connection: Connection, table: Any, condition: Any) -> dict[int, int]:
    """How many people of each group of today satisfy `condition` on a table keyed by person_id."""
    query = (
        select(enrolments.c.group_id, func.count(func.distinct(table.c.person_id)))
        .join(enrolments, and_(enrolments.c.person_id == table.c.person_id, enrolments.c.until.is_(None)))
        .join(people, and_(people.c.id == table.c.person_id, people.c.deleted_at.is_(None)))
        .where(enrolments.c.deleted_at.is_(None), condition)
        .group_by(enrolments.c.group_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
