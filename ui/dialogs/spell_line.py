"""One line of the history of classes as fields."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.suggest_field import SuggestField
from ui.signs import said
from ui.theme import Space
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.select import Select
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import class_name, parse_group_label
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.spells import EndReason, SpellDraft

_DAY = timedelta(days=1)


class SpellLine(QWidget):
    """Tells every change that makes sense; what does not is named under its field by `check`."""

    changed = Signal(object)  # SpellDraft, its id unknown

    def __init__(self, groups: Sequence[str]) -> None:
        super().__init__()
        self._silent = False
        self.group = SuggestField(groups)
        self.since, self.last = DateField(self.tr("First day")), DateField(self.tr("Last day"))
        reasons = [(None, self.tr("not given")), *((one, said("end_reason", one)) for one in EndReason)]
        self.reason = Select(reasons, self.tr("Why it ended"))
        self.note = QLineEdit()
        self._group_field = Field(self.tr("Class or group"), self.group)
        self._since_field = Field(self.tr("First day"), self.since)
        self._last_field = Field(self.tr("Last day"), self.last, hint=self.tr("Empty: to this day"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(FormRow(self._group_field, self._since_field, self._last_field, stretches=(3, 2, 2)))
        self._ended = FormRow(
            Field(self.tr("Why it ended"), self.reason), Field(self.tr("Where to, or a note"), self.note)
        )
        layout.addWidget(self._ended)
        for control in (self.group, self.note):
            control.textChanged.connect(self._tell)
        for day in (self.since, self.last):
            day.changed.connect(self._tell)
        self.reason.picked.connect(self._tell)

    def show_draft(self, draft: SpellDraft) -> None:
        """Fill the fields without telling anybody."""
        self._silent = True
        self.group.setText(draft.group.compact)
        self.since.set_date(draft.since)
        self.last.set_date(draft.until - _DAY if draft.until is not None else None)
        self.reason.set_key(draft.reason)
        self.note.setText(draft.note or "")
        self._ended.setEnabled(draft.until is not None)
        self._silent = False
        self._clear_errors()

    def check(self) -> bool:
        """Whether the fields make a line; the first that does not is named and gets the keyboard."""
        self._clear_errors()
        if self._group() is None:
            self._group_field.set_error(self.tr("Not the name of a class or group"))
        if self.since.date() is None:
            self._since_field.set_error(self.tr("There is no such day"))
        if self.last.date() is None and not self.last.is_blank():
            self._last_field.set_error(self.tr("There is no such day"))
        fields = (self._group_field, self._since_field, self._last_field)
        wrong = next((field for field in fields if field.has_error()), None)
        if wrong is not None:
            wrong.control.setFocus()
        return wrong is None

    def group_or_default(self) -> GroupName:
        """What a first line begins with."""
        return self._group() or class_name(9, "А")

    def _tell(self) -> None:
        self._ended.setEnabled(self.last.date() is not None)
        group, since, last = self._group(), self.since.date(), self.last.date()
        if self._silent or group is None or since is None or (last is None and not self.last.is_blank()):
            return
        reason = self.reason.key()
        self.changed.emit(
            SpellDraft(
                None,
                group,
                since,
                None if last is None else last + _DAY,
                EndReason(str(reason)) if reason and last is not None else None,
                (self.note.text().strip() or None) if last is not None else None,
            )
        )

    def _group(self) -> GroupName | None:
        try:
            return parse_group_label(self.group.text())
        except InvalidValue:
            return None

    def _clear_errors(self) -> None:
        for field in (self._group_field, self._since_field, self._last_field):
            field.clear_error()
