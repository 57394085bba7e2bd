"""Whom a session is for: classes, a list of people, or those of them who have no result yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import GroupName

MOST_NAMED = 4  # classes that a list names one by one


@dataclass(frozen=True, slots=True)
class Audience:
    """`people` None: everybody enrolled in the groups today; otherwise these, and the groups only name them.

    `without_result`: of them those who lack a finished result of one of the instruments this school year.
    `name` stands on the list in the place of the names of the groups.
    """

    groups: tuple[GroupId, ...] = ()
    people: tuple[PersonId, ...] | None = None
    without_result: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """How many a session would be for of `among` that were asked; `again` of them have part of it already."""

    people: int
    among: int
    again: int = 0


def listed_names(names: Sequence[GroupName], and_more: str) -> str:
    """9 «А», 9 «Б»; of many only the first ones, then `and_more` with {n}."""
    printed = [name.printed for name in names]
    if len(printed) <= MOST_NAMED:
        return ", ".join(printed)
    rest = len(printed) - (MOST_NAMED - 1)
    return f"{', '.join(printed[: MOST_NAMED - 1])} {and_more.format(n=rest)}"


def grades_of(names: Sequence[GroupName]) -> tuple[int, ...]:
    """The grades of these classes in order, each once; groups without a grade have none."""
    return tuple(sorted({name.grade for name in names if name.grade is not None}))
