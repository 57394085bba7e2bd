"""Import of lists «зачислены» and of statuses: read, shown against the base, written as one step."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from zima_desktop.domain.applications import ApplicationDraft
from zima_desktop.domain.changes import NOTHING, Topic
from zima_desktop.domain.followup_import import (
    Decisions,
    ListFacts,
    ListPreview,
    ListReport,
    ListState,
    PlannedEntry,
)
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.outcomes import Confirmation, OutcomeDraft, OutcomeSource, horizon_of
from zima_desktop.exchange.followup import Base, Finder, judged, plan_rows, read_list
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.services.destinations import Destinations
from zima_desktop.store import applications, leavers, outcomes, people
from zima_desktop.store.database import Connection
from zima_desktop.store.transaction import Transaction

SUMMER = 6  # the month from which people are taken
_WRITTEN = frozenset({ListState.NEW, ListState.CHANGED})


@dataclass(slots=True)
class _Sum:
    applications: int = 0
    outcomes: int = 0
    same: int = 0
    left: int = 0


class FollowUpImport:
    """Rows of a foreign list become admissions and statuses of people the base knows."""

    def __init__(self, desk: Desk, destinations: Destinations) -> None:
        self._desk, self._destinations = desk, destinations

    def facts(
        self,
        *,
        year: int | None = None,
        place: str | None = None,
        on: date | None = None,
        source: OutcomeSource = OutcomeSource.COLLEGE,
        confirmation: Confirmation = Confirmation.DOCUMENT,
    ) -> ListFacts:
        """What the file does not say: by default the last summer's admission, told by the college today."""
        today = self._desk.today()
        last = today.year if today.month >= SUMMER else today.year - 1
        return ListFacts(year or last, on or today, place or None, source, confirmation)

    def preview(self, path: Path, facts: ListFacts, control: JobControl) -> ListPreview:
        """What the file would change; raises FileRefused for what is no list of people."""
        today = self._desk.today()
        found = read_list(read_workbook(path, control), path.name, today)
        with self._desk.database.read() as connection:
            finder = Finder(people.existing(connection))
            rows = plan_rows(found.rows, finder, _base(connection), facts)
            shown = {one for row in rows for one in (row.person, *row.candidates) if one is not None}
            known = {one.id: one for one in people.persons(connection, shown)}
        return ListPreview(path, facts, tuple(self._filled(row) for row in rows), known, found.skipped)

    def apply(
        self, preview: ListPreview, decisions: Decisions | None = None, control: JobControl | None = None
    ) -> ListReport:
        """Write new and changed rows and those that were decided: all or nothing, one undo step.

        The base is asked again: what has arrived since the preview is not written twice.
        """
        control, decided, total = control or JobControl(), decisions or {}, _Sum()
        with self._desk.database.read() as connection:
            base = _base(connection)
            wanted = [one for row in preview.rows if (one := _decided(row, decided)) is not None]
            living = {
                one.id for one in people.persons(connection, [row.person for row in wanted if row.person])
            }
        kept = {one.number for one in wanted if one.person in living}
        total.left = sum(row.number not in kept and row.state is not ListState.SAME for row in preview.rows)
        total.same = preview.count(ListState.SAME)
        entries = [self._filled(_again(row, base, preview.facts)) for row in wanted if row.person in living]
        change = NOTHING
        if any(entry.application or entry.outcome for entry in entries):
            with self._desk.database.write("followup.import", Topic.TRAJECTORY) as tx:
                for done, entry in enumerate(entries):
                    control.step(done, len(entries), preview.path.name)
                    self._write(tx, entry, total)
                change = tx.change(count=len(entries))
        return ListReport(change, total.applications, total.outcomes, total.same, total.left)

    def _write(self, tx: Transaction, entry: PlannedEntry, total: _Sum) -> None:
        assert entry.person is not None
        if entry.application is not None and entry.replaces is not None:
            applications.update(tx, entry.replaces, entry.application)
        elif entry.application is not None:
            applications.add(tx, entry.person, entry.application)
        total.applications += entry.application is not None
        if entry.outcome is not None:
            left_on = leavers.left_on(tx.connection, entry.person)
            horizon = horizon_of(left_on, entry.outcome.on)
            outcomes.add(tx, entry.person, replace(entry.outcome, horizon=horizon))
            total.outcomes += 1
        total.same += entry.application is None and entry.outcome is None

    def _filled(self, entry: PlannedEntry) -> PlannedEntry:
        """With the keys of the catalogue."""
        application: ApplicationDraft | None = entry.application
        outcome: OutcomeDraft | None = entry.outcome
        if application is not None:
            application = self._destinations.application(application)
        if outcome is not None:
            outcome = self._destinations.outcome(outcome)
        return replace(entry, application=application, outcome=outcome)


def _base(connection: Connection) -> Base:
    return Base(applications.of_persons(connection), outcomes.of_persons(connection))


def _decided(row: PlannedEntry, decisions: Mapping[int, PersonId | None]) -> PlannedEntry | None:
    """The row with the person it is written for; None: it stays out."""
    if row.number in decisions:
        person = decisions[row.number]
        return None if person is None or row.state is ListState.ERROR else replace(row, person=person)
    return row if row.state in _WRITTEN else None


def _again(row: PlannedEntry, base: Base, facts: ListFacts) -> PlannedEntry:
    return judged(replace(row, application=None, outcome=None, replaces=None), base, facts)
