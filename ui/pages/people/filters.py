"""The filter of the list as pure functions: what passes, what the chips count, what a link asks for."""

from collections.abc import Iterable
from dataclasses import replace

from zima_desktop.domain.cards import PersonFilter, PersonRow
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.trajectory import CardStep, TrajectoryState

LACKING = (CardStep.TEST, CardStep.TALK, CardStep.PLAN)
_WITHOUT = "without_"


def passes(row: PersonRow, wanted: PersonFilter) -> bool:
    """Whether a row belongs to the list; the text is the business of the model."""
    if wanted.states and row.state not in wanted.states:
        return False
    return in_group(row, wanted) and not wanted.without & row.steps


def in_group(row: PersonRow, wanted: PersonFilter) -> bool:
    return not wanted.groups or row.group_id in wanted.groups


def state_counts(rows: Iterable[PersonRow], wanted: PersonFilter) -> dict[TrajectoryState, int]:
    """How many of the chosen classes stand where: the figures do not move while chips are pressed."""
    counts = dict.fromkeys(TrajectoryState, 0)
    for row in rows:
        if in_group(row, wanted):
            counts[row.state] += 1
    return counts


def lacking_counts(rows: Iterable[PersonRow], wanted: PersonFilter) -> dict[CardStep, int]:
    """How many of the chosen classes have no test, no talk, no plan."""
    counts = dict.fromkeys(LACKING, 0)
    for row in rows:
        if in_group(row, wanted):
            for step in LACKING:
                counts[step] += step not in row.steps
    return counts


def is_narrowed(wanted: PersonFilter) -> bool:
    """Whether anything but the class and the bin narrows the list."""
    return bool(wanted.text or wanted.states or wanted.without)


def cleared(wanted: PersonFilter) -> PersonFilter:
    """The whole list again, of the bin if it was the bin."""
    return PersonFilter(hidden=wanted.hidden)


def asked_for(link: object, group: object) -> PersonFilter:
    """The filter of navigator.open("people", group=…, filter=…): a state, or «without_test»."""
    wanted = PersonFilter(groups=frozenset({GroupId(group)}) if isinstance(group, int) else frozenset())
    if not isinstance(link, str):
        return wanted
    if link.startswith(_WITHOUT):
        step = next((step for step in LACKING if step == link.removeprefix(_WITHOUT)), None)
        return replace(wanted, without=frozenset({step})) if step else wanted
    state = next((state for state in TrajectoryState if state == link), None)
    return replace(wanted, states=frozenset({state})) if state else wanted
