"""People after school and college: who left, what is known of them, whom to call, figures of a year."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from zima_desktop.domain.applications import Wish
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.cohorts import CohortFigures, Moment, Past, figures
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.followup import (
    CallDue,
    Facts,
    Known,
    LeaverList,
    LeaverRow,
    PersonAfter,
    call_order,
    row_of,
    wishes_on,
)
from zima_desktop.domain.ids import OutcomeId, PersonId
from zima_desktop.domain.leavers import Cohort, Leaving, leavings
from zima_desktop.domain.names import clean_text
from zima_desktop.domain.outcomes import (
    HORIZONS,
    ContactDraft,
    OutcomeDraft,
    OutcomeStatus,
    horizon_of,
    standing_of,
)
from zima_desktop.domain.trajectory import PlanSlot
from zima_desktop.services.desk import Desk
from zima_desktop.services.destinations import Destinations
from zima_desktop.store import applications, leavers, outcomes
from zima_desktop.store.database import Connection
from zima_desktop.store.leavers import Candidate
from zima_desktop.store.tables_trajectory import outcomes as outcome_table

OLDEST_YEAR = 1990
LONGEST_PHONE = 60


class FollowUpService:
    """Statuses and attempts; applications have a service of their own."""

    def __init__(self, desk: Desk, destinations: Destinations) -> None:
        self._desk, self._destinations = desk, destinations

    # Reading -----------------------------------------------------------------------------------

    def leavers(self) -> LeaverList:
        """Every leaving the base knows of, in the order of lists; students of a college apart."""
        today = self._desk.today()
        with self._desk.database.read() as connection:
            gone = leavers.candidates(connection)
            students = leavers.students(connection)
            known = _known(connection)
        nothing, kin = Known(), self._destinations.kin()
        rows = [
            row_of(_facts(one, leaving), leaving, known.get(one.person, nothing), today, kin)
            for one in gone
            for leaving in leavings(one.spells, one.category)
        ]
        studying = [
            row_of(_facts(one, None), None, known.get(one.person, nothing), today, kin) for one in students
        ]
        years = {row.leaving.year for row in rows if row.leaving and row.leaving.year}
        return LeaverList(tuple(rows), tuple(studying), tuple(sorted(years, reverse=True)), today)

    def call_list(self, due: Collection[CallDue] = tuple(CallDue)) -> tuple[LeaverRow, ...]:
        """Whom to call: the longest silent first, those who refused at the end."""
        rows = [row for row in self.leavers().rows if row.due in due]
        return tuple(sorted(rows, key=call_order))

    def person(self, person: PersonId) -> PersonAfter:
        """All that is known after school of one person; raises NotFound."""
        today = self._desk.today()
        with self._desk.database.read() as connection:
            found = leavers.candidates(connection, [person])
            known = _known(connection, [person]).get(person, Known())
        if not found:
            raise NotFound("person", str(person))
        one = found[0]
        left = leavings(one.spells, one.category)
        leaving = left[-1] if left else None
        own = leaving is None or leaving.here_on(today)
        group = one.spells[-1].name if own and one.spells else leaving.group if leaving else None
        return PersonAfter(
            person,
            one.name,
            group,
            leaving,
            one.phone,
            standing_of(known.outcomes, today),
            tuple(reversed(known.outcomes)),
            known.applications,
            tuple(reversed(known.contacts)),
            wishes_on(known, leaving.left_on if leaving else None),
            today,
        )

    def figures(
        self, year: int | None = None, cohort: Cohort | None = None, moment: Moment = Moment.NOW
    ) -> CohortFigures:
        """Figures of a leaving year, by default the newest; cohort None: grades 9 and 11 together."""
        with self._desk.database.read() as connection:
            gone = leavers.candidates(connection)
            known = _known(connection)
        pairs = [(one, left) for one in gone for left in leavings(one.spells, one.category)]
        wanted = [(one, left) for one, left in pairs if _of_cohort(left, cohort)]
        if year is None:
            year = max((left.year for _, left in wanted if left.year), default=self._desk.today().year)
        nothing = Known()
        pasts, beside = (
            [_past(one, left, known.get(one.person, nothing)) for one, left in some if left.year == year]
            for some in (wanted, [pair for pair in pairs if pair[1].cohort is not Cohort.OTHER])
        )
        rules = self._destinations.rules(year, self._desk.today())
        return figures(pasts, year, cohort, moment, rules, beside)

    # Writing -----------------------------------------------------------------------------------

    def set_status(self, person: PersonId, draft: OutcomeDraft, number: OutcomeId | None = None) -> Change:
        """A dated status, or another wording of one; the year it answers for follows from the date."""
        content = self._checked(person, draft)
        with self._desk.database.write("outcome.save", Topic.TRAJECTORY) as tx:
            if number is None:
                return tx.change(created=outcomes.add(tx, person, content), count=1)
            outcomes.outcome(tx.connection, number)
            outcomes.update(tx, number, content)
            return tx.change(count=1)

    def remove_status(self, number: OutcomeId) -> Change:
        """Out of the card; undo brings it back."""
        with self._desk.database.write("outcome.remove", Topic.TRAJECTORY) as tx:
            outcomes.outcome(tx.connection, number)
            tx.hide(outcome_table, number)
            return tx.change(count=1)

    def record_contact(
        self, person: PersonId, draft: ContactDraft, told: OutcomeDraft | None = None
    ) -> Change:
        """An attempt and, when somebody was reached, what was told: one step to take back."""
        self._check_day(draft.on)
        content = self._checked(person, told) if told is not None else None
        with self._desk.database.write("contact.save", Topic.TRAJECTORY) as tx:
            number = outcomes.add_contact(tx, person, draft)
            if content is not None:
                outcomes.add(tx, person, content)
            return tx.change(created=number, count=1)

    def set_phone(self, person: PersonId, phone: str) -> Change:
        """The number to call; an empty text removes it."""
        text = clean_text(phone)
        if len(text) > LONGEST_PHONE or (text and not any(sign.isdecimal() for sign in text)):
            raise InvalidValue("phone", phone[:LONGEST_PHONE], "not_a_phone")
        with self._desk.database.write("person.phone", Topic.PEOPLE) as tx:
            leavers.set_phone(tx, person, text or None)
            return tx.change(count=1)

    # Inside ------------------------------------------------------------------------------------

    def _check_day(self, on: date) -> None:
        if on > self._desk.today():
            raise InvalidValue("date", on.isoformat(), "date_in_future")
        if on.year < OLDEST_YEAR:
            raise InvalidValue("date", on.isoformat(), "date_out_of_range")

    def _checked(self, person: PersonId, draft: OutcomeDraft) -> OutcomeDraft:
        self._check_day(draft.on)
        if draft.horizon not in (None, *HORIZONS):
            raise InvalidValue("horizon", str(draft.horizon), "unknown")
        leaving = self.person(person).leaving
        horizon = draft.horizon or horizon_of(leaving.left_on if leaving else None, draft.on)
        if draft.status is OutcomeStatus.UNKNOWN:
            horizon = draft.horizon
        return self._destinations.outcome(replace(draft, horizon=horizon))


def _of_cohort(leaving: Leaving, cohort: Cohort | None) -> bool:
    if cohort is None:
        return leaving.cohort in (Cohort.NINTH, Cohort.ELEVENTH)
    return leaving.cohort is cohort


def _facts(one: Candidate, leaving: Leaving | None) -> Facts:
    last = one.spells[-1].name if one.spells else None
    group = leaving.group if leaving is not None else last
    return Facts(one.person, one.name, one.birth_date, one.phone, one.sort_key, group, one.school)


def _past(one: Candidate, leaving: Leaving, known: Known) -> Past:
    return Past(
        one.person,
        one.name,
        leaving,
        known.outcomes,
        known.applications,
        wishes_on(known, leaving.left_on),
    )


def _known(connection: Connection, persons: Sequence[PersonId] | None = None) -> dict[PersonId, Known]:
    """Everything after school by person, in five queries."""
    told = outcomes.of_persons(connection, persons)
    applied = applications.of_persons(connection, persons)
    tried = outcomes.contacts_of(connection, persons)
    planned = applications.wishes_of(connection, persons)
    everybody = told.keys() | applied.keys() | tried.keys() | planned.keys()
    return {
        person: Known(
            tuple(told.get(person, ())),
            tuple(applied.get(person, ())),
            tuple(tried.get(person, ())),
            _versions(planned.get(person)),
        )
        for person in everybody
    }


def _versions(slots: dict[str, list[Wish]] | None) -> tuple[tuple[Wish, ...], tuple[Wish, ...]]:
    if slots is None:
        return (), ()
    return tuple(slots.get(PlanSlot.FIRST, ())), tuple(slots.get(PlanSlot.BACKUP, ()))
