"""Console: papers and board of a session, guests and late-comers, clearing files away."""

import argparse
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.collecting import CollectBoard, FileOutcome, SessionOutcome, Side
from zima_desktop.domain.errors import Ambiguous, InvalidValue, NotFound
from zima_desktop.domain.ids import SessionId
from zima_desktop.domain.names import name_key
from zima_desktop.domain.session_board import Board
from zima_desktop.domain.sessions import CollectReport, SeatState
from zima_desktop.jobs import JobControl
from zima_desktop.services.kiosk import open_session_file
from zima_desktop.services.sentences import sentence
from zima_desktop.services.session_board import board_of
from zima_desktop.services.session_papers import protocol_from_file

_STATES = {
    SeatState.FREE: "не начато",
    SeatState.ANSWERING: "отвечает",
    SeatState.INTERRUPTED: "прервано",
    SeatState.DONE: "сдано",
}
NO_PROMISE = (
    "Файлы удалены. Надёжное стирание с носителя не обещается: "
    "остатки на нём зашифрованы и без ПИН-кода не читаются."
)


def pack(options: argparse.Namespace) -> Answer:
    """The preparation pack of a prepared session."""
    with opened(options) as services:
        path = services.session_papers.pack(SessionId(options.session), Path(options.out))
    return Answer({"file": str(path)}, f"Готово: {path}")


def protocol(options: argparse.Namespace) -> Answer:
    """From a file with its PIN, or from the base by the number of the session."""
    target = Path(options.out)
    if options.session is not None:
        with opened(options) as services:
            files = [Path(options.file)] if options.file else []
            services.session_papers.protocol(SessionId(options.session), target, files)
        return Answer({"file": str(target)}, f"Готово: {target}")
    if options.file is None:
        raise InvalidValue("session", "", "missing")
    if options.pin is None:
        raise InvalidValue("pin", "", "missing")
    made = protocol_from_file(Path(options.file), options.pin, target)
    found = {"file": str(target), **{state.value: made.count(state) for state in SeatState}}
    return Answer(found, f"Готово: {target}")


def board(options: argparse.Namespace) -> Answer:
    """Where everybody stands; the file may be open in a kiosk meanwhile."""
    seen = board_of(Path(options.file), options.pin)
    return Answer(_board(seen), "\n".join(_board_lines(seen)))


