"""What the teacher has marked in a session file: who is not in class, that the session is over."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from zima_desktop.store.clock import moment_of, stamp
from zima_desktop.store.session_file import SessionFile

ABSENT, PRESENT, ENDED, GOES_ON = "absent", "present", "ended", "goes_on"

_MARKS = """
CREATE TABLE IF NOT EXISTS marks (id INTEGER PRIMARY KEY, at TEXT NOT NULL, mark TEXT NOT NULL, person BLOB)
"""
_SET = "INSERT INTO marks (at, mark, person) VALUES (?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Marks:
    """The last word of the teacher; a file from before has none."""

    absent: frozenset[UUID] = frozenset()
    ended: datetime | None = None


def set_mark(file: SessionFile, mark: str, now: datetime, person: UUID | None = None) -> None:
    """One mark, one durable commit; raises WriteFailed."""
    whose = None if person is None else person.bytes
    file.link.write_all(((_MARKS, ()), (_SET, (stamp(now), mark, whose))))


def marks_of(file: SessionFile) -> Marks:
    """Raises FileRefused."""
    if not file.link.rows("SELECT 1 FROM sqlite_master WHERE name = 'marks'"):
        return Marks()
    last: dict[UUID | None, tuple[str, str]] = {}
    for at, mark, person in file.link.rows("SELECT at, mark, person FROM marks ORDER BY id"):
        last[None if person is None else UUID(bytes=person)] = (mark, at)
    absent = (person for person, (mark, _at) in last.items() if person is not None and mark == ABSENT)
    over, at = last.get(None, (GOES_ON, ""))
    return Marks(frozenset(absent), moment_of(at) if over == ENDED else None)
