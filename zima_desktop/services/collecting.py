"""Taking many session files in at once, settling who the guests are, and clearing files away afterwards."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.collecting import (
    CollectBoard,
    ErasureVerdict,
    FileOutcome,
    InReach,
    Matched,
    SessionOutcome,
)
from zima_desktop.domain.errors import InvalidValue, NotFound, WriteFailed, ZimaError
from zima_desktop.domain.found_sessions import SessionPlace
from zima_desktop.domain.ids import AttemptId, PersonId, SessionId
from zima_desktop.domain.sessions import SessionState
from zima_desktop.files import as_write_failure, flush_folder
from zima_desktop.jobs import JobControl
from zima_desktop.services.collected import Files, check_all_is_here, outcome_of
from zima_desktop.services.desk import Desk
from zima_desktop.services.intake import Intake, Returned
from zima_desktop.services.session_finder import find_sessions
from zima_desktop.services.sessions import SessionService
from zima_desktop.store import access_log, attempts, guest_matches, people, session_seats, sessions
from zima_desktop.store.answer_tables import hide_attempt
from zima_desktop.store.session_file_key import salt_of
from zima_desktop.store.transaction import Transaction

OLD_AFTER_DAYS = 30


class Collecting:
    """Every file by itself: one that cannot be taken does not keep the others out."""

    def __init__(self, desk: Desk, service: SessionService) -> None:
        self._desk = desk
        self._sessions = service
        self._seen: dict[SessionId, dict[Path, None]] = {}  # where guests may still be matched from

    def collect_files(self, paths: Sequence[Path], control: JobControl) -> CollectBoard:
        """Take the files in. After a cancel the rest is told as stopped; what was taken stays taken."""
        files: list[FileOutcome] = []
        read: dict[SessionId, dict[Path, Returned]] = {}
        change = NOTHING
        for done, path in enumerate(paths):
            try:
                control.step(done, len(paths), path.name)
                returned = self._sessions.look_into(path)
                made, report = self._sessions.take_in(returned, JobControl())
            except ZimaError as error:
                files.append(FileOutcome(path, error=error))
                continue
            change = Change(change.topics | made.topics, None, change.count + made.count)
            session = returned.stored.id
            read.setdefault(session, {})[path] = returned
            self._seen.setdefault(session, {})[path.resolve()] = None
            files.append(FileOutcome(path, session, report))
        return CollectBoard(tuple(files), self._outcomes(read), change)

    def _outcomes(self, read: Mapping[SessionId, Files]) -> tuple[SessionOutcome, ...]:
        if not read:
            return ()
        rows = {row.id: row for row in self._sessions.rows()}
        with self._desk.database.read() as connection:
            return tuple(outcome_of(connection, rows[session], files) for session, files in read.items())

    def match(self, session: SessionId, guest: UUID, person: PersonId, paths: Iterable[Path] = ()) -> Matched:
        """Settle who a guest is and take the answers in, from the files collected before and from `paths`.

        May be put right later, until the result was concluded or released. Raises NotFound, InvalidValue.
        """
        return self._settle(session, guest, person, paths)

    def dismiss(self, session: SessionId, guest: UUID) -> Matched:
        """The answers of this guest belong to nobody of the base; they stay in the file."""
        return self._settle(session, guest, None, ())

    def choose(self, attempt: UUID) -> Change:
        """Of several finished attempts this one counts; the others leave every list until that is undone.

        A file that is collected again does not bring them back. Raises NotFound, InvalidValue (somebody
        has relied on another one).
        """
        with self._desk.database.write("session.choose", Topic.TESTING) as tx:
            others = session_seats.rivals(tx.connection, attempt)
            if any(one.conclusion_text or one.released_on for one in others):
                raise InvalidValue("attempt", "", "other_side_used")
            for one in others:
                hide_attempt(tx, AttemptId(one.id))
            return tx.change(count=len(others))

    def _settle(
        self, session: SessionId, guest: UUID, person: PersonId | None, paths: Iterable[Path]
    ) -> Matched:
        files = tuple(_only(one, guest) for one in self._within_reach(session, paths))
        with self._desk.database.write("session.match", Topic.TESTING) as tx:
            settling = _Settling(tx, session, guest, files)
            return settling.as_nobody() if person is None else settling.as_person(person)

    def _within_reach(self, session: SessionId, paths: Iterable[Path]) -> Iterable[Returned]:
        """The files that were given, and those from before that can still be read."""
        given = {path.resolve(): path for path in paths}
        for path in given.values():
            yield self._sessions.look_into(path)
        with suppress(NotFound):
            self._seen.setdefault(session, {})[self._sessions.path_of(session).resolve()] = None
        for path in self._seen.get(session, ()):
            if path not in given:
                with suppress(ZimaError):
                    yield self._sessions.look_into(path)

    def in_reach(
        self, places: Sequence[SessionPlace], control: JobControl, session: SessionId | None = None
    ) -> tuple[InReach, ...]:
        """Files of this base (of one session) in these folders: what may be collected without asking.

        Raises Cancelled only.
        """
        rows = {row.id: row for row in self._sessions.rows()}
        found: list[InReach] = []
        for one in find_sessions(places, control):
            with suppress(ZimaError), self._desk.database.read() as connection:
                stored = sessions.by_salt(connection, salt_of(one.newest.path))
                if stored is not None and session in (None, stored.id) and stored.id in rows:
                    row = rows[stored.id]
                    found.append(InReach(row.id, row.group_name, row.instrument_title, one.copies))
        return tuple(found)

    def erasable(self, paths: Iterable[Path]) -> tuple[ErasureVerdict, ...]:
        """Which of the files may go: those whose every attempt is in the base."""
        return tuple(self._verdict(path) for path in paths)

    def old_files(self, days: int = OLD_AFTER_DAYS) -> tuple[ErasureVerdict, ...]:
        """Files of this workspace to offer for erasure: not made lately, every answer collected."""
        before = self._desk.clock() - timedelta(days=days)
        paths = []
        for row in self._sessions.rows():
            if row.state is not SessionState.PREPARED and row.created <= before and row.file_name:
                path = self._sessions.path_of(row.id)
                if path.is_file():
                    paths.append(path)
        return tuple(one for one in self.erasable(paths) if one.error is None)

    def erase(self, paths: Iterable[Path]) -> tuple[ErasureVerdict, ...]:
        """Remove the files that may go, and their journals.

        Nothing is promised about the medium: a stick keeps old blocks. What is left there is encrypted.
        """
        return tuple(self._erased(verdict) for verdict in self.erasable(paths))

    def _verdict(self, path: Path) -> ErasureVerdict:
        try:
            returned = self._sessions.look_into(path)
            with self._desk.database.read() as connection:
                check_all_is_here(connection, returned)
        except ZimaError as error:
            return ErasureVerdict(path, error)
        return ErasureVerdict(path, None, len(returned.file.remarks))

    def _erased(self, verdict: ErasureVerdict) -> ErasureVerdict:
        if verdict.error is not None:
            return verdict
        path = verdict.path
        try:
            with as_write_failure(path):
                path.unlink()
                path.with_name(path.name + "-journal").unlink(missing_ok=True)
                flush_folder(path.parent)
        except WriteFailed as error:
            return replace(verdict, error=error)
        with self._desk.database.read() as connection:
            user = self._desk.database.user
            access_log.record(connection, self._desk.clock(), user, "session.erase", "1 file")
        return replace(verdict, erased=True)


def _only(returned: Returned, guest: UUID) -> Returned:
    """Nobody but the guest: matching takes nothing else in."""
    attempts_ = tuple(one for one in returned.file.attempts if one.person_uid == guest)
    return replace(returned, file=replace(returned.file, attempts=attempts_))


class _Settling:
    """One guest and the files with the answers, inside one write."""

    def __init__(self, tx: Transaction, session: SessionId, guest: UUID, files: tuple[Returned, ...]) -> None:
        if guest in sessions.people_by_uid(tx.connection, {guest}):
            raise InvalidValue("guest", str(guest), "not_a_guest")
        self._tx = tx
        self._session = sessions.stored(tx.connection, session).id
        self._guest = guest
        self._files = tuple(one for one in files if one.stored.id == session)
        self._before = guest_matches.remembered(tx.connection, {guest}).get(guest)

    def as_nobody(self) -> Matched:
        for returned in self._files:
            parts = [one for attempt in returned.file.attempts for _part, one in returned.split(attempt)]
            for one in parts:
                if attempts.known(self._tx.connection, one.attempt_uid) is not None:
                    raise InvalidValue("guest", "", "guest_taken_in")
        guest_matches.remember(self._tx, self._guest, None)
        return Matched(NOTHING, 0)

    def as_person(self, person: PersonId) -> Matched:
        name = people.person(self._tx.connection, person).name.full
        guest_matches.remember(self._tx, self._guest, person)
        guest_matches.expect(self._tx, self._session, person)
        taken = 0
        for returned in self._files:
            intake = Intake(self._tx, returned)
            intake.run(JobControl())
            if intake.relied_on:
                raise InvalidValue("guest", name, "already_relied_on")
            taken += intake.touched
        self._expect_no_more(person)
        return Matched(Change(frozenset({Topic.TESTING}), None, taken), taken)

    def _expect_no_more(self, person: PersonId) -> None:
        """Whoever was taken for the guest by mistake is off the list again, unless he was on it anyway."""
        if self._before is None or not self._files:
            return
        former = sessions.people_by_uid(self._tx.connection, {self._before}).get(self._before)
        files = [returned.file for returned in self._files]  # a second sitting holds a part of the list only
        listed = {entry.person_uid for file in files for entry in file.roster}
        on_the_list = listed.difference(*(file.guests for file in files))
        if former is not None and former != person and self._before not in on_the_list:
            guest_matches.expect_no_more(self._tx, self._session, former)
