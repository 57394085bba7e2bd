"""Leads an instrument from a workbook into use: nothing is stored while it has errors, no step is skipped."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.i18n import translate
from ui.pages.instrument_import.confirming import Confirmer, next_step
from ui.pages.instrument_import.draft import ImportDraft
from ui.pages.instrument_import.file_desk import FileDesk
from ui.pages.instrument_import.lines import CheckLine, draft_lines, lacks_rights, read_lines
from ui.pages.instrument_import.protocol_panel import TypedSheet
from ui.pages.instrument_import.view import InstrumentImportView, Step
from ui.signs import dotted
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue, NotFound, ZimaError
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import ChangedResult, ReadInstrument, RescoreReport, VersionStatus


class InstrumentImportController(QObject):
    """`open(sha=…)` goes on with a draft, `open(again=True)` asks for a corrected file."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._draft = ImportDraft()
        self.view = InstrumentImportView()
        self.files = FileDesk(context, self.view)
        self._confirmer = Confirmer(context)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.file.choose_requested.connect(self.files.choose)
        view.file.template_requested.connect(self.files.ask_template)
        view.file.dropped.connect(self.files.read)
        self.files.begun.connect(self._begin_reading)
        self.files.taken.connect(self._take_file)
        self.files.refused.connect(self._refuse)
        view.check.changed.connect(self._show_state)
        view.check.again_requested.connect(self._read_again)
        view.check.open_requested.connect(self._open_page)
        view.check.opened.connect(self._tell_line)
        view.samples.changed.connect(self._show_state)
        view.protocol.changed.connect(self._show_state)
        view.protocol.ready.connect(self._go_on)
        view.done.changed.connect(self._show_state)
        view.done.assign_requested.connect(self._assign)
        view.done.open_requested.connect(self._open_page)
        view.done.result_opened.connect(self._tell_change)
        view.foot.back_requested.connect(self._go_back)
        view.foot.leave_requested.connect(self._leave)
        view.foot.primary_requested.connect(self._go_on)

    def open(self, **args: object) -> None:
        """A wizard that was left in the middle goes on where it stood."""
        self._context.navigator.set_path(self.tr("Testing"), self.tr("Own instrument"))
        sha = args.get("sha")
        if isinstance(sha, str):
            self._go_on_with(sha)
        elif args.get("again") or self._draft.active or self.view.step in (Step.FILE, Step.DONE):
            self._start_anew()

    def close(self) -> None:
        """A typed sheet is kept while another page is looked at."""
        if self.view.step is Step.PROTOCOL:
            self._draft.sheet = self.view.protocol.sheet()

    def _start_anew(self) -> None:
        self.files.forget()
        self._draft = ImportDraft()
        self.view.file.clear_refusal()
        self.view.file.set_busy(False)
        self.view.show_title("", "")
        self._show(Step.FILE)

    def _begin_reading(self) -> None:
        self.view.file.clear_refusal()
        self.view.file.set_busy(True)
        self.view.foot.set_busy()

    def _read_again(self) -> None:
        if self._draft.path is not None:
            self.files.read(self._draft.path)

    def _take_file(self, path: Path, found: ReadInstrument) -> None:
        self.view.file.set_busy(False)
        self._draft = ImportDraft(path, found, sheet=self._draft.sheet)
        title = found.instrument.title if found.instrument is not None else ""
        name = self.tr("file «{name}»").format(name=found.file_name)
        self.view.show_title(title, dotted(name, self.tr("nothing is stored yet")))
        lines = read_lines(found)
        self.view.check.show_lines(lines, lacks_rights=lacks_rights(found.findings), can_reread=True)
        known = found.known
        if found.instrument is not None and known not in (None, VersionStatus.ACTIVE) and found.acceptable:
            self._go_on_with(found.instrument.sha256, path)
            return
        if known is VersionStatus.ACTIVE:
            self.view.check.show_known(self.tr("Exactly this version is in use already"))
        self._show(Step.CHECK)
        if self.view.check.blocked():
            self.view.show_blocked()
            self.view.check.again.setFocus()

    def _refuse(self, error: Exception | None) -> None:
        """No such file at all; while a check is shown, the question stays there."""
        self.view.file.set_busy(False)
        if isinstance(error, ZimaError) and self.view.step is Step.FILE:
            self.view.file.show_refusal(error)
        elif error is not None:
            self._context.report(self.view, error)
        self._show_state()

    def _go_on_with(self, sha: str, path: Path | None = None) -> None:
        """A draft, at the first step that was not confirmed yet; `path`: its file was just read again."""
        library = self._context.services.library
        same = self._draft.instrument is not None and self._draft.instrument.sha256 == sha
        try:
            instrument, review = library.version(sha), library.review(sha)
            findings = library.findings(instrument)
        except NotFound as error:
            self._context.report(self.view, error)
            self._start_anew()
            return
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        sheet = self._draft.sheet if same else TypedSheet({}, {})
        path = path or (self._draft.path if same else None)
        self._draft = ImportDraft(path, None, instrument, sheet)
        lines = draft_lines(findings, instrument)
        self.view.check.show_lines(lines, lacks_rights=lacks_rights(findings), can_reread=path is not None)
        self._enter(next_step(instrument, findings, review))

    def _enter(self, step: Step) -> None:
        """Show a step of the version that is kept."""
        instrument = self._draft.instrument
        if instrument is None:
            return
        draft = self.tr("draft, edition {number}").format(number=instrument.edition)
        self.view.show_title(instrument.title, draft)
        if step is Step.SAMPLES:
            library, sha = self._context.services.library, instrument.sha256
            confirmed = library.review(sha).samples_confirmed
            self.view.samples.show_samples(library.samples(sha), confirmed=confirmed)
        elif step is Step.PROTOCOL:
            self.view.protocol.show_instrument(instrument, self._draft.sheet)
        elif step is Step.DONE:
            self.view.done.show_waiting(instrument)
        self._show(step)

    def _show(self, step: Step) -> None:
        self.view.show_step(step)
        self._show_state()

    def _show_state(self) -> None:
        """The words beside the button, and whether it may be pressed."""
        note = self._why_not()
        self.view.foot.set_state(note, enabled=not note)

    def _why_not(self) -> str:
        view, found = self.view, self._draft.found
        if view.step is Step.CHECK:
            if view.check.blocked():
                return self.tr("Correct the errors in the workbook and load it again")
            if found is not None and found.known is VersionStatus.ACTIVE:
                return self.tr("There is nothing to store")
            waiting = view.check.waiting()
            return (
                translate("InstrumentImport", "%n remark(s) wait for a tick", None, waiting)
                if waiting
                else ""
            )
        if view.step is Step.SAMPLES:
            missing = view.samples.missing()
            return (
                translate("InstrumentImport", "%n line(s) wait for a tick", None, missing) if missing else ""
            )
        if view.step is Step.PROTOCOL:
            missing = view.protocol.totals.missing()
            return (
                translate("InstrumentImport", "%n result(s) by hand are missing", None, missing)
                if missing
                else ""
            )
        return self._why_not_done() if view.step is Step.DONE else ""

    def _why_not_done(self) -> str:
        instrument = self._draft.instrument
        lacking = instrument is not None and not instrument.assignable and not self.view.done.rights.text()
        return self.tr("Fill in the basis of use") if lacking else ""

    def _go_on(self) -> None:
        act = {
            Step.CHECK: self._keep,
            Step.SAMPLES: self._accept_samples,
            Step.PROTOCOL: self._compare,
            Step.DONE: self._take_into_use,
        }.get(self.view.step)
        if act is not None and not self._why_not():
            try:
                act()
            except ZimaError as error:
                self._context.report(self.view, error)

    def _keep(self) -> None:
        """The file becomes a draft; ticks and the basis of use are kept with it."""
        found, check = self._draft.found, self.view.check
        if found is not None and found.instrument is not None:
            self._context.announce(self._context.services.library.keep(found))
            self._draft.instrument, self._draft.found = found.instrument, None
        instrument = self._draft.instrument
        if instrument is None:
            return
        if check.rights.text():
            instrument = self._draft.instrument = self._confirmer.give_rights(
                instrument, check.rights.text(), self._draft.sheet
            )
        if check.warned():
            self._confirmer.accept_warnings(instrument.sha256)
        self._next()

    def _accept_samples(self) -> None:
        if self._draft.instrument is not None:
            self._confirmer.accept_samples(self._draft.instrument.sha256)
            self._next()

    def _compare(self) -> None:
        instrument, panel = self._draft.instrument, self.view.protocol
        if instrument is None:
            return
        self._draft.sheet = panel.sheet()
        try:
            lines = self._confirmer.compare(instrument.sha256, self._draft.sheet)
        except InvalidValue as error:
            if error.reason != "missing_answers":
                raise
            panel.show_missing(error.value)
            self.view.verticalScrollBar().setValue(0)
            return
        panel.show_compared(lines)
        self.view.verticalScrollBar().setValue(0)
        if all(line.agrees for line in lines):
            self._confirmer.accept_sheet(instrument.sha256, self._draft.sheet)
            self._next()

    def _next(self) -> None:
        """The first step that is not confirmed, so that a draft goes on where it stood."""
        instrument = self._draft.instrument
        if instrument is None:
            return
        library = self._context.services.library
        findings = library.findings(instrument)
        self._enter(next_step(instrument, findings, library.review(instrument.sha256)))

    def _take_into_use(self) -> None:
        instrument, text = self._draft.instrument, self.view.done.rights.text()
        if instrument is None:
            return
        if text and not instrument.assignable:
            instrument = self._confirmer.give_rights(instrument, text, self._draft.sheet)
            self._draft.instrument = instrument
            if self._context.services.library.obstacle(instrument.sha256) is not None:
                self._next()
                return
        sha, library = instrument.sha256, self._context.services.library
        self.view.foot.set_busy()
        self._context.jobs.run(
            self.tr("Counting earlier results anew"),
            lambda control: library.activate(sha, control),
            self._taken_into_use,
            failed=self._stay,
            cancelled=self._show_state,
        )

    def _taken_into_use(self, found: tuple[Change, RescoreReport]) -> None:
        change, report = found
        instrument = self._draft.instrument
        if instrument is None:
            return
        self._draft.active = True
        used = self.tr("in use, edition {number}").format(number=instrument.edition)
        self.view.show_title(instrument.title, used)
        self.view.done.show_report(instrument, report)
        self.view.foot.hide()
        self.view.verticalScrollBar().setValue(0)
        self._context.announce(change, self.tr("The instrument is in use"))

    def _stay(self, error: Exception) -> None:
        self._context.report(self.view, error)
        self._show_state()

    def _tell_change(self, one: ChangedResult) -> None:
        text = self.tr("It was: {before}\nIt is now: {after}").format(before=one.before, after=one.after)
        self._context.asker.tell(self.view, one.person, text)

    def _tell_line(self, line: CheckLine) -> None:
        self._context.asker.tell(self.view, line.place, line.sentence)

    def _go_back(self) -> None:
        if self.view.step is Step.PROTOCOL:
            self._draft.sheet = self.view.protocol.sheet()
            self._enter(Step.SAMPLES)
        else:
            self._start_anew()

    def _leave(self) -> None:
        """A draft that is kept is found on the page of testing again."""
        instrument = self._draft.instrument
        self._start_anew()
        if instrument is not None:
            self._context.navigator.open("instrument", sha=instrument.sha256)
        else:
            self._context.navigator.open("testing")

    def _assign(self) -> None:
        instrument = self._draft.instrument
        if instrument is not None:
            self._start_anew()
            self._context.navigator.open("testing", instrument=instrument.code, new=True)

    def _open_page(self) -> None:
        found = self._draft.found.instrument if self._draft.found is not None else None
        instrument: Instrument | None = self._draft.instrument or found
        if instrument is not None:
            self._start_anew()
            self._context.navigator.open("instrument", sha=instrument.sha256)
