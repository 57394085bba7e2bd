"""Tags of people, and groups beside the class: a club, a course, a list of the employment centre."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.ids import PersonId, SideGroupId, TagId


class SideGroupKind(StrEnum):
    CLUB = "club"
    COURSE = "course"
    CENTER = "center"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Tag:
    """A word of the counsellor about people; a sensitive one is shown inside this base and nowhere else."""

    id: TagId
    name: str
    sensitive: bool
    people: int = 0  # living ones


@dataclass(frozen=True, slots=True)
class SideGroup:
    """A group beside the class; people of any category, each since a day."""

    id: SideGroupId
    name: str
    kind: SideGroupKind
    note: str | None = None
    people: int = 0  # living ones who are in it today


@dataclass(frozen=True, slots=True)
class SideMember:
    """One person in a group beside the class; `until` is the first day out."""

    person: PersonId
    name: str
    group: str  # the class of today, printed; "" without one
    since: date
    until: date | None = None
