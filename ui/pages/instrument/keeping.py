"""Writes a version to a file, puts it away, brings it back; says what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.i18n import translate
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import OperationId
from zima_desktop.domain.library import LibraryEntry, RescoreReport

FORBIDDEN = frozenset('\\/:*?"<>|')


class VersionDesk(QObject):
    """Holds no version: every call names one."""

    def __init__(self, context: AppContext, view: QWidget) -> None:
        super().__init__(context)
        self._context, self._view = context, view

    def save(self, entry: LibraryEntry, *, workbook: bool) -> None:
        """Ask where to; read back in, the file is the same version."""
        suffix = "xlsx" if workbook else "json"
        filters = (
            self.tr("Excel workbooks (*.xlsx)") if workbook else self.tr("Files of the program (*.json)")
        )
        title = self.tr("Save as a workbook") if workbook else self.tr("Save as a file of the program")
        suggested = Path.home() / f"{file_name(entry)}.{suffix}"
        self._context.asker.choose_save_file(
            self._view, title, suggested, filters, lambda path: self._write(entry.sha256, path)
        )

    def retire(self, sha256: str) -> None:
        try:
            change = self._context.services.library.retire(sha256)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self._announce(change, self.tr("The instrument is in the archive, its results stay"))

    def bring_back(self, sha256: str, done: Callable[[], None]) -> None:
        """Back into use: results of this code are counted with its key again."""
        library = self._context.services.library
        self._context.jobs.run(
            self.tr("Counting earlier results anew"),
            lambda control: library.activate(sha256, control, without_protocol=True),
            lambda found: self._brought_back(found, done),
            failed=lambda error: self._context.report(self._view, error),
        )

    def _brought_back(self, found: tuple[Change, RescoreReport], done: Callable[[], None]) -> None:
        change, report = found
        changed = len(report.changed)
        text = self.tr("The instrument is in use again")
        if changed:
            count = translate("VersionDesk", "%n result(s) changed", None, changed)
            text = f"{text}: {count}"
        self._context.announce(change, text)
        done()

    def _write(self, sha256: str, path: Path) -> None:
        library = self._context.services.library
        text = self.tr("Saved: {name}").format(name=path.name)
        self._context.jobs.run(
            self.tr("Saving the instrument"),
            lambda _control: library.save(sha256, path),
            lambda _nothing: self._context.toast(text),
            failed=lambda error: self._context.report(self._view, error),
        )

    def _announce(self, change: Change, text: str) -> None:
        step = change.operation
        self._context.announce(change, text, None if step is None else lambda: self._undo(step))

    def _undo(self, step: OperationId) -> None:
        try:
            self._context.announce(self._context.services.history.undo(step), self.tr("Taken back"))
        except ZimaError as error:
            self._context.report(self._view, error)


def file_name(entry: LibraryEntry) -> str:
    """Title and edition without the signs that no file name may hold."""
    text = translate("VersionDesk", "{title}, edition {number}").format(
        title=entry.title, number=entry.edition
    )
    return "".join(" " if sign in FORBIDDEN else sign for sign in text).strip()
