"""The encrypted file that pupils answer in: names and texts go in, answers come out, one commit each.

Plain cursor SQL on purpose: this is the one path where a pupil waits for the disk (decision 0003).
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2

from zima_desktop.domain.errors import FileRefused, NotFound, WriteFailed
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.session_board import Remark
from zima_desktop.domain.sessions import CollectedAttempt, SeatState, SeatTaken, WrongPin
from zima_desktop.store.clock import moment_of, stamp
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_schema import (
    FORMAT,
    GUESTS,
    RosterEntry,
    SessionFacts,
    connect,
    identity_of,
    reason_of,
)

sqlcipher: Any = sqlcipher3.dbapi2  # its names are made at run time

_SAVE = """
INSERT INTO answers VALUES (?, ?, ?, ?, ?, 0, ?) ON CONFLICT (attempt, item) DO UPDATE SET
    value = excluded.value, last_changed_ms = excluded.last_changed_ms,
    changes = changes + (value <> excluded.value)
"""
_ENTER = "INSERT INTO roster VALUES (?, ?, ?, ?, ?, ?, ?)"
_MAKE_ROOM = "UPDATE roster SET position = position + 1 WHERE position >= ?"


@dataclass(frozen=True, slots=True)
class Given:
    """An answer with its marks: milliseconds from the start (None: nobody looked), place in order."""

    item: int
    value: AnswerValue
    shown_ms: int | None
    changed_ms: int
    order: int


@dataclass(frozen=True, slots=True)
class OpenAttempt:
    """An attempt that takes answers; `answers` are those given before an interruption."""

    id: int
    person_uid: UUID
    started: datetime
    answers: dict[int, AnswerValue]


class SessionFile:
    """An open session file: one program at a time; every write is on the disk when its method returns."""

    def __init__(self, path: Path, key: SessionKey, device: str = "") -> None:
        """Raises WrongPin (the key does not fit) and FileRefused (damaged, foreign or open elsewhere)."""
        self.path = path
        self._key = key
        self._device = device
        self._failed = False
        self._connection, self._identity = self._open()
        try:
            self._check()
            self.facts = self._read_facts()
        except BaseException:
            self._connection.close()
            raise

    def claim(self) -> None:
        """Take the file for writing now, so that a second program learns it at once; raises WriteFailed."""
        with self._writing():
            self._connection.execute("BEGIN EXCLUSIVE")
            self._connection.execute("COMMIT")

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
        person = entry.person_uid.bytes
        words = (entry.family, entry.given, entry.patronymic, entry.confirmation, entry.expected)
        steps: list[tuple[str, Sequence[object]]] = [
            (_MAKE_ROOM, (position,)),
            (_ENTER, (person, position, *words)),
        ]
        if guest_since is not None:
            row = (person, stamp(guest_since), self._device)
            steps += [(GUESTS, ()), ("INSERT INTO guests VALUES (?, ?, ?)", row)]
        with self._writing():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                for statement, values in steps:
                    self._connection.execute(statement, values)
                self._connection.execute("COMMIT")
            except sqlcipher.Error:
                with suppress(sqlcipher.Error):
                    self._connection.execute("ROLLBACK")
                raise

    def standing(self) -> dict[UUID, tuple[bool, int]]:
        """By person with an attempt: has the last one finished, and how many answers it has."""
        rows = self._rows(
            "SELECT person, finished IS NOT NULL, (SELECT count(*) FROM answers WHERE attempt = id)"
            " FROM attempts ORDER BY id"
        )
        return {UUID(bytes=row[0]): (bool(row[1]), row[2]) for row in rows}

    def begin(self, person: UUID, now: datetime) -> OpenAttempt:
        """A new attempt, or the interrupted one of this person; raises SeatTaken after the end."""
        rows = self._rows(
            "SELECT id, device, started, finished FROM attempts WHERE person = ? ORDER BY id DESC LIMIT 1",
            person.bytes,
        )
        if not rows:
            uid = new_uid().bytes
            self._write(
                "INSERT INTO attempts (uid, person, device, started) VALUES (?, ?, ?, ?)",
                (uid, person.bytes, self._device, stamp(now)),
            )
            number = self._rows("SELECT id FROM attempts WHERE uid = ?", uid)[0][0]
            return OpenAttempt(number, person, now, {})
        number, device, started, finished = rows[0]
        if finished is not None:
            raise SeatTaken(SeatState.DONE)
        if device != self._device:
            self._fork(number)
        answers = self._rows("SELECT item, value FROM answers WHERE attempt = ?", number)
        return OpenAttempt(number, person, moment_of(started), {item: json.loads(v) for item, v in answers})

    def _fork(self, attempt: int) -> None:
        """A copy of the file goes its own way: its attempt must not pass for the other copy's."""
        self._write(
            "UPDATE attempts SET uid = ?, device = ? WHERE id = ?",
            (new_uid().bytes, self._device, attempt),
        )

    def save(self, attempt: int, given: Given) -> None:
        """One answer, one durable commit; raises WriteFailed, and the next call starts afresh."""
        value = json.dumps(given.value, ensure_ascii=False)
        self._write(_SAVE, (attempt, given.item, value, given.shown_ms, given.changed_ms, given.order))

    def start_section(self, attempt: int, section: int, now: datetime) -> datetime:
        """When the person began a timed section: the first time counts, whatever happened since."""
        self._write(
            "INSERT INTO section_starts VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (attempt, section, stamp(now)),
        )
        return self.section_starts(attempt)[section]

    def section_starts(self, attempt: int) -> dict[int, datetime]:
        """By number of the section, when it was begun."""
        rows = self._rows("SELECT section, started FROM section_starts WHERE attempt = ?", attempt)
        return {section: moment_of(started) for section, started in rows}

    def finish(self, attempt: int, now: datetime) -> None:
        """Close an attempt for good."""
        self._write("UPDATE attempts SET finished = ? WHERE id = ?", (stamp(now), attempt))

    def note(self, text: str, now: datetime) -> None:
        """A remark of the teacher about the session."""
        self._write("INSERT INTO notes (at, text) VALUES (?, ?)", (stamp(now), text))

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
        with suppress(sqlcipher.Error):
            self._connection.close()

    def _open(self) -> tuple[Any, tuple[int, int]]:
        identity = identity_of(self.path)
        if identity is None:
            raise NotFound("file", self.path.name)
        return connect(self.path, self._key), identity

    def _check(self) -> None:
        try:
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher.OperationalError as error:
            raise FileRefused(self.path.name, "busy" if "locked" in str(error) else "unreadable") from error
        except sqlcipher.DatabaseError as error:
            raise WrongPin(self.path.name) from error
        with self._reading():
            pages = self._connection.execute("PRAGMA cipher_integrity_check").fetchall()
            if pages or self._connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise FileRefused(self.path.name, "damaged")

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
        )

    def _rows(self, statement: str, *values: object) -> list[Any]:
        with self._reading():
            found: list[Any] = self._connection.execute(statement, values).fetchall()
        return found

    def _write(self, statement: str, values: Sequence[object]) -> None:
        with self._writing():
            self._connection.execute(statement, values)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlcipher.OperationalError as error:
            raise FileRefused(self.path.name, "unreadable") from error
        except sqlcipher.DatabaseError as error:
            raise FileRefused(self.path.name, "damaged") from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """After a failure the next write opens the file anew: the stick may be back in another slot."""
        if self._failed:
            self._reopen()
        if identity_of(self.path) != self._identity:
            self._failed = True
            raise WriteFailed(self.path.name, "removed")
        try:
            yield
        except sqlcipher.IntegrityError:
            raise
        except sqlcipher.DatabaseError as error:
            self._failed = True
            raise WriteFailed(self.path.name, reason_of(error)) from error

    def _reopen(self) -> None:
        self.close()
        try:
            self._connection, self._identity = self._open()
            self._check()
            same = self._read_facts().session_uid == self.facts.session_uid
        except (NotFound, FileRefused, WrongPin) as error:
            raise WriteFailed(self.path.name, "removed") from error
        if not same:
            raise WriteFailed(self.path.name, "removed")
        self._failed = False
