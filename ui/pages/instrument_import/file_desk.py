"""Reads the file of an instrument behind the window, and saves an empty workbook to begin with."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.jobs import LatestJob


class FileDesk(QObject):
    """A file that was given up meanwhile is dropped: `LatestJob` tells them apart."""

    begun = Signal()
    taken = Signal(object, object)  # Path, ReadInstrument
    refused = Signal(object)  # the error, or None: the user stopped it

    def __init__(self, context: AppContext, view: QWidget) -> None:
        super().__init__(context)
        self._context, self._view = context, view
        self._job = LatestJob(context.jobs)

    def forget(self) -> None:
        self._job.drop()

    def choose(self) -> None:
        kinds = self.tr("Instruments (*.xlsx *.ods *.json)")
        self._context.asker.choose_open_file(
            self._view, self.tr("Choose the workbook of an instrument"), kinds, self.read
        )

    def read(self, path: Path) -> None:
        """Nothing is stored by it."""
        library = self._context.services.library
        self.begun.emit()
        self._job.run(
            self.tr("Reading the instrument"),
            lambda control: library.read(path, control),
            lambda found: self.taken.emit(path, found),
            self.refused.emit,
        )

    def ask_template(self) -> None:
        self._context.asker.choose_save_file(
            self._view,
            self.tr("Save an empty workbook"),
            Path.home() / self.tr("Blank instrument.xlsx"),
            self.tr("Excel workbooks (*.xlsx)"),
            self._save_template,
        )

    def _save_template(self, path: Path) -> None:
        library = self._context.services.library
        text = self.tr("The empty workbook is saved: {name}").format(name=path.name)
        self._context.jobs.run(
            self.tr("Saving the empty workbook"),
            lambda _control: library.template(path),
            lambda _nothing: self._context.toast(text),
            failed=lambda error: self._context.report(self._view, error),
        )
