"""What a session file holds, how a new one is made and how it is connected to."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2

from zima_desktop.domain.errors import FileRefused, SessionFileRefused, WriteFailed
from zima_desktop.store.clock import stamp
from zima_desktop.store.session_file_key import SessionKey

sqlcipher: Any = sqlcipher3.dbapi2  # its names are made at run time

FORMAT = "2"
BUSY_SECONDS = 0.5

_SCHEMA = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE roster (
    person BLOB PRIMARY KEY, position INTEGER NOT NULL, family TEXT NOT NULL, given TEXT NOT NULL,
    patronymic TEXT, confirmation TEXT NOT NULL, expected TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, person BLOB NOT NULL REFERENCES roster(person),
    device TEXT NOT NULL, started TEXT NOT NULL, finished TEXT
);
CREATE INDEX attempts_person ON attempts (person);
CREATE TABLE answers (
    attempt INTEGER NOT NULL REFERENCES attempts(id), item INTEGER NOT NULL, value TEXT NOT NULL,
    first_shown_ms INTEGER, last_changed_ms INTEGER, changes INTEGER NOT NULL, shown_order INTEGER,
    PRIMARY KEY (attempt, item)
) WITHOUT ROWID;
CREATE TABLE section_starts (
    attempt INTEGER NOT NULL REFERENCES attempts(id), section INTEGER NOT NULL, started TEXT NOT NULL,
    PRIMARY KEY (attempt, section)
) WITHOUT ROWID;
CREATE TABLE notes (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
"""
GUESTS = """
CREATE TABLE IF NOT EXISTS guests (
    person BLOB PRIMARY KEY REFERENCES roster(person), added TEXT NOT NULL, device TEXT NOT NULL
) WITHOUT ROWID
"""
DEPARTURES = """
CREATE TABLE IF NOT EXISTS departures (
    attempt INTEGER PRIMARY KEY REFERENCES attempts(id), times INTEGER NOT NULL
)
"""

_REASONS = {"full": "disk_full", "readonly": "read_only", "read-only": "read_only"}


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One name of the list and what the pupil must type to confirm it."""

    person_uid: UUID
    family: str
    given: str
    patronymic: str | None
    confirmation: str  # birthday | code
    expected: str  # "22.11" or four digits


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What a session file says about itself; `sheet` is the JSON of the texts.

    `teacher_code` stands on the teacher's memo and does at the kiosk what the PIN does; files from before
    have none.
    """

    session_uid: UUID
    title: str
    organization: str
    group_name: str
    created: datetime
    app: str
    sheet: str
    teacher_code: str = ""


def create_session_file(
    path: Path, key: SessionKey, facts: SessionFacts, roster: Sequence[RosterEntry]
) -> None:
    """Fill a new file; the caller moves it into place."""
    try:
        connection = connect(path, key)
    except FileRefused as error:
        raise WriteFailed(path.name, "removed") from error
    try:
        cursor = connection.cursor()
        cursor.execute("BEGIN IMMEDIATE")
        for statement in (*_SCHEMA.split(";"), GUESTS, DEPARTURES):
            cursor.execute(statement)
        cursor.executemany("INSERT INTO facts VALUES (?, ?)", _fact_rows(facts))
        cursor.executemany("INSERT INTO roster VALUES (?, ?, ?, ?, ?, ?, ?)", _roster_rows(roster))
        cursor.execute("COMMIT")
    except sqlcipher.OperationalError as error:
        raise WriteFailed(path.name, reason_of(error)) from error
    finally:
        connection.close()


def connect(path: Path, key: SessionKey) -> Any:
    """One program at a time, whole commits only; a wrong key is noticed at the first read."""
    try:
        connection = sqlcipher.connect(
            str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
        )
    except sqlcipher.OperationalError as error:
        raise SessionFileRefused(path.name, "unreadable") from error
    for pragma in (
        "PRAGMA cipher_log_level = NONE",
        key.pragma,
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
    ):
        with suppress(sqlcipher.DatabaseError):  # a wrong key shows at the first read, which tells why
            connection.execute(pragma)
    return connection


def identity_of(path: Path) -> tuple[int, int] | None:
    """Which file the path means now; an unlinked file would swallow answers without a word."""
    try:
        found = os.stat(path)  # noqa: PTH116 - a few microseconds on the path of every answer
    except OSError:
        return None
    return found.st_dev, found.st_ino


def reason_of(error: Exception) -> str:
    """Why the medium did not take the data, as a key of WriteFailed."""
    text = str(error)
    return next((reason for word, reason in _REASONS.items() if word in text), "removed")


def _fact_rows(facts: SessionFacts) -> list[tuple[str, str]]:
    return [
        ("format", FORMAT),
        ("session", str(facts.session_uid)),
        ("title", facts.title),
        ("organization", facts.organization),
        ("group", facts.group_name),
        ("created", stamp(facts.created)),
        ("app", facts.app),
        ("sheet", facts.sheet),
        ("teacher_code", facts.teacher_code),
    ]


def _roster_rows(roster: Sequence[RosterEntry]) -> list[tuple[object, ...]]:
    return [
        (one.person_uid.bytes, place, one.family, one.given, one.patronymic, one.confirmation, one.expected)
        for place, one in enumerate(roster)
    ]
