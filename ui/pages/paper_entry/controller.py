"""Leads through a stack of sheets: whose sheet comes next, what is printed, which marks wait."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.paper_entry.doubt_desk import DoubtDesk
from ui.pages.paper_entry.entry_desk import EntryDesk, typed_already
from ui.pages.paper_entry.finding import LEAST_LETTERS, after, by_code, by_letters
from ui.pages.paper_entry.view import Mode, PaperEntryView
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.paper import RollRow
from zima_desktop.domain.sheet_ids import SHEET_DIGITS, person_code
from zima_desktop.jobs import JobControl
from zima_desktop.services.documents import RenderedDocument


class PaperEntryController(QObject):
    """`open(instrument=code, group=id, mode=…)`."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._rows: tuple[RollRow, ...] = ()
        self.view = PaperEntryView()
        self.desk = EntryDesk(context, self.view)
        self._doubts = DoubtDesk(context, self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.chosen.connect(self._start)
        view.mode_picked.connect(self._start)
        view.booklet_requested.connect(self._ask_booklet)
        view.sheets_requested.connect(self._ask_sheets)
        view.roll.searched.connect(self._search)
        view.roll.entered.connect(self._take_search)
        view.roll.opened.connect(self._begin)
        view.entry.next_requested.connect(self._skip)
        self.desk.finished.connect(self._go_on)
        self.desk.scanned.connect(self._scanned)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("Testing"), self.tr("Sheets on paper"))
        services, view = self._context.services, self.view
        try:
            cards, groups = services.testing.instruments(), services.people.groups()
        except ZimaError as error:
            self._context.report(view, error)
            return
        view.set_choices(cards, groups, services.workspace.today())
        if isinstance(args.get("instrument"), str):
            view.instrument.set_key(args["instrument"])
        if isinstance(args.get("group"), int):
            view.group.set_key(args["group"])
        if args.get("mode") in set(Mode):
            view.modes.set_key(str(args["mode"]))
        self._start()

    def close(self) -> None:
        """Another page comes: a half-typed sheet waits in memory."""
        self.desk.park()

    def _mode(self) -> Mode:
        return Mode(self.view.modes.key() or Mode.FIRST)

    def _code(self) -> str:
        return str(self.view.instrument.key() or "")

    def _group(self) -> GroupId | None:
        key = self.view.group.key()
        return GroupId(key) if isinstance(key, int) else None

    def _day(self) -> date:
        """What is typed, unless it is no day gone by."""
        day, today = self.view.day.date(), self._context.services.workspace.today()
        return day if day is not None and day <= today else today

    def _start(self) -> None:
        """Another test, class, day or way: nobody's sheet is open."""
        self.desk.park()
        self.view.show_left(self._mode())
        self.view.day.set_date(self._day())
        self._read()
        if self._mode() is not Mode.DOUBTS:
            self._show_waiting()

    def _show_waiting(self) -> None:
        if self._mode() is Mode.SECOND:
            title = self.tr("Type a sheet once more")
            text = self.tr("Blind, without the first entry before your eyes. Differences are shown then.")
        else:
            title = self.tr("Whose sheet is it?")
            text = self.tr("Scan the bar code, type the code of the sheet or two letters of the surname.")
        self.view.show_nothing(title, text)
        self.view.roll.ask()

    def _read(self) -> None:
        """The class and the queue as the base has them."""
        group, code = self._group(), self._code()
        paper = self._context.services.paper
        try:
            self._rows = () if group is None else paper.roll(group, code)
            marks = paper.doubts(code, group)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.roll.show_rows(self._rows)
        self.view.show_doubts(marks)
        self.view.sheets.setEnabled(bool(self._rows))
        if self._mode() is Mode.DOUBTS:
            self._doubts.show_marks(marks)

    def _reread(self, change: Change) -> None:
        if change.topics & {Topic.TESTING, Topic.PEOPLE} and self.view.isVisible():
            self._read()

    def _search(self, text: str) -> None:
        """Two letters that fit one pupil open the sheet; a number waits for Enter."""
        text = text.strip()
        if not text or text[0].isdecimal():
            self.view.roll.show_only(None)
            return
        found = by_letters(self._rows, text)
        self.view.roll.show_only(frozenset(row.person.id for row in found))
        if len(text) >= LEAST_LETTERS and len(found) == 1:
            self._begin(found[0])

    def _take_search(self, text: str) -> None:
        digits = "".join(text.split())
        if len(digits) == SHEET_DIGITS and digits.isdecimal():
            self._scanned(digits)
            return
        found = by_code(self._rows, digits) if digits.isdecimal() else by_letters(self._rows, text)
        if len(found) == 1:
            self._begin(found[0])
        elif found:
            self.view.roll.offer(frozenset(row.person.id for row in found))
        else:
            self._context.toast(self.tr("Nobody of this class is found"))

    def _begin(self, row: RollRow) -> None:
        self._open(row, row.person.id)

    def _scanned(self, digits: str) -> None:
        """A sheet names its test and pupil itself; the page follows."""
        services = self._context.services
        try:
            found = services.paper.resolve(digits)
        except ZimaError as error:
            self._context.report(self.view, error)
            self.view.roll.ask()
            return
        group = found.person.group
        if self._code() != found.instrument.code or (group and group.id != self._group()):
            self.view.instrument.set_key(found.instrument.code)
            self.view.group.set_key(group.id if group else None)
            self.desk.park()
            self._read()
        row = next((one for one in self._rows if one.person.id == found.person.id), None)
        self._open(row or RollRow(found.person, person_code(found.person.id)), digits)

    def _open(self, row: RollRow, sheet: PersonId | str) -> None:
        try:
            draft = self._context.services.paper.begin(self._code(), sheet, self._day())
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.roll.forget_search()
        self.view.roll.table.choose(row.person.id)
        if not self.desk.open_sheet(row, draft, second=self._mode() is Mode.SECOND):
            self.view.roll.ask()

    def _wanted(self) -> tuple[RollRow, ...]:
        """Who is next: without a sheet, or with a sheet that was not compared yet."""
        if self._mode() is Mode.SECOND:
            done = self.desk.checked
            return tuple(
                row for row in self._rows if typed_already(row) and (row.person.id, self._code()) not in done
            )
        return tuple(row for row in self._rows if not typed_already(row))

    def _go_on(self, row: RollRow) -> None:
        """The next pupil in the order of the list."""
        self._read()
        following = after(self._rows, row, self._wanted())
        if following is not None:
            self._begin(following)
            return
        self.view.show_nothing(
            self.tr("The list is done"), self.tr("Scan a sheet or choose a pupil to look at one again.")
        )
        self.view.roll.ask()

    def _skip(self) -> None:
        """There is no sheet of this pupil."""
        row = self.desk.row
        if row is not None:
            self._go_on(row)

    def _ask_booklet(self) -> None:
        code, paper = self._code(), self._context.services.paper
        self._ask_target(self.tr("Preparing the booklet"), lambda _control: paper.booklet(code))

    def _ask_sheets(self) -> None:
        code, group, paper = self._code(), self._group(), self._context.services.paper
        day = self._day()
        if group is not None:
            self._ask_target(
                self.tr("Preparing the answer sheets"),
                lambda control: paper.sheets(group, code, day, control),
            )

    def _ask_target(self, title: str, make: Callable[[JobControl], RenderedDocument]) -> None:
        self._context.jobs.run(
            title, make, self._ask_where, failed=lambda error: self._context.report(self.view, error)
        )

    def _ask_where(self, document: RenderedDocument) -> None:
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save the PDF"),
            Path.home() / document.suggested_name,
            self.tr("PDF documents (*.pdf)"),
            lambda path: self._save(document, path),
        )

    def _save(self, document: RenderedDocument, path: Path) -> None:
        try:
            self._context.services.documents.save(document, path)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.toast(self.tr("Saved: {name}").format(name=path.name))
