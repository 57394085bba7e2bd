"""Decides what a school's day is made of: reads people, sessions, events and figures."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.jobs import LatestJob
from ui.pages.today import words
from ui.pages.today.backing_up import back_up
from ui.pages.today.checklist import Step
from ui.pages.today.gathering import Day, gather
from ui.pages.today.missing_card import Gap, gaps
from ui.pages.today.rounds import school_round
from ui.pages.today.school_view import SchoolDayView
from ui.pages.today.tasks import Task, events_to_mark, tasks_of
from zima_desktop.domain.changes import Change
from zima_desktop.domain.ids import AppointmentId, EventId, GroupId, PersonId


class SchoolDay(QObject):
    """Every part is read anew at each visit: the day must never show yesterday."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._job = LatestJob(context.jobs)
        self._arriving = False
        self.view = SchoolDayView()
        view = self.view
        view.event_requested.connect(lambda: context.navigator.open("events", new=True))
        view.test_requested.connect(lambda: context.navigator.open("testing", new=True))
        view.events_requested.connect(lambda: context.navigator.open("events"))
        view.events.opened.connect(self._open_event)
        view.tasks.chosen.connect(self._follow)
        view.first.chosen.connect(self._follow)
        view.missing.chosen.connect(self._follow)
        view.counters.chosen.connect(lambda page, args: context.navigator.open(page, **args))
        view.queue.opened.connect(self._open_card)
        view.queue.all_requested.connect(lambda: context.navigator.open("queue", tab="queue"))
        view.meetings.opened.connect(self._open_meeting)
        view.meetings.all_requested.connect(lambda: context.navigator.open("queue", tab="appointments"))
        view.data.backup_requested.connect(lambda: back_up(context, self._show))
        context.changed.connect(self._reread)

    def open(self) -> None:
        self._arriving = True
        self._show()

    def _show(self) -> None:
        """Behind the window: the queue and the figures look at everybody."""
        services = self._context.services
        title = self.tr("Reading the day")
        self._job.run(title, lambda _control: gather(services), self._fill, self._fail)

    def _fail(self, error: Exception | None) -> None:
        if error is not None:
            self._context.report(self.view, error)

    def _fill(self, day: Day) -> None:
        view = self.view
        steps = school_round(day.people, handed_over=day.handed_on is not None)
        view.show_first_round(steps, peopled=bool(day.people))
        facts = (day.sessions, day.people, day.events, day.today, day.meetings_today, day.to_destroy)
        tasks = tasks_of(*facts, day.left_behind)
        view.tasks.show_tasks(tasks)
        view.counters.show_day(day)
        view.queue.show_queue(day.queue)
        if not steps:
            view.meetings.show_meetings(day.meetings[len(day.meetings_today) :])
        view.events.show_events(day.events, day.today, lambda groups: _names(day, groups))
        view.trajectories.show_states(day.grades.by_state, day.grades.total)
        view.figures.show_figures(day.figures)
        unmarked = events_to_mark(day.events, day.today)
        view.missing.show_gaps(gaps(day.ready, unmarked, day.unreleased))
        self._show_head(day, len(tasks))
        view.data.show_state(day.backup, self._handed(day), day.today)
        if self._arriving:
            self._arriving = False
            view.go_first()

    def _show_head(self, day: Day, tasks: int) -> None:
        text = words.sentence(tasks, day.events, day.today)
        welcome = self.tr("Welcome. The base is empty: begin with a list.")
        self.view.head.show_day(words.title_of(day.today), text if day.people else welcome)

    def _handed(self, day: Day) -> str:
        if day.handed_on is not None:
            shown = words.day_month(day.handed_on)
            return self.tr("Handed over to the coordinator: {day}.").format(day=shown)
        return self.tr("Nothing has been handed over to the coordinator yet.") if day.people else ""

    def _reread(self, _change: Change) -> None:
        if self.view.isVisible():
            self._show()

    def _open_event(self, event: EventId) -> None:
        self._context.navigator.open("events", event=event)

    def _open_card(self, person: PersonId) -> None:
        self._context.navigator.open("person", person=person)

    def _open_meeting(self, number: AppointmentId) -> None:
        self._context.navigator.open("queue", appointment=number)

    def _follow(self, step: Task | Step | Gap) -> None:
        self._context.navigator.open(step.page, **step.args)


def _names(day: Day, groups: Sequence[GroupId]) -> str:
    return ", ".join(day.groups[group] for group in groups if group in day.groups)
