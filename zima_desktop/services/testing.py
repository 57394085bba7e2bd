"""Instruments and the results of tests: classes, single pages, conclusions and release."""

from pathlib import Path

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId
from zima_desktop.domain.instruments import Instrument, Reader
from zima_desktop.domain.profile_json import profile_from_json
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.results import (
    ClassResults,
    Conclusion,
    InstrumentCard,
    ResultPage,
    ResultRow,
    ResultState,
    ScaleChange,
)
from zima_desktop.scoring import profile_texts
from zima_desktop.services import changes_of_scales, result_pages
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import all_usable, parsed, usable
from zima_desktop.store import access_log, class_results, people, results

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
            covered = results.coverage(connection)
            for instrument in all_usable(connection):
                first, last = instrument.grades or ALL_GRADES
                cards.append(_card(instrument, *covered.of(instrument.code, range(first, last + 1))))
        return tuple(cards)

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Code and title of the instruments that can be given; quick, for it counts nobody."""
        with self._desk.database.read() as connection:
            return tuple((one.code, one.title) for one in all_usable(connection))

    def instrument(self, code: str) -> Instrument:
        """One instrument; raises NotFound."""
        with self._desk.database.read() as connection:
            return usable(connection, code)

    def results(self, code: str, group: GroupId | None = None) -> tuple[ResultRow, ...]:
        """Everybody of a group with the newest attempt; those who have none are listed too."""
        with self._desk.database.read() as connection:
            return results.class_results(connection, code, group, self._desk.today())

    def class_results(self, code: str, group: GroupId | None = None) -> ClassResults:
        """The table of a class, or of everybody, read without whole profiles; raises NotFound."""
        with self._desk.database.read() as connection:
            instrument = usable(connection, code)
            name = "" if group is None else people.group(connection, group).name.printed
            rows = class_results.class_table(connection, code, group, self._desk.today())
        return ClassResults(instrument, name, rows)

    def page(self, attempt: AttemptId) -> ResultPage:
        """Everything the page of one finished result shows; raises NotFound."""
        with self._desk.database.read() as connection:
            return result_pages.gather(connection, attempt)

    def changes(self, attempt: AttemptId, earlier: AttemptId) -> tuple[ScaleChange, ...]:
        """Two attempts of one person with one version, scale by scale. May take long in a large base."""
        with self._desk.database.read() as connection:
            return changes_of_scales.between(connection, attempt, earlier)

    def export_class(self, code: str, group: GroupId | None, target: Path) -> int:
        """The table of a class as a workbook; returns how many people are in it."""
        from zima_desktop.exchange.results import write_class

        found = self.class_results(code, group)
        write_class(found, target)
        self._note("results.class", f"{len(found.rows)} people")
        return len(found.rows)

    def export_person(self, person: PersonId, target: Path) -> int:
        """Every finished attempt of a person as a workbook; returns how many there are."""
        from zima_desktop.exchange.results import write_person

        with self._desk.database.read() as connection:
            found = people.person(connection, person)
            taken = results.history(connection, person)
        write_person(found.name.full, taken, target)
        self._note("results.person", "1 person")
        return len(taken)

    def _note(self, action: str, subject: str) -> None:
        with self._desk.database.read() as connection:
            access_log.record(connection, self._desk.clock(), self._desk.database.user, action, subject)

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
            if row.body is not None and Reader.PUPIL not in parsed(row.body).shown_to:
                raise InvalidValue("release", row.code, "not_shown_to_pupils")
            if row.profile is not None and profile_from_json(row.profile).held:
                raise InvalidValue("release", row.code, "result_held")
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
