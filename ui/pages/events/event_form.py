"""The form of an event: kind, title, day, hours, place, partner, profession, classes, unnamed guests."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.pages.events import words
from ui.theme import Space
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from zima_desktop.domain.events import EventDraft, EventKind, EventState
from zima_desktop.domain.names import search_key
from zima_desktop.domain.people import Group

ACROSS = 5
MOST_HOURS = 1000


class EventDialog(Dialog):
    """`agreed` brings a checked draft; an event that exists keeps the classes it has invited."""

    agreed = Signal(object)  # EventDraft

    def __init__(
        self,
        view: QWidget,
        groups: Sequence[Group],
        day: date,
        professions: Mapping[str, str],
        content: EventDraft | None = None,
    ) -> None:
        title = self.tr("Event") if content else self.tr("New event")
        super().__init__(view, title, width=680, scrolling=True)
        self._content, self._professions = content, professions
        self.kind = Select([(kind, words.kind_word(kind)) for kind in EventKind], "")
        self.title = QLineEdit()
        self.date = DateField("")
        self.hours, self.place, self.partner, self.guests = (QLineEdit() for _ in range(4))
        self.profession = SuggestField(sorted(professions.values()))
        self.state = Select([(state, words.state_word(state)) for state in EventState], "")
        self.groups = {group.id: QCheckBox(group.name.printed) for group in groups}
        self._lay_out()
        self._fill(content or EventDraft(EventKind.EXCURSION, "", day))
        self.save = self.add_foot(primary=self.tr("Save"))

    def accept(self) -> None:
        draft = self._draft()
        if draft is not None:
            super().accept()
            self.agreed.emit(draft)

    def _lay_out(self) -> None:
        self.title_field = Field(self.tr("Title"), self.title, required=True)
        self.date_field = Field(self.tr("Day"), self.date, required=True)
        self.hours_field = Field(self.tr("Hours"), self.hours)
        hint = self.tr("a number, never counted in percent")
        self.guests_field = Field(self.tr("Guests without names"), self.guests, hint=hint)
        self.body.addWidget(self.title_field)
        kind, state = Field(self.tr("Kind"), self.kind), Field(self.tr("State"), self.state)
        self.body.addWidget(FormRow(kind, state, stretches=(3, 2)))
        self.body.addWidget(
            FormRow(self.date_field, self.hours_field, self.guests_field, stretches=(2, 1, 3))
        )
        place, partner = Field(self.tr("Place"), self.place), Field(self.tr("Partner"), self.partner)
        self.body.addWidget(FormRow(place, partner))
        hint = self.tr("if it is about one; then it counts as met by those who were there")
        self.profession_field = Field(self.tr("Profession"), self.profession, hint=hint)
        self.body.addWidget(self.profession_field)
        if self.groups:
            self.body.addWidget(Label(self.tr("Invited classes"), "field"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(Space.L)
            grid.setVerticalSpacing(0)
            for at, box in enumerate(self.groups.values()):
                grid.addWidget(box, at // ACROSS, at % ACROSS, Qt.AlignmentFlag.AlignLeft)
            grid.setColumnStretch(ACROSS, 1)
            self.body.addLayout(grid)
        self.body.addStretch(1)

    def _fill(self, content: EventDraft) -> None:
        self.kind.set_key(content.kind)
        self.state.set_key(content.state)
        self.title.setText(content.title)
        self.date.set_date(content.held_on)
        self.hours.setText(words.plain(content.hours) if content.hours is not None else "")
        self.place.setText(content.place or "")
        self.partner.setText(content.partner or "")
        self.profession.setText(self._professions.get(content.profession or "", ""))
        self.guests.setText(str(content.unnamed_guests) if content.unnamed_guests is not None else "")
        for group, box in self.groups.items():
            box.setChecked(group in content.groups)
            box.setEnabled(self._content is None or group not in self._content.groups)

    def _draft(self) -> EventDraft | None:
        title, day = self.title.text().strip(), self.date.date()
        hours = _number(self.hours.text())
        guests = _number(self.guests.text())
        wrong = [
            _check(self.title_field, bool(title), self.tr("Give the event a title")),
            _check(self.date_field, day is not None, self.tr("Day, month and year, for example 27.11.2026")),
            _check(
                self.hours_field,
                hours is None or 0 <= hours <= MOST_HOURS,
                self.tr("A number from 0 to 1000"),
            ),
            _check(
                self.guests_field,
                guests is None or (guests >= 0 and guests == int(guests)),
                self.tr("A whole number"),
            ),
            _check(
                self.profession_field,
                not self.profession.text().strip() or self._about() is not None,
                self.tr("Choose one of the catalogue, or leave it empty"),
            ),
        ]
        first = next((field for field in wrong if field is not None), None)
        if first is not None or day is None:
            if first is not None:
                first.control.setFocus()
            return None
        base = self._content or EventDraft(EventKind.EXCURSION, "", day)
        return replace(
            base,
            kind=EventKind(str(self.kind.key())),
            title=title,
            held_on=day,
            hours=hours,
            place=self.place.text().strip() or None,
            partner=self.partner.text().strip() or None,
            state=EventState(str(self.state.key())),
            groups=tuple(group for group, box in self.groups.items() if box.isChecked()),
            unnamed_guests=None if guests is None else int(guests),
            profession=self._about(),
        )

    def _about(self) -> str | None:
        """The key of the profession of exactly this title, whatever the case, ё or е."""
        wanted = search_key(self.profession.text())
        return next((key for key, title in self._professions.items() if search_key(title) == wanted), None)


def _check(field: Field, right: bool, error: str) -> Field | None:
    if right:
        field.clear_error()
        return None
    field.set_error(error)
    return field


def _number(text: str) -> float | None:
    """None for an empty field; -1, which no field accepts, for what is not a number."""
    tidy = text.strip().replace(",", ".").replace("\u00a0", "")
    if not tidy:
        return None
    try:
        number = float(tidy)
    except ValueError:
        return -1.0
    return number if number == number else -1.0
