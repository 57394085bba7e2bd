"""Console: tags. Sensitive ones are listed here, inside the base, and leave it nowhere."""

import argparse

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.people import people_named


def show(options: argparse.Namespace) -> Answer:
    """All tags with how many people bear each."""
    with opened(options) as services:
        found = services.tags.every()
    answer = [{"name": tag.name, "sensitive": tag.sensitive, "people": tag.people} for tag in found]
    lines = [f"{tag.name}: {tag.people}{' (только внутри)' if tag.sensitive else ''}" for tag in found]
    return Answer(answer, "\n".join(lines) or "Меток ещё нет.")


def add(options: argparse.Namespace) -> Answer:
    """A new tag."""
    with opened(options) as services:
        change = services.tags.add(options.name, sensitive=options.sensitive)
    return Answer({"id": change.created}, "Метка добавлена.")


def remove(options: argparse.Namespace) -> Answer:
    """The tag and its marks."""
    with opened(options) as services:
        change = services.tags.remove(services.tags.by_name(options.name).id)
    return Answer({"count": change.count}, "Метка удалена.")


def put(options: argparse.Namespace) -> Answer:
    """Mark people."""
    with opened(options) as services:
        people = people_named(services, options)
        change = services.tags.put(services.tags.by_name(options.name).id, people)
    return Answer({"count": change.count}, f"Отмечено людей: {change.count}.")


def take(options: argparse.Namespace) -> Answer:
    """Take the mark off."""
    with opened(options) as services:
        people = people_named(services, options)
        change = services.tags.take(services.tags.by_name(options.name).id, people)
    return Answer({"count": change.count}, f"Метка снята с людей: {change.count}.")
