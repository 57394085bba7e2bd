"""Plans A and B side by side: what was chosen, with whom it was agreed, the steps on the way."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.pages.person.steps_list import StepsList
from ui.signs import dotted, said
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import line, row
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.trajectory import Plan, PlanSlot


class PlanPanel(Card):
    """One plan; without one, the way to choose it."""

    change_asked = Signal(object)  # PlanSlot, as the next one
    step_asked = Signal(object)
    ticked = Signal(object, bool)  # PlanStepId
    edit_asked = Signal(object)  # PlanStep

    def __init__(self, slot: PlanSlot, title: str, nothing: str) -> None:
        self.change = Button("", "link", "pencil")
        super().__init__("", action=self.change, margins=(20, 12, 14, 14))
        self._slot, self._nothing = slot, nothing
        if self.head is not None:
            self.head.set_title(title)
        self.setAccessibleName(title)
        self.profession = ElideLabel("", "h3")
        self.version = ElideLabel("", "caption", tone="text3")
        self._facts = QGridLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(Space.M)
        self._facts.setVerticalSpacing(2)
        self._facts.setColumnStretch(1, 1)
        self._values = [self._fact(at, word) for at, word in enumerate(self._words())]
        self.steps = StepsList(self.tr("No steps yet: what has to be done, and by when?"))
        self.add = Button(self.tr("Add a step"), "link", "plus")
        self.body.setSpacing(Space.XS)
        self.body.addWidget(self.profession)
        self.body.addWidget(self.version)
        self.body.addSpacing(Space.XS)
        self.body.addLayout(self._facts)
        self.body.addWidget(line())
        self.body.addLayout(row(Label(self.tr("Steps"), "field"), None, self.add))
        self.body.addWidget(_scrolling(self.steps), 1)
        self.change.clicked.connect(lambda: self.change_asked.emit(self._slot))
        self.add.clicked.connect(lambda: self.step_asked.emit(self._slot))
        self.steps.ticked.connect(self.ticked)
        self.steps.edit_asked.connect(self.edit_asked)

    def show_plan(self, card: PersonCard, today: date) -> None:
        plan = next((one for one in card.plans if one.content.slot is self._slot), None)
        known = self.tr("no data")
        content = plan.content if plan is not None else None
        self.profession.set_text(content.profession if content else self._nothing)
        self.version.set_text(self._version(plan, card))
        sure = said("certainty", content.certainty) if content and content.certainty else None
        facts = (content.programme, content.place, sure, content.agreed_with) if content else (None,) * 4
        for label, value in zip(self._values, facts, strict=True):
            label.set_text(value or known)
            label.set_tone("text" if value else "text3")
        self.change.setText(self.tr("Change") if plan else self.tr("Choose"))
        self.change.setAccessibleName(f"{self.change.text()}: {self.accessibleName()}")
        own = [step for step in card.plan_steps if step.content.slot is self._slot]
        self.steps.show_steps(own, today, card.person.category)

    def _words(self) -> Sequence[str]:
        return (self.tr("Programme"), self.tr("Where"), self.tr("How sure"), self.tr("Agreed with"))

    def _fact(self, at: int, word: str) -> ElideLabel:
        value = ElideLabel("", "body")
        self._facts.addWidget(Label(word, "caption", tone="text3"), at, 0)
        self._facts.addWidget(value, at, 1)
        return value

    def _version(self, plan: Plan | None, card: PersonCard) -> str:
        if plan is None:
            return ""
        author = card.authors.get(plan.made_by) if plan.made_by else None
        words = self.tr("version {number}, {day}")
        return dotted(words.format(number=plan.version, day=format_date(plan.made_on)), author)


def _scrolling(inside: QWidget) -> QScrollArea:
    ground = QWidget()
    layout = QVBoxLayout(ground)
    layout.setContentsMargins(0, 0, 4, 0)
    layout.addWidget(inside)
    layout.addStretch(1)
    area = QScrollArea()
    area.setProperty("bare", True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumHeight(96)
    area.setWidget(ground)
    return area
