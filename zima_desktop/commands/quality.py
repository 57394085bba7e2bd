"""Console: how well an instrument measures in this base."""

import argparse
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.content.result_words import number_text, say
from zima_desktop.domain.quality import FIRM_PROTOCOLS, LEAST_PROTOCOLS, QualityReport, ScaleReport
from zima_desktop.jobs import JobControl


def report(options: argparse.Namespace) -> Answer:
    """The figures of every scale with the number of protocols they rest on; `--out` writes a workbook."""
    with opened(options) as services:
        found = services.quality.report(options.instrument, JobControl())
        if options.out:
            services.quality.export(found, Path(options.out))
    return Answer(plain(found), _text(found))


def plain(value: Any) -> Any:
    """Records as what JSON knows: numbers stay numbers, unknown stays null."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    return value


def _text(found: QualityReport) -> str:
    lines = [f"{found.title}, редакция {found.edition}: протоколов {found.protocols}, людей {found.people}"]
    lines += [f"{scale.title}: {_line(scale)}" for scale in found.scales]
    if found.repeats is not None and found.repeats.share is not None:
        lines.append(f"Повторные пары совпали в {number_text(found.repeats.share * 100, 1)} % случаев")
    return "\n".join(lines)


def _line(scale: ScaleReport) -> str:
    one = scale.consistency
    if one is None:
        kind = scale.obstacle.value if scale.obstacle else "too_few"
        return say("obstacle", kind, n=scale.n, least=LEAST_PROTOCOLS)
    figures = f"альфа {number_text(one.alpha)} ({number_text(one.low)}–{number_text(one.high)})"
    standing = say("standing", scale.standing.value, n=scale.n, least=LEAST_PROTOCOLS, firm=FIRM_PROTOCOLS)
    return f"{figures}, {say('reliability', one.called.value)}; {standing}"
