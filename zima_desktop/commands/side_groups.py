"""Console: groups beside the class."""

import argparse

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.people import people_named
from zima_desktop.commands.trajectory import day_of
from zima_desktop.content.words import word
from zima_desktop.domain.registry import SideGroupKind


def show(options: argparse.Namespace) -> Answer:
    """All groups with how many people are in each today."""
    with opened(options) as services:
        found = services.side_groups.every()
    answer = [
        {"name": one.name, "kind": one.kind.value, "note": one.note, "people": one.people} for one in found
    ]
    lines = [f"{one.name} ({word('side_group_kind', one.kind)}): {one.people}" for one in found]
    return Answer(answer, "\n".join(lines) or "Групп ещё нет.")


def add(options: argparse.Namespace) -> Answer:
    """A new group."""
    with opened(options) as services:
        change = services.side_groups.add(options.name, SideGroupKind(options.kind), options.note)
    return Answer({"id": change.created}, "Группа добавлена.")


def remove(options: argparse.Namespace) -> Answer:
    """The group; the cards stay."""
    with opened(options) as services:
        change = services.side_groups.remove(services.side_groups.by_name(options.name).id)
    return Answer({"count": change.count}, "Группа удалена.")


def members(options: argparse.Namespace) -> Answer:
    """Who is in it."""
    with opened(options) as services:
        group = services.side_groups.by_name(options.name).id
        found = services.side_groups.members(group, ever=options.ever)
    answer = [
        {
            "id": one.person,
            "name": one.name,
            "class": one.group or None,
            "since": one.since.isoformat(),
            "until": one.until.isoformat() if one.until else None,
        }
        for one in found
    ]
    return Answer(answer, "\n".join(f"{one.group or '—'}  {one.name}" for one in found) or "Никого нет.")


def put(options: argparse.Namespace) -> Answer:
    """Add people from a day on."""
    with opened(options) as services:
        people = people_named(services, options)
        group = services.side_groups.by_name(options.name).id
        change = services.side_groups.put(group, people, day_of(options.date))
    return Answer({"count": change.count}, f"Добавлено людей: {change.count}.")


def take(options: argparse.Namespace) -> Answer:
    """From a day on they are out."""
    with opened(options) as services:
        people = people_named(services, options)
        group = services.side_groups.by_name(options.name).id
        change = services.side_groups.take(group, people, day_of(options.date))
    return Answer({"count": change.count}, f"Вышло людей: {change.count}.")
