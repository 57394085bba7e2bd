"""Paper mode: booklets and answer sheets are printed, sheets are typed in, doubtful marks wait for a word."""

from datetime import date
from typing import Any

from zima_desktop.domain.answer_tables import AttemptMode, KeptAnswers
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.paper import (
    Clash,
    DoubtfulMark,
    FirstEntry,
    FoundSheet,
    Mismatch,
    PaperDraft,
    RollRow,
    RunningCheck,
    SavedSheet,
    SheetState,
    check_draft,
)
from zima_desktop.domain.people import Person
from zima_desktop.domain.sheet_ids import person_code
from zima_desktop.exchange.answers import comparable
from zima_desktop.jobs import JobControl
from zima_desktop.services import consent_gate, paper_sheets
from zima_desktop.services.desk import Desk
from zima_desktop.services.documents import RenderedDocument
from zima_desktop.services.instruments import parsed, usable
from zima_desktop.services.typed_answers import TypedSheet, WrittenSheet, write_sheets
from zima_desktop.store import answer_tables, doubts, people, results
from zima_desktop.store.clock import moment_of
from zima_desktop.store.transaction import Transaction


class PaperService:
    """A class answers on paper. A typed sheet is one undoable step; typing it again writes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def booklet(self, code: str) -> RenderedDocument:
        """The questions of a test, one booklet a desk; raises NotFound."""
        from zima_desktop.reports.booklet import render_booklet

        with self._desk.database.read() as connection:
            instrument = usable(connection, code)
        return self._rendered("paper_booklet", render_booklet(instrument.form), "Буклет", code, 0)

    def sheets(
        self, group: GroupId, code: str, day: date | None = None, control: JobControl | None = None
    ) -> RenderedDocument:
        """A sheet a pupil and three blank ones; without a day the pupils write it.

        Raises NotFound, InvalidValue (nobody is in this class).
        """
        from zima_desktop.reports.answer_sheets import render_answer_sheets

        with self._desk.database.read() as connection:
            today = self._desk.today()
            record = paper_sheets.gather_sheets(connection, group, usable(connection, code), day, today)
        pdf = render_answer_sheets(record, control)
        label = f"{record.group.compact}_{code}"
        return self._rendered("paper_sheets", pdf, "Бланки", label, len(record.owners))

    def _rendered(self, kind: str, pdf: bytes, title: str, label: str, count: int) -> RenderedDocument:
        from zima_desktop.reports.output import count_pages

        name = f"{self._desk.today().isoformat()}_{title}_{label}.pdf"
        return RenderedDocument(kind, pdf, count_pages(pdf), name.replace(" ", "_"), count)

    def resolve(self, barcode: str) -> FoundSheet:
        """Whose sheet it is and of which test. Raises InvalidValue, NotFound."""
        with self._desk.database.read() as connection:
            return paper_sheets.find_sheet(connection, barcode)

    def roll(self, group: GroupId, code: str) -> tuple[RollRow, ...]:
        """The class in the order of its list, with what is there of this test already."""
        with self._desk.database.read() as connection:
            members = people.members(connection, [group])
            kept = answer_tables.kept_answers(connection, code, [one.id for one in members])
            waiting = [AttemptId(row.attempt_id) for row in doubts.waiting(connection, code, group)]
        return tuple(_roll_row(one, kept.get(one.id, ()), waiting) for one in members)

    def begin(self, code: str, sheet: PersonId | str, day: date | None = None) -> PaperDraft:
        """An empty sheet of a person, or of the one whose bar code was scanned; today unless told otherwise.

        A bar code decides which version of the questions is typed. Raises NotFound, InvalidValue.
        """
        with self._desk.database.read() as connection:
            if isinstance(sheet, str):
                found = paper_sheets.find_sheet(connection, sheet)
                return PaperDraft(found.person.id, found.instrument, day or self._desk.today())
            person = people.person(connection, sheet)
            return PaperDraft(person.id, usable(connection, code), day or self._desk.today())

    def check(self, draft: PaperDraft) -> RunningCheck:
        """What the sheet lacks so far."""
        return check_draft(draft)

    def save(self, draft: PaperDraft, clash: Clash = Clash.ASK) -> SavedSheet:
        """Keep a sheet. The same sheet is kept once; a different one of that day is asked about first.

        Nothing is written while the answer to that question is missing: `written` is False then.
        Raises InvalidValue for an empty sheet, a wrong answer, a day to come, or REPLACE where it cannot be.
        """
        self._refuse_nonsense(draft)
        with self._desk.database.write("paper.save", Topic.TESTING) as tx:
            consent_gate.refuse_unnamed(tx, [draft.person], self._desk.today())
            state, there = self._standing(tx, draft)
            asks = state is not SheetState.NEW and clash is Clash.ASK
            if there is not None and (state is SheetState.SAME or asks):
                return SavedSheet(state, False, there.id)
            if clash is Clash.REPLACE and state in (SheetState.ON_SCREEN, SheetState.CONCLUDED):
                raise InvalidValue("clash", state.value, "cannot_be_replaced")
            replaced = there.id if there is not None and clash is Clash.REPLACE else None
            sheet = TypedSheet(draft.person, draft.day, draft.given, replaced)
            written = self._write(tx, draft, sheet)
            return SavedSheet(state, True, written.attempt, tx.change(count=1), written.held)

    def _write(self, tx: Transaction, draft: PaperDraft, sheet: TypedSheet) -> WrittenSheet:
        (written,) = write_sheets(tx, self._desk, draft.instrument, [sheet], AttemptMode.PAPER)
        doubts.put(tx, written.attempt, draft.doubts)
        return written

    def _refuse_nonsense(self, draft: PaperDraft) -> None:
        if draft.day > self._desk.today():
            raise InvalidValue("day", draft.day.isoformat(), "date_in_future")
        wrong = check_draft(draft).wrong
        if wrong:
            raise InvalidValue("answer", str(wrong[0]), "not_an_answer")
        if not draft.given and not draft.doubts:
            raise InvalidValue("answers", "", "sheet_empty")

    def _standing(self, tx: Transaction, draft: PaperDraft) -> tuple[SheetState, KeptAnswers | None]:
        """How the sheet stands to the attempts of that day."""
        found = answer_tables.kept_answers(tx.connection, draft.instrument.code, [draft.person])
        that_day = [one for one in found.get(draft.person, ()) if one.day == draft.day]
        given = comparable(draft.given, draft.instrument)
        for one in that_day:
            same = comparable(tuple(one.answers.items()), draft.instrument) == given
            if same and doubts.of_attempt(tx.connection, one.id) == draft.doubts:
                return SheetState.SAME, one
        if not that_day:
            return SheetState.NEW, None
        newest = max(that_day, key=lambda one: one.id)
        if newest.concluded:
            return SheetState.CONCLUDED, newest
        on_screen = newest.mode == AttemptMode.SCREEN
        return (SheetState.ON_SCREEN if on_screen else SheetState.DIFFERS), newest

    def first_entry(self, person: PersonId, code: str) -> FirstEntry:
        """The newest sheet of this person that was typed; raises NotFound."""
        with self._desk.database.read() as connection:
            kept = answer_tables.kept_answers(connection, code, [person]).get(person, ())
            typed = [one for one in kept if one.mode == AttemptMode.PAPER]
            if not typed:
                raise NotFound("sheet", person_code(person))
            newest = max(typed, key=lambda one: (one.day, one.id))
            marks = doubts.of_attempt(connection, newest.id)
        return FirstEntry(newest.id, newest.day, newest.answers, marks, newest.concluded)

    def second_entry(self, draft: PaperDraft) -> tuple[Mismatch, ...]:
        """Where a sheet typed blind differs from the first time; nothing is written. Raises NotFound."""
        first = self.first_entry(draft.person, draft.instrument.code)
        before = comparable(tuple(first.answers.items()), draft.instrument)
        after = comparable(draft.given, draft.instrument)
        given, found = dict(draft.given), []
        for item in draft.instrument.items:
            doubted = item.no in first.doubtful, item.no in draft.doubts
            if before.get(item.no) != after.get(item.no) or doubted[0] != doubted[1]:
                values = first.answers.get(item.no), given.get(item.no)
                found.append(Mismatch(item, *values, *doubted))
        return tuple(found)

    def doubts(self, code: str | None = None, group: GroupId | None = None) -> tuple[DoubtfulMark, ...]:
        """Marks that wait for a decision, in the order of lists and items."""
        with self._desk.database.read() as connection:
            rows = doubts.waiting(connection, code, group)
        return tuple(_mark(row) for row in rows)

    def decide(self, attempt: AttemptId, item: int, value: AnswerValue | None) -> Change:
        """The word about a doubtful mark: an answer, or None for «no answer». The result is counted anew.

        Raises NotFound, InvalidValue (not such an answer, or the result was already spoken about).
        """
        with self._desk.database.write("paper.decide", Topic.TESTING) as tx:
            row = results.attempt(tx.connection, attempt)
            marks = doubts.of_attempt(tx.connection, attempt)
            if item not in marks:
                raise NotFound("mark", str(item))
            if row.conclusion_text or row.released_on:
                raise InvalidValue("attempt", "", "sheet_concluded")
            instrument, day = parsed(row.body), moment_of(row.finished_at).astimezone().date()
            given = results.answers_of(tx.connection, attempt)
            draft = PaperDraft(PersonId(row.person_id), instrument, day, given, doubtful=marks)
            draft = draft.cleared(item) if value is None else draft.answered(item, value)
            if value is not None and not instrument.item(item).accepts(value):
                raise InvalidValue("answer", str(value)[:20], "not_an_answer")
            self._write(tx, draft, TypedSheet(draft.person, day, draft.given, attempt))
            return tx.change(count=1)


def _roll_row(person: Person, kept: tuple[KeptAnswers, ...], waiting: list[AttemptId]) -> RollRow:
    code = person_code(person.id)
    if not kept:
        return RollRow(person, code)
    newest = max(kept, key=lambda one: (one.day, one.id))
    return RollRow(person, code, newest.id, newest.mode, newest.day, waiting.count(newest.id))


def _mark(row: Any) -> DoubtfulMark:
    person, instrument = people.person_of(row), parsed(row.body)
    return DoubtfulMark(
        AttemptId(row.attempt_id),
        person.id,
        person.name.full,
        person.group.name.printed if person.group is not None else "",
        moment_of(row.finished_at).astimezone().date(),
        instrument,
        instrument.item(row.item),
    )
