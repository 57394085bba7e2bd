"""Console: answering like the kiosk, collecting, the list of sessions."""

import argparse
import json
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.session_more import collect_many, report_of
from zima_desktop.domain.errors import Ambiguous, FileRefused, InvalidValue, NotFound
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.names import name_key
from zima_desktop.domain.sessions import Seat
from zima_desktop.jobs import JobControl
from zima_desktop.services.kiosk import KioskRun, open_session_file


def answer(options: argparse.Namespace) -> Answer:
    """Answer as one person: one durable commit an answer, then finish when nothing is missing."""
    given = _answers(Path(options.answers))
    run = open_session_file(Path(options.file), options.pin)
    try:
        seat = _seat(run, options.person)
        run.begin(seat.person_uid)
        progress = None
        for item, value in given.items():
            progress = run.record(seat.person_uid, item, value)
        finished = progress is not None and progress.answered == progress.total
        if finished:
            run.finish(seat.person_uid)
        else:
            run.leave(seat.person_uid)
    finally:
        run.close()
    return Answer({"answered": len(given), "finished": finished}, f"Записано ответов: {len(given)}.")


def _answers(path: Path) -> dict[int, AnswerValue]:
    """{"1": "a", "2": "b"} or ["a", "b"]."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise NotFound("file", str(path)) from error
    except (ValueError, OSError) as error:
        raise FileRefused(path.name, "not_json") from error
    pairs: list[tuple[Any, Any]]
    if isinstance(raw, list):
        pairs = list(enumerate(raw, start=1))
    elif isinstance(raw, dict):
        pairs = list(raw.items())
    else:
        raise FileRefused(path.name, "not_answers")
    found: dict[int, AnswerValue] = {}
    for item, value in pairs:
        if not str(item).isdecimal() or isinstance(value, bool) or not isinstance(value, str | int):
            raise InvalidValue("answers", f"{item}: {value}", "not_an_answer")
        found[int(item)] = value
    return found


def _seat(run: KioskRun, name: str) -> Seat:
    key = name_key(name)
    full = [(name_key(" ".join(p for p in (s.family, s.given, s.patronymic) if p)), s) for s in run.seats()]
    found = [seat for text, seat in full if text == key or text.startswith(key + " ")]
    if not found:
        raise NotFound("person", name)
    if len(found) > 1:
        raise Ambiguous("person", name, len(found))
    return found[0]


def collect(options: argparse.Namespace) -> Answer:
    """Take answers into the base; the same file again changes nothing."""
    if len(options.files) > 1:
        return collect_many(options)
    file = options.files[0]
    with opened(options) as services:
        report = services.sessions.collect(Path(file), JobControl())[1]
    row = report_of(file, report)
    return Answer(row, f"Новых результатов: {row['new']}, уже приняты: {row['known']}.")


def show(options: argparse.Namespace) -> Answer:
    """Sessions of this workspace."""
    with opened(options) as services:
        rows = services.sessions.rows()
    found = [
        {
            "id": row.id,
            "group": row.group_name,
            "instrument": row.instrument_code,
            "battery": list(row.codes),
            "state": row.state.value,
            "expected": row.expected,
            "collected": row.collected,
            "file": row.file_name,
        }
        for row in rows
    ]
    lines = (f"{one.group_name} {','.join(one.codes)}: {one.collected}/{one.expected}" for one in rows)
    return Answer(found, "\n".join(lines) or "Сеансов ещё не было.")
