"""Class lists in and out: read a file, show what it would change, write it as one undoable step."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from zima_desktop.collector import collector_paused
from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.categories import usual_category
from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.ids import OrganizationId, PersonId
from zima_desktop.domain.imports import (
    Decision,
    ImportPreview,
    ImportReport,
    PreviewRow,
    RosterFile,
    SheetChoice,
    Skipped,
)
from zima_desktop.domain.names import name_key, sort_key
from zima_desktop.domain.people import GroupName, Sex
from zima_desktop.domain.roster import (
    Action,
    FieldChange,
    PlannedRow,
    RosterRow,
    Sheet,
    Target,
)
from zima_desktop.exchange.roster import (
    analyse,
    build_rows,
    changed_or_same,
    export_roster,
    new_row,
    plan_import,
    read_workbook,
)
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.services.sentences import roster_reason
from zima_desktop.services.workspace import WorkspaceService
from zima_desktop.store import column_profiles, people, people_write
from zima_desktop.store.transaction import Transaction

Corrections = Mapping[str, Mapping[tuple[int, Target], str]]  # by sheet: a cell retyped in the preview

_COLUMNS = {"family": "family_name", "given": "given_name"}


class RosterService:
    """The import wizard without its window."""

    def __init__(self, desk: Desk, workspace: WorkspaceService) -> None:
        self._desk = desk
        self._workspace = workspace

    @collector_paused()
    def read(self, path: Path, control: JobControl, default_group: GroupName | None = None) -> RosterFile:
        """Every sheet with a guess of its columns, or the mapping saved for such headings."""
        control.step(0, 2, path.name)
        workbook = read_workbook(path, control)
        control.step(1, 2, path.name)
        choices = tuple(self._choice(sheet, default_group) for sheet in workbook.sheets)
        return RosterFile(path, workbook, choices)

    def _choice(self, sheet: Sheet, default_group: GroupName | None) -> SheetChoice:
        layout = analyse(sheet)
        with self._desk.database.read() as connection:
            saved = column_profiles.find(connection, fingerprint(layout.titles))
        mapping = saved.fitted_to(layout.titles) if saved is not None else layout.mapping
        taken = not sheet.hidden and mapping.complete
        return SheetChoice(sheet, layout, mapping, default_group or layout.group_hint, taken)

    @collector_paused()
    def preview(
        self,
        file: RosterFile,
        control: JobControl,
        corrections: Corrections | None = None,
    ) -> ImportPreview:
        """Compare the sheets that are taken with the base."""
        rows: list[RosterRow] = []
        sheets: list[str] = []
        skipped: list[Skipped] = []
        taken = [choice for choice in file.sheets if choice.taken]
        for done, choice in enumerate(taken):
            control.step(done, len(taken) + 1, choice.sheet.name)
            fixed = (corrections or {}).get(choice.sheet.name)
            year = self._desk.school_year()
            built = build_rows(choice.sheet, choice.layout, choice.mapping, choice.default_group, year, fixed)
            rows += built
            sheets += [choice.sheet.name] * len(built)
            skipped += _skipped_of(choice)
        with self._desk.database.read() as connection:
            known = people.existing(connection)
        plan = plan_import(rows, known)
        control.step(len(taken), len(taken) + 1, "")
        shown = {person for entry in plan.entries for person in _people_of(entry)} | set(plan.missing)
        with self._desk.database.read() as connection:
            found = {person.id: person for person in people.persons(connection, shown)}
        absent = [found[person] for person in plan.missing if person in found]
        missing = tuple(sorted(absent, key=lambda person: sort_key(person.name.full)))
        numbered = tuple(
            PreviewRow(number, sheet, entry)
            for number, (sheet, entry) in enumerate(zip(sheets, plan.entries, strict=True))
        )
        compared = {person.id: person for person in known if person.id in shown}
        return ImportPreview(file, plan, numbered, tuple(skipped), missing, found, compared)

    @collector_paused()
    def apply(
        self, preview: ImportPreview, control: JobControl, decisions: Mapping[int, Decision] | None = None
    ) -> ImportReport:
        """Write new and changed rows and the doubtful ones that were answered, all or nothing."""
        taken = settled(preview, decisions or {})
        new = [entry for entry, _ in taken if entry.action is Action.NEW]
        changed = [(entry, hand) for entry, hand in taken if entry.action is Action.CHANGED]
        change = self._write(preview, new, changed, control) if taken else NOTHING
        doubtful = preview.count(Action.DOUBTFUL)
        same = preview.count(Action.SAME)
        return ImportReport(change, len(new), len(changed), same, doubtful, self.skipped(preview))

    def skipped(self, preview: ImportPreview) -> tuple[Skipped, ...]:
        """Rows that will not be written: no people, or with an error, each with its reason."""
        wrong = (_wrong_row(row) for row in preview.rows if row.planned.action is Action.ERROR)
        return (*preview.skipped, *wrong)

    def _write(
        self,
        preview: ImportPreview,
        new: Sequence[PlannedRow],
        changed: Sequence[tuple[PlannedRow, bool]],
        control: JobControl,
    ) -> Change:
        self._workspace.back_up(BackupReason.IMPORT, control)
        today, year = self._desk.today(), self._desk.school_year()
        with self._desk.database.write("people.import", Topic.PEOPLE) as tx:
            own = people_write.own_organization(tx)
            usual = usual_category(self._desk.organization().kind)
            drafts = [replace(entry.draft, category=usual) for entry in new if entry.draft is not None]
            people_write.add(tx, own, drafts, year, today)
            for done, (entry, by_hand_too) in enumerate(changed):
                if done % 100 == 0:
                    control.step(done, len(changed), "")
                _write_changes(tx, own, entry, year, today, by_hand_too=by_hand_too)
            for choice in preview.file.sheets:
                if choice.taken and any(choice.layout.titles):
                    column_profiles.keep(tx.connection, fingerprint(choice.layout.titles), choice.mapping)
            return tx.change(count=len(new) + len(changed))

    def mark_left(self, persons: Collection[PersonId]) -> Change:
        """«Отметить выбывшими»: close the enrolment, keep the card."""
        with self._desk.database.write("people.left", Topic.PEOPLE) as tx:
            count = people_write.move(tx, persons, None, self._desk.today(), "left")
            return tx.change(count=count)

    def export(self, target: Path, persons: Collection[PersonId], control: JobControl) -> None:
        """The list as a workbook that comes back without a change."""
        control.step(0, 1, target.name)
        with self._desk.database.read() as connection:
            found = people.persons(connection, persons)
        export_roster(found, target)
        self._workspace.record_access("people.export", f"{len(found)} people")


def fingerprint(titles: Sequence[str]) -> str:
    """The same for files with the same headings, whatever their rows."""
    return hashlib.sha256("\n".join(title.casefold().strip() for title in titles).encode()).hexdigest()


def _skipped_of(choice: SheetChoice) -> list[Skipped]:
    return [
        Skipped(choice.sheet.name, one.row, "", roster_reason(one.reason))
        for one in choice.layout.skipped
        if one.reason != "header"
    ]


def _people_of(entry: PlannedRow) -> tuple[PersonId, ...]:
    return (*entry.candidates, *((entry.person,) if entry.person is not None else ()))


def settled(preview: ImportPreview, decisions: Mapping[int, Decision]) -> list[tuple[PlannedRow, bool]]:
    """Rows as they will be written, each with whether fields set by hand are written too; nobody twice."""
    found: list[tuple[PlannedRow, bool]] = []
    used: set[PersonId] = set()
    for row in preview.rows:
        answer = decisions.get(row.number)
        entry = _settle(row, answer, preview)
        if entry is None or entry.person in used:
            continue
        if entry.person is not None:
            used.add(entry.person)
        found.append((entry, answer is not None and answer.overwrite_hand))
    return found


def _settle(row: PreviewRow, answer: Decision | None, preview: ImportPreview) -> PlannedRow | None:
    """The row as it will be written; None: it is left alone."""
    planned = row.planned
    if planned.action is Action.ERROR or (answer is not None and not answer.take):
        return None
    if planned.action is Action.DOUBTFUL:
        planned_or_none = _answered(planned, answer, preview)
        if planned_or_none is None:
            return None
        planned = planned_or_none
    if planned.action is Action.SAME:
        wanted = answer is not None and answer.overwrite_hand and bool(planned.changes)
        return replace(planned, action=Action.CHANGED) if wanted else None
    return planned


def _answered(planned: PlannedRow, answer: Decision | None, preview: ImportPreview) -> PlannedRow | None:
    """A doubtful row after the counsellor's answer; None while there is none."""
    if answer is None or planned.draft is None or planned.source is None:
        return None
    if answer.person is None:
        return new_row(planned.source, planned.draft)
    return changed_or_same(planned.source, planned.draft, preview.known[answer.person])


