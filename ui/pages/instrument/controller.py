"""Reads one version of an instrument, lets its texts be retyped, puts it away, tries chance on it."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.instrument import head, view
from ui.pages.instrument.chance_panel import PROTOCOLS
from ui.pages.instrument.check_panel import Checked
from ui.pages.instrument.edit_dialog import EditDialog
from ui.pages.instrument.facts import EditLine, Fact, item_lines, rights
from ui.pages.instrument.keeping import VersionDesk
from ui.pages.instrument.view import InstrumentView
from ui.pages.instrument.words import item_note, item_title
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import NotFound, ZimaError
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import LibraryEntry, Review, Simulation, VersionStatus


class InstrumentController(QObject):
    """`open(sha=…)` shows that version, `tab=` a part of it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._instrument: Instrument | None = None
        self._entry: LibraryEntry | None = None
        self._running = ""  # hash of the version whose random protocols are being made
        self.view = InstrumentView()
        self.desk = VersionDesk(context, self.view)
        self._connect()

    def _connect(self) -> None:
        shown = self.view
        shown.tab_changed.connect(self._show_tab)
        shown.load_requested.connect(self._load_again)
        shown.head.acted.connect(self._act)
        shown.head.assign_requested.connect(self._assign)
        shown.head.continue_requested.connect(self._go_on)
        shown.check.continue_requested.connect(self._go_on)
        shown.check.rights_requested.connect(self._edit_rights)
        shown.check.opened.connect(lambda one: self._context.asker.tell(self.view, one.place, one.sentence))
        shown.about.edit_requested.connect(self._edit_fact)
        shown.questions.opened.connect(self._open_item)
        shown.levels.edit_requested.connect(self._edit)
        shown.chance.run_requested.connect(self._simulate)
        shown.chance.stop_requested.connect(self._context.jobs.cancel)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        """Without a hash the version shown last is read again."""
        sha, tab = args.get("sha"), args.get("tab")
        known = self._instrument.sha256 if self._instrument is not None else ""
        sha = sha if isinstance(sha, str) else known
        if sha != known:
            self.view.tabs.set_key(view.ABOUT)
        if isinstance(tab, str) and tab in self.view.panels:
            self.view.tabs.set_key(tab)
        self._show(sha)

    def _show(self, sha: str) -> None:
        library = self._context.services.library
        path = [self.tr("Testing")]
        try:
            self._entry, self._instrument = library.entry(sha), library.version(sha)
        except NotFound:
            self._entry, self._instrument = None, None
            self.view.set_shown(False)
            self._context.navigator.set_path(*path)
            return
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.navigator.set_path(*path, self._instrument.title)
        self.view.head.show_version(self._instrument, self._entry)
        self.view.set_shown(True, imported=self._entry.imported)
        self._show_tab(self.view.tabs.key())

    def _show_tab(self, key: str) -> None:
        instrument, entry = self._instrument, self._entry
        if instrument is None or entry is None:
            return
        if key == view.ABOUT:
            self.view.about.show_instrument(instrument, entry)
        elif key == view.QUESTIONS:
            self.view.questions.show_instrument(instrument)
        elif key == view.KEY:
            self.view.key.show_instrument(instrument)
        elif key == view.LEVELS:
            self.view.levels.show_instrument(instrument, editable=entry.imported)
        elif key == view.CHECK:
            self._show_check(instrument, entry)
        else:
            self.view.chance.show_instrument(instrument)

    def _show_check(self, instrument: Instrument, entry: LibraryEntry) -> None:
        library = self._context.services.library
        try:
            review = library.review(entry.sha256) if entry.imported else Review()
            obstacle = library.obstacle(entry.sha256) if entry.imported else None
            findings = library.findings(instrument)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.check.show_checked(Checked(instrument, entry, findings, review, obstacle))

    def _reread(self, change: Change) -> None:
        if Topic.TESTING in change.topics and self.view.isVisible() and self._instrument is not None:
            self._show(self._instrument.sha256)

    def _act(self, what: str) -> None:
        entry = self._entry
        if entry is None:
            return
        navigator = self._context.navigator
        if what in (head.WORKBOOK, head.FILE):
            self.desk.save(entry, workbook=what == head.WORKBOOK)
        elif what == head.LOAD:
            self._load_again()
        elif what == head.RETIRE:
            self.desk.retire(entry.sha256)
        elif what == head.ACTIVATE:
            self.desk.bring_back(entry.sha256, lambda: self._show(entry.sha256))
        elif what == head.RESULTS:
            navigator.open("testing", instrument=entry.code)
        else:
            navigator.open("quality", instrument=entry.code)

    def _assign(self) -> None:
        if self._entry is not None:
            self._context.navigator.open("testing", instrument=self._entry.code, new=True)

    def _go_on(self) -> None:
        if self._entry is not None:
            self._context.navigator.open("instrument_import", sha=self._entry.sha256)

    def _load_again(self) -> None:
        self._context.navigator.open("instrument_import", again=True)

    def _edit_fact(self, fact: Fact) -> None:
        if fact.edit is not None:
            self._edit((fact.edit,), fact.label)

    def _edit_rights(self) -> None:
        if self._instrument is not None:
            self._edit_fact(rights(self._instrument))

    def _open_item(self, number: int) -> None:
        """The school's own questions are retyped, those of the program only read."""
        instrument, entry = self._instrument, self._entry
        if instrument is None or entry is None:
            return
        title = self.tr("Question {number}").format(number=number)
        if entry.imported:
            self._edit(item_lines(instrument, number), title)
            return
        item = instrument.item(number)
        text = "\n".join(part for part in (item_title(item), item_note(item)) if part)
        self._context.asker.tell(self.view, title, text)

    def _edit(self, lines: tuple[EditLine, ...], title: str) -> None:
        if not lines:
            return
        used = self._entry is not None and self._entry.status is VersionStatus.ACTIVE
        note = self.tr("The version in use stays as it is; the change makes a draft of a new edition.")
        dialog = EditDialog(self.view, title, lines, note if used else "")
        dialog.saved.connect(self._save_changes)
        dialog.open(focus=dialog.controls[lines[0].path])

    def _save_changes(self, changes: dict[str, object]) -> None:
        if self._instrument is None:
            return
        try:
            sha = self._context.services.library.edited(self._instrument.sha256, changes)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._show(sha)
        self._context.announce(Change(frozenset({Topic.TESTING})), self.tr("Saved as a draft"))

    def _simulate(self) -> None:
        instrument = self._instrument
        if instrument is None:
            return
        library = self._context.services.library
        self._running = instrument.sha256
        self.view.chance.set_busy(True)
        self._context.jobs.run(
            self.tr("Filling in random sheets"),
            lambda control: library.simulate(instrument, PROTOCOLS, control),
            self._show_simulation,
            failed=self._fail_simulation,
            cancelled=lambda: self.view.chance.set_busy(False),
        )

    def _show_simulation(self, found: Simulation) -> None:
        """Figures of a version that is no longer shown are dropped."""
        if self._instrument is not None and self._instrument.sha256 == self._running:
            self.view.chance.show_simulation(found)

    def _fail_simulation(self, error: Exception) -> None:
        self.view.chance.set_busy(False)
        self._context.report(self.view, error)
