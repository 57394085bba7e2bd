"""The week as a strip, and the events of a day or the next ones."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.today import words
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear, line
from ui.widgets.list_row import ListRow
from ui.widgets.week_strip import WeekStrip
from zima_desktop.domain.events import Event

NEXT = 3


class EventsCard(Card):
    """A picked day shows its own events; picked again, the next ones come back."""

    opened = Signal(object)  # EventId
    rebuilt = Signal()  # other buttons stand in the rows now

    def __init__(self, parent: QWidget | None = None) -> None:
        self.all = Button("", "link")
        super().__init__(" ", action=self.all, parent=parent)
        self.all.setText(self.tr("All"))
        self.all.setAccessibleName(self.tr("All events"))
        self.buttons: list[IconButton] = []
        self._events: tuple[Event, ...] = ()
        self._names: words.GroupNames = lambda _groups: ""
        self._today = self._picked = date.min
        self.strip = WeekStrip(self.tr("Events of this week"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.body.addWidget(self.strip)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.strip.picked.connect(self._pick)

    def show_events(self, events: Sequence[Event], today: date, names: words.GroupNames) -> None:
        """All live events from the beginning of the week on."""
        self._events, self._names, self._today = tuple(events), names, today
        self._picked = date.min
        self.strip.set_days(words.week_days(today, events))
        self._show()

    def _pick(self, day: date) -> None:
        self._picked = date.min if day == self._picked else day
        self._show()

    def _show(self) -> None:
        if self._picked == date.min:
            title = self.tr("Next events")
            shown = [one for one in self._events if one.content.held_on >= self._today][:NEXT]
            nothing = self.tr("No events are planned yet.")
        else:
            title = self.tr("Events on {day}").format(day=words.day_month(self._picked))
            shown = [one for one in self._events if one.content.held_on == self._picked]
            nothing = self.tr("There are no events on this day.")
        if self.head is not None:
            self.head.set_title(title)
        clear(self._rows)
        self.buttons = []
        if not shown:
            self._rows.addWidget(Label(nothing, "secondary"))
        for at, event in enumerate(shown):
            if at:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(event))
        self.rebuilt.emit()

    def _row(self, event: Event) -> ListRow:
        icon, tone = words.EVENT_SIGNS[event.content.kind]
        button = IconButton("chevron-right", self.tr("Open: {title}").format(title=event.content.title))
        button.clicked.connect(lambda _checked=False, one=event.id: self.opened.emit(one))
        self.buttons.append(button)
        return ListRow(icon, tone, event.content.title, words.event_line(event, self._names), action=button)
