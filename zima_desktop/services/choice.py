"""The conscious choice of a person, a class, a school or a town, and the counsellor's word about it."""

from datetime import date
from typing import TYPE_CHECKING

from zima_desktop.content.choice_rules import choice_rule
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.choice import (
    Choice,
    ChoiceFacts,
    ChoiceFigures,
    ChoiceRule,
    PersonChoice,
    read_choice,
)
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.services.desk import Desk
from zima_desktop.store import choice, people
from zima_desktop.store.tables_trajectory import choice_checks

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


class ChoiceService:
    """Four lamps by the rule of the school year."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rule(self, school_year: int | None = None) -> ChoiceRule:
        """The version in force in a school year, the present one by default."""
        return choice_rule(self._desk.school_year() if school_year is None else school_year)

    def person(self, person: PersonId, on: date | None = None) -> Choice:
        """The lamps of one person; raises NotFound."""
        day = on or self._desk.today()
        with self._desk.database.read() as connection:
            people.person(connection, person)
            return of_person(connection, person, day)

    def group(self, group: GroupId, on: date | None = None) -> ChoiceFigures:
        """Everybody enrolled in a class or group on a day; raises NotFound."""
        with self._desk.database.read() as connection:
            people.group(connection, group)
            return figures(connection, on or self._desk.today(), group)

    def everybody(self, on: date | None = None) -> ChoiceFigures:
        """The whole school; at the coordinator the whole town, by organisation in each row."""
        with self._desk.database.read() as connection:
            return figures(connection, on or self._desk.today())

    def confirm(
        self, person: PersonId, *, confirmed: bool, note: str | None = None, on: date | None = None
    ) -> Change:
        """The counsellor's word after a talk about the choice; a later one takes its place."""
        day = on or self._desk.today()
        if day > self._desk.today():
            raise InvalidValue("date", day.isoformat(), "date_in_future")
        with self._desk.database.write("choice.confirm", Topic.TRAJECTORY) as tx:
            people.person(tx.connection, person)
            words = note.strip() if note else ""
            number = choice.add_check(tx, person, school_year_of(day), day, confirmed, words or None)
            return tx.change(created=number, count=1)

    def take_back(self, check: int) -> Change:
        """Hide a word that was written down by mistake."""
        with self._desk.database.write("choice.take_back", Topic.TRAJECTORY) as tx:
            tx.hide(choice_checks, check)
            return tx.change(count=1)


def of_person(connection: "Connection", person: PersonId, on: date) -> Choice:
    """The lamps of one person on a day."""
    year = school_year_of(on)
    rule = choice_rule(year)
    known = choice.facts(connection, rule, on, [person]).get(person, ChoiceFacts())
    return read_choice(known, rule, year, on)


def figures(connection: "Connection", on: date, group: GroupId | None = None) -> ChoiceFigures:
    """Everybody enrolled on a day (of one group), six queries whatever their number."""
    year = school_year_of(on)
    rule = choice_rule(year)
    rows = choice.enrolled(connection, on, group)
    only = None if group is None else [row.person for row in rows]
    known = choice.facts(connection, rule, on, only)
    nothing = ChoiceFacts()
    return ChoiceFigures(
        year,
        on,
        rule,
        tuple(
            PersonChoice(
                row.person,
                row.name,
                row.organization,
                row.group,
                row.group_name,
                row.grade,
                read_choice(known.get(row.person, nothing), rule, year, on),
            )
            for row in rows
        ),
    )
