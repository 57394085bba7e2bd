"""Step 2 and 3: the figures, who is not moved and why; before writing and after it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.rollover.columns import stuck_columns
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import column, row
from ui.widgets.notice import Notice
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.rollover import Fate, PersonMove, RolloverPlan, RolloverReport


class CheckPanel(QWidget):
    """Nothing is decided here: one goes back to the classes for that."""

    classes_requested = Signal()
    people_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: dict[Fate, Label] = {fate: Label("0", "h1") for fate in Fate}
        self.notice = Notice("", tone="info")
        self.classes = Button(self.tr("Open classes"), "primary", "layout-grid")
        self.people = Button(self.tr("Open pupils"), "plain", "user-round")
        self.undo = Button(self.tr("Undo the rollover"), "plain", "undo-2")
        self.after = QWidget()
        after = row(self.classes, self.people, self.undo, None)
        self.after.setLayout(after)
        self.table: RecordTable[PersonMove] = RecordTable(
            stuck_columns(), self.tr("Who is not moved"), key=lambda move: move.candidate.spell
        )
        everybody = EmptyState("circle-check", self.tr("Everybody is moved"))
        self._card = TableCard(self.table, empty=everybody)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._head = Label(self.tr("Who is not moved, and why"), "h3")
        self._cards = QWidget()
        self._cards.setLayout(self._figures())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.notice)
        layout.addWidget(self._cards)
        layout.addWidget(self.after)
        layout.addWidget(self._head)
        layout.addWidget(self._card, 1)
        self.classes.clicked.connect(self.classes_requested)
        self.people.clicked.connect(self.people_requested)
        self.undo.clicked.connect(self.undo_requested)

    def show_plan(self, plan: RolloverPlan) -> None:
        """Before writing."""
        title = self.tr("A backup is made first; the whole rollover is one step that can be undone")
        day = f"{plan.source.day:%d.%m.%Y}"
        note = self.tr("Old classes end on the day before {day}, new ones begin on that day.")
        self.notice.set(title, note.format(day=day), "info")
        self.after.hide()
        self._show(plan.counts(), plan.stuck)

    def show_report(self, report: RolloverReport) -> None:
        """After writing."""
        moved = report.change.count
        title = translate("RolloverCheck", "%n person(s) moved", None, moved)
        self.notice.set(title, self.tr("Backup: {name}").format(name=report.backup), "ok")
        self.after.show()
        self._show(report.plan.counts(), report.plan.stuck)

    def _show(self, counts: Mapping[Fate, int], stuck: Sequence[PersonMove]) -> None:
        for fate, label in self.figures.items():
            label.setText(str(counts[fate]))
            label.setAccessibleName(f"{_titles()[fate]}: {counts[fate]}")
        self.table.set_records(stuck)

    def _figures(self) -> QHBoxLayout:
        cards = []
        for fate, label in self.figures.items():
            card = Card(margins=(16, 10, 16, 10))
            card.body.addLayout(column(label, Label(_titles()[fate], "secondary"), gap=0))
            cards.append(card)
        return row(*cards, gap=Space.M)


def _titles() -> dict[Fate, str]:
    return {
        Fate.PROMOTE: translate("RolloverCheck", "go up"),
        Fate.REPEAT: translate("RolloverCheck", "stay another year"),
        Fate.GRADUATE: translate("RolloverCheck", "have finished"),
        Fate.LEAVE: translate("RolloverCheck", "have left"),
        Fate.WAIT: translate("RolloverCheck", "not moved"),
    }
