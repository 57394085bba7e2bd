"""Small forms of the page: not before a day, who is put off, a talk of another day, a tutor."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import clear
from ui.widgets.list_row import ListRow
from ui.widgets.select import Select
from zima_desktop.domain.appointments import Tutor
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.queue import PutOff, QueueEntry, QueueRule

WAIT = timedelta(days=14)
NOTE_LENGTH = 200


class SnoozeDialog(Dialog):
    """One rule or all of them, until a day or for good."""

    save_requested = Signal(object, object, str)  # rule or None, date or None, note

    def __init__(
        self, view: QWidget, entries: Sequence[QueueEntry], titles: dict[QueueRule, str], today: date
    ) -> None:
        count = len(entries)
        title = translate("SnoozeDialog", "Do not call %n person(s)", None, count)
        if count == 1:
            title = translate("SnoozeDialog", "Do not call: {name}").format(name=entries[0].name)
        super().__init__(view, title, width=560)
        self._today = today
        rules = dict.fromkeys(reason.rule for entry in entries for reason in entry.reasons)
        options = [(None, self.tr("whatever the reason")), *((rule, titles[rule]) for rule in rules)]
        self.rule = Select(options, self.tr("For which reason"))
        self.until = DateField(self.tr("Not before"))
        self.until.set_date(today + WAIT)
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LENGTH)
        self._until_field = Field(self.tr("Not before"), self.until, hint=self.tr("empty: not at all"))
        self.body.addWidget(
            FormRow(Field(self.tr("For which reason"), self.rule), self._until_field, stretches=(5, 3))
        )
        self.body.addWidget(Field(self.tr("Note"), self.note))
        self.save = self.add_foot(primary=self.tr("Put off"), icon="bell-off")

    def accept(self) -> None:
        self._until_field.clear_error()
        day = self.until.date()
        if not self.until.is_blank() and (day is None or day <= self._today):
            self._until_field.set_error(self.tr("A day that is to come"))
            return
        rule = self.rule.key()
        super().accept()
        self.save_requested.emit(QueueRule(str(rule)) if rule else None, day, self.note.text())


class AwayDialog(Dialog):
    """Whom nobody calls for the time being; each can be called again."""

    wake_requested = Signal(int)

    def __init__(self, view: QWidget, marks: Sequence[PutOff], titles: dict[QueueRule, str]) -> None:
        super().__init__(view, translate("AwayDialog", "Put off"), width=640, scrolling=True)
        self._titles = titles
        self.buttons: dict[int, Button] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.nobody = Label(self.tr("Nobody is put off now."), "secondary")
        self.body.addLayout(self._rows)
        self.body.addWidget(self.nobody)
        close = Button(self.tr("Done"), "primary", "check")
        close.clicked.connect(self.accept)
        self.add_plain_foot(close)
        self.show_marks(marks)

    def show_marks(self, marks: Sequence[PutOff]) -> None:
        clear(self._rows)
        self.buttons = {}
        for mark in marks:
            button = Button(self.tr("Call again"), "plain", "bell")
            button.setAccessibleName(f"{button.text()}: {mark.name}")
            button.clicked.connect(lambda _checked=False, one=mark.mark: self.wake_requested.emit(one))
            self.buttons[mark.mark] = button
            name = f"{mark.name}, {mark.group}" if mark.group else mark.name
            self._rows.addWidget(ListRow("bell-off", "neutral", name, self._words(mark), action=button))
        self.nobody.setVisible(not marks)

    def _words(self, mark: PutOff) -> str:
        why = self._titles[mark.rule] if mark.rule else self.tr("whatever the reason")
        until = self.tr("not at all")
        if mark.until is not None:
            until = self.tr("not before {day}").format(day=format_date(mark.until))
        return " · ".join(part for part in (until, why, mark.note or "") if part)


class SeenDayDialog(Dialog):
    """A talk of another day, set for the chosen ones."""

    save_requested = Signal(object)  # date

    def __init__(self, view: QWidget, count: int, today: date) -> None:
        title = translate("SeenDayDialog", "Talk of another day: %n person(s)", None, count)
        super().__init__(view, title, width=420)
        self._today = today
        self.day = DateField(self.tr("Day of the talk"))
        self.day.set_date(today - timedelta(days=1))
        self._field = Field(self.tr("Day of the talk"), self.day)
        self.body.addWidget(self._field)
        note = self.tr("A talk without a record; what was agreed can be written later on the card.")
        self.body.addWidget(Label(note, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Set the day"), icon="calendar-check")

    def accept(self) -> None:
        day = self.day.date()
        if day is None or day > self._today:
            self._field.set_error(self.tr("A day that has been"))
            return
        super().accept()
        self.save_requested.emit(day)


class TutorDialog(Dialog):
    """A teacher of the base for the chosen ones, or nobody any more."""

    save_requested = Signal(object)  # PersonId, or None to release

    def __init__(self, view: QWidget, count: int, teachers: Sequence[Tutor]) -> None:
        title = translate("TutorDialog", "Tutor of %n person(s)", None, count)
        super().__init__(view, title, width=520)
        options = [(None, self.tr("no tutor")), *((one.person, _with_count(one)) for one in teachers)]
        self.tutor = Select(options, self.tr("Tutor"))
        if teachers:
            self.tutor.set_key(teachers[0].person)
        hint = self.tr("Teachers are people of the base with this category.")
        if not teachers:
            hint = self.tr("There are no teachers in the base: add a person and choose the category.")
        self.body.addWidget(Field(self.tr("Tutor"), self.tutor, hint=hint))
        self.save = self.add_foot(primary=self.tr("Save"))

    def accept(self) -> None:
        key = self.tutor.key()
        super().accept()
        self.save_requested.emit(key)


def _with_count(one: Tutor) -> str:
    count = one.count
    return f"{one.name} ({translate('TutorDialog', '%n pupil(s)', None, count)})" if count else one.name
