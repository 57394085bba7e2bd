"""Console: preparing sessions and batteries, who has what, copies for other computers, make-up."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.audience import Audience
from zima_desktop.domain.battery import LESSON, Fit, fit, sittings
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId, SessionId
from zima_desktop.domain.results import ResultState
from zima_desktop.domain.session_states import PartState, SessionStates, StateRow
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.flash_copies import CopyOutcome, copy_out
from zima_desktop.services.sentences import sentence
from zima_desktop.services.sessions import Prepared

_WORDS = {
    ResultState.NONE: "назначен",
    ResultState.ASSIGNED: "назначен",
    ResultState.STARTED: "начат",
    ResultState.INTERRUPTED: "прерван",
    ResultState.DONE: "сдан",
    ResultState.CHECKED: "проверен",
    ResultState.RELEASED: "выдан",
}


def prepare(options: argparse.Namespace) -> Answer:
    """One session file; with --split one a lesson, when the battery does not fit into it."""
    codes = _codes(options)
    with opened(options) as services:
        audience = _audience(options, services)
        titles = dict(services.testing.choices())
        minutes = [services.testing.instrument(code).minutes for code in codes]
        lessons = _lessons(options, codes, minutes, titles)
        made = services.sessions.prepare_each(audience, lessons, options.pin, Path(options.out))
        rows = {row.id: row for row in services.sessions.rows()}
        coded = sum(one.unnamed for one in services.sessions.codes(made[0].session))
    files = [
        {
            "file": str(one.path),
            "session": one.session,
            "people": rows[one.session].expected,
            "battery": list(part),
        }
        for one, part in zip(made, lessons, strict=True)
    ]
    found: dict[str, Any] = {
        **files[0],
        "files": files,
        **_fit(minutes, options.lesson),
        "without_consent": coded,
    }
    names = ", ".join(one.path.name for one in made)
    text = f"Файл сеанса готов: {names}, учеников: {files[0]['people']}."
    if coded:
        text += f" Без согласия на тестирование, под кодами: {coded}."
    return Answer(found, text)


def _codes(options: argparse.Namespace) -> tuple[str, ...]:
    text: str = options.battery or options.instrument or ""
    return tuple(code.strip() for code in text.split(",") if code.strip())


def _audience(options: argparse.Namespace, services: Services) -> Audience:
    groups = [services.people.group_by_label(label).id for label in options.group or ()]
    groups += _of_grades(options.grade or (), services)
    if not groups:
        raise InvalidValue("group", "", "missing")
    return Audience(tuple(dict.fromkeys(groups)), without_result=options.without_result)


def _of_grades(grades: Sequence[int], services: Services) -> Iterable[GroupId]:
    classes = services.people.groups()
    for grade in grades:
        found = [one.id for one in classes if one.name.grade == grade]
        if not found:
            raise InvalidValue("group", str(grade), "no_such_grade")
        yield from found


def _lessons(
    options: argparse.Namespace, codes: Sequence[str], minutes: Sequence[int], titles: dict[str, str]
) -> list[tuple[str, ...]]:
    """Everything at once, unless it was to be fitted into lessons."""
    if options.lesson is None:
        return [tuple(codes)]
    found = fit(minutes, options.lesson)
    if found.fits:
        return [tuple(codes)]
    shared = [tuple(codes[place] for place in one) for one in sittings(minutes, options.lesson)]
    if options.split:
        return shared
    raise InvalidValue("battery", _too_long(found, shared, titles), "battery_too_long")


def _too_long(found: Fit, shared: Sequence[Sequence[str]], titles: dict[str, str]) -> str:
    words = f"{found.minutes} мин из {found.room}"
    if len(shared) < 2:
        return words
    parts = "; ".join(", ".join(titles.get(code, code) for code in one) for one in shared)
    return f"{words}, сеансов понадобится {len(shared)}: {parts}"


def _fit(minutes: Sequence[int], lesson: int | None) -> dict[str, Any]:
    found = fit(minutes, lesson or LESSON)
    return {"minutes": found.minutes, "room": found.room, "fits": found.fits, "lesson": lesson or LESSON}


def states(options: argparse.Namespace) -> Answer:
    """«Кто что сдал»: people × instruments."""
    with opened(options) as services:
        seen = services.make_up.states(SessionId(options.session))
    found = {
        "session": seen.session,
        "group": seen.group_name,
        "battery": [{"code": part.code, "title": part.title} for part in seen.parts],
        "pupils": [_row(row, seen) for row in seen.rows],
        "missing": [
            {"people": list(one.names), "battery": [part.code for part in one.parts], "partly": one.partly}
            for one in seen.missing_sets
        ],
    }
    return Answer(found, "\n".join(_lines(seen)))


def _row(row: StateRow, seen: SessionStates) -> dict[str, Any]:
    pairs = zip(seen.parts, row.parts, strict=True)
    return {
        "name": row.name.full,
        "missing": row.missing,
        "left": row.left,
        "states": {part.code: _part(one) for part, one in pairs},
    }


def _part(one: PartState) -> dict[str, Any]:
    finished = one.finished_on.isoformat() if one.finished_on else None
    return {"state": one.state.value, "finished": finished, "elsewhere": one.elsewhere}


def _lines(seen: SessionStates) -> Iterable[str]:
    yield f"{seen.group_name}: {', '.join(part.title for part in seen.parts)}"
    for row in seen.rows:
        yield f"{row.name.full}: {', '.join(_WORDS[part.state] for part in row.parts)}"
    missing = len(seen.missing)
    yield f"Досдать нужно: {missing}." if missing else "Сдали все."


def makeup(options: argparse.Namespace) -> Answer:
    """To each what is missing, one file for all who miss the same; or one file for everybody."""
    session, target = SessionId(options.session), Path(options.out)
    with opened(options) as services:
        count = len(services.make_up.absent_people(session))
        if options.together:
            made: tuple[Prepared, ...] = (services.make_up.make_up(session, options.pin, target),)
        else:
            made = services.make_up.make_up_each(session, options.pin, target)
        rows = {row.id: row for row in services.sessions.rows()}
    files = [
        {
            "file": str(one.path),
            "session": one.session,
            "people": rows[one.session].expected,
            "battery": list(rows[one.session].codes),
        }
        for one in made
    ]
    names = ", ".join(one.path.name for one in made)
    return Answer(
        {**files[0], "people": count, "files": files}, f"Файл досдачи готов: {names}, учеников: {count}."
    )


def hand_out(options: argparse.Namespace) -> Answer:
    """Copies of a session file in folders or on flash drives."""
    with opened(options) as services:
        path = services.sessions.path_of(SessionId(options.session))
    outcomes = copy_out(path, [Path(folder) for folder in options.folders], JobControl())
    good = all(one.error is None for one in outcomes)
    return Answer(
        {"copies": [_copy(one) for one in outcomes]}, "\n".join(map(_copy_line, outcomes)), good=good
    )


def _copy(one: CopyOutcome) -> dict[str, Any]:
    row: dict[str, Any] = {"file": str(one.target), "already": one.already, "copied": one.error is None}
    if one.error is not None:
        row["error"] = sentence(one.error)
    return row


def _copy_line(one: CopyOutcome) -> str:
    if one.error is not None:
        return f"{one.folder}: {sentence(one.error)}"
    return f"{one.target}: {'уже есть' if one.already else 'записан'}."
