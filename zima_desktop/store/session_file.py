"""The encrypted file that pupils answer in: names and texts go in, answers come out, one commit each.

Plain cursor SQL on purpose: this is the one path where a pupil waits for the disk (decision 0003).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from zima_desktop.domain.errors import FileRefused, WriteFailed
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.session_board import Remark
from zima_desktop.domain.sessions import CollectedAttempt, SeatState, SeatTaken
from zima_desktop.store.clock import moment_of, stamp
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_link import Link, sqlcipher
from zima_desktop.store.session_file_memory import Entered, Given, Kept, Memory
from zima_desktop.store.session_file_schema import FORMAT, RosterEntry, SessionFacts

__all__ = ["Given", "OpenAttempt", "SessionFile", "sqlcipher"]

_SAVE = """
INSERT INTO answers SELECT id, ?, ?, ?, ?, 0, ? FROM attempts WHERE uid = ? ON CONFLICT (attempt, item)
    DO UPDATE SET value = excluded.value, last_changed_ms = excluded.last_changed_ms,
    changes = changes + (value <> excluded.value)
"""


@dataclass(frozen=True, slots=True)
class OpenAttempt:
    """An attempt that takes answers; `answers` are those given before an interruption.

    `spent_ms` is the time from the start to the newest of them.
    """

    uid: bytes
    person_uid: UUID
    started: datetime
    answers: dict[int, AnswerValue]
    spent_ms: int = 0


class SessionFile:
    """An open session file: one program at a time; every write is on the disk when its method returns."""

    def __init__(self, path: Path, key: SessionKey, device: str = "") -> None:
        """Raises WrongPin (the key does not fit) and FileRefused (damaged, foreign or open elsewhere)."""
        self.path = path
        self._device = device
        self._memory = Memory()
        self._link = Link(path, key)
        self._rows = self._link.rows
        self._write = self._link.write
        self.writing = self._link.writing
        try:
            self.facts = self._read_facts()
        except BaseException:
            self._link.close()
            raise
        self._link.returned = self._restore

    @property
    def link(self) -> Link:
        """The connection, for the modules that keep tables of their own in the file."""
        return self._link

    def claim(self) -> None:
        """Take the file for writing now, so that a second program, or a write-protected stick, shows at once.

        Raises WriteFailed.
        """
        claimed = "UPDATE facts SET value = value WHERE name = 'format'"
        self._link.write_all([(claimed, ())], "BEGIN EXCLUSIVE")

    # X SET value = value WHERE name = 'format'", ())], "BEGIN EXCLUSIVE")

    def roster(self) -> tuple[RosterEntry, ...]:
        """The list in the order of the class."""
        rows = self._rows(
            "SELECT person, family, given, patronymic, confirmation, expected FROM roster ORDER BY position"
        )
        return tuple(RosterEntry(UUID(bytes=row[0]), *row[1:]) for row in rows)

    def guests(self) -> frozenset[UUID]:
        """Those of the list who were written in by hand; a file from before has none."""
        if not self._rows("SELECT 1 FROM sqlite_master WHERE name = 'guests'"):
            return frozenset()
        return frozenset(UUID(bytes=row[0]) for row in self._rows("SELECT person FROM guests"))

    def enter(self, entry: RosterEntry, position: int, guest_since: datetime | None = None) -> None:
        """One more name in the list, before the one that stands at `position` now; all or nothing."""
        name = Entered(entry, position, stamp(guest_since) if guest_since else None, self._device)
        self._link.write_all(tuple(name.steps()))
        self._memory.entered.append(name)

    def standing(self) -> dict[UUID, tuple[bool, int]]:
        """By person with an attempt: has the last one finished, and how many answers it has."""
        rows = self._rows(
            "SELECT person, finished IS NOT NULL, (SELECT count(*) FROM answers WHERE attempt = id)"
            " FROM attempts ORDER BY id"
        )
        return {UUID(bytes=row[0]): (bool(row[1]), row[2]) for row in rows}

    def begin(self, person: UUID, now: datetime) -> OpenAttempt:
        """A new attempt, or the interrupted one of this person.

        Raises SeatTaken after the end, and WriteFailed.
        """
        with self._link.writing():
            return self._resumed(person, now)

    def _resumed(self, person: UUID, now: datetime) -> OpenAttempt:
        rows = self._rows(
            "SELECT id, uid, device, started, finished FROM attempts WHERE person = ?"
            " ORDER BY id DESC LIMIT 1",
            person.bytes,
        )
        if not rows:
            return self._begun(person, now)
        number, uid, device, started, finished = rows[0]
        if finished is not None:
            raise SeatTaken(SeatState.DONE)
        if device != self._device:
            uid = self._fork(number)
        kept = Kept(uid, person.bytes, self._device, started)
        for given, changes in self._given(number):
            kept.answers[given.item] = (given, given.shown_ms, changes)
        begun = "SELECT section, started FROM section_starts WHERE attempt = ?"
        kept.sections = dict(self._rows(begun, number))
        kept.departures = self._departures().get(number, 0)
        self._memory.attempts[uid] = kept
        answers = {item: given.value for item, (given, *_marks) in kept.answers.items()}
        spent = max((given.changed_ms for given, *_marks in kept.answers.values()), default=0)
        return OpenAttempt(uid, person, moment_of(started), answers, spent)

    def _begun(self, person: UUID, now: datetime) -> OpenAttempt:
        kept = Kept(new_uid().bytes, person.bytes, self._device, stamp(now))
        self._link.write_all(tuple(kept.steps()))
        self._memory.attempts[kept.uid] = kept
        return OpenAttempt(kept.uid, person, now, {})

    def _fork(self, attempt: int) -> bytes:
        """A copy of the file goes its own way: its attempt must not pass for the other copy's."""
        uid = new_uid().bytes
        self._write("UPDATE attempts SET uid = ?, device = ? WHERE id = ?", (uid, self._device, attempt))
        return uid

    def _given(self, attempt: int) -> list[tuple[Given, int]]:
        """The answers of an attempt with their marks, and how often each was changed."""
        rows = self._rows(
            "SELECT item, value, first_shown_ms, last_changed_ms, shown_order, changes FROM answers"
            " WHERE attempt = ? ORDER BY item",
            attempt,
        )
        return [(Given(row[0], json.loads(row[1]), row[2], row[3] or 0, row[4] or 0), row[5]) for row in rows]

    def save(self, attempt: bytes, given: Given) -> None:
        """One answer, one durable commit; raises WriteFailed, and the next call starts afresh."""
        marks = (given.item, given.json, given.shown_ms, given.changed_ms, given.order)
        self._link.write_row(_SAVE, (*marks, attempt))
        self._memory.attempts[attempt].keep(given)

    def start_section(self, attempt: bytes, section: int, now: datetime) -> None:
        """When the person began a timed section: the first time counts, whatever happened since."""
        kept = self._memory.attempts[attempt]
        if section in kept.sections:
            return
        self._write(
            "INSERT INTO section_starts SELECT id, ?, ? FROM attempts WHERE uid = ? ON CONFLICT DO NOTHING",
            (section, stamp(now), attempt),
        )
        kept.sections[section] = stamp(now)

    def section_starts(self, attempt: bytes) -> dict[int, datetime]:
        """By number of the section, when it was begun."""
        sections = self._memory.attempts[attempt].sections
        return {section: moment_of(started) for section, started in sections.items()}

    def finish(self, attempt: bytes, now: datetime) -> None:
        """Close an attempt for good."""
        self._link.write_row("UPDATE attempts SET finished = ? WHERE uid = ?", (stamp(now), attempt))
        self._memory.attempts[attempt].finished = stamp(now)

    def reopen(self, person: UUID) -> None:
        """The attempt of this person may go on after its end; raises WriteFailed.

        Under a new uid: what was collected before stays as it was collected.
        """
        uid = new_uid().bytes
        with self._link.writing():
            newest = "SELECT uid FROM attempts WHERE person = ? ORDER BY id DESC LIMIT 1"
            before = self._rows(newest, person.bytes)[0][0]
            self._write("UPDATE attempts SET uid = ?, finished = NULL WHERE uid = ?", (uid, before))
        kept = self._memory.attempts.pop(before, None)
        if kept is not None:
            kept.uid, kept.finished = uid, None
            self._memory.attempts[uid] = kept

    def count_departure(self, attempt: bytes) -> None:
        """The pupil has gone to another window once more.

        Raises WriteFailed; it is counted all the same and written when the medium is back.
        """
        kept = self._memory.attempts[attempt]
        kept.departures += 1
        self._link.write_all(tuple(kept.departure_steps()))

    def departures(self) -> dict[UUID, int]:
        """By person, how often another window came to the front; a file from before knows of none."""
        people = dict(self._rows("SELECT id, person FROM attempts ORDER BY id"))
        return {UUID(bytes=people[attempt]): times for attempt, times in self._departures().items()}

    def _departures(self) -> dict[int, int]:
        if not self._rows("SELECT 1 FROM sqlite_master WHERE name = 'departures'"):
            return {}
        return dict(self._rows("SELECT attempt, times FROM departures ORDER BY attempt"))

    def note(self, text: str, now: datetime) -> None:
        """A remark of the teacher about the session."""
        self._write("INSERT INTO notes (at, text) VALUES (?, ?)", (stamp(now), text))
        self._memory.notes.append((stamp(now), text))

    def notes(self) -> tuple[Remark, ...]:
        """The remarks of the teacher, oldest first."""
        rows = self._rows("SELECT at, text FROM notes ORDER BY id")
        return tuple(Remark(moment_of(at), text) for at, text in rows)

    def attempts(self) -> tuple[CollectedAttempt, ...]:
        """Everything that was answered, oldest attempt first."""
        rows = self._rows("SELECT id, uid, person, started, finished FROM attempts ORDER BY id")
        return tuple(self._collected(row) for row in rows)

    def _collected(self, row: Sequence[Any]) -> CollectedAttempt:
        answers = self._rows(
            "SELECT item, value, first_shown_ms, last_changed_ms, changes, shown_order FROM answers"
            " WHERE attempt = ? ORDER BY item",
            row[0],
        )
        return CollectedAttempt(
            attempt_uid=UUID(bytes=row[1]),
            person_uid=UUID(bytes=row[2]),
            started=moment_of(row[3]),
            finished=moment_of(row[4]) if row[4] else None,
            answers=tuple((answer[0], json.loads(answer[1])) for answer in answers),
            first_shown_ms=tuple(answer[2] for answer in answers),
            last_changed_ms=tuple(answer[3] for answer in answers),
            changes=tuple(answer[4] for answer in answers),
            shown_order=tuple(answer[5] for answer in answers),
        )

    def close(self) -> None:
        """Let go of the file; a medium that is gone does not matter any more."""
        self._link.close()

    def _restore(self) -> None:
        """The file has come back: what this run has written must be in it, whatever the medium did."""
        if self._read_facts().session_uid != self.facts.session_uid:
            raise WriteFailed(self.path.name, "removed")
        self._link.commit_all(tuple(self._memory.steps()))

    def _read_facts(self) -> SessionFacts:
        kept = dict(self._rows("SELECT name, value FROM facts"))
        if kept.get("format") != FORMAT:
            raise FileRefused(self.path.name, "newer")
        return SessionFacts(
            session_uid=UUID(kept["session"]),
            title=kept["title"],
            organization=kept["organization"],
            group_name=kept["group"],
            created=moment_of(kept["created"]),
            app=kept["app"],
            sheet=kept["sheet"],
            teacher_code=kept.get("teacher_code", ""),
        )
