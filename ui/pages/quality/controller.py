"""Computes the report behind the window and writes it as a workbook."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.quality.view import QualityView
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.quality import QualityReport


class QualityController(QObject):
    """`open(instrument=…)`; without one, or with one that is gone, the first of the library."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._report: QualityReport | None = None
        self._asked = ""
        self.view = QualityView()
        self.view.asked.connect(self._compute)
        self.view.export.clicked.connect(self._ask_file)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("Testing"), self.tr("Quality of measurement"))
        try:
            choices = self._context.services.testing.choices()
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        code = args.get("instrument")
        known = [one for one, _title in choices]
        chosen = code if isinstance(code, str) and code in known else next(iter(known), "")
        self.view.set_choices(choices, chosen)
        if chosen:
            self._compute(chosen)

    def _compute(self, code: str) -> None:
        quality = self._context.services.quality
        self._asked = code
        self.view.show_waiting()
        self._context.jobs.run(
            self.tr("Computing the quality of measurement"),
            lambda control: quality.report(code, control),
            self._show,
            failed=self._refuse,
            cancelled=self.view.show_stopped,
        )

    def _refuse(self, error: Exception) -> None:
        self.view.show_stopped()
        self._fail(error)

    def _show(self, report: QualityReport) -> None:
        if report.code == self._asked:
            self._report = report
            self.view.show_report(report)

    def _fail(self, error: Exception) -> None:
        self._context.report(self.view, error)

    def _ask_file(self) -> None:
        report = self._report
        if report is None:
            return
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save the figures as a workbook"),
            Path.home() / self.tr("Quality {code}.xlsx").format(code=report.code),
            self.tr("Excel workbooks (*.xlsx)"),
            lambda path: self._write(report, path),
        )

    def _write(self, report: QualityReport, path: Path) -> None:
        quality = self._context.services.quality
        text = self.tr("Saved: {name}").format(name=path.name)
        self._context.jobs.run(
            self.tr("Saving the figures"),
            lambda _control: quality.export(report, path),
            lambda _nothing: self._context.toast(text),
            failed=self._fail,
        )
