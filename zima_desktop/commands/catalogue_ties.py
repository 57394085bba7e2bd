"""Console: ties of a programme; without a change they are shown."""

import argparse
from collections.abc import Iterable
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.catalogue import found_profession
from zima_desktop.commands.opening import opened
from zima_desktop.content.words import word
from zima_desktop.domain.catalogue import Taught, TaughtState
from zima_desktop.domain.catalogue_ties import ProgrammeTies
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.services import Services


def ties(options: argparse.Namespace) -> Answer:
    """One step, whatever is named; what is not named stays."""
    with opened(options) as services:
        known = services.catalogue_ties.of_programme(options.code)
        wanted = _wanted(services, known, options)
        operation = None
        if wanted != known:
            operation = services.catalogue_ties.tie_programme(options.code, wanted, options.source).operation
        return _shown(services, options.code, operation)


def _wanted(services: Services, known: ProgrammeTies, options: argparse.Namespace) -> ProgrammeTies:
    there = [found_profession(services, text).id for text in options.profession]
    not_there = {found_profession(services, text).id for text in options.no_profession}
    said = {one.place: one for one in known.taught}
    for text in options.taught_at:
        place, _, seats = text.partition("=")
        said[place] = Taught(place, options.code, TaughtState.TAUGHT, _seats(seats))
    for place in options.not_taught_at:
        said[place] = Taught(place, options.code, TaughtState.NOT_TAUGHT)
    for place in options.forget_place:
        said.pop(place, None)
    return ProgrammeTies(
        _without((*known.predecessors, *options.replaces), options.no_replaces),
        _without((*known.professions, *there), not_there),
        tuple(said.values()),
    )


def _without(keys: Iterable[str], dropped: Iterable[str]) -> tuple[str, ...]:
    gone = set(dropped)
    return tuple(dict.fromkeys(key for key in keys if key not in gone))


def _seats(text: str) -> int | None:
    if text and (not text.isdecimal() or len(text) > 4):
        raise InvalidValue("seats", text, "not_a_number")
    return int(text) if text else None


def _shown(services: Services, code: str, operation: int | None) -> Answer:
    catalogue, found = services.catalogue.catalogue(), services.catalogue_ties.of_programme(code)
    successor = catalogue.successor(code)
    answer: dict[str, Any] = {
        "code": code,
        "replaced_by": successor,
        "replaces": list(found.predecessors),
        "professions": list(found.professions),
        "taught": [
            {"place": one.place, "state": one.state.value, "seats": one.seats} for one in found.taught
        ],
        "operation": operation,
    }
    lines = [f"{code} {catalogue.programmes[code].title}"]
    lines += [f"Заменена: {successor}"] if successor else []
    lines += [f"Заменила: {', '.join(found.predecessors)}"] if found.predecessors else []
    lines += [f"Ведёт к профессии: {catalogue.professions[key].title}" for key in found.professions]
    lines += [
        f"{catalogue.places[one.place].title}: {word('taught_state', one.state)}"
        for one in found.taught
        if one.place in catalogue.places
    ]
    return Answer(answer, "\n".join(lines))
