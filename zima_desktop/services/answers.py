"""Answers import: a table of paper answers is read, shown against the base, written as one undoable step."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from zima_desktop.domain.answer_tables import (
    AnswerDecision,
    AnswerFault,
    AnswerRow,
    AnswersFile,
    AnswersPreview,
    AnswersReport,
    AttemptMode,
    FileNote,
    Note,
    PlannedAnswers,
    RowState,
)
from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.labels import group_key
from zima_desktop.domain.people import GroupName, Person
from zima_desktop.domain.profiles import Profile
from zima_desktop.exchange.answers import (
    KEY_SHEET,
    Finder,
    NoHeader,
    ReadSheet,
    find_header,
    plan_answers,
    read_sheet,
    standing_of,
    write_answer_template,
)
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import Scorer
from zima_desktop.services import consent_gate
from zima_desktop.services.answer_words import answer_hint
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import usable
from zima_desktop.services.sentences import roster_reason
from zima_desktop.services.typed_answers import TypedSheet, write_sheets
from zima_desktop.store import access_log, answer_tables, people
from zima_desktop.store.transaction import Transaction

_STEP = 50  # rows between two reports of progress
_WRITTEN = frozenset({RowState.NEW, RowState.CHANGED})

Decisions = Mapping[int, AnswerDecision]


@dataclass(frozen=True, slots=True)
class _Taken:
    """A row on its way into the base."""

    row: AnswerRow
    person: PersonId
    replaces: AttemptId | None


@dataclass(frozen=True, slots=True)
class _Settled:
    """What is written, how many rows are in the base already, and which rows stay out."""

    taken: tuple[_Taken, ...]
    same: int
    left: tuple[int, ...]


class AnswersService:
    """The import of answers without its window. Nobody is created, nothing is deleted by omission."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, path: Path, control: JobControl) -> AnswersFile:
        """The tables of a file; raises FileRefused for anything that is none."""
        return AnswersFile(path, read_workbook(path, control))

    def preview(
        self,
        file: AnswersFile,
        instrument_code: str,
        default_group: GroupName | None = None,
        day: date | None = None,
        control: JobControl | None = None,
    ) -> AnswersPreview:
        """What the file would change. `day` is that of rows without a date; today unless told otherwise.

        Raises NotFound (instrument), FileRefused (no sheet holds answers to this instrument).
        """
        control = control or JobControl()
        instrument = self._instrument(instrument_code)
        day = min(day or self._desk.today(), self._desk.today())
        sheets, notes = self._sheets(file, instrument, default_group, control)
        rows = [row for sheet in sheets for row in sheet.rows]
        with self._desk.database.read() as connection:
            finder = Finder(people.existing(connection))
            sure = {found.person for row in rows if (found := finder.find(row.who)).person is not None}
            kept = answer_tables.kept_answers(connection, instrument.code, [one for one in sure if one])
            planned = plan_answers(rows, finder, kept, instrument, day)
            barred = consent_gate.unnamed(
                connection, {one.person for one in planned if one.person}, self._desk.today()
            )
            planned = tuple(_without_consent(one) if one.person in barred else one for one in planned)
            shown = {person for entry in planned for person in (entry.person, *entry.candidates) if person}
            found_people = people.persons(connection, shown)
        skipped = [
            replace(one, reason=roster_reason(one.reason)) for sheet in sheets for one in sheet.skipped
        ]
        return AnswersPreview(
            file,
            instrument,
            day,
            _looked_through(planned, instrument, control),
            tuple(skipped),
            tuple(_said(notes, rows, day)),
            {person.id: person for person in found_people},
        )

    def _instrument(self, code: str) -> Instrument:
        """The version that new answers belong to; raises NotFound."""
        with self._desk.database.read() as connection:
            return usable(connection, code)

    def _sheets(
        self, file: AnswersFile, instrument: Instrument, group: GroupName | None, control: JobControl
    ) -> tuple[list[ReadSheet], list[Note]]:
        """Every sheet that holds such a table; the others are named."""
        tables, left, fault = [], [], NoHeader("no_people")
        for sheet in file.workbook.sheets:
            if sheet.hidden or not sheet.rows:
                continue
            try:
                find_header(sheet.rows, instrument)
                tables.append(sheet)
            except NoHeader as error:
                fault = error if fault.reason == "no_people" else fault
                left += [Note(FileNote.SHEET_LEFT_OUT, sheet.name)] if sheet.name != KEY_SHEET else []
        if not tables:
            raise FileRefused(file.path.name, f"answers_{fault.reason}", fault.place)
        read = []
        for done, sheet in enumerate(tables):
            control.step(done, len(tables), file.path.name)
            named = sheet if len(tables) > 1 else replace(sheet, name="")  # one needs no name in addresses
            read.append(read_sheet(named, instrument, group, self._desk.today()))
        return read, [*(note for sheet in read for note in sheet.notes), *left]

    def people_for(self, preview: AnswersPreview, number: int) -> tuple[Person, ...]:
        """Who a row may be: the candidates; for an unknown name those of the class who have no row."""
        row = preview.rows[number]
        if row.candidates:
            return tuple(preview.people[one] for one in row.candidates if one in preview.people)
        taken = {one.person for one in preview.rows if one.person is not None}
        with self._desk.database.read() as connection:
            everybody = people.existing(connection)
            group = row.source.who.group
            near = [
                one.id
                for one in everybody
                if one.id not in taken
                and (group is None or (one.group is not None and group_key(one.group) == group_key(group)))
            ]
            return people.persons(connection, near)

    def apply(
        self, preview: AnswersPreview, decisions: Decisions | None = None, control: JobControl | None = None
    ) -> tuple[Change, AnswersReport]:
        """Write new and changed rows and those that were decided, all or nothing; one undo step.

        The base is asked again: what has arrived since the preview is not written twice.
        """
        control = control or JobControl()
        settled = self._settled(preview, decisions or {})
        change, held = NOTHING, 0
        if settled.taken:
            with self._desk.database.write("answers.import", Topic.TESTING) as tx:
                held = self._write(tx, preview, settled.taken, control)
                change = tx.change(count=len(settled.taken))
        changed = sum(one.replaces is not None for one in settled.taken)
        new = len(settled.taken) - changed
        return change, AnswersReport(change, new, changed, settled.same, held, settled.left)

    def _settled(self, preview: AnswersPreview, decisions: Decisions) -> _Settled:
        """Every row judged by the base as it is now; of one person and day the last row wins."""
        wanted = _wanted(preview, decisions)
        with self._desk.database.read() as connection:
            living = {one.id for one in people.persons(connection, set(wanted.values())) if not one.deleted}
            living -= consent_gate.unnamed(connection, living, self._desk.today())
            kept = answer_tables.kept_answers(connection, preview.instrument.code, living)
        taken: dict[tuple[PersonId, date], _Taken] = {}
        same, left = preview.count(RowState.SAME), []
        for entry in preview.rows:
            person = wanted.get(entry.number)
            if person is None or person not in living:
                left += [entry.number] if entry.state not in _KNOWN else []
                continue
            standing = standing_of(entry.source, kept.get(person, ()), preview.instrument, preview.day)
            if standing.state is RowState.SAME:
                same += 1
            elif standing.state is RowState.DOUBTFUL and entry.number not in decisions:
                left.append(entry.number)  # somebody has spoken about the result since the preview
            else:
                row = entry.source
                taken[person, row.day or preview.day] = _Taken(row, person, standing.replaces)
        return _Settled(tuple(taken.values()), same, tuple(left))

    def _write(
        self, tx: Transaction, preview: AnswersPreview, settled: Sequence[_Taken], control: JobControl
    ) -> int:
        """Returns how many results wait for more answers."""
        sheets = [
            TypedSheet(one.person, one.row.day or preview.day, one.row.answers, one.replaces)
            for one in settled
        ]

        def step(done: int) -> None:
            if done % _STEP == 0:
                control.step(done, len(sheets), preview.file.path.name)

        written = write_sheets(tx, self._desk, preview.instrument, sheets, AttemptMode.IMPORT, step)
        return sum(one.held for one in written)

    def write_template(self, code: str, group: GroupId, target: Path) -> int:
        """The table to type paper answers into, the class already there; returns how many people."""
        instrument = self._instrument(code)
        with self._desk.database.read() as connection:
            members = people.members(connection, [group])
        hints = [answer_hint(item.response) for item in instrument.items]
        write_answer_template(instrument, members, target, hints)
        with self._desk.database.read() as connection:
            user, subject = self._desk.database.user, f"{len(members)} people"
            access_log.record(connection, self._desk.clock(), user, "answers.template", subject)
        return len(members)