def _board(seen: Board) -> dict[str, Any]:
    return {
        "session": str(seen.session_uid),
        "title": seen.title,
        "group": seen.group_name,
        "counts": {state.value: seen.count(state) for state in SeatState},
        "total": len(seen.rows),
        "guests": seen.guests,
        "started": _moment(seen.since),
        "minutes_left": seen.minutes_left,
        "minutes_each": seen.minutes_each,
        "ended": _moment(seen.ended),
        "pupils": [
            {
                "uid": str(row.person_uid),
                "name": row.name.full,
                "guest": row.guest,
                "state": row.state.value,
                "answered": row.answered,
                "total": row.total,
                "started": _moment(row.started),
                "finished": _moment(row.finished),
                "left": row.left,
                "absent": row.absent,
            }
            for row in seen.rows
        ],
        "notes": [{"at": _moment(remark.at), "text": remark.text} for remark in seen.remarks],
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone().isoformat(timespec="seconds")


def _board_lines(seen: Board) -> Iterable[str]:
    yield f"{seen.group_name}, {seen.title}"
    yield ", ".join(f"{word}: {seen.count(state)}" for state, word in _STATES.items())
    for row in seen.rows:
        guest = " (гость)" if row.guest else ""
        left = f", другое окно: {row.left}" if row.left else ""
        state = "нет в классе" if row.absent else _STATES[row.state]
        yield f"{row.name.full}{guest}: {state}, {row.answered} из {row.total}{left}"
    if seen.minutes_left is not None:
        yield f"Осталось примерно минут: {seen.minutes_left}"


def guest(options: argparse.Namespace) -> Answer:
    """Write a guest into the list of a file."""
    with closing(open_session_file(Path(options.file), options.pin)) as run:
        made = run.guests.guest(run.add_guest(options.name))
    found = {"guest": str(made.uid), "name": made.name.full, "code": made.code}
    return Answer(found, f"{made.name.full} в списке, код {made.code}.")


def let_in(options: argparse.Namespace) -> Answer:
    """Put somebody of the base into the session's own file."""
    with opened(options) as services:
        person = services.people.by_name(options.person)
        services.make_up.let_in(SessionId(options.session), person.id)
    return Answer({"person": person.name.full}, f"{person.name.full} в списке сеанса.")


def collect_many(options: argparse.Namespace) -> Answer:
    """Several files: every one by itself, then every session as it stands."""
    with opened(options) as services:
        made = services.collecting.collect_files([Path(file) for file in options.files], JobControl())
    found = {
        "files": [_file(one) for one in made.files],
        "sessions": [_session(one) for one in made.sessions],
    }
    return Answer(found, "\n".join(_collect_lines(made)), good=made.went_through > 0)


def _file(outcome: FileOutcome) -> dict[str, Any]:
    if outcome.report is None:
        assert outcome.error is not None
        return {"file": str(outcome.path), "error": sentence(outcome.error)}
    return report_of(str(outcome.path), outcome.report)


def report_of(file: str, report: CollectReport) -> dict[str, Any]:
    """The counts of one file."""
    return {
        "file": file,
        "session": str(report.session_uid),
        "new": report.new,
        "updated": report.updated,
        "known": report.known,
        "unfinished": report.unfinished,
        "unknown_people": report.unknown_people,
        "absent": list(report.absent),
        "double": list(report.double),
    }


def _session(outcome: SessionOutcome) -> dict[str, Any]:
    return {
        "id": outcome.session,
        "session": str(outcome.uid),
        "group": outcome.group_name,
        "title": outcome.title,
        "expected": outcome.expected,
        "received": outcome.received,
        "absent": list(outcome.absent),
        "interrupted": list(outcome.interrupted),
        "doubles": [
            {
                "name": double.name,
                "sides": [
                    {
                        "attempt": str(side.attempt_uid),
                        "started": _moment(side.started),
                        "finished": _moment(side.finished),
                        "answers": side.answers,
                        "instrument": side.title,
                        "files": list(side.files),
                    }
                    for side in double.sides
                ],
            }
            for double in outcome.doubles
        ],
        "unknown": [
            {
                "uid": str(one.uid),
                "name": one.name,
                "guest": one.guest,
                "answers": one.answers,
                "finished": one.finished,
                "files": list(one.files),
                "suggested": list(one.suggested),
            }
            for one in outcome.strangers
        ],
    }


def _collect_lines(made: CollectBoard) -> Iterable[str]:
    for one in made.files:
        if one.report is not None:
            yield f"{one.path.name}: новых результатов {one.report.new}, уже приняты {one.report.known}."
        elif one.error is not None:
            yield f"{one.path.name}: {sentence(one.error)}"
    for session in made.sessions:
        yield f"{session.group_name}, {session.title}: сдано {session.received} из {session.expected}."
        if session.interrupted:
            yield f"Прервано: {', '.join(session.interrupted)}."
        if session.absent:
            yield f"Не отвечали: {', '.join(session.absent)}."
        if session.without_consent:
            yield f"Ответили, но нет согласия: {', '.join(session.without_consent)}."
        for double in session.doubles:
            yield f"Сдано несколько раз, засчитан последний результат: {double.name}."
            for side in double.sides:
                yield f"  {_side_line(side)}"
        for stranger in session.strangers:
            yield f"Нет в базе: {stranger.name} ({stranger.uid})."


def _side_line(side: Side) -> str:
    when = side.finished.astimezone().strftime("%d.%m.%Y %H:%M")
    files = ", ".join(side.files) or "принято раньше"
    title = f"{side.title}: " if side.title else ""
    choose = f"засчитать: session choose --attempt {side.attempt_uid}"
    return f"{title}{when}, ответов: {side.answers}, {files}; {choose}"


def choose(options: argparse.Namespace) -> Answer:
    """Of several results of one pupil this one counts."""
    try:
        attempt = UUID(options.attempt)
    except ValueError:
        raise NotFound("attempt", options.attempt) from None
    with opened(options) as services:
        change = services.collecting.choose(attempt)
    found = {"attempt": str(attempt), "set_aside": change.count}
    return Answer(found, f"Результат засчитан, убрано других: {change.count}.")


def match(options: argparse.Namespace) -> Answer:
    """Say who a guest of these files is; the answers are taken in at once."""
    files = [Path(file) for file in options.files]
    with opened(options) as services:
        seen = services.collecting.collect_files(files, JobControl())
        for one in seen.files:
            if one.error is not None:
                raise one.error
        session, uid = _guest(seen, options.guest)
        if options.person is None:
            services.collecting.dismiss(session, uid)
            return Answer({"guest": str(uid), "taken": 0}, "Ответы гостя в базу не пойдут.")
        person = services.people.by_name(options.person)
        made = services.collecting.match(session, uid, person.id, files)
    found = {"guest": str(uid), "person": person.name.full, "taken": made.taken}
    return Answer(found, f"Гость: {person.name.full}, принято результатов: {made.taken}.")


def _guest(seen: CollectBoard, wanted: str) -> tuple[SessionId, UUID]:
    """By uid, or by the name with which the guest was written in."""
    try:
        uid = UUID(wanted)
    except ValueError:
        found = [
            (one.session, stranger.uid)
            for one in seen.sessions
            for stranger in one.strangers
            if name_key(stranger.name) == name_key(wanted)
        ]
        if len(found) > 1:
            raise Ambiguous("person", wanted, len(found)) from None
        if not found:
            raise NotFound("guest", wanted) from None
        return found[0]
    known = (one.session for one in seen.sessions if uid in {stranger.uid for stranger in one.strangers})
    return next(known, seen.sessions[0].session), uid


def erase(options: argparse.Namespace) -> Answer:
    """Remove files whose answers are all in the base."""
    with opened(options) as services:
        verdicts = services.collecting.erase([Path(file) for file in options.files])
    rows: list[dict[str, Any]] = []
    for one in verdicts:
        row: dict[str, Any] = {"file": str(one.path), "erased": one.erased, "notes": one.remarks}
        if one.error is not None:
            row["error"] = sentence(one.error)
        rows.append(row)
    lines = [f"{one.path.name}: {sentence(one.error)}" for one in verdicts if one.error is not None]
    note = NO_PROMISE if any(one.erased for one in verdicts) else ""
    done = all(one.erased for one in verdicts)
    return Answer({"files": rows, "note": note}, "\n".join([*lines, note]).strip(), good=done)
