"""The filter of the list as pure functions: what passes, what the chips count, what a link asks for."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from zima_desktop.domain.cards import PersonFilter, PersonRow
from zima_desktop.domain.ids import GroupId, SideGroupId, TagId
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import CardStep, TrajectoryState

LACKING = (CardStep.TEST, CardStep.TALK, CardStep.PLAN)
_WITHOUT = "without_"


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures on the chips."""

    categories: Mapping[Category, int]
    states: Mapping[TrajectoryState, int]
    lacking: Mapping[CardStep, int]
    incomplete: int


def passes(row: PersonRow, wanted: PersonFilter) -> bool:
    """Whether a row belongs to the list; the text is the business of the model."""
    return (not wanted.states or row.state in wanted.states) and wanted.admits(row)


def in_group(row: PersonRow, wanted: PersonFilter) -> bool:
    return not wanted.groups or row.group_id in wanted.groups


def counts(rows: Iterable[PersonRow], wanted: PersonFilter) -> Counts:
    """How many of the chosen classes are what: the figures do not move while chips are pressed.

    Chips of state and of what is missing count the chosen categories only.
    """
    inside = [row for row in rows if in_group(row, wanted)]
    categories = Counter(row.category for row in inside)
    if wanted.categories:
        inside = [row for row in inside if row.category in wanted.categories]
    states = Counter(row.state for row in inside)
    done = Counter(step for row in inside for step in row.steps)
    return Counts(
        {one: categories[one] for one in Category},
        {state: states[state] for state in TrajectoryState},
        {step: len(inside) - done[step] for step in LACKING},
        sum(row.incomplete for row in inside),
    )


def is_narrowed(wanted: PersonFilter) -> bool:
    """Whether anything but the class and the bin narrows the list."""
    chips = (wanted.states, wanted.without, wanted.categories, wanted.tags, wanted.side_groups)
    return bool(wanted.text) or wanted.incomplete or any(chips)


def cleared(wanted: PersonFilter) -> PersonFilter:
    """The whole list again, of the bin if it was the bin."""
    return PersonFilter(hidden=wanted.hidden)


def asked_for(
    link: object,
    group: object = None,
    tag: object = None,
    side_group: object = None,
    categories: object = None,
) -> PersonFilter:
    """The filter of navigator.open("people", group=…, filter=…): a state, a category, «without_test», …"""
    wanted = PersonFilter(
        groups=frozenset({GroupId(group)}) if isinstance(group, int) else frozenset(),
        tags=frozenset({TagId(tag)}) if isinstance(tag, int) else frozenset(),
        side_groups=frozenset({SideGroupId(side_group)}) if isinstance(side_group, int) else frozenset(),
        categories=frozenset(map(Category, categories)) if isinstance(categories, tuple) else frozenset(),
    )
    if not isinstance(link, str):
        return wanted
    if link == "hidden":
        return replace(wanted, hidden=True)
    if link == "incomplete":
        return replace(wanted, incomplete=True)
    if link.startswith(_WITHOUT):
        step = next((step for step in LACKING if step == link.removeprefix(_WITHOUT)), None)
        return replace(wanted, without=frozenset({step})) if step else wanted
    category = next((one for one in Category if one == link), None)
    if category is not None:
        return replace(wanted, categories=frozenset({category}))
    state = next((state for state in TrajectoryState if state == link), None)
    return replace(wanted, states=frozenset({state})) if state else wanted