_KNOWN = frozenset({RowState.SAME, RowState.EMPTY})


def _said(notes: Iterable[Note], rows: Sequence[AnswerRow], day: date) -> Iterable[Note]:
    """The notes with the day that rows without a date get, once."""
    yield from (note for note in notes if note.kind is not FileNote.NO_DATE)
    if any(row.answers and row.day is None for row in rows):
        yield Note(FileNote.NO_DATE, "", format_date(day))


def _looked_through(
    planned: Sequence[PlannedAnswers], instrument: Instrument, control: JobControl
) -> tuple[PlannedAnswers, ...]:
    """Each row with what its answers lack; a result that waits is shown before it is written."""
    scorer, found = Scorer(instrument), []
    for done, entry in enumerate(planned):
        if done % _STEP == 0:
            control.step(done, len(planned), "")
        if entry.source.answers and entry.state is not RowState.ERROR:
            profile = scorer.score(dict(entry.source.answers))
            entry = replace(entry, missing=profile.missing, held=_waits(profile))
        found.append(entry)
    return tuple(found)


def _without_consent(entry: PlannedAnswers) -> PlannedAnswers:
    """The sheet waits for a paper: no result may be kept under this name."""
    source = entry.source
    fault = AnswerFault(source.sheet, source.row, "", source.who.shown, "no_consent")
    source = replace(source, errors=(*source.errors, fault))
    return replace(entry, source=source, state=RowState.ERROR, reason="no_consent")


def _waits(profile: Profile) -> bool:
    return profile.held or profile.withheld


def _wanted(preview: AnswersPreview, decisions: Decisions) -> dict[int, PersonId]:
    """Rows to write and whose they are; doubtful and unknown ones only by decision."""
    found: dict[int, PersonId] = {}
    for row in preview.rows:
        decision = decisions.get(row.number)
        if decision is not None and not decision.take:
            continue
        if row.state in _WRITTEN and row.person is not None:
            found[row.number] = row.person
        elif row.state in (RowState.DOUBTFUL, RowState.UNKNOWN) and decision and decision.person is not None:
            found[row.number] = decision.person
    return found
