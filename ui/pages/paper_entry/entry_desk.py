"""Types one sheet after another: keys in, the draft on the screen, Enter into the base."""

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from ui.asker import Choice
from ui.context import AppContext
from ui.pages.paper_entry.entry import ScanBurst, SheetEntry
from ui.pages.paper_entry.view import PaperEntryView
from zima_desktop.domain.answer_tables import AttemptMode
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.domain.ids import OperationId, PersonId
from zima_desktop.domain.paper import (
    DOUBT_KEYS,
    Clash,
    FirstEntry,
    PaperDraft,
    RollRow,
    SavedSheet,
    SheetState,
)
from zima_desktop.domain.paper_keys import typed_answer
from zima_desktop.domain.sheet_ids import is_sheet_id
from zima_desktop.services.sentences import explain


class EntryDesk(QObject):
    """First and second entries. `finished` when a sheet is done, `scanned` when a bar code came instead."""

    finished = Signal(object)  # RollRow
    scanned = Signal(str)

    def __init__(self, context: AppContext, view: PaperEntryView) -> None:
        super().__init__(context)
        self._context = context
        self._view = view
        self._row: RollRow | None = None
        self._entry: SheetEntry | None = None
        self._first: FirstEntry | None = None  # while the second entry is typed
        self._parked: dict[tuple[PersonId, str, bool], SheetEntry] = {}
        self._burst = ScanBurst()
        self._clock = QElapsedTimer()
        self._clock.start()
        self.checked: set[tuple[PersonId, str]] = set()  # second entry agreed or was settled
        self._connect()

    def _connect(self) -> None:
        question, panel = self._view.entry.question, self._view.entry
        question.key_typed.connect(self._press)
        question.typed.connect(self._take_line)
        question.left_out.connect(self._leave_out)
        question.back.connect(self._back)
        question.entered.connect(self._enter)
        question.moved.connect(self._move)
        panel.grid.picked.connect(self._go_to)
        panel.save_requested.connect(self._enter)
        self._view.whole_requested.connect(self._save_as_it_is)
        self._view.mismatch.finished.connect(self._settle)
        self._view.mismatch.given_up.connect(self._keep_first)

    @property
    def row(self) -> RollRow | None:
        """Whose sheet is open."""
        return self._row

    def open_sheet(self, row: RollRow, draft: PaperDraft, *, second: bool) -> bool:
        """A sheet half typed before goes on where it was left; False: there is nothing to compare with."""
        first = self._first_entry(row, draft) if second else None
        if second and first is None:
            return False
        self.park()
        self._row, self._first = row, first
        if first is not None:
            draft = replace(draft, day=first.day)
        key = (draft.person, draft.instrument.sha256, second)
        self._entry = self._parked.pop(key, None) or SheetEntry(draft)
        self._entry.draft = replace(self._entry.draft, day=draft.day)
        self._view.entry.show_pupil(row.person.name.full, row.code, second=second)
        self._view.show_panel(self._view.entry)
        self._show()
        return True

    def park(self) -> None:
        """Another sheet comes, or another page: what is typed stays in memory."""
        entry, self._entry = self._entry, None
        if entry is not None and entry.draft.touched:
            key = (entry.draft.person, entry.draft.instrument.sha256, self._first is not None)
            self._parked[key] = entry
        self._row = self._first = None

    def _first_entry(self, row: RollRow, draft: PaperDraft) -> FirstEntry | None:
        try:
            return self._context.services.paper.first_entry(row.person.id, draft.instrument.code)
        except ZimaError as error:
            self._context.toast(explain(error).what)
            return None

    def _show(self, *, keep_focus: bool = False) -> None:
        if self._entry is not None:
            check = self._context.services.paper.check(self._entry.draft)
            self._view.entry.show_entry(self._entry, check, keep_focus=keep_focus)

    def _press(self, key: str) -> None:
        if self._entry is None:
            return
        taken = self._entry.press(key)
        if taken:
            self._show()
        if key.isdecimal():
            self._burst.add(key, self._clock.elapsed(), taken=taken)

    def _take_line(self, text: str) -> None:
        entry = self._entry
        if entry is None or entry.item is None:
            return
        if is_sheet_id(text):
            self.scanned.emit(text)
            return
        if text in DOUBT_KEYS:
            entry.doubt()
        else:
            try:
                entry.answer(typed_answer(entry.item.response, text))
            except InvalidValue:
                self._view.entry.question.complain(self.tr("Such an answer cannot be given here"))
                return
        self._show()

    def _leave_out(self) -> None:
        if self._entry is not None:
            self._entry.leave_out()
            self._show()

    def _back(self) -> None:
        if self._entry is not None:
            self._entry.back()
            self._show()

    def _move(self, step: int) -> None:
        if self._entry is not None:
            self._entry.move(step)
            self._show()

    def _go_to(self, no: int) -> None:
        if self._entry is not None:
            self._entry.go_to(no)
            self._show()

    def _enter(self) -> None:
        """Enter of the hand saves; Enter of a scanner ends a bar code that went into the sheet."""
        entry = self._entry
        if entry is None:
            return
        scan = self._burst.end(self._clock.elapsed())
        if scan is not None and self._is_known(scan.digits):
            entry.take_back(scan.taken)
            self.scanned.emit(scan.digits)
            return
        check = self._context.services.paper.check(entry.draft)
        if not check.whole:
            entry.go_to((check.untouched or check.wrong)[0])
            self._show()
            self._view.entry.warn(check)
            return
        self._save_as_it_is()

    def _is_known(self, digits: str) -> bool:
        try:
            self._context.services.paper.resolve(digits)
        except ZimaError:
            return False
        return True

    def _save_as_it_is(self) -> None:
        if self._entry is None or self._view.panel() is not self._view.entry:
            return
        if self._first is not None:
            self._compare()
        else:
            self._save(self._entry.draft)

    def _save(self, draft: PaperDraft, clash: Clash = Clash.ASK) -> None:
        try:
            saved = self._context.services.paper.save(draft, clash)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        if not saved.written and saved.state is not SheetState.SAME:
            self._ask_about(draft, saved)
            return
        self._finish(saved)

    def _ask_about(self, draft: PaperDraft, saved: SavedSheet) -> None:
        """Other answers of that day are there already."""
        questions = {
            SheetState.ON_SCREEN: self.tr("This pupil answered on the screen that day, otherwise"),
            SheetState.CONCLUDED: self.tr("That day's result is other and has a conclusion already"),
        }
        question = questions.get(saved.state, self.tr("Another sheet of that day is in the base"))
        beside = Choice(Clash.BESIDE.value, self.tr("Save as one more result"), icon="copy-plus")
        choices = [beside]
        if saved.state is SheetState.DIFFERS:
            note = self.tr("The sheet in the base is hidden; undo brings it back")
            choices.insert(0, Choice(Clash.REPLACE.value, self.tr("Replace it"), note, "replace"))
        self._context.asker.choose(self._view, question, choices, lambda key: self._save(draft, Clash(key)))

    def _finish(self, saved: SavedSheet) -> None:
        row = self._row
        self._entry = None
        self.park()
        if saved.written:
            text = self.tr("The sheet is saved; the result waits for missing answers")
            text = text if saved.held else self.tr("The sheet is saved")
            operation = saved.change.operation
            undo = None if operation is None else lambda: self._undo(operation)
            self._context.announce(saved.change, text, undo)
        else:
            self._context.toast(self.tr("This sheet is in the base already"))
        if row is not None:
            self.finished.emit(row)

    def _undo(self, operation: OperationId) -> None:
        try:
            back = self._context.services.history.undo(operation)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self._context.announce(back, self.tr("Undone"))

    def _compare(self) -> None:
        entry, row = self._entry, self._row
        if entry is None or row is None:
            return
        try:
            found = self._context.services.paper.second_entry(entry.draft)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        if found:
            self._view.mismatch.show_mismatches(row.person.name.short, found)
            self._view.show_panel(self._view.mismatch)
        else:
            self._agreed(self.tr("Both entries agree"))

    def _agreed(self, text: str) -> None:
        entry, row = self._entry, self._row
        if entry is not None and row is not None:
            self.checked.add((row.person.id, entry.draft.instrument.code))
            self._entry = None
            self.park()
            self._context.toast(text)
            self.finished.emit(row)

    def _settle(self, seconds: frozenset[int]) -> None:
        """The first entry with the items where the second one holds."""
        entry, first, row = self._entry, self._first, self._row
        if entry is None or first is None or row is None:
            return
        if not seconds:
            self._keep_first()
            return
        second = entry.draft
        merged = replace(second, answers=dict(first.answers), missing=frozenset(), doubtful=first.doubtful)
        for no in seconds:
            merged = merged.cleared(no)
            if no in second.answers:
                merged = merged.answered(no, second.answers[no])
            elif no in second.doubtful:
                merged = merged.doubted(no)
        self.checked.add((row.person.id, second.instrument.code))
        self._save(merged, Clash.REPLACE)

    def _keep_first(self) -> None:
        self._agreed(self.tr("The first entry holds"))


def typed_already(row: RollRow) -> bool:
    return row.mode == AttemptMode.PAPER
