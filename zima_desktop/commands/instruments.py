"""Console: instruments from a file to a class that may answer them."""

import argparse
import json
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound
from zima_desktop.domain.instruments import Finding, Instrument
from zima_desktop.domain.library import NotActivated, ReadInstrument, RescoreReport, Simulation
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services

Faults = dict[str, list[dict[str, str]]]
MOST_PROTOCOLS = 1_000_000


def show(options: argparse.Namespace) -> Answer:
    """Every version with its status, and how many have answered it."""
    with opened(options) as services:
        entries = services.library.entries()
        cards = {card.code: card for card in services.testing.instruments()}
    rows = [
        {
            "code": entry.code,
            "title": entry.title,
            "edition": entry.edition,
            "status": entry.status.value,
            "imported": entry.imported,
            "items": entry.items,
            "minutes": entry.minutes,
            "grades": list(cards[entry.code].grades) if entry.code in cards else None,
            "audience": cards[entry.code].audience if entry.code in cards else None,
            "tested": entry.tested,
            "sha256": entry.sha256,
        }
        for entry in entries
    ]
    return Answer(rows, "\n".join(f"{one.code:16} {one.title}, {one.minutes} мин" for one in entries))


def check(options: argparse.Namespace) -> Answer:
    """Look a file over: errors block it, warnings want a look. Needs no workspace."""
    found = _read(Path(options.file))
    faults = _faults(found)
    lines = [f"{one['place']}: {one['message']}" for part in faults.values() for one in part]
    text = "\n".join(lines) or "Ошибок и замечаний нет."
    return Answer(faults, text, good=not faults["errors"])


def _read(path: Path) -> ReadInstrument:
    from zima_desktop.services.instrument_files import read_instrument_file
    from zima_desktop.services.sentences import refused_place

    try:
        return read_instrument_file(path, JobControl())
    except FileRefused as error:
        if error.reason == "not_found":
            raise NotFound("file", path.name) from error
        return ReadInstrument(path.name, None, (), (refused_place(error),))


def _faults(found: ReadInstrument) -> Faults:
    errors = [{"place": place, "message": message} for place, message in found.problems]
    errors += [_finding(one) for one in found.findings if one.blocks]
    warnings = [_finding(one) for one in found.findings if not one.blocks]
    warnings += [{"place": place, "message": message} for place, message in found.notes]
    return {"errors": errors, "warnings": warnings}


def _finding(finding: Finding) -> dict[str, str]:
    from zima_desktop.services.sentences import finding_place, finding_sentence

    return {"place": finding_place(finding), "message": finding_sentence(finding), "rule": finding.key}


def template(options: argparse.Namespace) -> Answer:
    """An empty workbook to type an instrument into. Needs no workspace."""
    from zima_desktop.services.instrument_files import write_template

    target = Path(options.out)
    write_template(target)
    return Answer({"file": str(target)}, f"Бланк таблицы записан: {target.name}")


def export(options: argparse.Namespace) -> Answer:
    """One instrument as a workbook or as JSON; read back in, it is the same version."""
    target = Path(options.out)
    with opened(options) as services:
        instrument = services.library.instrument(options.code)
        services.library.save(instrument.sha256, target)
    return Answer({"file": str(target), "sha256": instrument.sha256}, f"Методика записана: {target.name}")


def take(options: argparse.Namespace) -> Answer:
    """Keep an instrument; with --confirm warnings and samples are accepted and it can be used at once."""
    path = Path(options.file)
    with opened(options) as services:
        found = services.library.read(path, JobControl())
        faults = _faults(found)
        if not found.acceptable or found.instrument is None:
            lines = [f"{one['place']}: {one['message']}" for one in faults["errors"]]
            return Answer({**faults, "stored": False}, "\n".join(lines), good=False)
        services.library.keep(found)
        sha256, report = found.instrument.sha256, None
        if options.confirm:
            report = _confirm(services, sha256)
        entry = services.library.entry(sha256)
    facts: dict[str, Any] = {
        **faults,
        "stored": True,
        "code": entry.code,
        "edition": entry.edition,
        "sha256": sha256,
        "status": entry.status.value,
        "rescored": None if report is None else _rescored(report),
    }
    words = {"draft": "черновик", "checked": "проверена", "active": "можно назначать", "retired": "в архиве"}
    return Answer(facts, f"{entry.title}, редакция {entry.edition}: {words[entry.status.value]}.")


