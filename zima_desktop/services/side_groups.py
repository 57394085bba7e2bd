"""Groups beside the class: clubs, courses, lists of the employment centre, of people of any category."""

from collections.abc import Collection
from datetime import date

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId, SideGroupId
from zima_desktop.domain.names import clean_text
from zima_desktop.domain.registry import SideGroup, SideGroupKind, SideMember
from zima_desktop.services.desk import Desk
from zima_desktop.store import side_groups
from zima_desktop.store.tables_people import cohorts
from zima_desktop.store.tags import folded

LONGEST_NAME = 80


class SideGroupService:
    """Making groups and filling them; every write is one step of undo."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def every(self) -> tuple[SideGroup, ...]:
        """All groups by name, with how many people are in each today."""
        with self._desk.database.read() as connection:
            return side_groups.every(connection, self._desk.today())

    def by_name(self, name: str) -> SideGroup:
        """The group of that name, whatever the case; raises NotFound."""
        wanted = folded(clean_text(name))
        for group in self.every():
            if folded(group.name) == wanted:
                return group
        raise NotFound("side_group", name)

    def members(self, group: SideGroupId, *, ever: bool = False) -> tuple[SideMember, ...]:
        """Who is in it today, or who has ever been."""
        with self._desk.database.read() as connection:
            side_groups.check(connection, group)
            return side_groups.members(connection, group, None if ever else self._desk.today())

    def add(self, name: str, kind: SideGroupKind = SideGroupKind.OTHER, note: str | None = None) -> Change:
        """A new group; raises InvalidValue for an empty, long or known name."""
        tidy = self._checked(name, None)
        with self._desk.database.write("side_group.add", Topic.PEOPLE) as tx:
            made = tx.insert(cohorts, name=tidy, kind=kind.value, note=_tidy_note(note))
            return tx.change(created=made, count=1)

    def change(self, group: SideGroupId, name: str, kind: SideGroupKind, note: str | None) -> Change:
        """Another name, kind or note; the people stay."""
        tidy = self._checked(name, group)
        with self._desk.database.write("side_group.change", Topic.PEOPLE) as tx:
            side_groups.check(tx.connection, group)
            tx.update(cohorts, group, name=tidy, kind=kind.value, note=_tidy_note(note))
            return tx.change(count=1)

    def remove(self, group: SideGroupId) -> Change:
        """The group is gone from every list; undo brings it back with its people."""
        with self._desk.database.write("side_group.remove", Topic.PEOPLE) as tx:
            side_groups.check(tx.connection, group)
            tx.hide(cohorts, group)
            return tx.change(count=1)

    def put(self, group: SideGroupId, persons: Collection[PersonId], on: date | None = None) -> Change:
        """Add people from a day on, today by default; `count` is how many were not in it yet."""
        with self._desk.database.write("side_group.put", Topic.PEOPLE) as tx:
            side_groups.check(tx.connection, group)
            return tx.change(count=side_groups.put(tx, group, persons, self._day(on)))

    def take(self, group: SideGroupId, persons: Collection[PersonId], on: date | None = None) -> Change:
        """From a day on they are out; that they were in stays on record."""
        with self._desk.database.write("side_group.take", Topic.PEOPLE) as tx:
            side_groups.check(tx.connection, group)
            return tx.change(count=side_groups.take(tx, group, persons, self._day(on)))

    def _day(self, on: date | None) -> date:
        today = self._desk.today()
        if on is not None and on > today:
            raise InvalidValue("date", on.isoformat(), "date_in_future")
        return on or today

    def _checked(self, name: str, own: SideGroupId | None) -> str:
        tidy = clean_text(name)
        if not tidy:
            raise InvalidValue("side_group", name, "empty")
        if len(tidy) > LONGEST_NAME:
            raise InvalidValue("side_group", tidy, "too_long")
        if any(folded(one.name) == folded(tidy) and one.id != own for one in self.every()):
            raise InvalidValue("side_group", tidy, "known_already")
        return tidy


def _tidy_note(note: str | None) -> str | None:
    return clean_text(note or "") or None
