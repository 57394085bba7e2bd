"""Cards that may be one person: shown with the reason, joined by hand, or said to be two people."""

from collections.abc import Collection
from dataclasses import dataclass

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.duplicates import Cluster, clusters
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Person
from zima_desktop.services.desk import Desk
from zima_desktop.store import card_merge, people, people_write
from zima_desktop.store.tables_people import distinct_people

MERGED_FIELDS = ("name", "birth_date", "sex", "external_number", "note", "phone")
_MERGE = ("people.merge", *Topic)


@dataclass(frozen=True, slots=True)
class Side:
    """One card of a comparison: the person and what hangs on the card, by table."""

    person: Person
    phone: str | None
    records: dict[str, int]

    def value(self, field: str) -> object:
        """One of MERGED_FIELDS as this card has it; None: not known."""
        return self.phone if field == "phone" else getattr(self.person, field)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two cards side by side."""

    keep: Side
    other: Side

    @property
    def differing(self) -> tuple[str, ...]:
        """Fields in which both say something, and not the same."""
        pairs = ((field, self.keep.value(field), self.other.value(field)) for field in MERGED_FIELDS)
        return tuple(field for field, one, two in pairs if one and two and one != two)

    @property
    def missing(self) -> tuple[str, ...]:
        """Fields that only the other card knows: they are taken over without a question."""
        return tuple(
            field for field in MERGED_FIELDS if self.other.value(field) and not self.keep.value(field)
        )


class DuplicateService:
    """Looking for doubles and joining them; every merge is one step of undo."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def clusters(self) -> tuple[Cluster, ...]:
        """Look-alikes among everybody living, the surest first. Seconds in a large base: a job."""
        with self._desk.database.read() as connection:
            everybody = people.existing(connection)
            settled = card_merge.settled(connection)
        return clusters(everybody, settled)

    def compare(self, keep: PersonId, other: PersonId) -> Comparison:
        """Side by side with what would move; raises NotFound."""
        with self._desk.database.read() as connection:
            sides = [
                Side(
                    people.person(connection, person),
                    card_merge.phone_of(connection, person),
                    card_merge.counts(connection, person),
                )
                for person in (keep, other)
            ]
        return Comparison(*sides)

    def merge(self, keep: PersonId, other: PersonId, from_other: Collection[str] = ()) -> Change:
        """Everything of `other` goes to `keep`; of differing fields those in `from_other` win.

        Raises InvalidValue for one card twice or a hidden one, NotFound.
        """
        found = self.compare(keep, other)
        if keep == other:
            raise InvalidValue("person", found.keep.person.name.full, "same_card")
        for side in (found.keep, found.other):
            if side.person.deleted:
                raise InvalidValue("person", side.person.name.full, "hidden_card")
        taken = (*found.missing, *(field for field in found.differing if field in from_other))
        with self._desk.database.write(*_MERGE) as tx:
            card_merge.move_everything(tx, keep, other)
            values = _columns(found.other, taken)
            if values:
                people_write.update(tx, keep, values, by_hand=True)
            return tx.change(count=1, created=keep)

    def tell_apart(self, one: PersonId, other: PersonId) -> Change:
        """«Это разные люди»: the pair is not shown again."""
        with self._desk.database.write("people.tell_apart", Topic.PEOPLE) as tx:
            tx.insert(distinct_people, person_id=min(one, other), other_id=max(one, other))
            return tx.change(count=1)


def _columns(side: Side, taken: Collection[str]) -> dict[str, object]:
    person = side.person
    values: dict[str, object] = {}
    if "name" in taken:
        values |= people_write.name_columns(person.name) | {"genitive": None, "dative": None}
    if "birth_date" in taken and person.birth_date:
        values["birth_date"] = person.birth_date.isoformat()
    if "sex" in taken and person.sex:
        values["sex"] = person.sex.value
    for field in ("external_number", "note", "phone"):
        if field in taken:
            values[field] = side.value(field)
    return values
