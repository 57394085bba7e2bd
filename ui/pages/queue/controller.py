"""Decides what the three tabs read, and what their buttons write."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.appointment_actions import AppointmentActions
from ui.dialogs.trajectory_actions import TrajectoryActions
from ui.i18n import translate
from ui.pages.queue.dialogs import AwayDialog, SeenDayDialog, SnoozeDialog, TutorDialog
from ui.pages.queue.rules_dialog import RulesDialog
from ui.pages.queue.view import TABS, QueueView
from zima_desktop.domain.appointments import Appointment
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import AppointmentId, PersonId
from zima_desktop.domain.queue import Queue, QueueEntry, QueueRule, SeenRow

_TOPICS = frozenset({Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EVENTS})
WEEK = 6  # days after today
KINDS = frozenset(rule.value for rule in QueueRule)


class QueueController(QObject):
    """`open(tab=…, rule=…, drafts=True, appointment=…, period=…)` says what is wanted.

    What is named is shown whole: filters left from before do not narrow it.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        services = context.services
        rules = services.queue.settings()
        self._titles = {state.text.rule: state.text.title for state in rules}
        self.view = QueueView(rules, services.workspace.today())
        self._talks = TrajectoryActions(context, self.view)
        self._meetings = AppointmentActions(context, self.view)
        self._wanted: AppointmentId | None = None
        self._reading = self._stale = False
        self._connect()

    def _connect(self) -> None:
        view, meetings = self.view, self._meetings
        view.tab_picked.connect(lambda _tab: self._show())
        view.ask_requested.connect(meetings.ask_whom)
        for panel in (view.queue, view.seen, view.appointments):
            panel.opened.connect(self._open_card)
        view.queue.talk_requested.connect(self._talk)
        view.queue.appoint_requested.connect(meetings.ask)
        view.queue.snooze_requested.connect(self._ask_snooze)
        view.queue.rules_requested.connect(self._open_rules)
        view.queue.away_requested.connect(self._open_away)
        view.seen.talk_requested.connect(self._talk)
        view.seen.seen_requested.connect(self._note_seen)
        view.seen.day_requested.connect(self._ask_day)
        view.seen.tutor_requested.connect(self._ask_tutor)
        appointments = view.appointments
        appointments.period_picked.connect(lambda _period: self._show())
        appointments.appoint_requested.connect(meetings.appoint)
        appointments.hold_requested.connect(meetings.hold)
        appointments.miss_requested.connect(meetings.miss)
        appointments.cancel_requested.connect(meetings.cancel)
        appointments.remove_requested.connect(meetings.remove)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        tab, rule, number = args.get("tab"), args.get("rule"), args.get("appointment")
        period = "open" if isinstance(number, int) else args.get("period")
        if isinstance(number, int):
            self._wanted = AppointmentId(number)
        if isinstance(period, str):
            self.view.appointments.show_period(period)
            tab = "appointments"
        if (isinstance(rule, str) and rule in KINDS) or tab == "queue":
            self.view.queue.set_rules(frozenset({QueueRule(rule)} if isinstance(rule, str) else ()))
            tab = "queue"
        if args.get("drafts"):
            self.view.seen.set_draft_filter()
            tab = "seen"
        if isinstance(tab, str) and tab in TABS:
            self.view.show_tab(tab)
        self._context.navigator.set_path(self.tr("Today"), self.tr("Whom to call"))
        self._show()
        self.view.table().setFocus()

    def close(self) -> None:
        """A talk that is being written is kept as its draft."""
        self._talks.keep_drafts()

    def _show(self) -> None:
        """The queue and the table of talks look at everybody: they are read behind the window."""
        tab = self.view.tab()
        if tab == "appointments":
            self._show_appointments()
            return
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        services = self._context.services
        if tab == "queue":
            title = self.tr("Looking whom to call")
            self._context.jobs.run(
                title,
                lambda _control: services.queue.queue(),
                self._show_queue,
                failed=self._fail,
                cancelled=self._rest,
            )
        else:
            title = self.tr("Looking who was seen when")
            self._context.jobs.run(
                title,
                lambda _control: services.talks.seen(),
                self._show_seen,
                failed=self._fail,
                cancelled=self._rest,
            )

    def _show_queue(self, queue: Queue) -> None:
        self.view.queue.show_queue(queue)
        count = len(queue.entries)
        text = translate("QueueController", "%n person(s) to call, the most urgent first", None, count)
        self.view.head.set_subtitle(text if count else "")
        self._rest()

    def _show_seen(self, rows: Sequence[SeenRow]) -> None:
        self.view.seen.show_rows(rows, self._today())
        count = sum(row.days is None for row in rows)
        text = translate("QueueController", "%n person(s) nobody has talked to yet", None, count)
        self.view.head.set_subtitle(text if rows else "")
        self._rest()

    def _show_appointments(self) -> None:
        try:
            rows = self._appointments(self.view.appointments.period.key())
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.appointments.show_rows(rows)
        count = len(rows)
        self.view.head.set_subtitle(translate("QueueController", "%n request(s)", None, count))
        if self._wanted is not None:
            self.view.appointments.choose(self._wanted)
            self._wanted = None

    def _appointments(self, period: str) -> tuple[Appointment, ...]:
        service, today = self._context.services.appointments, self._today()
        if period == "today":
            return service.day(today)
        if period == "week":
            return service.found(first=today, last=today + timedelta(days=WEEK))
        return service.found() if period == "all" else service.waiting()

    def _fail(self, error: Exception) -> None:
        self._context.report(self.view, error)
        self._rest()

    def _rest(self) -> None:
        self._reading = False
        if self._stale:
            self._show()

    def _reread(self, change: Change) -> None:
        if change.topics & _TOPICS and self.view.isVisible():
            self._show()

    def _today(self) -> date:
        return self._context.services.workspace.today()

    def _open_card(self, person: PersonId) -> None:
        self._context.navigator.open("person", person=person)

    def _talk(self, person: PersonId) -> None:
        self._talks.talk(person)

    def _note_seen(self, people: Sequence[PersonId], on: date) -> None:
        change = self._talks.write(lambda: self._context.services.talks.note_seen(people, on))
        if change is not None:
            count = change.count
            self._talks.announce(change, translate("QueueController", "%n talk(s) noted", None, count))

    def _ask_day(self, people: Sequence[PersonId]) -> None:
        dialog = SeenDayDialog(self.view, len(people), self._today())
        dialog.save_requested.connect(lambda day: self._note_seen(people, day))
        dialog.open(dialog.day)

    def _ask_tutor(self, people: Sequence[PersonId]) -> None:
        dialog = TutorDialog(self.view, len(people), self._context.services.talks.teachers())
        dialog.save_requested.connect(lambda tutor: self._save_tutor(people, tutor))
        dialog.open(dialog.tutor)

    def _save_tutor(self, people: Sequence[PersonId], tutor: PersonId | None) -> None:
        talks = self._context.services.talks
        change = self._talks.write(
            lambda: talks.release_tutor(people) if tutor is None else talks.assign_tutor(people, tutor)
        )
        if change is not None:
            self._talks.announce(change, self.tr("The tutor is saved"))

    def _ask_snooze(self, entries: Sequence[QueueEntry]) -> None:
        dialog = SnoozeDialog(self.view, entries, self._titles, self._today())
        people = [entry.person for entry in entries]
        dialog.save_requested.connect(lambda rule, until, note: self._snooze(people, rule, until, note))
        dialog.open(dialog.until)

    def _snooze(
        self, people: Sequence[PersonId], rule: QueueRule | None, until: date | None, note: str
    ) -> None:
        queue = self._context.services.queue
        change = self._talks.write(lambda: queue.snooze(people, until, rule, note))
        if change is not None:
            count = change.count
            self._talks.announce(change, translate("QueueController", "%n person(s) put off", None, count))

    def _open_rules(self) -> None:
        queue = self._context.services.queue
        dialog = RulesDialog(self.view, queue.rules())

        def switch(rule: QueueRule, on: bool, days: int | None = None) -> None:
            change = self._talks.write(lambda: queue.switch(rule, on=on, days=days))
            if change is not None:
                self._context.announce(change)
                dialog.show_rules(queue.rules())

        dialog.switched.connect(switch)
        dialog.term_picked.connect(lambda rule, days: switch(rule, dialog.switches[rule].isChecked(), days))
        dialog.open()

    def _open_away(self) -> None:
        queue = self._context.services.queue
        dialog = AwayDialog(self.view, queue.put_off(), self._titles)

        def wake(mark: int) -> None:
            change = self._talks.write(lambda: queue.wake(mark))
            if change is not None:
                self._context.announce(change)
                dialog.show_marks(queue.put_off())

        dialog.wake_requested.connect(wake)
        dialog.open()
