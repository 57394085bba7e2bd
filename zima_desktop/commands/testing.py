"""Console: results of tests."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.content.result_words import hint_sentence, number_text, state_word
from zima_desktop.domain.profiles import Hint, Profile, ScaleScore
from zima_desktop.domain.results import ResultRow, all_hints


def results(options: argparse.Namespace) -> Answer:
    """The newest result of everybody; those without one are listed too. `--out` writes the workbook."""
    with opened(options) as services:
        group = services.people.group_by_label(options.group).id if options.group else None
        services.testing.instrument(options.instrument)
        rows = services.testing.results(options.instrument, group)
        if options.out:
            services.testing.export_class(options.instrument, group, Path(options.out))
    return Answer([_row(row) for row in rows], "\n".join(_line(row) for row in rows))


def _row(row: ResultRow) -> dict[str, Any]:
    profile = row.profile
    return {
        "person": row.name,
        "group": row.group,
        "state": row.state.value,
        "finished": row.finished_on.isoformat() if row.finished_on else None,
        "scales": {scale.code: _scale(scale) for scale in (profile.scales if profile else ())},
        "derived": {scale.code: _scale(scale) for scale in (profile.derived if profile else ())},
        "control": {scale.code: _scale(scale) for scale in (profile.validity if profile else ())},
        "leading": list(profile.leading) if profile else [],
        "flat": profile.flat if profile else None,
        "held": profile.held if profile else None,
        "missing": list(profile.missing) if profile else [],
        "holland": _holland(profile),
        "validity": [_hint(hint) for hint in all_hints(profile)] if profile else [],
    }


def _scale(scale: ScaleScore) -> dict[str, Any]:
    norm = scale.norm
    return {
        "raw": str(scale.raw),
        "value": float(scale.raw),
        "level": scale.level_label,
        "norm": None
        if norm is None
        else {"kind": norm.kind.value, "value": float(norm.value), "people": norm.people},
    }


def _holland(profile: Profile | None) -> list[str]:
    return list(profile.holland.codes) if profile and profile.holland else []


def _hint(hint: Hint) -> dict[str, Any]:
    return {
        "kind": hint.kind.value,
        "action": hint.action.value,
        "value": None if hint.value is None else float(hint.value),
        "limit": None if hint.limit is None else float(hint.limit),
        "sentence": hint_sentence(hint),
    }


def _line(row: ResultRow) -> str:
    if row.profile is None or row.profile.held:
        return f"{row.name}: {state_word(row.state)}"
    figures = ", ".join(f"{scale.title} {number_text(scale.raw)}" for scale in row.profile.scales)
    return f"{row.name}: {figures}" if figures else f"{row.name}: {state_word(row.state)}"
