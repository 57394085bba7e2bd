"""Console: instruments and results."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.errors import FileRefused, NotFound
from zima_desktop.domain.results import ResultRow


def instruments(options: argparse.Namespace) -> Answer:
    """Every instrument with its size and how many of its audience were tested."""
    with opened(options) as services:
        cards = services.testing.instruments()
    rows = [
        {
            "code": card.code,
            "title": card.title,
            "items": card.items,
            "minutes": card.minutes,
            "grades": list(card.grades),
            "tested": card.tested,
            "audience": card.audience,
            "sha256": card.sha256,
        }
        for card in cards
    ]
    return Answer(rows, "\n".join(f"{card.code:12} {card.title}, {card.minutes} мин" for card in cards))


def check(options: argparse.Namespace) -> Answer:
    """Look an instrument file over: errors block it, warnings want a look."""
    from zima_desktop.content import check_instrument, parse_instrument

    path = Path(options.file)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise NotFound("file", options.file) from error
    except UnicodeDecodeError as error:
        raise FileRefused(path.name, "not_text") from error
    try:
        findings = check_instrument(parse_instrument(text))
    except FileRefused as error:
        return Answer(
            {"errors": [{"place": error.place, "message": error.reason}], "warnings": []}, good=False
        )
    sorted_out: dict[str, list[dict[str, str]]] = {"errors": [], "warnings": []}
    for finding in findings:
        part = "errors" if finding.blocks else "warnings"
        sorted_out[part].append({"place": finding.place, "message": finding.key})
    lines = [f"{one['place']}: {one['message']}" for part in sorted_out.values() for one in part]
    return Answer(sorted_out, "\n".join(lines), good=not sorted_out["errors"])


def results(options: argparse.Namespace) -> Answer:
    """The newest result of everybody; those without one are listed with state none."""
    with opened(options) as services:
        services.testing.instrument(options.instrument)
        group = services.people.group_by_label(options.group).id if options.group else None
        rows = services.testing.results(options.instrument, group)
    return Answer([_row(row) for row in rows], "\n".join(_line(row) for row in rows))


def _row(row: ResultRow) -> dict[str, Any]:
    profile = row.profile
    return {
        "person": row.name,
        "group": row.group,
        "state": row.state.value,
        "finished": row.finished_on.isoformat() if row.finished_on else None,
        "scales": {
            scale.code: {
                "raw": str(scale.raw),
                "value": float(scale.raw),
                "level": scale.level_label,
                "norm": None,
            }
            for scale in (profile.scales if profile else ())
        },
        "leading": list(profile.leading) if profile else [],
        "flat": profile.flat if profile else None,
        "validity": ["parallel_pairs"] if profile and profile.parallel and profile.parallel.noted else [],
    }


def _line(row: ResultRow) -> str:
    if row.profile is None:
        return f"{row.name}: нет результата"
    return f"{row.name}: " + ", ".join(f"{scale.title} {scale.raw}" for scale in row.profile.scales)
