"""One session file on its way into the base: each attempt once, guests when it is settled who they are."""

from dataclasses import dataclass
from uuid import UUID

from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.sessions import CollectedAttempt, CollectReport
from zima_desktop.exchange.session_files import CollectedFile
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import Scorer
from zima_desktop.services.instruments import parsed
from zima_desktop.store import attempts, guest_matches, respondents, sessions
from zima_desktop.store.attempts import KnownAttempt, ScoredAttempt
from zima_desktop.store.clock import stamp
from zima_desktop.store.sessions import StoredSession
from zima_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Returned:
    """A session file that has come back, with the session it belongs to."""

    stored: StoredSession
    file: CollectedFile
    name: str


class Intake:
    """Takes the attempts of one file in, inside a transaction of the caller."""

    def __init__(self, tx: Transaction, returned: Returned) -> None:
        assert returned.stored.body is not None  # look_into has seen to it
        self._tx = tx
        self._stored = returned.stored
        self._scorer = Scorer(parsed(returned.stored.body))
        self._file = returned.file
        self._file_name = returned.name
        self._attempts = returned.file.answered
        self._people, self._settled = _whose(tx, self._attempts)
        self._strangers: set[UUID] = set()
        self.new = self.updated = self.known = self.unfinished_new = self.relied_on = 0

    @property
    def touched(self) -> int:
        """Attempts that were written."""
        return self.new + self.updated + self.unfinished_new

    @property
    def change(self) -> Change:
        """What the open pages hear of."""
        return Change(frozenset({Topic.TESTING}), None, self.touched) if self.touched else NOTHING

    def run(self, control: JobControl) -> None:
        """Every attempt once; cancelling keeps nothing."""
        for done, attempt in enumerate(self._attempts, start=1):
            self._take(attempt)
            control.step(done, len(self._attempts))
        if self.touched:
            sessions.mark_collected(self._tx, self._stored.id)

    def _take(self, attempt: CollectedAttempt) -> None:
        person = self._people.get(attempt.person_uid)
        if person is None:
            if not self._dismissed(attempt.person_uid):
                self._strangers.add(attempt.person_uid)
            return
        before = attempts.known(self._tx.connection, attempt.attempt_uid)
        if before is None:
            attempts.add(self._tx, self._scored(attempt, person))
            if attempt.finished:
                self.new += 1
            else:
                self.unfinished_new += 1
        elif self._changed(attempt, before, person):
            attempts.replace(self._tx, before.id, self._scored(attempt, person))
            self.updated += 1
        else:
            self.known += 1

    def _dismissed(self, guest: UUID) -> bool:
        return guest in self._settled and self._settled[guest] is None

    def _changed(self, attempt: CollectedAttempt, before: KnownAttempt, person: PersonId) -> bool:
        """The attempt has grown, or its guest is somebody else than was thought."""
        whole = len(attempt.answers) >= len(before.answers) and (attempt.finished or not before.finished)
        if before.person != person and attempt.person_uid in self._settled:
            if not before.spoken_of and whole:
                return True
            self.relied_on += 1
        if before.finished:
            return False
        grown = attempts.values_of(attempt) != before.answers and len(attempt.answers) >= len(before.answers)
        return bool(attempt.finished or grown)

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


def _whose(
    tx: Transaction, found: tuple[CollectedAttempt, ...]
) -> tuple[dict[UUID, PersonId], dict[UUID, UUID | None]]:
    """By uid of the file, the person of the base; and what was settled by hand about guests."""
    uids = {one.person_uid for one in found}
    known = sessions.people_by_uid(tx.connection, uids)
    settled = guest_matches.remembered(tx.connection, uids - set(known))
    matched = {uid for uid in settled.values() if uid is not None}
    people = sessions.people_by_uid(tx.connection, matched)
    known |= {guest: people[uid] for guest, uid in settled.items() if uid in people}
    return known, settled
