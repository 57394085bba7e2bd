"""Console: documents as PDF files."""

import argparse
from pathlib import Path

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.people import persons_of
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import EventId
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.documents import RenderedDocument


def career_map(options: argparse.Namespace) -> Answer:
    """The career maps of a class (or of one person) in one PDF."""
    with opened(options) as services:
        made = services.documents.career_map(
            persons_of(services, options), options.audience, control=JobControl()
        )
        return _saved(services, made, options.out)


def trajectory(options: argparse.Namespace) -> Answer:
    """The way of a person, or of everybody of a class, a page each."""
    with opened(options) as services:
        made = services.documents.trajectory(
            persons_of(services, options), options.audience, control=JobControl()
        )
        return _saved(services, made, options.out)


def class_sheet(options: argparse.Namespace) -> Answer:
    """The summary sheet of a class for the college."""
    with opened(options) as services:
        group = services.people.group_by_label(_needed(options.group, "group"))
        return _saved(services, services.documents.class_sheet(group.id, control=JobControl()), options.out)


def certificates(options: argparse.Namespace) -> Answer:
    """Certificates of an event for everybody who took part, entered in the register."""
    if options.event is None:
        raise InvalidValue("event", "", "missing")
    with opened(options) as services:
        event = EventId(options.event)
        group = services.people.group_by_label(options.group).id if options.group else None
        made = services.documents.certificates(
            event, options.form, issue=True, group=group, control=JobControl()
        )
        return _saved(services, made, options.out)


def _needed(value: str | None, field: str) -> str:
    if not value:
        raise InvalidValue(field, "", "missing")
    return value


def _saved(services: Services, made: RenderedDocument, folder: str) -> Answer:
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    path = target / made.suggested_name
    services.documents.save(made, path)
    return Answer({"file": str(path), "pages": made.pages}, f"Готово: {path}, страниц: {made.pages}.")
