"""Sessions of a class: making the file, finding it again, taking the answers into the base."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound, ZimaError
from zima_desktop.domain.ids import GroupId, PersonId, SessionId, new_uid
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.people import Group, Person, PersonName
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.sessions import CollectedAttempt, CollectReport, ForeignSession, SessionRow
from zima_desktop.exchange.session_files import (
    CODE,
    SUFFIX,
    CollectedFile,
    NewSession,
    read_answers,
    read_roster,
    write_session_file,
)
from zima_desktop.files import as_write_failure, discard
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import Scorer
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import parsed, usable
from zima_desktop.services.kiosk import KioskRun, run_with_key
from zima_desktop.store import attempts, library, people, respondents, sessions
from zima_desktop.store.attempts import ScoredAttempt
from zima_desktop.store.clock import stamp
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey, check_pin, derive_key, salt_of
from zima_desktop.store.sessions import NewSessionRow, StoredSession
from zima_desktop.store.transaction import Transaction


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
        salt = salt_of(path)
        with self._desk.database.read() as connection:
            stored = sessions.by_salt(connection, salt)
        if stored is None:
            raise ForeignSession(path.name)
        file = read_answers(path, stored.key)
        if file.session_uid != stored.uid or stored.body is None:
            raise FileRefused(path.name, "damaged")
        instrument = parsed(stored.body)
        with self._desk.database.write("session.collect", Topic.TESTING) as tx:
            intake = _Intake(tx, stored, instrument, file, path.name)
            intake.run(control)
            if intake.touched:
                sessions.mark_collected(tx, stored.id)
            report = intake.report()
        if not intake.touched:
            return NOTHING, report
        return Change(frozenset({Topic.TESTING}), None, intake.touched), report


class _Intake:
    """One file on its way into the base."""

    def __init__(
        self, tx: Transaction, stored: StoredSession, instrument: Instrument, file: CollectedFile, name: str
    ) -> None:
        self._tx = tx
        self._stored = stored
        self._scorer = Scorer(instrument)
        self._file = file
        self._file_name = name
        self._attempts = tuple(one for one in file.attempts if one.answers or one.finished)
        self._people = sessions.people_by_uid(tx.connection, {one.person_uid for one in self._attempts})
        self._strangers: set[UUID] = set()
        self.new = self.updated = self.known = self.unfinished_new = 0

    @property
    def touched(self) -> int:
        """Attempts that were written."""
        return self.new + self.updated + self.unfinished_new

    def run(self, control: JobControl) -> None:
        """Every attempt once; cancelling keeps nothing."""
        for done, attempt in enumerate(self._attempts, start=1):
            self._take(attempt)
            control.step(done, len(self._attempts))

    def _take(self, attempt: CollectedAttempt) -> None:
        person = self._people.get(attempt.person_uid)
        if person is None:
            self._strangers.add(attempt.person_uid)
            return
        before = attempts.known(self._tx.connection, attempt.attempt_uid)
        if before is None:
            attempts.add(self._tx, self._scored(attempt, person))
            if attempt.finished:
                self.new += 1
            else:
                self.unfinished_new += 1
            return
        grown = attempts.values_of(attempt) != before.answers and len(attempt.answers) >= len(before.answers)
        if before.finished or not (attempt.finished or grown):
            self.known += 1
            return
        attempts.replace(self._tx, before.id, self._scored(attempt, person))
        self.updated += 1

    def _scored(self, attempt: CollectedAttempt, person: PersonId) -> ScoredAttempt:
        try:
            profile = self._score(attempt, person) if attempt.finished else None
        except InvalidValue as error:
            raise FileRefused(self._file_name, "answers", error.field) from error
        stored = self._stored
        return ScoredAttempt(attempt, person, stored.id, stored.version, self._file.app, profile)

    def _score(self, attempt: CollectedAttempt, person: PersonId) -> Profile:
        assert attempt.finished is not None
        who = respondents.respondent_of(self._tx.connection, person, stamp(attempt.finished))
        return self._scorer.score(dict(attempt.answers), who, attempt.spent_ms)

    def report(self) -> CollectReport:
        """Counts of this file, names of the whole session."""
        return CollectReport(
            session_uid=self._stored.uid,
            new=self.new,
            updated=self.updated,
            known=self.known,
            unfinished=sum(one.finished is None for one in self._attempts),
            unknown_people=len(self._strangers),
            absent=sessions.absent(self._tx.connection, self._stored.id),
            double=sessions.doubled(self._tx.connection, self._stored.id),
        )
