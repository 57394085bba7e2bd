"""The first of those who should be called, each with the reason; and who is appointed next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.today import words
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear, line
from ui.widgets.list_row import ListRow
from zima_desktop.domain.appointments import Appointment
from zima_desktop.domain.queue import Queue

FIRST = 5
NEXT = 4


class QueueCard(Card):
    """Five names; the whole queue is one press away."""

    opened = Signal(object)  # PersonId
    all_requested = Signal()
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.all = Button("", "link")
        super().__init__(" ", action=self.all, parent=parent)
        self.all.setText(self.tr("The whole queue"))
        self.all.clicked.connect(self.all_requested)
        if self.head is not None:
            self.head.set_title(self.tr("Whom to call"))
        self.buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.nobody = Label(self.tr("Nobody has to be called now."), "secondary")
        self.body.addLayout(self._rows)
        self.body.addWidget(self.nobody)
        self.body.addStretch(1)

    def show_queue(self, queue: Queue) -> None:
        clear(self._rows)
        self.buttons = []
        for at, entry in enumerate(queue.entries[:FIRST]):
            if at:
                self._rows.addWidget(line())
            button = Button(self.tr("Open"))
            button.setMinimumWidth(104)
            button.setAccessibleName(f"{button.text()}: {entry.name}")
            button.clicked.connect(lambda _checked=False, one=entry.person: self.opened.emit(one))
            self.buttons.append(button)
            name = f"{entry.name}, {entry.group}" if entry.group else entry.name
            why = "; ".join(reason.text for reason in entry.reasons)
            self._rows.addWidget(ListRow("user-round", "warn", name, why, action=button))
        self.nobody.setVisible(not queue.entries)
        self.rebuilt.emit()


class MeetingsCard(Card):
    """Who comes next, after today; without appointments there is no card."""

    opened = Signal(object)  # AppointmentId
    all_requested = Signal()
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.all = Button("", "link")
        super().__init__(" ", action=self.all, parent=parent)
        self.all.setText(self.tr("All"))
        self.all.setAccessibleName(self.tr("All appointments"))
        self.all.clicked.connect(self.all_requested)
        if self.head is not None:
            self.head.set_title(self.tr("Next appointments"))
        self.buttons: list[IconButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_meetings(self, meetings: Sequence[Appointment]) -> None:
        clear(self._rows)
        self.buttons = []
        for at, one in enumerate(meetings[:NEXT]):
            if at:
                self._rows.addWidget(line())
            button = IconButton("chevron-right", self.tr("Open: {title}").format(title=one.name))
            button.clicked.connect(lambda _checked=False, number=one.id: self.opened.emit(number))
            self.buttons.append(button)
            when = f"{words.day_month(one.at.date())}, {one.at:%H:%M}" if one.at is not None else ""
            name = f"{one.name}, {one.group}" if one.group else one.name
            note = dotted(when, one.topic, one.place)
            self._rows.addWidget(ListRow("calendar-clock", "info", name, note, action=button))
        self.setVisible(bool(meetings))
        rest = len(meetings) - NEXT
        if self.head is not None:
            more = translate("MeetingsCard", "and %n more", None, max(rest, 0))
            self.head.set_note(more if rest > 0 else "")
        self.rebuilt.emit()
