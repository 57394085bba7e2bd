"""The steps of one plan: a tick, what to do, by when and by whom."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.button import IconButton
from ui.widgets.label import Label
from ui.widgets.layout import clear
from zima_desktop.content.categories import word_for
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import PlanStep

TARGET = 36


def when_and_who(step: PlanStep, today: date, category: Category) -> str:
    """«просрочено: до 20.11.2026 · родители», or the day it was done."""
    content = step.content
    who = word_for("responsible", content.responsible, category) if content.responsible else None
    if step.done_on is not None:
        return translate("StepsList", "done on {day}").format(day=format_date(step.done_on))
    if content.due_on is None:
        return dotted(translate("StepsList", "no date"), who)
    words = translate("StepsList", "by {day}")
    if step.late(today):
        words = translate("StepsList", "overdue: by {day}")
    return dotted(words.format(day=format_date(content.due_on)), who)


class StepRow(QWidget):
    """The whole row is read as one sentence; the tick and the pencil are its two controls."""

    ticked = Signal(bool)
    edit_asked = Signal()

    def __init__(self, step: PlanStep, today: date, category: Category) -> None:
        super().__init__()
        self.step = step
        done, late = step.done_on is not None, step.late(today)
        detail = when_and_who(step, today, category)
        self.tick = QCheckBox()
        self.tick.setChecked(done)
        self.tick.setAccessibleName(f"{step.content.text}, {detail}")
        self.tick.setMinimumSize(TARGET, TARGET)
        self.edit = IconButton("pencil", translate("StepsList", "Change the step"), size=18)
        self.edit.setAccessibleDescription(step.content.text)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(step.content.text, "body", tone="text3" if done else "text", wrap=True))
        texts.addWidget(Label(detail, "caption", tone="warn" if late else "text3", wrap=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(Space.S)
        layout.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(texts, 1)
        layout.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignVCenter)
        self.tick.clicked.connect(self.ticked)
        self.edit.clicked.connect(self.edit_asked)


class StepsList(QWidget):
    """Open steps in their order, then the done ones."""

    ticked = Signal(object, bool)  # PlanStepId
    edit_asked = Signal(object)  # PlanStep

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self.rows: tuple[StepRow, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_steps(self, steps: Sequence[PlanStep], today: date, category: Category) -> None:
        clear(self._layout)
        ordered = sorted(steps, key=lambda step: step.done_on is not None)
        self.rows = tuple(StepRow(step, today, category) for step in ordered)
        for row in self.rows:
            row.ticked.connect(lambda on, step=row.step: self.ticked.emit(step.id, on))
            row.edit_asked.connect(lambda step=row.step: self.edit_asked.emit(step))
            self._layout.addWidget(row)
        if not self.rows:
            self._layout.addWidget(Label(self._nothing, "caption"))
