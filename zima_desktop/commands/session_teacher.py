"""Console: what the teacher does without a base: finding files, remarks, who is absent, a second sitting."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.domain.errors import Ambiguous, FileRefused, NotFound
from zima_desktop.domain.found_sessions import FoundSession, PlaceKind, SessionPlace
from zima_desktop.domain.names import name_key
from zima_desktop.domain.session_board import BoardRow
from zima_desktop.jobs import JobControl
from zima_desktop.services.session_finder import find_sessions
from zima_desktop.services.session_places import usual_places
from zima_desktop.services.teacher import TeacherSession, open_teacher_session

NO_FILES = "Файлы сеансов не найдены. Скопируйте файл рядом с программой или вставьте флешку."


def find(options: argparse.Namespace) -> Answer:
    """Session files in the usual places, or in the folders given; no PIN is needed."""
    given = [SessionPlace(Path(folder), PlaceKind.CHOSEN) for folder in options.folders]
    workspace = None if options.workspace is None else Path(options.workspace)
    sessions = find_sessions(given or usual_places(workspace), JobControl())
    rows = [_found(one) for one in sessions]
    lines = [_line(one) for one in sessions]
    return Answer(rows, "\n".join(lines) or NO_FILES)


def _found(session: FoundSession) -> dict[str, Any]:
    return {
        "group": session.group,
        "title": session.title,
        "made_on": session.made_on.isoformat() if session.made_on else None,
        "files": [
            {
                "file": str(copy.path),
                "place": copy.kind.value,
                "name": copy.place,
                "changed": copy.changed.astimezone().isoformat(timespec="seconds"),
            }
            for copy in session.copies
        ],
    }


def _line(session: FoundSession) -> str:
    title = f", {session.title}" if session.title else ""
    return "\n  ".join([f"{session.group}{title}", *(str(path) for path in session.paths)])


def _opened(options: argparse.Namespace) -> TeacherSession:
    return open_teacher_session([Path(file) for file in options.files], options.pin)[0]


def note(options: argparse.Namespace) -> Answer:
    """A remark for the protocol, kept in the file."""
    with closing(_opened(options)) as session:
        session.note(options.text)
        waiting = session.waiting_remarks
    if waiting:
        raise FileRefused(Path(options.files[0]).name, "busy")
    return Answer({"text": options.text}, "Заметка записана в файл сеанса.")


def absent(options: argparse.Namespace) -> Answer:
    """Somebody is not in class, or has come after all."""
    with closing(_opened(options)) as session:
        row = _row(session, options.person)
        session.mark_absent(row.person_uid, not options.here)
    word = "отметка снята" if options.here else "нет в классе"
    return Answer({"name": row.name.full, "absent": not options.here}, f"{row.name.full}: {word}.")


def reopen(options: argparse.Namespace) -> Answer:
    """A pupil who has finished too early may go on."""
    with closing(_opened(options)) as session:
        row = _row(session, options.person)
        session.reopen(row)
    return Answer({"name": row.name.full}, f"{row.name.full}: тест открыт заново, ответы сохранены.")


def _row(session: TeacherSession, name: str) -> BoardRow:
    seen = session.board(session.look())
    rows = () if seen is None else seen.rows
    wanted = name_key(name)
    found = [row for row in rows if f"{name_key(row.name.full)} ".startswith(f"{wanted} ")]
    if not found:
        raise NotFound("person", name)
    if len(found) > 1:
        raise Ambiguous("person", name, len(found))
    return found[0]


def makeup_file(options: argparse.Namespace) -> Answer:
    """A copy with those who have not finished; the base collects it like any other copy."""
    target = Path(options.out)
    with closing(_opened(options)) as session:
        count = session.make_up(target)
    found = {"file": str(target), "people": count}
    return Answer(found, f"Файл досдачи готов: {target.name}, учеников: {count}. ПИН-код прежний.")


def copy(options: argparse.Namespace) -> Answer:
    """All of the session for another computer."""
    target = Path(options.out)
    with closing(_opened(options)) as session:
        session.copy_to(target)
    return Answer({"file": str(target)}, f"Копия готова: {target.name}. Тест продолжится с того же вопроса.")
