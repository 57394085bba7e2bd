"""An attempt to reach somebody who has left; what was told is written down at once."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.outcome_fields import OutcomeFields
from ui.signs import said
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from zima_desktop.domain.followup import Suggestions
from zima_desktop.domain.outcomes import (
    ContactChannel,
    ContactDraft,
    ContactResult,
)


class ContactDialog(Dialog):
    """The part about the status is there only when somebody was reached."""

    save_requested = Signal(object, object, str)  # ContactDraft, OutcomeDraft or None, phone

    def __init__(
        self,
        view: QWidget,
        title: str,
        subtitle: str,
        *,
        avatar: str,
        today: date,
        result: ContactResult,
        phone: str | None,
        known: Suggestions,
    ) -> None:
        super().__init__(view, title, subtitle, width=680, avatar=avatar, scrolling=True)
        self.result = Select([(one, said("contact_result", one)) for one in ContactResult], "")
        self.channel = Select([(one, said("contact_channel", one)) for one in ContactChannel], "")
        self.on = DateField("")
        self.phone = QLineEdit(phone or "")
        self.note = QLineEdit()
        self.heading = Label(self.tr("What is known now"), "h3")
        self.fields = OutcomeFields(known, may_be_empty=True)
        self._lay_out()
        self.result.set_key(result)
        self.on.set_date(today)
        self.fields.start(today)
        self.result.picked.connect(self._follow_result)
        self._follow_result()
        self.save = self.add_foot(primary=self.tr("Save"))

    def open(self, focus: QWidget | None = None) -> None:
        reached = self.result.key() is ContactResult.REACHED
        super().open(focus or (self.fields.status if reached else self.result))

    def accept(self) -> None:
        self.on_field.clear_error()
        on = self.on.date()
        if on is None:
            self.on_field.set_error(self.tr("Write the day: 24.11.2026"))
            self.on.setFocus()
            return
        reached = self.result.key() is ContactResult.REACHED
        if reached and not self.fields.check():
            return
        draft = ContactDraft(
            on,
            ContactChannel(str(self.channel.key())),
            ContactResult(str(self.result.key())),
            self.note.text().strip() or None,
        )
        self.save_requested.emit(draft, self.fields.content() if reached else None, self.phone.text())

    def close_saved(self) -> None:
        super().accept()

    def show_phone_error(self, text: str) -> None:
        self.phone_field.set_error(text)
        self.phone.setFocus()

    def _lay_out(self) -> None:
        self.on_field = Field(self.tr("Day"), self.on, required=True)
        self.phone_field = Field(self.tr("Phone"), self.phone)
        result = Field(self.tr("Result"), self.result, required=True)
        channel = Field(self.tr("By"), self.channel)
        self.body.addWidget(FormRow(result, channel, self.on_field, stretches=(3, 2, 2)))
        note = Field(self.tr("Note"), self.note, hint=self.tr("Stays in this base"))
        self.body.addWidget(FormRow(self.phone_field, note, stretches=(2, 3)))
        self.body.addWidget(self.heading)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)

    def _follow_result(self) -> None:
        reached = self.result.key() is ContactResult.REACHED
        self.heading.setVisible(reached)
        self.fields.setVisible(reached)
