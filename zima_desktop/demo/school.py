"""The demo base while its history is being written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from zima_desktop.demo.people import DemoPerson
from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId
from zima_desktop.store.transaction import Transaction

TESTED_GRADES = range(8, 12)


@dataclass(slots=True)
class School:
    """The open transaction, who is there, and chance that always falls the same way."""

    tx: Transaction
    organization: OrganizationId
    today: date
    random: Random
    people: Sequence[tuple[PersonId, DemoPerson]]
    groups: dict[str, GroupId]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def elders(self) -> list[tuple[PersonId, DemoPerson]]:
        """Pupils of grades 8 to 11."""
        return [(number, person) for number, person in self.people if person.grade in TESTED_GRADES]
