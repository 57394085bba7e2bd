"""The dialog of a new session: class, instrument, PIN, where it will be answered."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.widgets.button import Button, IconButton
from ui.widgets.field import Field, FormRow
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.select import Select
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Group, Person
from zima_desktop.domain.results import InstrumentCard

SHORTEST_PIN = 4
LONGEST_PIN = 12


@dataclass(frozen=True, slots=True)
class SessionWish:
    """What the counsellor asked for; `person` None: the whole class."""

    group: GroupId
    instrument: str
    pin: str
    person: PersonId | None = None


def random_pin() -> str:
    return f"{secrets.randbelow(10_000):04}"


class NewSessionDialog(Dialog):
    """Two ways out: start on this computer, or save a file for other computers."""

    start_requested = Signal(object)  # SessionWish
    file_requested = Signal(object)  # SessionWish

    def __init__(
        self,
        view: QWidget,
        groups: Sequence[Group],
        instruments: Sequence[InstrumentCard],
        person: Person | None = None,
    ) -> None:
        super().__init__(view, self.tr("New session"), width=640)
        self._groups = {group.id: group for group in groups}
        self._person = person
        self.group = Select([(group.id, _label(group)) for group in groups], "")
        self.instrument = Select([(one.code, one.title) for one in instruments], "")
        self.who = Select([], "")
        self.pin = QLineEdit(random_pin())
        self.pin.setMaxLength(LONGEST_PIN)
        self.other_pin = IconButton("dices", self.tr("Another PIN"))
        self.notice = Notice("", tone="info")
        self._fields()
        self.file = Button(self.tr("Save a session file…"), "plain", "save")
        self.start = self.add_foot(self.file, primary=self.tr("Start on this computer"), icon="play")
        self.file.clicked.connect(self._ask_file)
        self.other_pin.clicked.connect(lambda: self.pin.setText(random_pin()))
        self.group.picked.connect(self._show_who)
        self._show_who()

    def preset(self, group: GroupId | None, instrument: str | None) -> None:
        if group in self._groups:
            self.group.set_key(group)
        if instrument is not None:
            self.instrument.set_key(instrument)
        self._show_who()

    def accept(self) -> None:
        wish = self._wish()
        if wish is not None:
            super().accept()
            self.start_requested.emit(wish)

    def _fields(self) -> None:
        self.body.addWidget(
            FormRow(
                Field(self.tr("Class"), self.group),
                Field(self.tr("Instrument"), self.instrument),
                stretches=(2, 3),
            )
        )
        hint = self.tr("Opens the session file and closes the screen of the test. Tell it to teachers only.")
        self.pin_field = Field(self.tr("PIN of the session"), self.pin, hint=hint)
        pin_row = row()
        pin_row.addWidget(self.pin_field, 1)
        pin_row.addWidget(self.other_pin)
        self.who_field = Field(self.tr("Who answers"), self.who)
        self.who_field.setVisible(self._person is not None)
        self.body.addWidget(self.who_field)
        self.body.addLayout(pin_row)
        self.notice.set(
            "",
            self.tr(
                "A file holds names and questions, no keys and no results. "
                "Take it to other computers and collect it here afterwards."
            ),
            "accent",
        )
        self.body.addWidget(self.notice)

    def _show_who(self, _key: object = None) -> None:
        person = self._person
        options: list[tuple[object, str]] = [(None, self.tr("The whole class"))]
        if person is not None and person.group is not None and person.group.id == self.group.key():
            options.insert(0, (person.id, person.name.full))
        self.who.set_options(options)
        if len(options) > 1:
            self.who.setCurrentIndex(0)

    def _wish(self) -> SessionWish | None:
        pin = self.pin.text().strip()
        if len(pin) < SHORTEST_PIN:
            self.pin_field.set_error(self.tr("At least four digits or letters"))
            self.pin.setFocus()
            return None
        self.pin_field.clear_error()
        group, person = self.group.key(), self.who.key()
        if not isinstance(group, int):
            return None
        only = PersonId(person) if isinstance(person, int) else None
        return SessionWish(GroupId(group), str(self.instrument.key()), pin, only)

    def _ask_file(self) -> None:
        wish = self._wish()
        if wish is not None:
            super().accept()
            self.file_requested.emit(wish)


def _label(group: Group) -> str:
    return f"{group.name.printed} · {group.size}"
