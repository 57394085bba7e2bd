"""Applications for admission: written one by one or a class at a time, admission brings the status."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from zima_desktop.domain.applications import (
    Application,
    ApplicationDraft,
    ApplicationState,
    Wish,
    outcome_of,
)
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.followup import AdmissionRow, Suggestions
from zima_desktop.domain.ids import ApplicationId, GroupId, PersonId
from zima_desktop.domain.names import clean_text
from zima_desktop.domain.outcomes import OutcomeDraft, horizon_of
from zima_desktop.domain.people import Group
from zima_desktop.domain.trajectory import PlanSlot
from zima_desktop.services.desk import Desk
from zima_desktop.services.destinations import Destinations
from zima_desktop.store import applications, leavers, outcomes, people
from zima_desktop.store.tables_trajectory import applications as table
from zima_desktop.store.transaction import Transaction

YEARS = range(1990, 2101)
PRIORITIES = range(1, 21)
SUMMER = 9  # from September on people apply for the next summer


class ApplicationService:
    """Where people apply and where they are taken."""

    def __init__(self, desk: Desk, destinations: Destinations) -> None:
        self._desk, self._destinations = desk, destinations

    def year(self) -> int:
        """The calendar year of the admission that is talked about now."""
        today = self._desk.today()
        return today.year + 1 if today.month >= SUMMER else today.year

    def groups(self, year: int) -> tuple[Group, ...]:
        """Classes and groups of the school year that ends with that admission, last grades first."""
        with self._desk.database.read() as connection:
            found = people.group_list(connection, year - 1)
        return tuple(sorted(found, key=lambda group: group.name.grade not in (9, 11)))

    def grid(self, group: GroupId, year: int) -> tuple[AdmissionRow, ...]:
        """Everybody of a class, also those who have left it since, in the order of lists."""
        with self._desk.database.read() as connection:
            ids = leavers.members_ever(connection, group)
            found = people.persons(connection, ids)
            made = applications.of_persons(connection, ids, year)
            plans = applications.wishes_of(connection, ids)
        return tuple(
            AdmissionRow(
                one.id,
                one.name,
                _last(plans.get(one.id, {}).get(PlanSlot.FIRST, [])),
                tuple(made.get(one.id, ())),
            )
            for one in found
            if not one.deleted
        )

    def listed(
        self, persons: Collection[PersonId] | None = None, year: int | None = None
    ) -> dict[PersonId, tuple[Application, ...]]:
        """Applications by person; None: of everybody, of every year."""
        with self._desk.database.read() as connection:
            found = applications.of_persons(connection, persons, year)
        return {person: tuple(made) for person, made in found.items()}

    def suggestions(self) -> Suggestions:
        """Places, programmes and professions to offer while typing."""
        return self._destinations.suggestions()

    def save(
        self,
        person: PersonId,
        draft: ApplicationDraft,
        number: ApplicationId | None = None,
        told: OutcomeDraft | None = None,
    ) -> Change:
        """Write one; an admission that can be told brings its status with it, as does `told`."""
        content = self._checked(draft)
        with self._desk.database.write("application.save", Topic.TRAJECTORY) as tx:
            before = applications.application(tx.connection, number) if number is not None else None
            if number is None:
                created: int | None = applications.add(tx, person, self._ranked(tx, person, content))
            else:
                created = None
                applications.update(tx, number, content)
            newly = before is None or before.content.state is not ApplicationState.ENROLLED
            self._note_status(tx, person, content, told, newly=newly)
            return tx.change(created=created, count=1)

    def set_state(self, number: ApplicationId, state: ApplicationState) -> Change:
        """The usual step: подал, зачислен, не прошёл; the day of the decision is today."""
        with self._desk.database.read() as connection:
            known = applications.application(connection, number)
        decided = state in (ApplicationState.ENROLLED, ApplicationState.REFUSED)
        on = known.content.decided_on or self._desk.today() if decided else None
        draft = replace(known.content, state=state, decided_on=on)
        return self.save(known.person, draft, number)

    def remove(self, number: ApplicationId) -> Change:
        """Out of the card; undo brings it back."""
        with self._desk.database.write("application.remove", Topic.TRAJECTORY) as tx:
            applications.application(tx.connection, number)
            tx.hide(table, number)
            return tx.change(count=1)

    def status_of(self, draft: ApplicationDraft) -> OutcomeDraft | None:
        """The status that this admission would bring; None where nobody can tell."""
        content = self._destinations.application(draft)
        return outcome_of(content, self._decided(content))

    def _decided(self, content: ApplicationDraft) -> date:
        return min(content.decided_on or self._desk.today(), self._desk.today())

    def _note_status(
        self,
        tx: Transaction,
        person: PersonId,
        content: ApplicationDraft,
        told: OutcomeDraft | None,
        *,
        newly: bool,
    ) -> None:
        status = told or (outcome_of(content, self._decided(content)) if newly else None)
        if status is None or content.state is not ApplicationState.ENROLLED:
            return
        left_on = leavers.left_on(tx.connection, person)
        horizon = status.horizon or horizon_of(left_on, status.on)
        outcomes.add(tx, person, self._destinations.outcome(replace(status, horizon=horizon)))

    def _checked(self, draft: ApplicationDraft) -> ApplicationDraft:
        place = clean_text(draft.place)
        if not place:
            raise InvalidValue("place", "", "empty")
        if draft.year not in YEARS:
            raise InvalidValue("year", str(draft.year), "out_of_range")
        if draft.priority is not None and draft.priority not in PRIORITIES:
            raise InvalidValue("priority", str(draft.priority), "out_of_range")
        for day in (draft.applied_on, draft.decided_on):
            if day is not None and day > self._desk.today():
                raise InvalidValue("date", day.isoformat(), "date_in_future")
        return self._destinations.application(replace(draft, place=place))

    def _ranked(self, tx: Transaction, person: PersonId, content: ApplicationDraft) -> ApplicationDraft:
        """Without a priority it comes after those that the person has."""
        if content.priority is not None:
            return content
        known = applications.of_persons(tx.connection, [person], content.year).get(person, [])
        taken = max((one.content.priority or 0 for one in known), default=0)
        return replace(content, priority=taken + 1)


def _last(versions: list[Wish]) -> Wish | None:
    return versions[-1] if versions else None
