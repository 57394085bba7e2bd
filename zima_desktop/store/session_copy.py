"""Seats of a session file written into another file of the same session, with the same key and salt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from zima_desktop.domain.errors import FileRefused, NotFound, WriteFailed
from zima_desktop.domain.sessions import WrongPin
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_link import Link, Step
from zima_desktop.store.session_file_schema import (
    DEPARTURES,
    RosterEntry,
    SessionFacts,
    create_session_file,
)

Row = tuple[object, ...]

_ATTEMPT = "uid, person, device, started, finished"
_OF_ATTEMPT = {
    "answers": "item, value, first_shown_ms, last_changed_ms, changes, shown_order",
    "section_starts": "section, started",
    "departures": "times",
}


@dataclass(frozen=True, slots=True)
class SeatRecord:
    """One name of the list with its last attempt, as the file holds them: rows, not values."""

    entry: RosterEntry
    guest: Row | None  # person, added, device
    attempt: Row | None  # uid, person, device, started, finished
    answers: tuple[Row, ...] = ()
    section_starts: tuple[Row, ...] = ()
    departures: tuple[Row, ...] = ()

    @property
    def finished(self) -> bool:
        """Nobody can go on with it."""
        return self.attempt is not None and self.attempt[4] is not None

    @property
    def rank(self) -> tuple[bool, int, bool]:
        """Which of two copies is further."""
        return self.finished, len(self.answers), self.attempt is not None


def seat_records(file: SessionFile) -> tuple[SeatRecord, ...]:
    """Everybody of the list, in its order; raises FileRefused."""
    link = file.link
    guests = {row[0]: row for row in _rows(link, "guests", "person, added, device")}
    listed = f"SELECT id, {_ATTEMPT} FROM attempts ORDER BY id"
    attempts = {row[2]: tuple(row) for row in link.rows(listed)}

    def record(entry: RosterEntry) -> SeatRecord:
        person = entry.person_uid.bytes
        attempt = attempts.get(person)
        if attempt is None:
            return SeatRecord(entry, guests.get(person), None)
        number = attempt[0]
        parts = {
            table: _rows(link, table, columns, "WHERE attempt = ?", number)
            for table, columns in _OF_ATTEMPT.items()
        }
        return SeatRecord(entry, guests.get(person), attempt[1:], **parts)

    return tuple(record(entry) for entry in file.roster())


def create_copy(path: Path, key: SessionKey, facts: SessionFacts, seats: Sequence[SeatRecord]) -> None:
    """Fill a new file with these seats; the caller moves it into place. Raises WriteFailed."""
    create_session_file(path, key, facts, [seat.entry for seat in seats])
    try:
        link = Link(path, key)
    except (FileRefused, NotFound, WrongPin) as error:
        raise WriteFailed(path.name, "removed") from error
    try:
        link.write_all(tuple(step for seat in seats for step in _steps(seat)))
    finally:
        link.close()


def further(one: SeatRecord, other: SeatRecord) -> SeatRecord:
    """The same name in two copies: the one that has come further; of equals the first."""
    return other if other.rank > one.rank else one


def _steps(seat: SeatRecord) -> Iterator[Step]:
    if seat.guest is not None:
        yield "INSERT INTO guests VALUES (?, ?, ?)", seat.guest
    if seat.attempt is None:
        return
    uid = seat.attempt[0]
    yield f"INSERT INTO attempts ({_ATTEMPT}) VALUES (?, ?, ?, ?, ?)", seat.attempt
    if seat.departures:
        yield DEPARTURES, ()
    for name, columns in _OF_ATTEMPT.items():
        for row in getattr(seat, name):
            marks = ", ".join("?" * len(row))
            insert = f"INSERT INTO {name} (attempt, {columns}) SELECT id, {marks} FROM attempts WHERE uid = ?"
            yield insert, (*row, uid)


def _rows(link: Link, table: str, columns: str, where: str = "", *values: object) -> tuple[Row, ...]:
    """Rows of a table that a file from before may lack."""
    if not link.rows("SELECT 1 FROM sqlite_master WHERE name = ?", table):
        return ()
    return tuple(tuple(row) for row in link.rows(f"SELECT {columns} FROM {table} {where}", *values))
