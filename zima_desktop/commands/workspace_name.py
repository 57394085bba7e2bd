"""Console: the name of the organisation, and those that the coordinator waits for."""

import argparse

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.errors import InvalidValue, NotFound

_DETAILS = ("city", "director", "counsellor")


def rename(options: argparse.Namespace) -> Answer:
    """What is named here changes, an empty word empties the line; everything else stays."""
    typed = {field: getattr(options, field) for field in _DETAILS}
    said = {field: text.strip() or None for field, text in typed.items() if text is not None}
    with opened(options) as services:
        now = services.workspace.info().organization
        short = now.short_name if options.name is None else options.name.strip()
        full = now.full_name if options.full_name is None else options.full_name.strip()
        if not short or not full:
            raise InvalidValue("name", "", "empty")
        change = services.workspace.rename(short, full, **said)
    return Answer({"name": short, "full_name": full, "count": change.count, **said}, f"Записано: {short}.")


def expected(options: argparse.Namespace) -> Answer:
    """Organisations the coordinator waits for."""
    with opened(options) as services:
        names = services.handover.expected()
    return Answer(list(names), "\n".join(names) or "Никого не ждём.")


def expected_add(options: argparse.Namespace) -> Answer:
    """One more organisation on the board."""
    with opened(options) as services:
        change = services.handover.expect(options.name)
    return Answer({"count": change.count}, "Добавлено в список ожидаемых.")


def expected_remove(options: argparse.Namespace) -> Answer:
    """Off the board; what it has sent stays."""
    with opened(options) as services:
        if options.name not in services.handover.expected():
            raise NotFound("organisation", options.name)
        change = services.handover.stop_expecting(options.name)
    return Answer({"count": change.count}, "Убрано из списка ожидаемых.")
