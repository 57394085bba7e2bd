"""Step 4: what was written, what was not and why, and the way back."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.models import Column
from ui.widgets.button import Button
from ui.widgets.import_report import ImportReportPanel
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.imports import ImportReport, Skipped


@dataclass(frozen=True, slots=True)
class SkippedLine:
    at: int
    skipped: Skipped


class DonePanel(ImportReportPanel):
    """After undo the same panel says so."""

    classes_requested = Signal()
    people_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes = Button(self.tr("Open classes"), "primary", "layout-grid")
        self.people = Button(self.tr("Open pupils"), "plain", "user-round")
        self.undo = Button(self.tr("Undo the loading"), "plain", "undo-2")
        self.classes.clicked.connect(self.classes_requested)
        self.people.clicked.connect(self.people_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.table: RecordTable[SkippedLine] = RecordTable(
            _columns(), self.tr("Rows that were not written"), key=lambda line: line.at
        )
        self._build((self.classes, self.people, self.undo), self.table, self.tr("Rows that were not written"))

    def show_report(self, report: ImportReport, unanswered: int) -> None:
        """Right after writing."""
        self._say("circle-check", "ok", self.tr("The list is loaded"), _counts(report, unanswered))
        self.undo.setVisible(report.change.operation is not None)
        self.table.set_records(_in_file_order(report))
        self._show_left(bool(report.skipped))

    def show_undone(self) -> None:
        """The base is as it was before the loading."""
        words = self.tr("The base is as it was before. The file can be loaded again.")
        self._say("undo-2", "info", self.tr("The loading is undone"), words)
        self.undo.hide()
        self._show_left(False)


def _in_file_order(report: ImportReport) -> list[SkippedLine]:
    ordered = sorted(report.skipped, key=lambda one: (one.sheet, one.row))
    return [SkippedLine(at, one) for at, one in enumerate(ordered)]


def _counts(report: ImportReport, unanswered: int) -> str:
    new, changed, same = report.new, report.changed, report.same
    skipped = len(report.skipped)
    parts = [
        translate("RosterDone", "%n new", None, new),
        translate("RosterDone", "%n changed", None, changed),
        translate("RosterDone", "%n unchanged", None, same),
    ]
    if unanswered:
        parts.append(translate("RosterDone", "%n doubtful left out", None, unanswered))
    if skipped:
        parts.append(translate("RosterDone", "%n row(s) skipped", None, skipped))
    return ", ".join(parts)


def _columns() -> tuple[Column[SkippedLine], ...]:
    return (
        Column(
            "row",
            translate("RosterDone", "Row"),
            lambda line: str(line.skipped.row),
            sort=lambda line: line.at,
            width=80,
        ),
        Column(
            "sheet", translate("RosterDone", "Sheet"), lambda line: line.skipped.sheet, width=180, stretch=1
        ),
        Column(
            "reason",
            translate("RosterDone", "Why"),
            lambda line: line.skipped.reason,
            width=320,
            stretch=3,
        ),
    )
