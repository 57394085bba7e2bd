"""Hours of events and trials by person, and the level a school, a grade or a class works at."""

import json
from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection, case, func, select

from zima_desktop.domain.events import EventKind, EventState
from zima_desktop.domain.hours import HoursLevel, HoursSetting
from zima_desktop.domain.ids import PersonId
from zima_desktop.store.people import chunks
from zima_desktop.store.tables import attendance, events
from zima_desktop.store.transaction import get_setting, put_setting

SETTING = "hours_level"


def hours_of(
    connection: Connection, first: date, last: date, only: Collection[PersonId] | None = None
) -> dict[int, tuple[float, float]]:
    """Hours between two days and those of trials among them; a row without hours has those of its event."""
    given = func.coalesce(attendance.c.hours, events.c.hours, 0)
    trials = func.sum(case((events.c.kind == EventKind.TRIAL.value, given), else_=0))
    query = (
        select(attendance.c.person_id, func.sum(given), trials)
        .join(events, events.c.id == attendance.c.event_id)
        .where(
            attendance.c.present,
            attendance.c.deleted_at.is_(None),
            events.c.deleted_at.is_(None),
            events.c.state != EventState.CANCELLED.value,
            events.c.held_on.between(first.isoformat(), last.isoformat()),
        )
        .group_by(attendance.c.person_id)
    )
    parts = [query] if only is None else [query.where(attendance.c.person_id.in_(p)) for p in chunks(only)]
    return {row[0]: (float(row[1]), float(row[2])) for part in parts for row in connection.execute(part)}


def hours_by_day(
    connection: Connection, person: PersonId, until: date
) -> tuple[tuple[date, float, bool], ...]:
    """Every visit of one person with its hours; True: a trial."""
    query = (
        select(events.c.held_on, func.coalesce(attendance.c.hours, events.c.hours, 0), events.c.kind)
        .join(attendance, attendance.c.event_id == events.c.id)
        .where(
            attendance.c.person_id == person,
            attendance.c.present,
            attendance.c.deleted_at.is_(None),
            events.c.deleted_at.is_(None),
            events.c.state != EventState.CANCELLED.value,
            events.c.held_on <= until.isoformat(),
        )
    )
    return tuple(
        (date.fromisoformat(row[0]), float(row[1]), row[2] == EventKind.TRIAL.value)
        for row in connection.execute(query)
    )


def setting(connection: Connection) -> HoursSetting:
    """The levels chosen so far; 40 hours where nobody has chosen."""
    text = get_setting(connection, SETTING)
    kept = json.loads(text) if text else {}
    return HoursSetting(
        HoursLevel(kept.get("school", HoursLevel.BASIC)),
        {int(grade): HoursLevel(level) for grade, level in kept.get("grades", {}).items()},
        {group: HoursLevel(level) for group, level in kept.get("groups", {}).items()},
    )


def put(connection: Connection, wanted: HoursSetting) -> None:
    """Keep the levels."""
    kept = {
        "school": int(wanted.school),
        "grades": {str(grade): int(level) for grade, level in wanted.grades.items()},
        "groups": {group: int(level) for group, level in wanted.groups.items()},
    }
    put_setting(connection, SETTING, json.dumps(kept))
