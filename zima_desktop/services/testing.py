"""Instruments and the results of tests: classes, single pages, conclusions and release."""

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.results import Conclusion, InstrumentCard, ResultPage, ResultRow, ResultState
from zima_desktop.scoring import profile_texts, reckon
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import all_usable, parsed, usable
from zima_desktop.store import people, results
from zima_desktop.store.clock import moment_of

MOST_DIRECTIONS = 3
ALL_GRADES = (1, 11)


class TestingService:
    """What was measured, and what the counsellor says about it."""

    __test__ = False  # pytest would take the name for a test class

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def instruments(self) -> tuple[InstrumentCard, ...]:
        """The instruments that can be given, with how many of their audience were tested."""
        cards = []
        with self._desk.database.read() as connection:
            for instrument in all_usable(connection):
                first, last = instrument.grades or ALL_GRADES
                counts, audience = results.tested(connection, range(first, last + 1))
                cards.append(_card(instrument, counts.get(instrument.code, 0), audience))
        return tuple(cards)

    def instrument(self, code: str) -> Instrument:
        """One instrument; raises NotFound."""
        with self._desk.database.read() as connection:
            return usable(connection, code)

    def results(self, code: str, group: GroupId | None = None) -> tuple[ResultRow, ...]:
        """Everybody of a group with the newest attempt; those who have none are listed too."""
        with self._desk.database.read() as connection:
            return results.class_results(connection, code, group)

    def page(self, attempt: AttemptId) -> ResultPage:
        """Everything the page of one finished result shows; raises NotFound."""
        with self._desk.database.read() as connection:
            row = results.attempt(connection, attempt)
            if row.profile is None:
                raise NotFound("result", str(attempt))
            person = people.person(connection, PersonId(row.person_id))
            answers = results.answers_of(connection, attempt)
            earlier = results.history(connection, person.id, row.code)
        instrument = parsed(row.body)
        profile = next(one.profile for one in earlier if one.attempt == attempt)
        return ResultPage(
            attempt=attempt,
            person=person.id,
            person_name=person.name.full,
            group=person.group.name.printed if person.group else "",
            instrument=instrument,
            mode=row.mode,
            started=moment_of(row.started_at),
            finished=moment_of(row.finished_at),
            profile=profile,
            reckonings=tuple(reckon(instrument, answers, scale.code) for scale in profile.scales),
            texts=profile_texts(instrument, profile),
            earlier=tuple(one for one in earlier if one.attempt != attempt),
            conclusion=results.conclusion_of(row),
            state=results.state_of(row),
            released_on=moment_of(row.released_on).date() if row.released_on else None,
            released_by=row.released_by,
        )

    def save_conclusion(self, attempt: AttemptId, conclusion: Conclusion) -> Change:
        """Keep the counsellor's word: up to three directions and a text."""
        if len(conclusion.directions) > MOST_DIRECTIONS:
            raise InvalidValue("directions", str(len(conclusion.directions)), "too_many")
        with self._desk.database.write("result.conclude", Topic.TESTING) as tx:
            results.save_conclusion(tx, attempt, conclusion)
            return tx.change(count=1)

    def release(self, attempt: AttemptId) -> Change:
        """Give the result to the pupil, dated and named; a conclusion must be there first."""
        with self._desk.database.write("result.release", Topic.TESTING) as tx:
            row = results.attempt(tx.connection, attempt)
            if results.state_of(row) is not ResultState.CHECKED:
                raise InvalidValue("conclusion", "", "needed_before_release")
            results.set_release(tx, attempt, self._desk.today(), self._desk.user_name)
            return tx.change(count=1)

    def revoke_release(self, attempt: AttemptId) -> Change:
        """Take a release back."""
        with self._desk.database.write("result.revoke", Topic.TESTING) as tx:
            results.set_release(tx, attempt, None, None)
            return tx.change(count=1)

    def texts(self, instrument: Instrument, profile: Profile) -> str:
        """What the pupil may read of a profile."""
        return profile_texts(instrument, profile).pupil


def _card(instrument: Instrument, tested: int, audience: int) -> InstrumentCard:
    return InstrumentCard(
        instrument.code,
        instrument.title,
        len(instrument.items),
        instrument.minutes,
        instrument.grades or ALL_GRADES,
        tested,
        audience,
        instrument.sha256,
    )
