"""Decides what a school's day is made of: reads people, sessions, events and figures."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.today import words
from ui.pages.today.backing_up import back_up
from ui.pages.today.checklist import Step
from ui.pages.today.rounds import school_round
from ui.pages.today.school_view import SchoolDayView
from ui.pages.today.tasks import BACK, Task, tasks_of
from zima_desktop.domain.cards import PersonFilter, PersonRow
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.events import Event
from zima_desktop.domain.ids import EventId, GroupId

AHEAD = timedelta(days=120)
GRADES = frozenset({8, 9, 10, 11})


class SchoolDay(QObject):
    """Every part is read anew at each visit: the day must never show yesterday."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self.view = SchoolDayView()
        view = self.view
        view.event_requested.connect(lambda: context.navigator.open("events", new=True))
        view.test_requested.connect(lambda: context.navigator.open("testing", new=True))
        view.events_requested.connect(lambda: context.navigator.open("events"))
        view.events.opened.connect(self._open_event)
        view.tasks.chosen.connect(self._follow)
        view.first.chosen.connect(self._follow)
        view.data.backup_requested.connect(lambda: back_up(context, self._show))
        context.changed.connect(self._reread)

    def open(self) -> None:
        self._show()
        self.view.go_first()

    def _show(self) -> None:
        try:
            self._read()
        except ZimaError as error:
            self._context.report(self.view, error)

    def _read(self) -> None:
        services, view = self._context.services, self.view
        today = services.workspace.today()
        people = services.people.find(PersonFilter()).rows
        events = [one for one in services.events.between(today - BACK, today + AHEAD) if words.is_live(one)]
        outgoing = services.handover.outgoing()
        steps = school_round(people, handed_over=bool(outgoing))
        view.show_first_round(steps, peopled=bool(people))
        tasks = tasks_of(services.sessions.rows(), people, events, today)
        view.tasks.show_tasks(tasks)
        view.events.show_events(events, today, self._names())
        self._show_head(len(tasks), events, today, people)
        self._show_states()
        view.figures.show_figures(services.monitoring.overview().figures)
        handed = ""
        if outgoing:
            day = words.day_month(max(one.created for one in outgoing).astimezone().date())
            handed = self.tr("Handed over to the coordinator: {day}.").format(day=day)
        elif people:
            handed = self.tr("Nothing has been handed over to the coordinator yet.")
        view.data.show_state(services.workspace.info().last_backup, handed, today)

    def _show_head(
        self, tasks: int, events: Sequence[Event], today: date, people: Sequence[PersonRow]
    ) -> None:
        text = words.sentence(tasks, events, today)
        welcome = self.tr("Welcome. The base is empty: begin with a list.")
        self.view.head.show_day(words.title_of(today), text if people else welcome)

    def _show_states(self) -> None:
        found = self._context.services.people.find(PersonFilter(grades=GRADES))
        self.view.trajectories.show_states(found.by_state, found.total)

    def _names(self) -> words.GroupNames:
        known = {group.id: group.name.printed for group in self._context.services.people.groups()}

        def names(groups: Sequence[GroupId]) -> str:
            return ", ".join(known[group] for group in groups if group in known)

        return names

    def _reread(self, _change: Change) -> None:
        if self.view.isVisible():
            self._show()

    def _open_event(self, event: EventId) -> None:
        self._context.navigator.open("events", event=event)

    def _follow(self, step: Task | Step) -> None:
        self._context.navigator.open(step.page, **step.args)
