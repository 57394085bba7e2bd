"""Sessions of a class: making the file, finding it again, taking the answers into the base."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound, ZimaError
from zima_desktop.domain.ids import GroupId, PersonId, SessionId, new_uid
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.people import Group, Person, PersonName
from zima_desktop.domain.sessions import CollectReport, ForeignSession, SessionRow
from zima_desktop.exchange.session_files import (
    CODE,
    SUFFIX,
    NewSession,
    read_answers,
    read_roster,
    write_session_file,
)
from zima_desktop.files import as_write_failure, discard
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import usable
from zima_desktop.services.intake import Intake, Returned
from zima_desktop.services.kiosk import KioskRun, run_with_key
from zima_desktop.store import library, people, sessions
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey, check_pin, derive_key, salt_of
from zima_desktop.store.sessions import NewSessionRow, StoredSession


@dataclass(frozen=True, slots=True)
class Prepared:
    """A session file that is ready to be answered in."""

    change: Change
    session: SessionId
    path: Path


@dataclass(frozen=True, slots=True)
class PupilCode:
    """What a pupil without a birth date in the base must type; for the teacher's list."""

    name: str
    code: str


class SessionService:
    """Prepares session files and collects them; the kiosk itself needs no base."""

    def __init__(self, desk: Desk, cost: KdfCost = STANDARD_COST) -> None:
        self._desk = desk
        self._cost = cost

    def prepare(
        self,
        group: GroupId,
        instrument_code: str,
        pin: str,
        target: Path | None = None,
        people: Sequence[PersonId] | None = None,
    ) -> Prepared:
        """Write the session file (into sessions/ unless told otherwise) and remember its key.

        Raises InvalidValue (PIN, nobody to answer), FileRefused (the file is there already), WriteFailed.
        """
        tidy = check_pin(pin)
        with self._desk.database.read() as connection:
            instrument = usable(connection, instrument_code)
        found, pupils = self._pupils(group, people)
        path = target or self._free_path(found, instrument)
        key = derive_key(tidy, os.urandom(SALT_BYTES), self._cost)
        new = NewSession(
            uid=new_uid(),
            organization=self._desk.organization().short_name,
            group_name=found.name.printed,
            created=self._desk.clock(),
            form=instrument.form,
            people=pupils,
        )
        write_session_file(path, key, new)
        try:
            number = self._remember(new, group, instrument, path, key, tidy)
        except ZimaError:
            discard(path)  # nobody could ever collect it
            raise
        return Prepared(Change(frozenset({Topic.TESTING}), None, 1, number), number, path)

    def _remember(
        self,
        new: NewSession,
        group: GroupId,
        instrument: Instrument,
        path: Path,
        key: SessionKey,
        pin: str,
    ) -> SessionId:
        with self._desk.database.write("session.prepare", Topic.TESTING) as tx:
            version = library.ensure_version(tx, instrument)
            title, name = instrument.title, self._remembered(path)
            row = NewSessionRow(new.uid, group, version, title, name, key, pin)
            return sessions.insert(tx, row, [person.id for person in new.people])

    def _pupils(self, group: GroupId, chosen: Sequence[PersonId] | None) -> tuple[Group, tuple[Person, ...]]:
        with self._desk.database.read() as connection:
            found = people.group(connection, group)
            members = people.members(connection, [group])
        if chosen is not None:
            members = tuple(person for person in members if person.id in set(chosen))
        if not members:
            raise InvalidValue("group", found.name.printed, "nobody_to_answer")
        return found, members

    def _free_path(self, group: Group, instrument: Instrument) -> Path:
        folder = self._desk.folder / "sessions"
        with as_write_failure(folder):
            folder.mkdir(exist_ok=True)
        label = "".join(letter if letter.isalnum() else "-" for letter in group.name.compact)
        stem = f"{self._desk.today().isoformat()}_{label}_{instrument.code}"
        used = {row.file_name for row in self.rows()}
        path, number = folder / f"{stem}{SUFFIX}", 2
        while path.exists() or path.name in used:
            path, number = folder / f"{stem}_{number}{SUFFIX}", number + 1
        return path

    def _remembered(self, path: Path) -> str:
        """Inside the workspace by name, so that the workspace can move; elsewhere by the whole path."""
        folder = (self._desk.folder / "sessions").resolve()
        return path.name if path.resolve().parent == folder else str(path.resolve())

    def rows(self) -> tuple[SessionRow, ...]:
        """All sessions, newest first."""
        with self._desk.database.read() as connection:
            return sessions.rows(connection)

    def path_of(self, session: SessionId) -> Path:
        """Where the session file was made; it may have been moved since."""
        return self._path(self._stored(session))

    def _path(self, stored: StoredSession) -> Path:
        if stored.file_name is None:
            raise NotFound("file", str(stored.id))
        return self._desk.folder / "sessions" / stored.file_name

    def _stored(self, session: SessionId) -> StoredSession:
        with self._desk.database.read() as connection:
            return sessions.stored(connection, session)

    def open_run(self, session: SessionId) -> KioskRun:
        """«Начать» on this computer: the kiosk on the session's own file, without typing the PIN."""
        stored = self._stored(session)
        path = self._path(stored)
        salt_of(path)
        return run_with_key(path, stored.key, stored.pin, self._desk.clock)

    def codes(self, session: SessionId) -> tuple[PupilCode, ...]:
        """The codes of pupils who cannot confirm by a birthday."""
        stored = self._stored(session)
        roster = read_roster(self._path(stored), stored.key)
        return tuple(
            PupilCode(PersonName(entry.family, entry.given, entry.patronymic).full, entry.expected)
            for entry in roster
            if entry.confirmation == CODE
        )

    def collect(self, path: Path, control: JobControl) -> tuple[Change, CollectReport]:
        """Take answers in, each attempt once. Raises NotFound, ForeignSession, FileRefused."""
        return self.take_in(self.look_into(path), control)

    def look_into(self, path: Path) -> Returned:
        """A file that has come back, read but not taken in. Raises NotFound, ForeignSession, FileRefused."""
        salt = salt_of(path)
        with self._desk.database.read() as connection:
            stored = sessions.by_salt(connection, salt)
        if stored is None:
            raise ForeignSession(path.name)
        file = read_answers(path, stored.key)
        if file.session_uid != stored.uid or stored.body is None:
            raise FileRefused(path.name, "damaged")
        return Returned(stored, file, path.name)

    def take_in(self, returned: Returned, control: JobControl) -> tuple[Change, CollectReport]:
        """The answers of a file that was looked into."""
        with self._desk.database.write("session.collect", Topic.TESTING) as tx:
            intake = Intake(tx, returned)
            intake.run(control)
            report = intake.report()
        return intake.change, report
