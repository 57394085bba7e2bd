"""A college's list from the file to the base: read behind the window, shown, written as one step."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.i18n import translate
from ui.jobs import LatestJob
from ui.pages.followup.import_dialog import ImportDialog
from zima_desktop.domain.followup_import import ListFacts, ListPreview, ListReport


class Importing(Actions):
    """Owned by the controller of the page."""

    def __init__(self, context: AppContext, view: QWidget) -> None:
        super().__init__(context, view)
        self._job = LatestJob(context.jobs)

    def ask(self) -> None:
        """Which file."""
        self.context.asker.choose_open_file(
            self.view,
            translate("Importing", "A list of the enrolled or of statuses"),
            translate("Importing", "Tables (*.xlsx *.xls *.csv *.ods)"),
            self.read,
        )

    def read(self, path: Path) -> None:
        """Read it and show what it would change."""
        self._look(path, self.context.services.follow_up_import.facts(), self._show)

    def _look(self, path: Path, facts: ListFacts, then: Any) -> None:
        importer = self.context.services.follow_up_import
        self._job.run(
            translate("Importing", "Reading the list"),
            lambda control: importer.preview(path, facts, control),
            then,
            self._fail,
        )

    def _show(self, preview: ListPreview) -> None:
        known = self.context.services.applications.suggestions()
        dialog = ImportDialog(self.view, preview, known)
        dialog.facts_changed.connect(lambda: self._again(dialog, preview.path))
        dialog.apply_requested.connect(lambda decided: self._apply(dialog, decided))
        dialog.closed.connect(self._job.drop)
        dialog.open(dialog.place)

    def _again(self, dialog: ImportDialog, path: Path) -> None:
        facts: Any = dialog.facts()
        importer = self.context.services.follow_up_import
        self._look(path, importer.facts(**facts), dialog.show_preview)

    def _apply(self, dialog: ImportDialog, decided: Any) -> None:
        importer, preview = self.context.services.follow_up_import, dialog.preview
        self.context.jobs.run(
            translate("Importing", "Writing the list"),
            lambda control: importer.apply(preview, decided, control),
            lambda report: self._done(dialog, report),
            failed=self._fail,
        )

    def _done(self, dialog: ImportDialog, report: ListReport) -> None:
        dialog.close_saved()
        taken = translate("Importing", "%n admission(s) written", None, report.applications)
        told = translate("Importing", "%n status(es)", None, report.outcomes)
        self.announce(report.change, f"{taken}, {told}")

    def _fail(self, error: Exception | None) -> None:
        if error is not None:
            self.context.report(self.view, error)
