"""The left column of a school's day: tasks, the first steps of a new base, the week."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.pages.today.first_steps import FirstStep
from ui.pages.today.reading import SchoolDay
from ui.pages.today.tasks import Task
from ui.pages.today.words import EVENT_SIGNS, day_month, event_note, weekday, weekday_short
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.layout import clear, column, line
from ui.widgets.list_row import ListRow
from ui.widgets.week_strip import Day, WeekStrip
from zima_desktop.domain.events import Event


class Rows(QWidget):
    """Lines of a card with hairlines between them."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = column(gap=Space.S)
        self.setLayout(self._layout)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        clear(self._layout)
        for at, row in enumerate(rows):
            if at:
                self._layout.addWidget(line())
            self._layout.addWidget(row)


class TasksCard(Card):
    """`chosen` carries the Task whose button was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("TasksCard", "Tasks for today"))
        self.rows = Rows()
        self.buttons: list[Button] = []
        self.body.addWidget(self.rows)

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        self.buttons = []
        if tasks:
            self.rows.show_rows([self._row(task) for task in tasks])
            return
        title = self.tr("There are no tasks for today")
        note = self.tr("Nobody waits for a talk, results and events are in order.")
        self.rows.show_rows([ListRow("circle-check", "ok", title, note)])

    def _row(self, task: Task) -> QWidget:
        button = Button(task.action)
        button.setAccessibleName(f"{task.action}: {task.title}")
        button.clicked.connect(lambda: self.chosen.emit(task))
        self.buttons.append(button)
        return ListRow(task.icon, task.tone, task.title, task.note, action=button)


class StepsCard(Card):
    """The road of a new base; `chosen` carries the FirstStep."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("StepsCard", "First steps"))
        self.rows = Rows()
        self.buttons: list[Button] = []
        self.body.addWidget(self.rows)

    def show_steps(self, steps: Sequence[FirstStep]) -> None:
        self.buttons = []
        rows = [self._row(step, steps) for step in steps]
        self.rows.show_rows(rows)
        if self.head is not None:
            done = sum(step.done for step in steps)
            self.head.set_note(self.tr("{done} of {total} done").format(done=done, total=len(steps)))

    def _row(self, step: FirstStep, steps: Sequence[FirstStep]) -> QWidget:
        kind = "primary" if step is next((one for one in steps if not one.done), None) else "plain"
        button = Button(step.action, "primary" if kind == "primary" else "plain")
        button.setAccessibleName(f"{step.action}: {step.title}")
        button.setEnabled(step.possible)
        button.clicked.connect(lambda: self.chosen.emit(step))
        self.buttons.append(button)
        done = Chip(self.tr("done"), "circle-check", "ok") if step.done else None
        tone = "ok" if step.done else "accent"
        return ListRow(step.icon, tone, step.title, step.note, action=button, trailing=done)


class WeekCard(Card):
    """Six days and the next three events."""

    picked = Signal(object)  # date
    opened = Signal(object)  # EventId
    all_requested = Signal()

    def __init__(self) -> None:
        self.all = Button(translate("WeekCard", "All"), "link")
        super().__init__(translate("WeekCard", "Coming events"), action=self.all)
        self.strip = WeekStrip(self.tr("Days of the week"))
        self.rows = Rows()
        self.buttons: list[IconButton] = []
        self.body.addWidget(self.strip)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self.rows)
        self.all.setAccessibleName(self.tr("All events"))
        self.all.clicked.connect(self.all_requested)
        self.strip.picked.connect(self.picked)

    def show_week(self, day: SchoolDay) -> None:
        self.strip.set_days([_strip_day(day, one) for one in day.week])
        self.buttons = []
        rows: list[QWidget] = [self._row(event, day) for event in day.coming()]
        self.rows.show_rows(rows or [Label(self.tr("No events are planned."), "secondary")])

    def _row(self, event: Event, day: SchoolDay) -> QWidget:
        icon, tone = EVENT_SIGNS[event.content.kind]
        title = event.content.title
        button = IconButton("chevron-right", self.tr("Open: {title}").format(title=title))
        button.clicked.connect(lambda: self.opened.emit(event.id))
        self.buttons.append(button)
        return ListRow(icon, tone, title, event_note(event, day.today, day.groups), action=button)


def _strip_day(day: SchoolDay, on: date) -> Day:
    count = len(day.on(on))
    events = translate("WeekCard", "%n event(s)", None, count)
    if not count:
        events = translate("WeekCard", "no events")
    return Day(on, weekday_short(on), count, on == day.today, f"{weekday(on)}, {day_month(on)}: {events}")
