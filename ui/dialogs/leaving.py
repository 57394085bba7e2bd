"""«Выбыл»: the day, the reason and where to, for one person or several."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.signs import said
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.spells import EndReason, Leaving

REASONS = (EndReason.LEFT, EndReason.GRADUATED)
LONGEST_DESTINATION = 120


class LeavingDialog(Dialog):
    """Emits the leaving; the cards stay with everything on them."""

    save_requested = Signal(object)  # Leaving

    def __init__(self, view: QWidget, persons: Sequence[PersonId], who: str, today: date) -> None:
        super().__init__(view, translate("LeavingDialog", "Mark as left"), who, width=540)
        self._persons, self._today = tuple(persons), today
        self.on = DateField(self.tr("First day out"))
        self.on.set_date(today)
        self.reason = Select([(one, said("end_reason", one)) for one in REASONS], self.tr("Reason"))
        self.destination = QLineEdit()
        self.destination.setMaxLength(LONGEST_DESTINATION)
        self._on_field = Field(self.tr("First day out"), self.on, required=True)
        self.body.addWidget(FormRow(self._on_field, Field(self.tr("Reason"), self.reason), stretches=(2, 3)))
        self.body.addWidget(
            Field(
                self.tr("Where to"),
                self.destination,
                hint=self.tr("For example: Sayansk, school 3. Leave it empty when it is not known."),
            )
        )
        note = self.tr("Tests, talks and plans stay on the card. The leaving can be undone.")
        self.body.addWidget(Label(note, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Mark"), icon="log-out")

    def accept(self) -> None:
        self._on_field.clear_error()
        day = self.on.date()
        if day is None or day > self._today:
            self._on_field.set_error(self.tr("A day that has been"))
            self.on.setFocus()
            return
        where = self.destination.text().strip() or None
        reason = EndReason(str(self.reason.key()))
        self.save_requested.emit(Leaving(self._persons, day, reason, where))

    def close_saved(self) -> None:
        super().accept()
