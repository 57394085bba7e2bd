"""Reads one result, keeps the conclusion, releases it and takes the release back."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.result.view import ResultView
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import NotFound, ZimaError
from zima_desktop.domain.ids import AttemptId, OperationId, PersonId
from zima_desktop.domain.results import Conclusion, EarlierResult, ResultPage, ResultState, ScaleChange


class ResultController(QObject):
    """One page for every result; `open(attempt=…)` chooses which."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._attempt: AttemptId | None = None
        self._page: ResultPage | None = None
        self._saving = False
        self.view = ResultView()
        self.view.conclusion.saved.connect(self._save)
        self.view.conclusion.release_requested.connect(self._ask_release)
        self.view.conclusion.revoke_requested.connect(self._revoke)
        self.view.person_requested.connect(self._open_person)
        self.view.print_requested.connect(self._print)
        self.view.table_requested.connect(self._ask_table)
        self.view.compare_requested.connect(self._compare)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self.close()
        attempt = args.get("attempt")
        if isinstance(attempt, int):
            self._attempt = AttemptId(attempt)
        self._show()
        self.view.open_first_scale()

    def close(self) -> None:
        """Leaving the page keeps the draft."""
        if self._page is not None:
            self.view.conclusion.flush()

    def _show(self) -> None:
        if self._attempt is None:
            self._show_missing()
            return
        services = self._context.services
        try:
            page = services.testing.page(self._attempt)
            suggestions = services.trajectory.professions("")
        except NotFound:
            self._show_missing()
            return
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._page = page
        self.view.show_page(page, suggestions)
        path = (self.tr("Pupils"), page.group, page.person_name)
        self._context.navigator.set_path(*(part for part in path if part))

    def _show_missing(self) -> None:
        self._page = None
        self.view.show_missing()
        self._context.navigator.set_path(self.tr("Result"))

    def _reread(self, change: Change) -> None:
        if Topic.TESTING in change.topics and self.view.isVisible() and not self._saving:
            self._show()

    def _save(self, conclusion: Conclusion) -> None:
        if self._attempt is None:
            return
        try:
            change = self._context.services.testing.save_conclusion(self._attempt, conclusion)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.conclusion.mark_saved()
        self._saving = True
        self._context.announce(change)
        self._saving = False

    def _ask_release(self) -> None:
        if self._page is None:
            return
        self.view.conclusion.flush()
        self._context.asker.confirm(
            self.view,
            self.tr("Release the result to {name}?").format(name=self._page.person_name),
            self.tr("Release"),
            self._release,
            note=self.tr("Today's date and your name go into the career map. You can take the release back."),
        )

    def _release(self) -> None:
        if self._attempt is None:
            return
        try:
            change = self._context.services.testing.release(self._attempt)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._announce(change, self.tr("The result is released"))

    def _revoke(self) -> None:
        if self._attempt is None or self._page is None or self._page.state is not ResultState.RELEASED:
            return
        try:
            change = self._context.services.testing.revoke_release(self._attempt)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._announce(change, self.tr("The release is taken back"))

    def _announce(self, change: Change, text: str) -> None:
        step = change.operation
        self._show()
        self._context.announce(change, text, None if step is None else lambda: self._undo(step))

    def _undo(self, step: OperationId) -> None:
        try:
            self._context.announce(self._context.services.history.undo(step), self.tr("Taken back"))
        except ZimaError as error:
            self._context.report(self.view, error)

    def _open_person(self) -> None:
        if self._page is not None:
            self._context.navigator.open("person", person=self._page.person)

    def _print(self) -> None:
        if self._page is not None:
            self.close()
            self._context.navigator.open("documents", kind="career_map", person=self._page.person)

    def _compare(self, earlier: EarlierResult) -> None:
        """The base of answers may be large, so the error of measurement is a job."""
        attempt = self._attempt
        if attempt is None:
            return
        testing = self._context.services.testing
        self._context.jobs.run(
            self.tr("Comparing with the earlier result"),
            lambda _control: testing.changes(attempt, earlier.attempt),
            lambda changes: self._show_changes(attempt, earlier, changes),
            failed=lambda error: self._context.report(self.view, error),
        )

    def _show_changes(
        self, attempt: AttemptId, earlier: EarlierResult, changes: tuple[ScaleChange, ...]
    ) -> None:
        if attempt == self._attempt:
            self.view.show_changes(earlier, changes)

    def _ask_table(self) -> None:
        page = self._page
        if page is None:
            return
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save the results as a workbook"),
            Path.home() / self.tr("Results {number}.xlsx").format(number=page.person),
            self.tr("Excel workbooks (*.xlsx)"),
            lambda path: self._write_table(page.person, path),
        )

    def _write_table(self, person: PersonId, path: Path) -> None:
        testing = self._context.services.testing
        text = self.tr("Saved: {name}").format(name=path.name)
        self._context.jobs.run(
            self.tr("Saving the results"),
            lambda _control: testing.export_person(person, path),
            lambda _count: self._context.toast(text),
            failed=lambda error: self._context.report(self.view, error),
        )
