"""The page of the wizard: head with its steps, the classes or the check, the foot."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.i18n import translate
from ui.pages.rollover.check_panel import CheckPanel
from ui.pages.rollover.class_panel import ClassPanel
from ui.pages.rollover.columns import class_columns
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import bind_keys
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import column, row
from ui.widgets.page import Page
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from ui.widgets.wizard_steps import WizardSteps
from zima_desktop.domain.dates import format_school_year
from zima_desktop.domain.rollover import ClassMove, RolloverPlan, RolloverReport


class Step(IntEnum):
    CLASSES = 0
    CHECK = 1
    DONE = 2


class RolloverView(Page):
    """Shows one step at a time; what was decided stays with the controller."""

    back_requested = Signal()
    primary_requested = Signal()
    class_chosen = Signal(object)  # ClassMove or None
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=570)
        self.step = Step.CLASSES
        self.steps = WizardSteps([self.tr("Classes"), self.tr("Check"), self.tr("Done")])
        self.title = Label(self.tr("New school year"), "h1")
        self.subtitle = ElideLabel("", "secondary", tone="text2")
        self.table: RecordTable[ClassMove] = RecordTable(
            class_columns(), self.tr("Classes of the old year"), key=lambda move: move.group.id
        )
        nobody = EmptyState(
            "circle-check",
            self.tr("There is nobody to move"),
            self.tr("Everybody is in a class of this school year already."),
            action=self.tr("Open classes"),
            action_icon="layout-grid",
        )
        nobody.acted.connect(self.leave_requested)
        self.card = TableCard(self.table, empty=nobody)
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.people = ClassPanel()
        self.check = CheckPanel()
        self.back = Button(self.tr("Back"), "plain", "chevron-left")
        self.note = ElideLabel("", "caption", tone="text2")
        self.primary = Button(self.tr("Next"), "primary", "chevron-right")
        self.primary.setMinimumWidth(150)
        self._lay_out()
        self.back.clicked.connect(self.back_requested)
        self.primary.clicked.connect(self.primary_requested)
        self.table.chosen.connect(self.class_chosen)
        keys = (("Ctrl+Return", self._press), ("Ctrl+Enter", self._press), ("Esc", self.back_requested.emit))
        bind_keys(self, keys)
        self.show_step(Step.CLASSES)

    def show_step(self, step: Step) -> None:
        self.step = step
        self.steps.set_step(step)
        self._classes.setVisible(step is Step.CLASSES)
        self.check.setVisible(step is not Step.CLASSES)
        self._foot.setVisible(step is not Step.DONE)
        self.verticalScrollBar().setValue(0)
        (self.table, self.check.table, self.check.classes)[step].setFocus()

    def set_busy(self, busy: bool) -> None:
        """The base is being read or written."""
        self.card.set_busy(busy and not self.table.records.total())
        self.primary.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def show_plan(self, plan: RolloverPlan) -> None:
        """The plan as it stands now; the chosen class stays."""
        year = format_school_year(plan.source.year)
        self.title.setText(self.tr("Into the school year {year}").format(year=year))
        self.subtitle.set_text(self._facts(plan))
        self.table.set_records(plan.classes)
        if plan.classes and self.table.current() is None:
            self.table.selectRow(0)
        self.people.setVisible(bool(plan.classes))
        self.check.show_plan(plan)
        self._show_foot(plan)

    def show_report(self, report: RolloverReport) -> None:
        self.check.show_report(report)
        self.subtitle.set_text(self.tr("Everything is written."))
        self.show_step(Step.DONE)

    def _facts(self, plan: RolloverPlan) -> str:
        people = sum(len(one.people) for one in plan.classes)
        classes = len(plan.classes)
        counted = translate("RolloverView", "%n class(es)", None, classes)
        among = translate("RolloverView", "%n person(s)", None, people)
        text = f"{counted}, {among}. " if plan.classes else ""
        already = plan.source.already
        if already:
            text += translate("RolloverView", "%n already in the new year.", None, already) + " "
        return text + self.tr("Nothing is written until the last step.")

    def _show_foot(self, plan: RolloverPlan) -> None:
        moved, stuck = len(plan.moves), len(plan.stuck)
        note = ""
        if self.step is Step.CLASSES:
            self.primary.setText(self.tr("Next"))
            self.primary.set_icon("chevron-right")
            self.primary.setEnabled(bool(plan.classes))
            if plan.classes:
                note = (
                    translate("RolloverView", "Not decided yet: %n person(s)", None, stuck) if stuck else ""
                )
        else:
            self.primary.setText(translate("RolloverView", "Move %n person(s)", None, moved))
            self.primary.set_icon("check")
            self.primary.setEnabled(plan.source.may_apply and moved > 0)
            if not plan.source.may_apply:
                note = self.tr("This can be done from {day} on").format(day=f"{plan.source.day:%d.%m.%Y}")
            elif not moved:
                note = self.tr("Nobody can be moved yet: decide about the classes")
        self.note.set_text(note)
        self.primary.setAccessibleDescription(note)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        head = row(gap=Space.L)
        head.addLayout(column(self.title, self.subtitle, gap=0), 1)
        head.addWidget(self.steps)
        self._classes = QWidget()
        sides = QHBoxLayout(self._classes)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(Space.L)
        sides.addWidget(self.card, 6)
        sides.addWidget(self.people, 5)
        self._foot = QWidget()
        self._foot.setLayout(row(self.back, None, self.note, 8, self.primary))
        self.body.addLayout(head)
        self.body.addWidget(self._classes, 1)
        self.body.addWidget(self.check, 1)
        self.body.addWidget(self._foot)

    def _press(self) -> None:
        if self.primary.isVisible() and self.primary.isEnabled():
            self.primary.click()
