"""The right column of the card: plans A and B, the next step, the six steps."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.signs import STEP_ORDER, dotted
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import line, row
from ui.widgets.progress import Steps
from zima_desktop.content.categories import word_for
from zima_desktop.content.words import word
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import PlanStepId
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import CardStep, NextStep, Plan, PlanSlot


class PlanRow(QWidget):
    """One plan in three lines, and the way to its form."""

    asked = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._slot = ElideLabel(title, "caption", tone="text3")
        self.profession = ElideLabel("", "strong")
        self.detail = ElideLabel("", "caption", tone="text3")
        self.change = Button("", "link")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for part in (self._slot, self.profession, self.detail):
            texts.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, Space.XS)
        layout.addLayout(texts, 1)
        layout.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        self.change.clicked.connect(self.asked)

    def show_plan(self, plan: Plan | None, nothing: str, words: tuple[str, str]) -> None:
        """The plan in force, or the sentence that there is none; `words`: of the button without and with."""
        content = plan.content if plan is not None else None
        self.profession.set_text(content.profession if content is not None else nothing)
        certainty = word("certainty", content.certainty) if content and content.certainty else None
        self._slot.set_text(dotted(self._title, certainty))
        self.detail.set_text(dotted(content.place, content.programme) if content else "")
        self.detail.setVisible(bool(self.detail.text()))
        self.change.setText(words[content is not None])
        self.change.setAccessibleName(f"{words[content is not None]}: {self._title}")


class PlansCard(Card):
    """No advice here: only what was chosen and agreed."""

    plan_requested = Signal(object)  # PlanSlot
    history_requested = Signal()
    step_done = Signal(object)  # PlanStepId

    def __init__(self, parent: QWidget | None = None) -> None:
        self.history = Button("", "link", "history")
        super().__init__("", action=self.history, parent=parent, margins=(20, 12, 12, 14))
        if self.head is not None:
            self.head.set_title(self.tr("Plan"))
        self.setAccessibleName(self.tr("Plan"))
        self.first, self.backup = PlanRow(self.tr("Plan A")), PlanRow(self.tr("Plan B"))
        self.step = QFrame()
        self.step.setProperty("card", "soft")
        inside = QVBoxLayout(self.step)
        inside.setContentsMargins(Space.L, Space.S + 2, Space.L, Space.S + 2)
        inside.setSpacing(0)
        self.step_text = Label("", "strong", wrap=True)
        self.step_detail = Label("", "caption", tone="text2", wrap=True)
        self.done = Button(self.tr("Done"), "link", "check")
        self._step: PlanStepId | None = None
        inside.addLayout(row(Label(self.tr("Next step"), "caption", tone="text2"), None, self.done))
        for part in (self.step_text, self.step_detail):
            inside.addWidget(part)
        self.dots = Steps(0, len(STEP_ORDER), self.tr("Steps of the card"))
        self.missing = ElideLabel("", "caption", tone="text3")
        self._lay_out()
        self.first.asked.connect(self._ask_first)
        self.backup.asked.connect(self._ask_backup)
        self.history.clicked.connect(self.history_requested)
        self.done.clicked.connect(self._tell_done)

    def show_card(self, card: PersonCard, today: date) -> None:
        """Plans, next step and steps of this person."""
        plans = {plan.content.slot: plan for plan in card.plans}
        words = (self.tr("Choose"), self.tr("Change"))
        self.first.show_plan(plans.get(PlanSlot.FIRST), self.tr("No goal chosen"), words)
        self.backup.show_plan(plans.get(PlanSlot.BACKUP), self.tr("No second choice"), words)
        self._show_history(card.plan_history)
        self._show_step(card.next_step, today, card.person.category)
        self._show_steps(card.steps)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.XS + 2)
        self.body.addWidget(self.first)
        self.body.addWidget(line())
        self.body.addWidget(self.backup)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self.step)
        self.body.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Steps of the card"), "caption"))
        head.addStretch(1)
        head.addWidget(self.dots)
        self.body.addLayout(head)
        self.body.addWidget(self.missing)

    def _show_history(self, history: Sequence[Plan]) -> None:
        self.history.setVisible(len(history) > 0)
        self.history.setText(self.tr("Versions: {count}").format(count=len(history)))

    def _show_step(self, step: NextStep | None, today: date, category: Category) -> None:
        self._step = step.step if step is not None else None
        self.done.setVisible(self._step is not None)
        if step is None:
            self.step_text.setText(self.tr("Not agreed yet"))
            self.step_detail.setText(self.tr("It is agreed in a talk"))
            return
        late = step.due_on is not None and step.due_on < today
        words = self.tr("was due on {day}") if late else self.tr("by {day}")
        due = words.format(day=format_date(step.due_on)) if step.due_on else None
        who = word_for("responsible", step.responsible, category) if step.responsible else None
        self.step_text.setText(step.text)
        self.done.setAccessibleDescription(step.text)
        self.step_detail.setText(dotted(due, who) or self.tr("no date"))

    def _show_steps(self, done: Collection[CardStep]) -> None:
        self.dots.set(len(done), len(STEP_ORDER))
        lacking = [word("card_step", step) for step in STEP_ORDER if step not in done]
        all_done = self.tr("nothing is missing")
        words = self.tr("missing: {list}").format(list=", ".join(lacking))
        self.missing.set_text(words if lacking else all_done)

    def _tell_done(self) -> None:
        if self._step is not None:
            self.step_done.emit(self._step)

    def _ask_first(self) -> None:
        self.plan_requested.emit(PlanSlot.FIRST)

    def _ask_backup(self) -> None:
        self.plan_requested.emit(PlanSlot.BACKUP)
