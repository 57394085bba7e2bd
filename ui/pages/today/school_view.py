"""Shows a counsellor the day: tasks, the week, how the pupils and the data stand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.today.checklist import Checklist, Step
from ui.pages.today.columns_page import ColumnsPage, DayHead, chain
from ui.pages.today.counters_row import CountersRow
from ui.pages.today.events_card import EventsCard
from ui.pages.today.missing_card import MissingCard
from ui.pages.today.queue_card import MeetingsCard, QueueCard
from ui.pages.today.state_cards import DataState, FiguresCard, TrajectoriesCard
from ui.pages.today.tasks_card import TasksCard
from ui.widgets.button import Button


class SchoolDayView(ColumnsPage):
    """Until the first round is done the checklist stands where the tasks will be."""

    event_requested = Signal()
    test_requested = Signal()
    events_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.test = Button(self.tr("Run a test"), "plain", "play")
        self.event_button = Button(self.tr("Record an event"), "primary", "plus")
        self.head = DayHead((self.test, self.event_button))
        self.first = Checklist(
            self.tr("The first round"),
            self.tr("Five steps from an empty base to the coordinator. They can be taken on different days."),
        )
        self.counters = CountersRow()
        self.tasks = TasksCard()
        self.queue = QueueCard()
        self.meetings = MeetingsCard()
        self.events = EventsCard()
        self.trajectories = TrajectoriesCard()
        self.figures = FiguresCard(self.tr("Figures of the school"))
        self.missing = MissingCard()
        self.data = DataState()
        self.body.addWidget(self.head)
        self.body.addWidget(self.counters)
        left = (self.first, self.tasks, self.queue, self.meetings, self.events)
        self.add_columns(left, (self.trajectories, self.figures, self.missing, self.data))
        self.test.clicked.connect(self.test_requested)
        self.event_button.clicked.connect(self.event_requested)
        self.tasks.plan_requested.connect(self.event_requested)
        self.events.all.clicked.connect(self.events_requested)
        for card in (self.events, self.queue, self.meetings, self.missing):
            card.rebuilt.connect(self.order)
        self._parts = (*left, self.counters, self.trajectories, self.figures, self.missing, self.data)
        for part in self._parts:  # until the day has been read
            part.hide()

    def show_first_round(self, steps: Sequence[Step], *, peopled: bool) -> None:
        """No steps: the round is done, the usual day."""
        first = bool(steps)
        self.data.show()
        self.first.setVisible(first)
        self.tasks.setVisible(not first)
        for part in (self.counters, self.queue):
            part.setVisible(not first)
        self.missing.setVisible(not first)
        self.meetings.setVisible(False)
        self.events.setVisible(not first or peopled)
        self.trajectories.setVisible(peopled)
        self.figures.setVisible(peopled)
        self.test.setVisible(peopled)
        self.event_button.set_kind("plain" if first else "primary")
        if first:
            self.first.show_steps(steps)

    def order(self) -> None:
        """Reading order for Tab, after the rows have been built."""
        events = self.events
        shown: list[QWidget] = [self.test, self.event_button, *self.counters.counters()]
        shown += [*self.first.buttons.values(), *self.tasks.buttons]
        shown += [self.queue.all, *self.queue.buttons, self.meetings.all, *self.meetings.buttons]
        shown += [events.all, events.strip, *events.buttons, *self.missing.buttons, self.data.back_up]
        chain(shown)

    def go_first(self) -> None:
        """The keyboard starts at what is most likely wanted."""
        button = self.test if self.test.isVisibleTo(self) else self.event_button
        button.setFocus()
