"""Console: what might suit a person, with reasons in words."""

import argparse
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.content.recommendation_words import gap_words, group_words, no_source, not_enough
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.recommendation import Mark, Recommendation, Suggestion
from zima_desktop.services import Services


def show(options: argparse.Namespace) -> Answer:
    """Groups of equals; a mark is written first when one is asked for."""
    with opened(options) as services:
        person = services.people.by_name(options.person)
        _mark(services, person.id, options)
        found = services.recommendation.of(person.id)
        answer = _answer(services, found) | {"person": person.name.full}
        return Answer(answer, "\n".join(_lines(services, found)))


def _mark(services: Services, person: PersonId, options: argparse.Namespace) -> None:
    service = services.recommendation
    if options.pin:
        service.mark(person, options.pin, Mark.PIN, options.why)
    elif options.exclude:
        service.mark(person, options.exclude, Mark.EXCLUDE, options.why)
    elif options.unmark:
        service.unmark(person, options.unmark)


def _answer(services: Services, found: Recommendation) -> dict[str, Any]:
    return {
        "enough": found.enough,
        "sources": sorted(source.value for source in found.sources),
        "groups": [
            {
                "group": held.group.value,
                "title": group_words(held.group)[0],
                "professions": [_suggestion(services, one) for one in held.suggestions],
            }
            for held in found.groups
        ],
        "missing": [gap_words(gap, found.demand_year) for gap in found.gaps],
        "considered": found.considered,
    }


def _suggestion(services: Services, one: Suggestion) -> dict[str, Any]:
    words = services.recommendation.words
    return {
        "key": one.profession.id,
        "title": one.profession.title,
        "reasons": [words(reason) for reason in one.reasons],
        "consider": [words(reason) for reason in one.against],
        "why": one.why or None,
    }


def _lines(services: Services, found: Recommendation) -> list[str]:
    lines = [] if found.enough else [not_enough(long=True) if found.sources else no_source()]
    for held in found.groups:
        title, note = group_words(held.group)
        lines += ["", f"{title}. {note}:"]
        for one in held.suggestions:
            reasons = "; ".join(services.recommendation.words(reason) for reason in one.reasons)
            why = f" [{one.why}]" if one.why else ""
            lines.append(f"– {one.profession.title}: {reasons}{why}")
    gaps = [gap_words(gap, found.demand_year) for gap in found.gaps]
    return [*lines, *(["", "Чего не хватает:"] if gaps else []), *(f"– {text}" for text in gaps)]