def _write_changes(
    tx: Transaction,
    own: OrganizationId,
    entry: PlannedRow,
    year: int,
    today: date,
    *,
    by_hand_too: bool,
) -> None:
    assert entry.person is not None
    wanted = [one for one in entry.changes if by_hand_too or not one.hand_set]
    values = {_COLUMNS.get(one.field, one.field): _stored(one) for one in wanted if one.field != "group"}
    if values:
        before = people.person(tx.connection, entry.person)
        if values.keys() & {"family_name", "given_name", "patronymic"}:
            full = " ".join(
                str(values.get(column) or getattr(before.name, part) or "")
                for column, part in (
                    ("family_name", "family"),
                    ("given_name", "given"),
                    ("patronymic", "patronymic"),
                )
            ).strip()
            values |= {
                "name_key": name_key(full),
                "sort_key": sort_key(full),
                "genitive": None,
                "dative": None,
            }
        people_write.update(tx, entry.person, values, by_hand=False)
    for one in wanted:
        if one.field == "group" and isinstance(one.new, GroupName):
            group = people_write.ensure_group(tx, own, one.new, year)
            people_write.move(tx, [entry.person], group, today, None)


def _stored(change: FieldChange) -> str | None:
    value = change.new
    if isinstance(value, Sex):
        return value.value
    return value.isoformat() if isinstance(value, date) else None if value is None else str(value)


def _wrong_row(row: PreviewRow) -> Skipped:
    source = row.planned.source
    error = source.errors[0] if source is not None and source.errors else None
    cell = f"{error.column}{error.row}" if error is not None and error.column else ""
    reason = roster_reason(error.reason if error is not None else row.planned.reason)
    return Skipped(row.sheet, row.planned.row, cell, f"{cell}: {reason}" if cell else reason)
