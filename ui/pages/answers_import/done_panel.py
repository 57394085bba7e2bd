"""Step 3: what was written, what was not and why, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.models import Column
from ui.pages.answers_import.columns import name_text
from ui.pages.answers_import.draft import ShownRow
from ui.widgets.button import Button
from ui.widgets.import_report import ImportReportPanel
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.answer_tables import AnswersReport
from zima_desktop.services.answer_words import row_reason


class AnswersDonePanel(ImportReportPanel):
    """After undo the same panel says so."""

    results_requested = Signal()
    more_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = Button(self.tr("Open the results of the class"), "primary", "chart-column")
        self.more = Button(self.tr("Another file"), "plain", "table-2")
        self.undo = Button(self.tr("Undo the import"), "plain", "undo-2")
        self.results.clicked.connect(self.results_requested)
        self.more.clicked.connect(self.more_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.table: RecordTable[ShownRow] = RecordTable(
            _columns(), self.tr("Rows that were not written"), key=lambda one: one.number
        )
        self._build((self.results, self.more, self.undo), self.table, self.tr("Rows that were not written"))

    def show_report(self, report: AnswersReport, left: Sequence[ShownRow]) -> None:
        """Right after writing."""
        self._say("circle-check", "ok", self.tr("The answers are in the base"), _counts(report, len(left)))
        self.undo.setVisible(report.change.operation is not None)
        self.table.set_records(left)
        self._show_left(bool(left))

    def show_undone(self) -> None:
        """The base is as it was before the import."""
        words = self.tr("The base is as it was before. The file can be loaded again.")
        self._say("undo-2", "info", self.tr("The import is undone"), words)
        self.undo.hide()
        self._show_left(False)


def _counts(report: AnswersReport, left: int) -> str:
    new, changed, same, held = report.new, report.changed, report.same, report.held
    parts = [translate("AnswersDone", "%n new", None, new)]
    if changed:
        parts.append(translate("AnswersDone", "%n changed", None, changed))
    if same:
        parts.append(translate("AnswersDone", "%n in the base already", None, same))
    if held:
        parts.append(translate("AnswersDone", "%n result(s) wait for more answers", None, held))
    if left:
        parts.append(translate("AnswersDone", "%n row(s) left out", None, left))
    return ", ".join(parts)


def _columns() -> tuple[Column[ShownRow], ...]:
    return (
        Column(
            "row",
            translate("AnswersDone", "Row"),
            lambda one: str(one.entry.source.row),
            sort=lambda one: one.number,
            width=80,
        ),
        Column("name", translate("AnswersDone", "In the file"), name_text, width=220, stretch=1),
        Column("reason", translate("AnswersDone", "Why"), _why, width=320, stretch=3),
    )


def _why(one: ShownRow) -> str:
    if one.skipped:
        return translate("AnswersDone", "you decided so")
    return row_reason(one.entry) or translate("AnswersDone", "the base has changed meanwhile")
