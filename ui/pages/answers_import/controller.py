"""Leads through the import of answers: read, compare, write, and back again."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.i18n import translate
from ui.jobs import LatestJob
from ui.pages.answers_import.draft import AnswersDraft, ShownRow
from ui.pages.answers_import.row_desk import AnswersRowDesk
from ui.pages.answers_import.view import AnswersImportView, Step
from zima_desktop.domain.answer_tables import AnswersFile, AnswersPreview, AnswersReport
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group


class AnswersImportController(QObject):
    """`open(instrument=code, group=id)`. Results of work that was given up are dropped by `LatestJob`."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._groups: tuple[Group, ...] = ()
        self._draft: AnswersDraft | None = None
        self._report: AnswersReport | None = None
        self._written: tuple[ShownRow, ...] = ()
        self._job = LatestJob(context.jobs)
        self.view = AnswersImportView()
        self._rows = AnswersRowDesk(context, self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.file.choose_requested.connect(self._choose_file)
        view.file.template_requested.connect(self._ask_template)
        view.file.dropped.connect(self._read)
        view.foot.back_requested.connect(self._start_anew)
        view.foot.cancel_requested.connect(self._ask_cancel)
        view.foot.primary_requested.connect(self._go_on)
        view.done.results_requested.connect(self._open_results)
        view.done.more_requested.connect(self._start_anew)
        view.done.undo_requested.connect(self._undo)
        view.problem_asked.connect(self._go_to_problem)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        """Answers that wait for their check are compared again; written ones make room for the next."""
        self._context.navigator.set_path(self.tr("Testing"), self.tr("Answers from a table"))
        wanted, panel = args.get("instrument"), self.view.file
        another = isinstance(wanted, str) and wanted != panel.chosen_instrument()
        if self.view.step is not Step.CHECK or self._draft is None or another:
            self._start_anew()
        self._show_choices()
        if isinstance(wanted, str):
            panel.instrument.set_key(wanted)
        if "group" in args:
            panel.group.set_key(args["group"])
        panel.set_busy(False)
        if self.view.step is Step.CHECK:
            self._check()

    def _show_choices(self) -> None:
        services = self._context.services
        try:
            self._groups = services.people.groups()
            cards = services.testing.instruments()
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.file.set_choices(cards, self._groups, services.workspace.today())

    def _start_anew(self) -> None:
        self._job.drop()
        self._draft = self._report = None
        self.view.file.clear_refusal()
        self.view.file.set_busy(False)
        self.view.show_step(Step.FILE)

    def _choose_file(self) -> None:
        if self._day() is None:
            return
        kinds = self.tr("Tables (*.xlsx *.xls *.ods *.csv)")
        self._context.asker.choose_open_file(
            self.view, self.tr("Choose a table of answers"), kinds, self._read
        )

    def _day(self) -> date | None:
        """The day for rows without a date; None while what is typed is no day gone by."""
        day, today = self.view.file.day.date(), self._context.services.workspace.today()
        wrong = ""
        if day is None:
            wrong = self.tr("There is no such day")
        elif day > today:
            wrong = self.tr("This day is still to come")
        self.view.file.mark_day(wrong)
        return None if wrong else day

    def _read(self, path: Path) -> None:
        if self._day() is None:
            return
        answers = self._context.services.answers
        self.view.file.clear_refusal()
        self.view.file.set_busy(True)
        self._job.run(
            self.tr("Reading the table of answers"),
            lambda control: answers.read(path, control),
            self._take_file,
            self._refuse,
        )

    def _take_file(self, file: AnswersFile) -> None:
        self._draft = AnswersDraft(file)
        self._check()

    def _check(self) -> None:
        """Compare with the base; nothing is written."""
        draft, panel, day = self._draft, self.view.file, self._day()
        if draft is None or self._job.busy or day is None:
            return
        self.view.foot.set_busy()
        answers, file, code = self._context.services.answers, draft.file, panel.chosen_instrument()
        chosen = panel.chosen_group()
        group = next((one.name for one in self._groups if one.id == chosen), None)
        self._job.run(
            self.tr("Comparing the answers with the base"),
            lambda control: answers.preview(file, code, group, day, control),
            self._take_preview,
            self._refuse if self.view.step is Step.FILE else self._stay,
        )

    def _take_preview(self, preview: AnswersPreview) -> None:
        draft = self._draft
        if draft is None:
            return
        self.view.file.set_busy(False)
        first = self.view.step is not Step.CHECK
        draft.take_preview(preview)
        self._rows.take(draft, first=first)
        self.view.show_preview_facts(preview)
        if first:
            self.view.show_step(Step.CHECK)

    def _refuse(self, error: Exception | None) -> None:
        """The file cannot be taken: said where it is chosen."""
        self._draft = None
        self.view.file.set_busy(False)
        if isinstance(error, ZimaError):
            self.view.file.show_refusal(error)
        elif error is not None:
            self._context.report(self.view, error)
        self.view.file.choose.setFocus()

    def _stay(self, error: Exception | None) -> None:
        """Comparing or writing came to nothing: the step is as it was."""
        if error is not None:
            self._context.report(self.view, error)
        self._rows.refresh()

    def _go_on(self) -> None:
        if self._draft is None or self.view.step is not Step.CHECK:
            return
        state = self._rows.state()
        if state.closes:
            self._leave()
        elif state.enabled:
            self._apply(self._draft)

    def _apply(self, draft: AnswersDraft) -> None:
        preview, decisions = draft.preview, dict(draft.decisions)
        if preview is None or self._job.busy:
            return
        self.view.foot.set_busy()
        answers = self._context.services.answers
        self._job.run(
            self.tr("Writing the answers"),
            lambda control: answers.apply(preview, decisions, control),
            self._take_report,
            self._stay,
        )

    def _take_report(self, result: tuple[Change, AnswersReport]) -> None:
        change, report = result
        draft = self._draft
        if draft is None or draft.preview is None:
            return
        rows = draft.rows()
        left = set(report.left)
        self._report = report
        self._written = tuple(row for row in rows if row.will_be_written and row.number not in left)
        self.view.show_preview_facts(draft.preview, written=True)
        self.view.done.show_report(report, [row for row in rows if row.number in left])
        self._draft = None
        self.view.show_step(Step.DONE)
        count = report.new + report.changed
        text = translate("AnswersImport", "Answers of %n pupil(s) written", None, count)
        self._context.announce(change, text, self._undo if change.operation is not None else None)

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
        self._context.announce(back, self.tr("The import is undone"))

    def _ask_template(self) -> None:
        code, group = self.view.file.chosen_instrument(), self.view.file.chosen_group()
        if group is None:
            return
        label = next((one.name.compact for one in self._groups if one.id == group), "")
        name = self.tr("Answers {group}.xlsx").format(group=label)
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save a table to type into"),
            Path.home() / name,
            self.tr("Excel workbooks (*.xlsx)"),
            lambda path: self._write_template(code, group, path),
        )

    def _write_template(self, code: str, group: GroupId, path: Path) -> None:
        answers = self._context.services.answers
        text = self.tr("The table is saved: {name}").format(name=path.name)
        self._context.jobs.run(
            self.tr("Saving the table"),
            lambda _control: answers.write_template(code, group, path),
            lambda _count: self._context.toast(text),
            failed=lambda error: self._context.report(self.view, error),
        )

    def _open_results(self) -> None:
        """The class of the page, else that of the first pupil who was written."""
        group: object = self.view.file.chosen_group()
        if group is None:
            groups = (row.person.group for row in self._written if row.person is not None)
            group = next((one.id for one in groups if one is not None), None)
        code = self.view.file.chosen_instrument()
        self._start_anew()
        self._context.navigator.open("testing", group=group, instrument=code)

    def _ask_cancel(self) -> None:
        """Only what was answered by hand is worth a question."""
        if self._draft is None or not self._draft.touched:
            self._leave()
            return
        self._context.asker.confirm(
            self.view,
            self.tr("Leave without writing the answers?"),
            self.tr("Leave"),
            self._leave,
            note=self.tr("What you have chosen for the rows will be lost. The base stays as it is."),
        )

    def _leave(self) -> None:
        self._start_anew()
        self._context.navigator.open("testing")

    def _go_to_problem(self, step: int) -> None:
        if self.view.step is Step.CHECK:
            self._rows.go_to_problem(step)

    def _reread(self, change: Change) -> None:
        shown = self.view.step is Step.CHECK and self.view.isVisible()
        if change.topics & {Topic.PEOPLE, Topic.TESTING} and shown:
            self._check()
