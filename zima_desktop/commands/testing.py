"""Console: results of tests."""

import argparse
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.results import ResultRow


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
