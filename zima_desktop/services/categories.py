"""Categories of people: a person changes it and keeps the card."""

from collections.abc import Collection
from datetime import date

from zima_desktop.content.categories import category_rule, category_rules
from zima_desktop.domain.categories import CategoryRule, usual_category
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category, GroupName
from zima_desktop.domain.spells import EndReason, pack_reason
from zima_desktop.services.desk import Desk
from zima_desktop.store import people, people_write
from zima_desktop.store.transaction import Transaction


class CategoryService:
    """What the categories are, and moving people between them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rules(self) -> tuple[CategoryRule, ...]:
        """All categories with their words and fields."""
        return tuple(category_rules().values())

    def rule(self, category: Category) -> CategoryRule:
        """Words and fields of one category."""
        return category_rule(category)

    def usual(self) -> Category:
        """Who a new person of this organisation is, unless somebody says otherwise."""
        return usual_category(self._desk.organization().kind)

    def change(
        self,
        persons: Collection[PersonId],
        category: Category,
        on: date | None = None,
        group: GroupName | None = None,
    ) -> Change:
        """From that day on (today by default) they are of this category, in `group` if one is given.

        A class or group that does not suit the category ends; the card and its history stay.
        Raises InvalidValue for a group that does not suit, SpellRefused for a day before the present spell.
        """
        rule, day = category_rule(category), on or self._desk.today()
        if day > self._desk.today():
            raise InvalidValue("date", day.isoformat(), "date_in_future")
        if not rule.fits(group):
            raise InvalidValue("group", "" if group is None else group.printed, "not_for_category")
        with self._desk.database.write("people.category", Topic.PEOPLE) as tx:
            count = sum(_change(tx, person, rule, day, group) for person in persons)
            return tx.change(count=count)


def _change(
    tx: Transaction, number: PersonId, rule: CategoryRule, day: date, group: GroupName | None
) -> bool:
    person = people.person(tx.connection, number)
    changed = people_write.update(tx, number, {"category": rule.category.value}, by_hand=True)
    ended = EndReason.GRADUATED if rule.category is Category.GRADUATE else EndReason.CATEGORY
    if group is not None:
        own = people_write.own_organization(tx)
        target = people_write.ensure_group(tx, own, group, school_year_of(day))
        return bool(people_write.move(tx, [number], target, day, pack_reason(ended, None))) or changed
    if person.group is not None and not rule.fits(person.group.name):
        return bool(people_write.move(tx, [number], None, day, pack_reason(ended, None))) or changed
    return changed
