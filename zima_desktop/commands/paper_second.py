"""Console: a second, blind entry compared with the first, and the marks that nobody could read."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.paper import draft_of
from zima_desktop.domain.errors import NotFound, ZimaError
from zima_desktop.domain.ids import AttemptId, GroupId
from zima_desktop.domain.instruments import Item
from zima_desktop.domain.paper import Mismatch
from zima_desktop.domain.paper_keys import typed_answer
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.paper_table import TypedLine, read_lines
from zima_desktop.services.sentences import explain


def compare(options: argparse.Namespace) -> Answer:
    """Where the table differs from what was typed before; nothing is written."""
    with opened(options) as services:
        services.testing.instrument(options.instrument)
        group = services.people.group_by_label(options.group).id if options.group else None
        lines = read_lines(Path(options.file), JobControl())
        rows = [_compared(services, options, line, group) for line in lines]
    agree = sum(row["state"] == "agrees" for row in rows)
    text = "\n".join([f"Совпало бланков: {agree} из {len(rows)}.", *_lines(rows)])
    return Answer({"agree": agree, "rows": rows}, text)


def _compared(
    services: Services, options: argparse.Namespace, line: TypedLine, group: GroupId | None
) -> dict[str, Any]:
    found: dict[str, Any] = {"row": line.row, "who": line.who}
    try:
        mismatches = services.paper.second_entry(draft_of(services, options, line, group))
    except ZimaError as error:
        return {**found, "state": "error", "message": explain(error).what}
    state = "differs" if mismatches else "agrees"
    return {**found, "state": state, "mismatches": [_mismatch(one) for one in mismatches]}


def _mismatch(one: Mismatch) -> dict[str, Any]:
    return {
        "item": one.item.no,
        "first": one.first,
        "second": one.second,
        "first_doubtful": one.first_doubtful,
        "second_doubtful": one.second_doubtful,
    }


def _lines(rows: list[dict[str, Any]]) -> list[str]:
    lines = []
    for row in rows:
        if row["state"] == "error":
            lines.append(f"Строка {row['row']}: {row['message']}")
        elif row["state"] == "differs":
            items = ", ".join(str(one["item"]) for one in row["mismatches"])
            lines.append(f"Строка {row['row']}, {row['who']}: различаются вопросы {items}.")
    return lines


def doubts(options: argparse.Namespace) -> Answer:
    """Marks that wait, with the words of their question."""
    with opened(options) as services:
        group = services.people.group_by_label(options.group).id if options.group else None
        found = services.paper.doubts(options.instrument, group)
    rows = [
        {
            "attempt": one.attempt,
            "item": one.item.no,
            "text": _question(one.item),
            "instrument": one.instrument.code,
            "person": one.name,
            "group": one.group,
            "day": one.day.isoformat(),
        }
        for one in found
    ]
    lines = [
        f"{row['person']}, {row['group']}, вопрос {row['item']}. {row['text']} (бланк {row['attempt']})"
        for row in rows
    ]
    return Answer(rows, "\n".join(lines) or "Сомнительных отметок нет.")


def _question(item: Item) -> str:
    """A pair has no words of its own: both sides with their keys."""
    options = getattr(item.response, "options", ())
    sides = "; ".join(f"{key} – {option.text}" for key, option in enumerate(options, start=1))
    return " ".join(part for part in (item.text, sides) if part)


def decide(options: argparse.Namespace) -> Answer:
    """The word about one mark; the result is counted anew."""
    attempt = AttemptId(options.attempt)
    with opened(options) as services:
        waiting = services.paper.doubts()
        mark = next((one for one in waiting if (one.attempt, one.item.no) == (attempt, options.item)), None)
        if mark is None:
            raise NotFound("mark", str(options.item))
        value = None if options.answer is None else typed_answer(mark.item.response, options.answer)
        services.paper.decide(attempt, options.item, value)
    return Answer({"item": options.item, "answer": value}, f"{mark.name}, вопрос {options.item}: решено.")
