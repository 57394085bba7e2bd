"""Hours of the school year against the level of the class."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.hours import Hours, HoursLevel, HoursSetting, PersonHours
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Group
from zima_desktop.services.desk import Desk
from zima_desktop.store import hours, people

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

Key = TypeVar("Key")
_CHANGED = Change(frozenset({Topic.SETTINGS, Topic.TRAJECTORY}), None, 1)


class HoursService:
    """The level is chosen for the school, a grade or a class; the nearest choice wins."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def setting(self) -> HoursSetting:
        with self._desk.database.read() as connection:
            return hours.setting(connection)

    def level_of(self, group: GroupId) -> HoursLevel:
        """The level a class works at; raises NotFound."""
        with self._desk.database.read() as connection:
            found = people.group(connection, group)
            return level_for(hours.setting(connection), found)

    def set_level(
        self, level: HoursLevel | None, *, grade: int | None = None, group: GroupId | None = None
    ) -> Change:
        """For a class, a grade or (neither) the school; None goes back to what stands above it."""
        with self._desk.database.write("hours.level", Topic.SETTINGS, Topic.TRAJECTORY) as tx:
            kept = hours.setting(tx.connection)
            if group is not None:
                uid = str(people.group(tx.connection, group).uid)
                kept = replace(kept, groups=_with(kept.groups, uid, level))
            elif grade is not None:
                kept = replace(kept, grades=_with(kept.grades, grade, level))
            elif level is None:
                raise InvalidValue("hours", "", "missing")
            else:
                kept = replace(kept, school=level)
            hours.put(tx.connection, kept)
        return _CHANGED

    def put_back(self, kept: HoursSetting) -> Change:
        """All levels as they were."""
        with self._desk.database.write("hours.level", Topic.SETTINGS, Topic.TRAJECTORY) as tx:
            hours.put(tx.connection, kept)
        return _CHANGED

    def of_group(self, group: GroupId) -> tuple[PersonHours, ...]:
        """Hours of everybody of a class this school year, in the order of lists; raises NotFound."""
        today = self._desk.today()
        with self._desk.database.read() as connection:
            found = people.group(connection, group)
            members = people.members(connection, [group])
            level = level_for(hours.setting(connection), found)
            known = hours.hours_of(connection, year_start(today), today, [one.id for one in members])
        return tuple(
            PersonHours(one.id, one.name.full, Hours(*known.get(one.id, (0.0, 0.0)), level))
            for one in members
        )


def _with(kept: Mapping[Key, HoursLevel], key: Key, level: HoursLevel | None) -> dict[Key, HoursLevel]:
    others = {one: value for one, value in kept.items() if one != key}
    return others if level is None else {**others, key: level}


def year_start(today: date) -> date:
    """The first of September of the running school year."""
    return date(school_year_of(today), 9, 1)


def level_for(kept: HoursSetting, group: Group | None) -> HoursLevel:
    """The level of a class; of nobody's class, that of the school."""
    return kept.level(group.name.grade, str(group.uid)) if group is not None else kept.school


def of_person(connection: "Connection", person: PersonId, group: Group | None, today: date) -> Hours:
    """Hours of one person this school year."""
    known = hours.hours_of(connection, year_start(today), today, [person])
    return Hours(*known.get(person, (0.0, 0.0)), level_for(hours.setting(connection), group))
