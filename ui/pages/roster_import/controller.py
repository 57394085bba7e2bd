"""Leads through the loading of a class list: read, choose columns, check, write, and back again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.i18n import translate
from ui.jobs import LatestJob
from ui.pages.roster_import.choices import with_group, with_sheet, with_taken, with_target
from ui.pages.roster_import.draft import ImportDraft
from ui.pages.roster_import.row_desk import RowDesk
from ui.pages.roster_import.view import RosterImportView, Step
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.imports import ImportPreview, ImportReport, RosterFile, SheetChoice
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.roster import Target


class RosterImportController(QObject):
    """Results of work that was given up meanwhile are dropped: `LatestJob` tells them apart."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._draft: ImportDraft | None = None
        self._report: ImportReport | None = None
        self._job = LatestJob(context.jobs)
        self.view = RosterImportView()
        self._rows = RowDesk(context, self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.file.choose_requested.connect(self._choose_file)
        view.file.dropped.connect(self._read)
        view.columns.target_picked.connect(self._set_target)
        view.columns.taken_changed.connect(self._set_taken)
        view.columns.group_changed.connect(self._set_group)
        view.foot.back_requested.connect(self._go_back)
        view.foot.cancel_requested.connect(self._ask_cancel)
        view.foot.primary_requested.connect(self._go_on)
        view.done.classes_requested.connect(lambda: self._leave("classes"))
        view.done.people_requested.connect(lambda: self._leave("people"))
        view.done.undo_requested.connect(self._undo)
        view.problem_asked.connect(self._go_to_problem)
        self._rows.recheck_requested.connect(self._check)
        self._context.changed.connect(self._reread)

    def open(self, **_args: object) -> None:
        """A list that waits for its check is compared again; a written one makes room for the next."""
        self._context.navigator.set_path(self.tr("Classes"), self.tr("Loading a list"))
        if self.view.step is Step.DONE or self._draft is None:
            self._start_anew()
        elif self.view.step is Step.CHECK:
            self._check()

    def _start_anew(self) -> None:
        self._job.drop()
        self._draft = self._report = None
        self.view.file.clear_refusal()
        self.view.file.set_busy(False)
        self.view.show_step(Step.FILE)

    def _choose_file(self) -> None:
        kinds = self.tr("Class lists (*.xlsx *.xls *.ods *.csv)")
        self._context.asker.choose_open_file(self.view, self.tr("Choose a class list"), kinds, self._read)

    def _read(self, path: Path) -> None:
        roster = self._context.services.roster
        self.view.file.clear_refusal()
        self.view.file.set_busy(True)
        self._job.run(
            self.tr("Reading the class list"),
            lambda control: roster.read(path, control),
            self._take_file,
            self._refuse,
        )

    def _take_file(self, file: RosterFile) -> None:
        self.view.file.set_busy(False)
        self._draft = ImportDraft(file)
        self.view.show_step(Step.COLUMNS)
        self.view.columns.show_file(file)
        self.view.show_file_facts(file)
        self.view.foot.primary.setFocus()

    def _refuse(self, error: Exception | None) -> None:
        self.view.file.set_busy(False)
        if isinstance(error, ZimaError):
            self.view.file.show_refusal(error)
        elif error is not None:
            self._context.report(self.view, error)
        self.view.file.choose.setFocus()

    def _set_target(self, at: int, column: int, target: Target | None) -> None:
        self._change_sheet(at, lambda choice: with_target(choice, column, target))

    def _set_taken(self, at: int, taken: bool) -> None:
        self._change_sheet(at, lambda choice: with_taken(choice, taken))

    def _set_group(self, at: int, group: GroupName | None) -> None:
        self._change_sheet(at, lambda choice: with_group(choice, group))

    def _change_sheet(self, at: int, changed: Callable[[SheetChoice], SheetChoice]) -> None:
        if self._draft is None:
            return
        file = with_sheet(self._draft.file, at, changed(self._draft.file.sheets[at]))
        self._draft.set_file(file)
        self.view.columns.update_file(file)
        self.view.show_file_facts(file)

    def _go_on(self) -> None:
        if self.view.step is Step.COLUMNS:
            self._check()
        elif self.view.step is Step.CHECK and self._draft is not None:
            if self._rows.state().closes:
                self._leave("classes")
            elif self._rows.state().enabled:
                self._apply(self._draft)

    def _check(self) -> None:
        """Compare with the base; nothing is written."""
        draft = self._draft
        if draft is None or self._job.busy:
            return
        self.view.foot.set_busy()
        file, fixed = draft.file, {sheet: dict(cells) for sheet, cells in draft.corrections.items()}
        roster = self._context.services.roster
        self._job.run(
            self.tr("Comparing the list with the base"),
            lambda control: roster.preview(file, control, fixed),
            self._take_preview,
            self._stay,
        )

    def _take_preview(self, preview: ImportPreview) -> None:
        draft = self._draft
        if draft is None:
            return
        first = self.view.step is not Step.CHECK or draft.preview is None
        draft.take_preview(preview)
        self._rows.take(draft, first=first)
        if first:
            self.view.show_step(Step.CHECK)
        self.view.show_rows_facts(preview.rows, draft.file)

    def _stay(self, error: Exception | None) -> None:
        """Comparing or writing came to nothing: the step is as it was."""
        if error is not None:
            self._context.report(self.view, error)
        if self._draft is not None and self.view.step is Step.COLUMNS:
            self.view.show_file_facts(self._draft.file)
        elif self.view.step is Step.CHECK:
            self._rows.refresh()

    def _apply(self, draft: ImportDraft) -> None:
        preview, decisions = draft.preview, dict(draft.decisions)
        if preview is None or self._job.busy:
            return
        self.view.foot.set_busy()
        roster = self._context.services.roster
        self._job.run(
            self.tr("Writing the class list"),
            lambda control: roster.apply(preview, control, decisions),
            self._take_report,
            self._stay,
        )

    def _take_report(self, report: ImportReport) -> None:
        draft = self._draft
        if draft is None:
            return
        self._report = report
        self.view.show_done_facts(draft.file)
        self.view.done.show_report(report, draft.unanswered())
        self._draft = None
        self.view.show_step(Step.DONE)
        count = report.new + report.changed
        text = translate("RosterImport", "%n record(s) written", None, count)
        undo = None if report.change.operation is None else self._undo
        self._context.announce(report.change, text, undo)

    def _undo(self) -> None:
        operation = self._report.change.operation if self._report is not None else None
        if operation is None:
            return
        try:
            back = self._context.services.history.undo(operation)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._report = None
        self.view.done.show_undone()
        self._context.announce(back, self.tr("The loading is undone"))

    def _go_back(self) -> None:
        if self.view.step is Step.CHECK and self._draft is not None:
            self.view.show_step(Step.COLUMNS)
            self.view.show_file_facts(self._draft.file)
        elif self.view.step is Step.COLUMNS:
            self._start_anew()

    def _ask_cancel(self) -> None:
        """Only what was typed or answered by hand is worth a question."""
        if self._draft is None or not self._draft.touched:
            self._leave("classes")
            return
        self._context.asker.confirm(
            self.view,
            self.tr("Leave without loading?"),
            self.tr("Leave"),
            lambda: self._leave("classes"),
            note=self.tr("Your corrections and answers will be lost. The base stays as it is."),
        )

    def _leave(self, page: str) -> None:
        self._start_anew()
        self._context.navigator.open(page)

    def _go_to_problem(self, step: int) -> None:
        if self.view.step is Step.CHECK and not self.view.check.go_to_problem(step):
            self._context.toast(self.tr("No row waits for an answer"))

    def _reread(self, change: Change) -> None:
        if Topic.PEOPLE in change.topics and self.view.step is Step.CHECK and self.view.isVisible():
            self._check()
