"""One session file on its way into the base: each attempt once, guests when it is settled who they are."""

from dataclasses import dataclass
from uuid import UUID

from zima_desktop.domain.battery import split
from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.instruments import Form
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.sessions import CollectedAttempt, CollectReport
from zima_desktop.exchange.session_files import CollectedFile
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import Scorer
from zima_desktop.services import consent_gate
from zima_desktop.services.instruments import parsed
from zima_desktop.store import attempts, guest_matches, respondents, session_seats, sessions
from zima_desktop.store.attempts import KnownAttempt, ScoredAttempt
from zima_desktop.store.clock import stamp
from zima_desktop.store.sessions import StoredPart, StoredSession
from zima_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Returned:
    """A session file that has come back, with the session it belongs to."""

    stored: StoredSession
    file: CollectedFile
    name: str

    def split(self, attempt: CollectedAttempt) -> tuple[tuple[StoredPart, CollectedAttempt], ...]:
        """What of an attempt belongs to which instrument; those that were not reached are left out."""
        pairs = zip(self.stored.parts, split(attempt, self._forms()), strict=True)
        return tuple((part, one) for part, one in pairs if one is not None)

    def _forms(self) -> tuple[Form, ...]:
        assert all(part.body for part in self.stored.parts)  # look_into has seen to it
        return tuple(parsed(part.body).form for part in self.stored.parts if part.body)


class Intake:
    """Takes the attempts of one file in, inside a transaction of the caller."""

    def __init__(self, tx: Transaction, returned: Returned) -> None:
        self._tx = tx
        self._returned = returned
        self._stored = returned.stored
        self._scorers = {part.code: Scorer(parsed(part.body)) for part in self._stored.parts if part.body}
        self._file = returned.file
        self._file_name = returned.name
        self._attempts = returned.file.answered
        self._people, self._settled = _whose(tx, self._attempts)
        today = tx.now.astimezone().date()
        self._barred = consent_gate.unnamed(tx.connection, set(self._people.values()), today)
        self._held_back: set[PersonId] = set()
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
        for part, one in self._returned.split(attempt):
            self._keep(part, one, person)

    def _keep(self, part: StoredPart, attempt: CollectedAttempt, person: PersonId) -> None:
        before = attempts.known(self._tx.connection, attempt.attempt_uid)
        if before is None and person in self._barred:
            self._held_back.add(person)  # the answers stay in the file until there is a paper
        elif before is None:
            self._add(self._scored(part, attempt, person))
        elif self._changed(attempt, before, person):
            attempts.replace(self._tx, before.id, self._scored(part, attempt, person))
            self.updated += 1
        else:
            self.known += 1

    def _add(self, scored: ScoredAttempt) -> None:
        if not scored.collected.finished:
            self.unfinished_new += 1
        elif self._is_battery and attempts.same_act(self._tx.connection, scored):
            self.known += 1
            return
        else:
            self.new += 1
        attempts.add(self._tx, scored)

    @property
    def _is_battery(self) -> bool:
        return len(self._stored.parts) > 1

    def _dismissed(self, guest: UUID) -> bool:
        return guest in self._settled and self._settled[guest] is None

    def _changed(self, attempt: CollectedAttempt, before: KnownAttempt, person: PersonId) -> bool:
        """The attempt has grown, or its guest is somebody else than was thought."""
        whole = len(attempt.answers) >= len(before.answers) and (attempt.finished or not before.finished)
        if before.person != person and attempt.person_uid in self._settled:
            if not before.spoken_of and whole:
                return True
            self.relied_on += 1
        differs = attempts.values_of(attempt) != before.answers
        if before.finished:  # of a battery that was gone on with, a finished part may have been changed
            later = attempt.finished and attempts.edits_of(attempt) > before.edits
            return bool(self._is_battery and differs and later and not before.spoken_of)
        return bool(attempt.finished or (differs and len(attempt.answers) >= len(before.answers)))

    def _scored(self, part: StoredPart, attempt: CollectedAttempt, person: PersonId) -> ScoredAttempt:
        try:
            profile = self._score(part, attempt, person) if attempt.finished else None
        except InvalidValue as error:
            raise FileRefused(self._file_name, "answers", error.field) from error
        return ScoredAttempt(attempt, person, self._stored.id, part.version, self._file.app, profile)

    def _score(self, part: StoredPart, attempt: CollectedAttempt, person: PersonId) -> Profile:
        assert attempt.finished is not None
        who = respondents.respondent_of(self._tx.connection, person, stamp(attempt.finished))
        return self._scorers[part.code].score(dict(attempt.answers), who, attempt.spent_ms)

    def report(self) -> CollectReport:
        """Counts of this file, names of the whole session."""
        return CollectReport(
            session_uid=self._stored.uid,
            new=self.new,
            updated=self.updated,
            known=self.known,
            unfinished=sum(one.finished is None for one in self._attempts),
            unknown_people=len(self._strangers),
            absent=session_seats.absent(self._tx.connection, self._stored.id, self._held_back),
            double=session_seats.doubled(self._tx.connection, self._stored.id),
            without_consent=len(self._held_back),
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
