"""Writing a request down, and giving it a day and an hour."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.signs import said
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from zima_desktop.domain.appointments import Appointment, AskedBy
from zima_desktop.domain.dates import format_date

TOPIC_LENGTH = 300
_TIME = re.compile(r"(\d{1,2})[.:\-\s]?(\d{2})?")


def parsed_time(text: str) -> time | None:
    """14:30, 14.30, 1430, 9; None for anything else."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed about a request; `at` None: no time yet."""

    topic: str
    asked_by: AskedBy
    asked_on: date
    at: datetime | None
    place: str | None


class WhenFields:
    """Day, hour and place, side by side; the day may stay empty when nothing is fixed yet."""

    def __init__(self, words: Sequence[str], places: Sequence[str], known: Appointment | None = None) -> None:
        day_word, hour_word, place_word = words
        self.day, self.hour, self.place = DateField(day_word), QLineEdit(), SuggestField(places)
        self.hour.setMaxLength(5)
        self.hour.setPlaceholderText("14:30")
        self.day_field = Field(day_word, self.day)
        self.hour_field = Field(hour_word, self.hour)
        self.row = FormRow(
            self.day_field, self.hour_field, Field(place_word, self.place), stretches=(3, 2, 5)
        )
        if known is not None and known.at is not None:
            self.day.set_date(known.at.date())
            self.hour.setText(f"{known.at:%H:%M}")
        if known is not None:
            self.place.setText(known.place or "")

    def is_blank(self) -> bool:
        return self.day.is_blank() and not self.hour.text().strip()

    def moment(self) -> datetime | None:
        """None while day or hour are not whole."""
        day, hour = self.day.date(), parsed_time(self.hour.text())
        return datetime.combine(day, hour) if day is not None and hour is not None else None

    def where(self) -> str | None:
        return self.place.text().strip() or None

    def mark(self, day_text: str, hour_text: str) -> None:
        """Say under the field which of the two is wrong."""
        for field in (self.day_field, self.hour_field):
            field.clear_error()
        if self.day.date() is None:
            self.day_field.set_error(day_text)
            self.day.setFocus()
        elif parsed_time(self.hour.text()) is None:
            self.hour_field.set_error(hour_text)
            self.hour.setFocus()


class RequestDialog(Dialog):
    """Who asks about what; a day and an hour make it an appointment at once."""

    save_requested = Signal(object)  # Asked

    def __init__(
        self, view: QWidget, name: str, group: str, today: date, by: AskedBy, places: Sequence[str]
    ) -> None:
        title = translate("RequestDialog", "Request: {name}").format(name=name)
        super().__init__(view, title, group, width=640, avatar=name)
        self._today = today
        self.topic = QLineEdit()
        self.topic.setMaxLength(TOPIC_LENGTH)
        self.asked_by = Select([(one, said("asked_by", one)) for one in AskedBy], self.tr("Who asks"))
        self.asked_by.set_key(by)
        self.asked_on = DateField(self.tr("Asked on"))
        self.asked_on.set_date(today)
        self._topic_field = Field(self.tr("What about"), self.topic, required=True)
        self._asked_field = Field(self.tr("Asked on"), self.asked_on)
        words = (self.tr("Day of the meeting"), self.tr("Hour"), self.tr("Where"))
        self.when = WhenFields(words, places)
        self.body.addWidget(self._topic_field)
        self.body.addWidget(
            FormRow(Field(self.tr("Who asks"), self.asked_by), self._asked_field, stretches=(3, 2))
        )
        self.body.addWidget(self.when.row)
        hint = self.tr("Without a day the request waits and stands first in the list of whom to call.")
        self.body.addWidget(Label(hint, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Save"))

    def accept(self) -> None:
        self._topic_field.clear_error()
        self._asked_field.clear_error()
        topic, asked_on = self.topic.text().strip(), self.asked_on.date()
        at = self.when.moment()
        if not topic:
            self._topic_field.set_error(self.tr("Write down what it is about"))
            self.topic.setFocus()
        elif asked_on is None or asked_on > self._today:
            self._asked_field.set_error(self.tr("A day that has been"))
        elif at is None and not self.when.is_blank():
            self.when.mark(self.tr("There is no such day"), self.tr("For example 14:30"))
        else:
            by = AskedBy(str(self.asked_by.key()))
            self.save_requested.emit(Asked(topic, by, asked_on, at, self.when.where()))

    def close_saved(self) -> None:
        super().accept()


class AppointDialog(Dialog):
    """A day and an hour for a request, or other ones; the day's list stands below."""

    save_requested = Signal(object, object)  # datetime, place or None
    day_changed = Signal(object)  # date

    def __init__(self, view: QWidget, known: Appointment, places: Sequence[str]) -> None:
        title = translate("AppointDialog", "Appointment: {name}").format(name=known.name)
        super().__init__(view, title, known.topic, width=600, avatar=known.name)
        words = (self.tr("Day"), self.tr("Hour"), self.tr("Where"))
        self.when = WhenFields(words, places, known)
        self.taken = Label("", "caption", tone="text2", wrap=True)
        self.body.addWidget(self.when.row)
        self.body.addWidget(self.taken)
        self.save = self.add_foot(primary=self.tr("Appoint"), icon="calendar-check")
        self.when.day.changed.connect(self._tell_day)

    def accept(self) -> None:
        at = self.when.moment()
        if at is None:
            self.when.mark(self.tr("There is no such day"), self.tr("For example 14:30"))
        else:
            self.save_requested.emit(at, self.when.where())

    def close_saved(self) -> None:
        super().accept()

    def show_day(self, day: date, others: Sequence[Appointment]) -> None:
        """Who is there already that day."""
        lines = [f"{one.at:%H:%M} {one.name}" for one in others if one.at is not None]
        text = self.tr("On {day}: {list}") if lines else self.tr("On {day} nobody is appointed yet.")
        self.taken.setText(text.format(day=format_date(day), list=", ".join(lines)))

    def _tell_day(self) -> None:
        day = self.when.day.date()
        if day is not None:
            self.day_changed.emit(day)
