"""Moving people to another class on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import GroupName

NAMED = 6


@dataclass(frozen=True, slots=True)
class Move:
    group: GroupName
    on: date


class MovePeopleDialog(Dialog):
    """Emits where to and from when; the earlier class stays in the history of each card."""

    save_requested = Signal(object)  # Move

    def __init__(self, view: QWidget, names: Sequence[str], groups: Sequence[str], today: date) -> None:
        count = len(names)
        title = translate("MovePeopleDialog", "Move %n person(s) to another class", None, count)
        if count == 1:
            title = translate("MovePeopleDialog", "Move to another class: {name}").format(name=names[0])
        super().__init__(view, title, width=520)
        self.group = SuggestField(groups)
        self.on = DateField(self.tr("From"))
        self.on.set_date(today)
        self._group_field = Field(
            self.tr("Class or group"),
            self.group,
            required=True,
            hint=self.tr("For example: 9A. A class that does not exist yet will be created."),
        )
        self._on_field = Field(self.tr("From"), self.on, required=True)
        if len(names) > 1:
            self.body.addWidget(Label(self._named(names), "secondary", wrap=True))
        self.body.addWidget(FormRow(self._group_field, self._on_field, stretches=(3, 2)))
        note = self.tr("The history of classes, tests, talks and plans stays in the card.")
        self.body.addWidget(Label(note, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Move"), icon="arrow-right-left")

    def accept(self) -> None:
        self._group_field.clear_error()
        self._on_field.clear_error()
        day, group = self.on.date(), self._group()
        if day is None:
            self._on_field.set_error(self.tr("There is no such day"))
        if group is not None and day is not None:
            self.save_requested.emit(Move(group, day))

    def close_saved(self) -> None:
        super().accept()

    def _group(self) -> GroupName | None:
        try:
            return parse_group_label(self.group.text())
        except InvalidValue:
            self._group_field.set_error(self.tr("Not the name of a class or group"))
            self.group.setFocus()
            return None

    def _named(self, names: Sequence[str]) -> str:
        shown = ", ".join(names[:NAMED])
        if len(names) <= NAMED:
            return shown
        left = len(names) - NAMED
        rest = translate("MovePeopleDialog", "and %n more", None, left)
        return f"{shown} {rest}"
