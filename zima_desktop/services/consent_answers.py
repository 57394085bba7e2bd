"""What consent P1 means for answers: those that waited for it come in, those it was taken back from go."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from pathlib import Path

from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.consents import (
    DAYS_TO_DESTROY,
    ConsentRow,
    Consequence,
    Effect,
    Gathered,
    LogLine,
    Purpose,
    Withdrawal,
    WithdrawalOutlook,
    purposes_of,
    subject_of,
)
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.domain.handover import Variant
from zima_desktop.domain.ids import PersonId
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.desk import Desk
from zima_desktop.services.sessions import SessionService
from zima_desktop.store import access_log, consent_erasure, consents, handover, people
from zima_desktop.store.transaction import Transaction

_STOPS = {
    Purpose.COUNSELLING: (Consequence.TESTING_STOPS,),
    Purpose.COORDINATOR: (Consequence.TRANSFER_STOPS,),
    Purpose.COLLEGE: (Consequence.COLLEGE_STOPS, Consequence.COLLEGE_TOLD),
    Purpose.PUBLICATION: (Consequence.PUBLICATION_STOPS,),
    Purpose.RESEARCH: (Consequence.RESEARCH_STOPS,),
}


class ConsentAnswers:
    """Withdrawals with their act, and answers that wait in session files for a paper."""

    def __init__(self, desk: Desk, sessions: SessionService, collecting: Collecting) -> None:
        self._desk = desk
        self._sessions = sessions
        self._collecting = collecting

    def outlook(self, person: PersonId, purposes: Collection[Purpose], on: date) -> WithdrawalOutlook:
        """What a withdrawal would stop and remove; changes nothing."""
        with self._desk.database.read() as connection:
            row = self._row(person)
            asked = tuple(one for one in purposes_of(row.states) if one in set(purposes))
            there = consent_erasure.gathered(connection, person)
            visits = consent_erasure.events_of(connection, person)
            packages = sum(
                entry.info.variant is Variant.FULL for entry in handover.registered(connection, "out")
            )
        effects = [Effect(kind) for purpose in asked for kind in _STOPS[purpose]]
        if Purpose.COUNSELLING in asked:
            effects += [*_removed(there), Effect(Consequence.FILES_GO, len(self._files(person)))]
        if Purpose.PUBLICATION in asked:
            effects.append(Effect(Consequence.PUBLISHED_EVENTS, visits))
        if Purpose.COORDINATOR in asked and packages:
            effects.append(Effect(Consequence.COORDINATOR_REMOVES, packages))
        effects.append(Effect(Consequence.CARD_STAYS))
        shown = tuple(effect for effect in effects if effect.count != 0)
        return WithdrawalOutlook(person, row.name, asked, shown, on + timedelta(days=DAYS_TO_DESTROY))

    def carry_out(self, wanted: Withdrawal) -> Change:
        """Take the papers back and, if it is to be now, destroy what P1 has allowed to gather.

        Without destruction it is one undoable step; with it nothing can be taken back.
        Raises InvalidValue for a day to come, or when none of these papers is in force.
        """
        if wanted.on > self._desk.today():
            raise InvalidValue("date", wanted.on.isoformat(), "date_in_future")
        destroys = wanted.destroy_now and Purpose.COUNSELLING in wanted.purposes
        with self._desk.database.write("consent.withdraw", Topic.PEOPLE, Topic.EXCHANGE) as tx:
            count = sum(
                consents.withdraw(tx, [wanted.person], purpose, wanted.on, wanted.note)
                for purpose in wanted.purposes
            )
            if not count:
                raise InvalidValue("purpose", "", "not_in_force")
            self._log(tx, "consent.withdraw", wanted.person, *(one.value for one in wanted.purposes))
            change = tx.change(count=count)
        if destroys:
            gone = self.destroy([wanted.person])
            return Change(change.topics | gone.topics, None, change.count + gone.count)
        return change

    def destroy(self, persons: Collection[PersonId]) -> Change:
        """Take out for good what was gathered under P1 of those who have no such consent any more.

        Raises InvalidValue when the consent of one of them is in force.
        """
        for person in persons:
            if self._row(person).has(Purpose.COUNSELLING):
                raise InvalidValue("person", self._row(person).name, "consent_in_force")
        count = 0
        for person in persons:
            self._collecting.erase(self._files(person))
            with self._desk.database.write("consent.destroy", *_EVERYTHING) as tx:
                gone = consent_erasure.destroy(tx, person)
                counts = (
                    f"attempts={gone.attempts} talks={gone.talks} plans={gone.plans} requests={gone.requests}"
                )
                self._log(tx, "consent.destroy", person, counts)
            count += gone.total
        return Change(frozenset(_EVERYTHING), None, count) if persons else NOTHING

    def due(self) -> tuple[ConsentRow, ...]:
        """Who has taken P1 back while their records are still here, the earliest last day first."""
        with self._desk.database.read() as connection:
            rows = consents.register(connection, None, self._desk.today())
        waiting = [row for row in rows if row.destroy_by is not None]
        return tuple(sorted(waiting, key=lambda row: row.destroy_by or date.max))

    def log_about(self, person: PersonId) -> tuple[LogLine, ...]:
        """The extract of the log about one person, oldest first."""
        with self._desk.database.read() as connection:
            uid = people.person(connection, person).uid
            rows = access_log.about(connection, uid)
        own = self._desk.database.user
        return tuple(
            LogLine(
                row.id,
                row.at,
                self._desk.user_name if row.user_uid == own else None,
                row.action,
                row.subject.replace(str(uid), "").strip(),
                row.chain,
            )
            for row in rows
        )

    def take_waiting(self, persons: Collection[PersonId], control: JobControl) -> Change:
        """After P1 was noted: answers that have waited in session files of this base come in."""
        files = {path for person in persons for path in self._files(person)}
        change = NOTHING
        for done, path in enumerate(sorted(files)):
            control.step(done, len(files), path.name)
            try:
                made, _report = self._sessions.collect(path, JobControl())
            except ZimaError:
                continue  # damaged or open elsewhere: collecting it by hand will say so
            change = Change(change.topics | made.topics, None, change.count + made.count)
        return change

    def _files(self, person: PersonId) -> list[Path]:
        with self._desk.database.read() as connection:
            numbers = consent_erasure.sessions_of(connection, person)
        return [path for path in self._paths(numbers) if path.is_file()]

    def _paths(self, numbers: Iterable[int]) -> Iterable[Path]:
        wanted = set(numbers)
        for row in self._sessions.rows():
            if row.id in wanted and row.file_name:
                yield self._sessions.path_of(row.id)

    def _row(self, person: PersonId) -> ConsentRow:
        with self._desk.database.read() as connection:
            people.person(connection, person)
            rows = consents.register(connection, None, self._desk.today(), [person])
        if not rows:
            raise InvalidValue("person", str(person), "hidden")
        return rows[0]

    def _log(self, tx: Transaction, action: str, person: PersonId, *words: str) -> None:
        subject = subject_of([people.person(tx.connection, person).uid], *words)
        access_log.record(tx.connection, self._desk.clock(), self._desk.database.user, action, subject)


_EVERYTHING = (Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EXCHANGE)


def _removed(there: Gathered) -> tuple[Effect, ...]:
    return (
        Effect(Consequence.RESULTS_GO, there.attempts),
        Effect(Consequence.TALKS_GO, there.talks),
        Effect(Consequence.PLANS_GO, there.plans),
        Effect(Consequence.REQUESTS_GO, there.requests),
    )
