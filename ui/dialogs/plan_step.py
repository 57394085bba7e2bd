"""One step of a plan: what to do, by when, who does it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.plan import slot_words
from ui.signs import said_for
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.layout import column
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import PlanSlot, PlanStep, Responsible, StepDraft


class PlanStepDialog(Dialog):
    save_requested = Signal(object)  # StepDraft
    remove_requested = Signal()

    def __init__(
        self,
        view: QWidget,
        title: str,
        subtitle: str,
        *,
        slot: PlanSlot,
        step: PlanStep | None = None,
        category: Category = Category.PUPIL,
    ) -> None:
        super().__init__(view, title, subtitle, width=560, avatar=subtitle)
        self.slot = Segmented([(one.value, slot_words(one)) for one in PlanSlot], self.tr("Which plan"))
        self.text = QLineEdit()
        self.due_on = DateField(self.tr("Due"))
        self.responsible = Select(
            [
                (None, self.tr("not set")),
                *((one, said_for("responsible", one, category)) for one in Responsible),
            ],
            self.tr("Who does it"),
        )
        self._text_field = Field(self.tr("What to do"), self.text, required=True)
        self._due_field = Field(self.tr("Due"), self.due_on)
        self.body.addLayout(column(self.slot))
        self.body.addWidget(self._text_field)
        self.body.addWidget(FormRow(self._due_field, Field(self.tr("Who does it"), self.responsible)))
        self.remove = Button(self.tr("Remove the step"), "link", "trash-2")
        self.remove.setVisible(step is not None)
        self.remove.clicked.connect(self.remove_requested)
        self.save = self.add_foot(self.remove, primary=self.tr("Save"))
        self._fill(slot, step)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.text)

    def accept(self) -> None:
        for field in (self._text_field, self._due_field):
            field.clear_error()
        if not self.text.text().strip():
            self._text_field.set_error(self.tr("Write what has to be done"))
            self.text.setFocus()
        elif not self.due_on.is_blank() and not self.due_on.is_complete():
            self._due_field.set_error(self.tr("There is no such day"))
            self.due_on.setFocus()
        else:
            self.save_requested.emit(self.content())

    def close_saved(self) -> None:
        super().accept()

    def content(self) -> StepDraft:
        responsible = self.responsible.key()
        return StepDraft(
            slot=PlanSlot(self.slot.key()),
            text=self.text.text().strip(),
            due_on=self.due_on.date(),
            responsible=Responsible(str(responsible)) if responsible else None,
        )

    def _fill(self, slot: PlanSlot, step: PlanStep | None) -> None:
        self.slot.set_key((step.content.slot if step is not None else slot).value)
        if step is not None:
            self.text.setText(step.content.text)
            self.due_on.set_date(step.content.due_on)
            self.responsible.set_key(step.content.responsible)
