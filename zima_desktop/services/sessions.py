"""Sessions of a class: making the file, finding it again, taking the answers into the base."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.audience import Audience, Reach
from zima_desktop.domain.battery import CODE as BATTERY
from zima_desktop.domain.battery import MOST, joined
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound, SessionFileRefused, ZimaError
from zima_desktop.domain.ids import GroupId, PersonId, SessionId, new_uid
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.people import Person
from zima_desktop.domain.sessions import CollectReport, ForeignSession, SessionRow
from zima_desktop.exchange.session_files import (
    CODE,
    SUFFIX,
    NewSession,
    is_coded,
    name_of,
    read_answers,
    read_roster,
    write_session_file,
)
from zima_desktop.files import as_write_failure, discard
from zima_desktop.jobs import JobControl
from zima_desktop.services import consent_gate
from zima_desktop.services.audience import Gathered, gather
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import usable
from zima_desktop.services.intake import Intake, Returned
from zima_desktop.services.kiosk import KioskRun, run_with_key
from zima_desktop.store import library, sessions
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
    """What a pupil without a birth date in the base must type; for the teacher's list.

    `unnamed`: the file shows only the code, so this line is for the counsellor alone.
    """

    name: str
    code: str
    unnamed: bool = False


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
        """One class, or some of it, and one instrument; else like `prepare_for`."""
        chosen = None if people is None else tuple(people)
        return self.prepare_for(Audience((group,), chosen), (instrument_code,), pin, target)

    def prepare_for(
        self, audience: Audience, codes: Sequence[str], pin: str, target: Path | None = None
    ) -> Prepared:
        """Write the session file (into sessions/ unless told otherwise) and remember its key.

        Several codes make a battery, answered in this order. Raises InvalidValue (PIN, nobody to answer, no
        battery), NotFound, FileRefused (the file is there already), WriteFailed.
        """
        tidy = check_pin(pin)
        instruments, gathered = self._chosen(codes), self._gathered(audience, codes)
        if not gathered.people:
            raise InvalidValue("group", gathered.name, "nobody_to_answer")
        path = target or self._free_path(gathered.label, codes)
        key = derive_key(tidy, os.urandom(SALT_BYTES), self._cost)
        new = NewSession(
            uid=new_uid(),
            organization=self._desk.organization().short_name,
            group_name=gathered.name,
            created=self._desk.clock(),
            form=joined([instrument.form for instrument in instruments]),
            people=gathered.people,
            unnamed=self._unnamed(gathered.people),
        )
        write_session_file(path, key, new)
        try:
            number = self._remember(new, gathered.group, instruments, path, key, tidy)
        except ZimaError:
            discard(path)  # nobody could ever collect it
            raise
        return Prepared(Change(frozenset({Topic.TESTING}), None, 1, number), number, path)

    def prepare_each(
        self, audience: Audience, sittings: Sequence[Sequence[str]], pin: str, target: Path | None = None
    ) -> tuple[Prepared, ...]:
        """A battery that does not fit into a lesson: one session a sitting, the files numbered from 1."""
        return self.prepare_all([(audience, codes) for codes in sittings], pin, target)

    def prepare_all(
        self, wanted: Sequence[tuple[Audience, Sequence[str]]], pin: str, target: Path | None = None
    ) -> tuple[Prepared, ...]:
        """Several sessions with one PIN; a `target` gets the numbers 1, 2 … Raises like `prepare_for`."""
        several = len(wanted) > 1
        paths = [
            _numbered(target, number) if target is not None and several else target
            for number, _one in enumerate(wanted, start=1)
        ]
        taken = next((path for path in paths if path is not None and path.exists()), None)
        if taken is not None:
            raise FileRefused(taken.name, "exists")
        pairs = zip(wanted, paths, strict=True)
        return tuple(self.prepare_for(audience, codes, pin, path) for (audience, codes), path in pairs)

    def reach(self, audience: Audience, codes: Sequence[str]) -> Reach:
        """How many the session would be for; raises NotFound."""
        return self._gathered(audience, codes).reach

    def _gathered(self, audience: Audience, codes: Sequence[str]) -> Gathered:
        with self._desk.database.read() as connection:
            return gather(connection, audience, codes, self._desk.school_year())

    def _chosen(self, codes: Sequence[str]) -> tuple[Instrument, ...]:
        if not codes:
            raise InvalidValue("battery", "", "battery_empty")
        twice = next((code for code in codes if codes.count(code) > 1), None)
        if twice is not None:
            raise InvalidValue("battery", twice, "battery_twice")
        if len(codes) > MOST:
            raise InvalidValue("battery", str(MOST), "battery_too_many")
        with self._desk.database.read() as connection:
            return tuple(usable(connection, code) for code in codes)

    def _remember(
        self,
        new: NewSession,
        group: GroupId | None,
        instruments: Sequence[Instrument],
        path: Path,
        key: SessionKey,
        pin: str,
    ) -> SessionId:
        with self._desk.database.write("session.prepare", Topic.TESTING) as tx:
            row = NewSessionRow(
                uid=new.uid,
                group=group,
                list_name=new.group_name if group is None else None,
                versions=tuple(library.ensure_version(tx, one) for one in instruments),
                title=new.form.title,
                file_name=self._remembered(path),
                key=key,
                pin=pin,
            )
            return sessions.insert(tx, row, [person.id for person in new.people])

    def _unnamed(self, pupils: Sequence[Person]) -> frozenset[UUID]:
        """Those without consent to be tested: a code stands in the file in the place of their names."""
        with self._desk.database.read() as connection:
            barred = consent_gate.unnamed(connection, [one.id for one in pupils], self._desk.today())
        return frozenset(one.uid for one in pupils if one.id in barred)

    def file_stem(self, audience: Audience, codes: Sequence[str]) -> str:
        """The name of a session file without its ending: the day, whose it is, what is asked."""
        return self._stem(self._gathered(audience, codes).label, codes)

    def _stem(self, label: str, codes: Sequence[str]) -> str:
        what = codes[0] if len(codes) == 1 else BATTERY
        return f"{self._desk.today().isoformat()}_{label}_{what}"

    def _free_path(self, label: str, codes: Sequence[str]) -> Path:
        folder = self._desk.folder / "sessions"
        with as_write_failure(folder):
            folder.mkdir(exist_ok=True)
        stem = self._stem(label, codes)
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
        """The codes of pupils who cannot confirm by a birthday, and of those whose names are not in the file.

        The file holds only the codes of the latter: their names come from the base.
        """
        stored = self._stored(session)
        roster = [one for one in read_roster(self._path(stored), stored.key) if one.confirmation == CODE]
        with self._desk.database.read() as connection:
            names = sessions.names_by_uid(connection, {one.person_uid for one in roster if is_coded(one)})
        return tuple(
            PupilCode(names.get(one.person_uid, name_of(one).full), one.expected, is_coded(one))
            for one in roster
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
        if file.session_uid != stored.uid or not all(part.body for part in stored.parts):
            raise SessionFileRefused(path.name, "damaged")
        return Returned(stored, file, path.name)

    def take_in(self, returned: Returned, control: JobControl) -> tuple[Change, CollectReport]:
        """The answers of a file that was looked into."""
        with self._desk.database.write("session.collect", Topic.TESTING) as tx:
            intake = Intake(tx, returned)
            intake.run(control)
            report = intake.report()
        return intake.change, report


def _numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}_{number}{path.suffix}")
