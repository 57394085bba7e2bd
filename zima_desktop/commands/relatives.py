"""Console: parents and children."""

import argparse
from collections.abc import Sequence
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.content.words import word
from zima_desktop.domain.relatives import Kinship, Relative


def show(options: argparse.Namespace) -> Answer:
    """Whose parent or child a person is."""
    with opened(options) as services:
        family = services.relatives.of(services.people.by_name(options.person).id)
    answer = {"parents": _records(family.parents), "children": _records(family.children)}
    lines = [f"{word('kinship', one.kinship.value)}: {one.name}" for one in family.parents]
    lines += [f"{word('kinship', 'child')}: {_named(one)}" for one in family.children]
    return Answer(answer, "\n".join(lines) or "Родители и дети не указаны.")


def _named(one: Relative) -> str:
    return f"{one.name}, {one.group}" if one.group else one.name


def _records(found: Sequence[Relative]) -> list[dict[str, Any]]:
    return [
        {
            "id": one.id,
            "name": one.name,
            "class": one.group or None,
            "category": one.category.value,
            "kinship": one.kinship.value,
            "phone": one.phone,
        }
        for one in found
    ]


def link(options: argparse.Namespace) -> Answer:
    """The card of a child and the card of a parent show each other."""
    with opened(options) as services:
        child, parent = (services.people.by_name(one).id for one in (options.child, options.parent))
        change = services.relatives.link(child, parent, Kinship(options.as_))
    return Answer({"child": child, "parent": parent, "count": change.count}, "Карточки связаны.")


def unlink(options: argparse.Namespace) -> Answer:
    """The cards stay."""
    with opened(options) as services:
        child, parent = (services.people.by_name(one).id for one in (options.child, options.parent))
        change = services.relatives.unlink(child, parent)
    return Answer({"child": child, "parent": parent, "count": change.count}, "Связь убрана.")