def _confirm(services: Services, sha256: str) -> RescoreReport:
    if services.library.entry(sha256).imported:
        services.library.accept_warnings(sha256)
        services.library.accept_samples(sha256)
        return services.library.activate(sha256, JobControl(), without_protocol=True)[1]
    return RescoreReport(services.library.version(sha256).code, 0, ())


def _rescored(report: RescoreReport) -> dict[str, Any]:
    return {
        "counted": report.counted,
        "left": report.left,
        "changed": [
            {
                "attempt": one.attempt,
                "person": one.person,
                "group": one.group,
                "before": one.before,
                "after": one.after,
                "released": one.released,
            }
            for one in report.changed
        ],
    }


def verify(options: argparse.Namespace) -> Answer:
    """One protocol counted by hand: {"answers": {"1": "a"}, "results": {"R": 5}} must agree."""
    from zima_desktop.services.library import typed_protocol

    document = _json(Path(options.protocol))
    answers = {int(no): value for no, value in document.get("answers", {}).items() if str(no).isdecimal()}
    by_hand = {str(scale): str(result) for scale, result in document.get("results", {}).items()}
    with opened(options) as services:
        drafts = [one for one in services.library.entries() if one.code == options.code and one.imported]
        if not drafts:
            raise NotFound("instrument", options.code)
        sha256, protocol = drafts[-1].sha256, typed_protocol(answers, by_hand)
        lines = services.library.compare(sha256, protocol)
        agrees = all(line.agrees for line in lines)
        if agrees:
            services.library.accept_protocol(sha256, protocol)
    rows = [
        {
            "scale": line.scale,
            "counted": str(line.counted),
            "by_hand": None if line.by_hand is None else str(line.by_hand),
            "agrees": line.agrees,
        }
        for line in lines
    ]
    text = "\n".join(f"{line.title}: {line.counted}, вручную {line.by_hand}" for line in lines)
    return Answer({"agrees": agrees, "scales": rows}, text, good=agrees)


def _json(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise NotFound("file", path.name) from error
    except (ValueError, OSError) as error:
        raise FileRefused(path.name, "not_json") from error
    if not isinstance(document, dict):
        raise FileRefused(path.name, "not_answers")
    return document


def activate(options: argparse.Namespace) -> Answer:
    """Give the newest version of a code to new sessions; says what is still missing."""
    with opened(options) as services:
        taken = [one for one in services.library.entries() if one.code == options.code and one.imported]
        if not taken:
            raise NotFound("instrument", options.code)
        _change, report = services.library.activate(taken[-1].sha256, JobControl())
    return Answer(_rescored(report), f"Методика включена, пересчитано результатов: {report.counted}.")


def retire(options: argparse.Namespace) -> Answer:
    """No new sessions with this instrument; its results stay."""
    with opened(options) as services:
        instrument = services.library.instrument(options.code)
        services.library.retire(instrument.sha256)
    return Answer({"code": options.code}, "Методика убрана в архив, результаты сохранены.")


def simulate(options: argparse.Namespace) -> Answer:
    """What chance makes of an instrument: a code, or a file without any workspace."""
    if not 1 <= options.n <= MOST_PROTOCOLS:
        raise InvalidValue("n", str(options.n), "out_of_range")
    from zima_desktop.scoring import simulate as random_protocols

    found = random_protocols(_instrument(options), options.n)
    text = f"Случайных протоколов: {found.n}. Первое место поровну: {float(found.ties):.1%}."
    return Answer(_simulation(found), text)


def _instrument(options: argparse.Namespace) -> Instrument:
    from zima_desktop.content import shipped_instruments

    path = Path(options.instrument)
    if path.suffix:
        found = _read(path)
        if found.instrument is None or not found.acceptable:
            lines = [f"{one['place']}: {one['message']}" for one in _faults(found)["errors"]]
            raise NotActivated("errors", "; ".join(lines[:3]))
        return found.instrument
    if options.workspace:
        with opened(options) as services:
            return services.library.instrument(options.instrument)
    for instrument in shipped_instruments():
        if instrument.code == options.instrument:
            return instrument
    raise NotFound("instrument", options.instrument)


def _simulation(found: Simulation) -> dict[str, Any]:
    return {
        "n": found.n,
        "ties": float(found.ties),
        "flat": float(found.flat),
        "held": float(found.held),
        "span_95": None if found.span_95 is None else str(found.span_95),
        "scales": {
            one.scale: {
                "leads": float(one.leads),
                "mean": one.mean,
                "levels": {label: float(share) for label, share in one.levels},
            }
            for one in found.scales
        },
    }
