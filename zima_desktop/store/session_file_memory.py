"""What one run has put into a session file, to be put there again when the medium comes back without it.

Cheap flash drives acknowledge what they have not kept; somebody may plug in yesterday's copy.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.store.session_file_link import Step
from zima_desktop.store.session_file_schema import DEPARTURES, GUESTS, RosterEntry

_MAKE_ROOM = """
UPDATE roster SET position = position + 1
    WHERE position >= ? AND NOT EXISTS (SELECT 1 FROM roster WHERE person = ?)
"""
_ENTER = "INSERT INTO roster VALUES (?, ?, ?, ?, ?, ?, ?)"
_GUEST = "INSERT INTO guests VALUES (?, ?, ?)"
_AGAIN = " ON CONFLICT DO NOTHING"
_ATTEMPT = """
INSERT INTO attempts (uid, person, device, started) VALUES (?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING
"""
_FINISHED = "UPDATE attempts SET finished = ? WHERE uid = ? AND finished IS NULL"
_SECTION = """
INSERT INTO section_starts SELECT id, ?, ? FROM attempts WHERE uid = ? ON CONFLICT DO NOTHING
"""
_ANSWER = """
INSERT INTO answers SELECT id, ?, ?, ?, ?, ?, ? FROM attempts WHERE uid = ? ON CONFLICT (attempt, item)
    DO UPDATE SET value = excluded.value, last_changed_ms = excluded.last_changed_ms,
    changes = excluded.changes WHERE value <> excluded.value
"""
_NOTE = """
INSERT INTO notes (at, text) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM notes WHERE at = ? AND text = ?)
"""
_DEPARTURES = """
INSERT INTO departures SELECT id, ? FROM attempts WHERE uid = ? ON CONFLICT (attempt)
    DO UPDATE SET times = excluded.times WHERE times < excluded.times
"""


@dataclass(frozen=True, slots=True)
class Entered:
    """A name that was written into the list after the file was made; `since` for guests only."""

    entry: RosterEntry
    position: int
    since: str | None
    device: str

    def steps(self, *, again: bool = False) -> Iterator[Step]:
        """Before the name that stands at the position now; `again`: a name that is there already stays."""
        more = _AGAIN if again else ""
        one, person = self.entry, self.entry.person_uid.bytes
        words = (one.family, one.given, one.patronymic, one.confirmation, one.expected)
        yield _MAKE_ROOM, (self.position, person)
        yield _ENTER + more, (person, self.position, *words)
        if self.since is not None:
            yield GUESTS, ()
            yield _GUEST + more, (person, self.since, self.device)


@dataclass(frozen=True, slots=True)
class Given:
    """An answer with its marks: milliseconds from the start (None: nobody looked), place in order."""

    item: int
    value: AnswerValue
    shown_ms: int | None
    changed_ms: int
    order: int

    @property
    def json(self) -> str:
        """The value as the file holds it."""
        return json.dumps(self.value, ensure_ascii=False)


@dataclass(slots=True)
class Kept:
    """One attempt as far as this run has written it."""

    uid: bytes
    person: bytes
    device: str
    started: str
    finished: str | None = None
    departures: int = 0
    answers: dict[int, tuple[Given, int | None, int]] = field(default_factory=dict)  # first shown, changes
    sections: dict[int, str] = field(default_factory=dict)

    def keep(self, given: Given) -> None:
        """The newest answer to an item, with the moment when the item was first shown."""
        before = self.answers.get(given.item)
        if before is None:
            self.answers[given.item] = (given, given.shown_ms, 0)
        else:
            old, shown, changes = before
            self.answers[given.item] = (given, shown, changes + (old.value != given.value))

    def steps(self) -> Iterator[Step]:
        """Writing it again changes nothing where it is all there."""
        yield _ATTEMPT, (self.uid, self.person, self.device, self.started)
        for given, shown, changes in self.answers.values():
            marks = (given.item, given.json, shown, given.changed_ms, changes, given.order)
            yield _ANSWER, (*marks, self.uid)
        for section, started in self.sections.items():
            yield _SECTION, (section, started, self.uid)
        if self.finished is not None:
            yield _FINISHED, (self.finished, self.uid)

    def departure_steps(self) -> Iterator[Step]:
        """How often another window came to the front, never less than the file knows already."""
        yield DEPARTURES, ()
        yield _DEPARTURES, (self.departures, self.uid)


@dataclass(slots=True)
class Memory:
    """Everything that was acknowledged since the file was opened."""

    attempts: dict[bytes, Kept] = field(default_factory=dict)
    entered: list[Entered] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def steps(self) -> Iterator[Step]:
        """All of it; what the file holds already changes nothing."""
        for name in self.entered:
            yield from name.steps(again=True)
        for kept in self.attempts.values():
            yield from kept.steps()
            if kept.departures:
                yield from kept.departure_steps()
        for at, text in self.notes:
            yield _NOTE, (at, text, at, text)
