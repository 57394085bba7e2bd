"""People and classes: finding, reading the card, writing by hand."""

from collections import Counter
from collections.abc import Collection
from datetime import date

from zima_desktop.domain.cards import GroupOverview, PersonCard, PersonFilter, PersonList
from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.names import search_key
from zima_desktop.domain.people import Group, GroupName, NamedForms, Person, PersonDraft
from zima_desktop.domain.trajectory import PlanSlot, TrajectoryState
from zima_desktop.services import cards
from zima_desktop.services.cards import forms_of as forms_of
from zima_desktop.services.desk import Desk
from zima_desktop.services.people_list import PeopleLines
from zima_desktop.store import people, people_write, person_rows
from zima_desktop.store.tables import attempts, attendance, plans, talks
from zima_desktop.store.tables import people as people_table
from zima_desktop.store.transaction import Transaction


class PeopleService:
    """What a counsellor does with lists and cards."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lines = PeopleLines(desk)

    def groups(self, school_year: int | None = None) -> tuple[Group, ...]:
        """Groups of a school year (the present one by default), sorted."""
        year = self._desk.school_year() if school_year is None else school_year
        with self._desk.database.read() as connection:
            return people.group_list(connection, year)

    def group(self, group: GroupId) -> Group:
        """One group; raises NotFound."""
        with self._desk.database.read() as connection:
            return people.group(connection, group)

    def group_by_label(self, text: str) -> Group:
        """The group of the present year written in any of the usual ways; raises NotFound."""
        name = parse_group_label(text)
        for group in self.groups():
            if name is not None and group.name.compact.casefold() == name.compact.casefold():
                return group
        raise NotFound("group", text)

    def overview(self) -> tuple[GroupOverview, ...]:
        """Every class of the year with how many were tested, talked to, have a plan and took part."""
        groups = self.groups()
        with self._desk.database.read() as connection:
            tested = person_rows.counted(connection, attempts, attempts.c.finished_at.is_not(None))
            talked = person_rows.counted(connection, talks, talks.c.draft.is_(False))
            planned = person_rows.counted(connection, plans, plans.c.slot == PlanSlot.FIRST.value)
            attended = person_rows.counted(connection, attendance, attendance.c.present)
        return tuple(
            GroupOverview(
                group,
                tested.get(group.id, 0),
                talked.get(group.id, 0),
                planned.get(group.id, 0),
                attended.get(group.id, 0),
            )
            for group in groups
        )

    def find(self, wanted: PersonFilter) -> PersonList:
        """People the filter lets through, with counts by state for the chips."""
        words = tuple(search_key(wanted.text).split())
        rows = [row for row in self._lines.rows(hidden=wanted.hidden) if wanted.admits(row)]
        rows = [row for row in rows if person_rows.matches(row, words)] if words else rows
        counts = Counter(row.state for row in rows)
        shown = tuple(row for row in rows if not wanted.states or row.state in wanted.states)
        by_state = tuple((state, counts[state]) for state in TrajectoryState)
        return PersonList(shown, len(rows), by_state)

    def at_hand(self, wanted: PersonFilter) -> bool:
        """Whether `find` answers within a tenth of a second; otherwise it is work for a job."""
        return self._lines.at_hand(hidden=wanted.hidden)

    def person(self, person: PersonId) -> Person:
        """One person; raises NotFound."""
        with self._desk.database.read() as connection:
            return people.person(connection, person)

    def by_name(self, text: str, group: GroupId | None = None) -> Person:
        """The one person of that name; raises NotFound or Ambiguous."""
        with self._desk.database.read() as connection:
            return people.by_name(connection, text, group)

    def members(self, groups: Collection[GroupId]) -> tuple[Person, ...]:
        """Everybody enrolled today in these groups, in the order of lists."""
        with self._desk.database.read() as connection:
            return people.members(connection, groups)

    def card(self, person: PersonId) -> PersonCard:
        """The whole card, read in one look; raises NotFound."""
        return cards.read_card(self._desk, person)

    def add(self, draft: PersonDraft) -> Change:
        """A new person, enrolled from today."""
        _check(draft)
        today = self._desk.today()
        organization = self._desk.organization().id
        with self._desk.database.write("people.add", Topic.PEOPLE) as tx:
            ids = people_write.add(tx, organization, [draft], school_year_of(today), today)
            return tx.change(created=ids[0], count=1)

    def update(self, person: PersonId, draft: PersonDraft) -> Change:
        """What the form says becomes the card; fields changed here are safe from the next import."""
        _check(draft)
        with self._desk.database.write("people.update", Topic.PEOPLE) as tx:
            before = people.person(tx.connection, person)
            values = people_write.columns_of(draft)
            if draft.name != before.name:
                values |= {"genitive": None, "dative": None}
            people_write.update(tx, person, values, by_hand=True)
            self._place(tx, person, before.group, draft.group)
            return tx.change(count=1)

    def _place(self, tx: Transaction, person: PersonId, old: Group | None, new: GroupName | None) -> None:
        if (old.name.compact if old else None) == (new.compact if new else None):
            return
        today = self._desk.today()
        group = None
        if new is not None:
            own = people_write.own_organization(tx)
            group = people_write.ensure_group(tx, own, new, school_year_of(today))
        people_write.move(tx, [person], group, today, None)

    def move(self, persons: Collection[PersonId], name: GroupName, on: date | None = None) -> Change:
        """Move people to another class; their earlier enrolment stays in the history.

        Raises InvalidValue for a day to come, SpellRefused for one before the present spell.
        """
        day = on or self._desk.today()
        if day > self._desk.today():
            raise InvalidValue("date", day.isoformat(), "date_in_future")
        with self._desk.database.write("people.move", Topic.PEOPLE) as tx:
            own = people_write.own_organization(tx)
            group = people_write.ensure_group(tx, own, name, school_year_of(day))
            moved = people_write.move(tx, persons, group, day, None)
            return tx.change(count=moved) if moved else NOTHING

    def hide(self, persons: Collection[PersonId]) -> Change:
        """Take people out of every list; nothing of theirs is deleted."""
        with self._desk.database.write("people.hide", Topic.PEOPLE) as tx:
            count = sum(tx.hide(people_table, person) for person in persons)
            return tx.change(count=count)

    def restore(self, persons: Collection[PersonId]) -> Change:
        """Bring hidden people back."""
        with self._desk.database.write("people.restore", Topic.PEOPLE) as tx:
            count = sum(tx.restore(people_table, person) for person in persons)
            return tx.change(count=count)

    def forms(self, person: PersonId) -> NamedForms:
        """The name in genitive and dative as documents will print it."""
        return forms_of(self.person(person))

    def set_forms(self, person: PersonId, genitive: str | None, dative: str | None) -> Change:
        """Override the cases by hand; None goes back to the rules."""
        with self._desk.database.write("people.forms", Topic.PEOPLE) as tx:
            tx.update(people_table, person, genitive=genitive or None, dative=dative or None)
            return tx.change(count=1)


def _check(draft: PersonDraft) -> None:
    if not draft.name.family.strip():
        raise InvalidValue("family", draft.name.family, "empty")
    if not draft.name.given.strip():
        raise InvalidValue("given", draft.name.given, "empty")
    if draft.birth_date is not None and not 1930 <= draft.birth_date.year <= date.today().year:  # noqa: DTZ011
        raise InvalidValue("birth_date", draft.birth_date.isoformat(), "out_of_range")
