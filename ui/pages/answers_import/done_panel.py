"""Step 3: what was written, what was not and why, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.models import Column
from ui.pages.answers_import.columns import name_text
from ui.pages.answers_import.draft import ShownRow
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.list_row import ListRow
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.answer_tables import AnswersReport
from zima_desktop.services.answer_words import row_reason


class AnswersDonePanel(QWidget):
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
        self._left = TableCard(self.table)
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._left_head = Label(self.tr("Rows that were not written"), "h3")
        self._card = Card()
        self._line: ListRow | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._card)
        layout.addWidget(self._left_head)
        layout.addWidget(self._left, 1)
        layout.addStretch(0)
        self._card.body.addSpacing(Space.S)
        self._card.body.addLayout(row(self.results, self.more, self.undo, None))

    def show_report(self, report: AnswersReport, left: Sequence[ShownRow]) -> None:
        """Right after writing."""
        self._say("circle-check", "ok", self.tr("The answers are in the base"), _counts(report, len(left)))
        self.undo.setVisible(report.change.operation is not None)
        self.table.set_records(left)
        for part in (self._left_head, self._left):
            part.setVisible(bool(left))

    def show_undone(self) -> None:
        """The base is as it was before the import."""
        words = self.tr("The base is as it was before. The file can be loaded again.")
        self._say("undo-2", "info", self.tr("The import is undone"), words)
        self.undo.hide()
        for part in (self._left_head, self._left):
            part.hide()

    def _say(self, icon_name: str, tone: str, title: str, note: str) -> None:
        if self._line is not None:
            self._line.hide()
            self._card.body.removeWidget(self._line)
            self._line.deleteLater()
        self._line = ListRow(icon_name, tone, title, note)
        self._card.body.insertWidget(0, self._line)


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
