"""Who stands on the list of a session, and what the list is called."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from zima_desktop.content.words import word
from zima_desktop.domain.audience import Audience, Reach, grades_of, listed_names
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group, Person
from zima_desktop.store import people, session_seats
from zima_desktop.store.clock import stamp

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


@dataclass(frozen=True, slots=True)
class Gathered:
    """The people of a session. `group` when it is one class; `label` is for the name of the file."""

    group: GroupId | None
    name: str
    label: str
    people: tuple[Person, ...]
    reach: Reach


def gather(
    connection: "Connection", audience: Audience, codes: Collection[str], school_year: int
) -> Gathered:
    """Living people only, in the order of lists; nobody at all is no error here. Raises NotFound."""
    groups = [people.group(connection, one) for one in audience.groups]
    if audience.people is None:
        everybody = people.members(connection, audience.groups)
    else:
        found = people.persons(connection, audience.people)
        everybody = tuple(one for one in found if not one.deleted)
    has = session_seats.finished_since(connection, codes, _start(school_year))
    chosen = everybody
    if audience.without_result:
        chosen = tuple(one for one in everybody if not set(codes) <= has.get(one.id, frozenset()))
    again = sum(one.id in has for one in chosen)
    return Gathered(
        group=groups[0].id if len(groups) == 1 else None,
        name=_name(audience, groups),
        label=_label(groups) or word("audience", "file"),
        people=chosen,
        reach=Reach(len(chosen), len(everybody), again),
    )


def _start(school_year: int) -> str:
    return stamp(datetime(school_year, 9, 1).astimezone())


def _name(audience: Audience, groups: Sequence[Group]) -> str:
    if audience.name:
        return audience.name
    names = [group.name for group in groups]
    grades = grades_of(names)
    if audience.without_result and len(names) > 1 and grades:
        shown = ", ".join(f"{grade}-е" for grade in grades)
        return word("audience", "without_result").format(grades=shown)
    return listed_names(names, word("audience", "more")) or word("audience", "people")


def _label(groups: Sequence[Group]) -> str:
    names = [group.name for group in groups]
    if len(names) <= 3:
        parts = [name.compact for name in names]
    else:
        parts = [str(grade) for grade in grades_of(names)]
    return "-".join("".join(letter if letter.isalnum() else "-" for letter in part) for part in parts)
