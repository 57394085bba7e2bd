"""Console: taking a talk or a step of a plan away; undo brings it back."""

import argparse

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import PlanStepId


def talk(options: argparse.Namespace) -> Answer:
    """A talk out of the card of its person."""
    with opened(options) as services:
        person = services.people.by_name(options.person).id
        held = (one.id for one in services.talks.of_person(person) if one.id == options.talk)
        number = next(held, None)
        if number is None:
            raise NotFound("talk", str(options.talk))
        change = services.trajectory.remove_talk(number)
    return Answer({"count": change.count}, "Беседа убрана из карточки.")


def step(options: argparse.Namespace) -> Answer:
    """A step out of its plan."""
    with opened(options) as services:
        change = services.trajectory.remove_step(PlanStepId(options.step))
    return Answer({"count": change.count}, "Шаг убран из плана.")
