"""Console: the counsellor's conclusion on one result, its release and what takes it back."""

import argparse

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.results import Conclusion
from zima_desktop.services import Services


def _attempt(services: Services, options: argparse.Namespace) -> AttemptId:
    """The newest result of the person with that instrument."""
    person = services.people.by_name(options.person).id
    services.testing.instrument(options.instrument)
    rows = services.testing.results(options.instrument)
    found = next((row.attempt for row in rows if row.person == person), None)
    if found is None:
        raise NotFound("attempt", options.person)
    return found


def conclude(options: argparse.Namespace) -> Answer:
    """The counsellor's own word on a result."""
    content = Conclusion(tuple(options.direction), options.text.strip(), options.disagrees)
    with opened(options) as services:
        attempt = _attempt(services, options)
        change = services.testing.save_conclusion(attempt, content)
    return Answer({"attempt": attempt, "count": change.count}, "Заключение записано.")


def release(options: argparse.Namespace) -> Answer:
    """The pupil may see the result."""
    with opened(options) as services:
        attempt = _attempt(services, options)
        change = services.testing.release(attempt)
    return Answer({"attempt": attempt, "count": change.count}, "Результат выдан.")


def revoke(options: argparse.Namespace) -> Answer:
    """The pupil may not see it any more."""
    with opened(options) as services:
        attempt = _attempt(services, options)
        change = services.testing.revoke_release(attempt)
    return Answer({"attempt": attempt, "count": change.count}, "Выдача отозвана.")
