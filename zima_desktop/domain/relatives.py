"""Who is whose parent: two cards of the registry that know of each other."""

from dataclasses import dataclass
from enum import StrEnum

from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category


class Kinship(StrEnum):
    """What the grown-up is to the child."""

    MOTHER = "mother"
    FATHER = "father"
    GUARDIAN = "guardian"  # appointed: signs for the child as a parent does
    OTHER = "other"  # a grandmother, a brother: signs nothing


SIGNING = frozenset({Kinship.MOTHER, Kinship.FATHER, Kinship.GUARDIAN})
CHILDREN = frozenset({Category.PUPIL, Category.STUDENT, Category.GRADUATE})
GROWN_UPS = frozenset(set(Category) - {Category.PUPIL})


@dataclass(frozen=True, slots=True)
class Relative:
    """The other card of a link; `kinship` is always what the grown-up is to the child."""

    id: PersonId
    name: str
    group: str
    category: Category
    kinship: Kinship
    phone: str | None = None

    @property
    def signs(self) -> bool:
        """May give a consent for the child."""
        return self.kinship in SIGNING


@dataclass(frozen=True, slots=True)
class Family:
    """The cards one card is linked with, in the order of lists; hidden ones are left out."""

    parents: tuple[Relative, ...] = ()
    children: tuple[Relative, ...] = ()

    @property
    def signers(self) -> tuple[Relative, ...]:
        return tuple(one for one in self.parents if one.signs)

    def __bool__(self) -> bool:
        return bool(self.parents or self.children)
