"""The way through a form: which items this person is asked, and in which order."""

import random
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

from zima_desktop.domain.instruments import Condition, Form, Instrument, Item, Section
from zima_desktop.domain.responses import AnswerValue

Answers = Mapping[int, AnswerValue]


def shown_items(sections: Sequence[Section], answers: Answers) -> tuple[Item, ...]:
    """The items that are asked after these answers, in the order of the form.

    A condition on an item that is itself not asked is not met, whatever was answered there before.
    """
    asked: dict[int, Item] = {}

    def holds(condition: Condition | None) -> bool:
        if condition is None:
            return True
        return condition.item in asked and condition.met(answers.get(condition.item))

    for section in sections:
        if holds(section.show_if):
            for item in section.items:
                if holds(item.show_if):
                    asked[item.no] = item
    return tuple(asked.values())


def branches(form: Form | Instrument) -> bool:
    """True if what is asked depends on the answers."""
    conditions = [section.show_if for section in form.sections] + [item.show_if for item in form.items]
    return any(condition is not None for condition in conditions)


def arranged(sections: Sequence[Section], seed: str) -> tuple[Section, ...]:
    """The sections as one person sees them: the same seed always gives the same order."""
    return tuple(_arranged(section, seed) for section in sections)


def _arranged(section: Section, seed: str) -> Section:
    if not section.shuffled:
        return section
    items = list(section.items)
    random.Random(f"{seed}/{section.no}").shuffle(items)
    return replace(section, items=tuple(items))


def missing_items(
    sections: Sequence[Section], answers: Answers, over: Container[int] = ()
) -> tuple[Item, ...]:
    """Asked and required items without an answer; sections whose time is `over` (numbers) miss nothing."""
    closed = {item.no for section in sections if section.no in over for item in section.items}
    return tuple(
        item
        for item in shown_items(sections, answers)
        if item.required and item.no not in answers and item.no not in closed
    )


def timed_items(sections: Sequence[Section]) -> frozenset[int]:
    """Numbers of items that may stay without an answer because the time was up."""
    return frozenset(
        item.no for section in sections if section.time_limit is not None for item in section.items
    )
