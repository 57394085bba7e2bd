"""The demo base while its history is being written."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random

from zima_desktop.demo.leanings import Leaning, draw
from zima_desktop.demo.people import DemoPerson
from zima_desktop.domain.dates import school_year_of
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
    grown: bool = False  # large enough for tutors, parents and adults
    leanings: dict[PersonId, Leaning] = field(init=False)
    zeal: dict[str, float] = field(init=False)  # of a class: how many of it come and are seen

    def __post_init__(self) -> None:
        self.leanings = {number: draw(self.random) for number, _person in self.people}
        self.zeal = {label: self.random.uniform(0.6, 1.2) for label in sorted(self.groups)}

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def comes(self, number: PersonId, person: DemoPerson, share: float) -> bool:
        """Chance, with the zeal of the class of today; some are seldom seen at all."""
        zeal = self.zeal[f"{person.grade}{person.letter}"]
        return self.chance(min(0.97, share * zeal * self.leanings[number].presence))

    @property
    def year(self) -> int:
        """The present school year."""
        return school_year_of(self.today)

    def elders(self) -> list[tuple[PersonId, DemoPerson]]:
        """Pupils of grades 8 to 11."""
        return [
            (number, person)
            for number, person in self.people
            if person.left is None and person.grade in TESTED_GRADES
        ]

    def leavers(self) -> list[tuple[PersonId, DemoPerson]]:
        """Those who have finished grade 9 or 11."""
        return [(number, person) for number, person in self.people if person.left is not None]

    def elders_in(self, school_year: int) -> list[tuple[PersonId, int]]:
        """Who was in grades 8 to 11 in an earlier year, with the grade of that year."""
        found = []
        for number, person in self.people:
            grade = person.grade_in(school_year, self.year)
            if grade in TESTED_GRADES and (person.left is None or school_year < person.left):
                found.append((number, grade))
        return found
