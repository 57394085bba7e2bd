"""Console: «кого позвать»."""

import argparse
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.trajectory import day_of
from zima_desktop.domain.queue import PutOff, QueueEntry


def listing(options: argparse.Namespace) -> Answer:
    """Whom to call, the most urgent first, each with the reasons in words."""
    with opened(options) as services:
        entries = services.queue.queue().entries
        if options.group:
            group = services.people.group_by_label(options.group).name.printed
            entries = tuple(one for one in entries if one.group == group)
    if options.rule:
        entries = tuple(one for one in entries if any(r.rule == options.rule for r in one.reasons))
    entries = entries[: options.first]
    lines = [
        f"{one.group or '—'}  {one.name}: {'; '.join(reason.text for reason in one.reasons)}"
        for one in entries
    ]
    return Answer([_entry(one) for one in entries], "\n".join(lines))


def _entry(one: QueueEntry) -> dict[str, Any]:
    return {
        "id": one.person,
        "name": one.name,
        "group": one.group or None,
        "last_talk_on": one.last_talk_on.isoformat() if one.last_talk_on else None,
        "reasons": [{"rule": reason.rule.value, "text": reason.text} for reason in one.reasons],
    }


def snooze(options: argparse.Namespace) -> Answer:
    """Put a person off."""
    until = day_of(options.until) if options.until else None
    with opened(options) as services:
        person = services.people.by_name(options.person).id
        change = services.queue.snooze([person], until, options.rule, options.note)
    return Answer({"count": change.count}, "Записано.")


def put_off(options: argparse.Namespace) -> Answer:
    """Whom nobody calls now."""
    with opened(options) as services:
        marks = services.queue.put_off()
    lines = [f"{one.mark}  {one.name}: {_until(one)}" for one in marks]
    return Answer([_mark(one) for one in marks], "\n".join(lines) or "Никого.")


def _until(one: PutOff) -> str:
    return f"до {one.until.isoformat()}" if one.until else "без срока"


def _mark(one: PutOff) -> dict[str, Any]:
    return {
        "id": one.mark,
        "person": one.name,
        "rule": one.rule.value if one.rule else None,
        "until": one.until.isoformat() if one.until else None,
        "note": one.note,
    }


def wake(options: argparse.Namespace) -> Answer:
    """Call again."""
    with opened(options) as services:
        change = services.queue.wake(options.mark)
    return Answer({"count": change.count}, "Записано.")


def rules(options: argparse.Namespace) -> Answer:
    """Every rule with how it is set; --switch sets one first."""
    with opened(options) as services:
        if options.switch:
            services.queue.switch(options.switch, on=not options.off, days=options.days)
        states = services.queue.rules()
    answer = [
        {
            "rule": one.text.rule.value,
            "title": one.text.title,
            "on": one.on,
            "days": one.days,
            "speaks_now": one.speaks,
            "calls": one.count,
        }
        for one in states
    ]
    lines = [
        f"{'+' if one.on else '-'} {one.text.rule.value}  {one.text.title}: {one.count}" for one in states
    ]
    return Answer(answer, "\n".join(lines))
