"""Decides what the card of a person reads, opens and writes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.after_actions import AfterActions
from ui.dialogs.people_actions import PeopleActions
from ui.dialogs.registry_actions import RegistryActions
from ui.dialogs.relative_actions import RelativeActions
from ui.dialogs.side_group_actions import SideGroupActions
from ui.dialogs.tag_actions import TagActions
from ui.dialogs.trajectory_actions import TrajectoryActions
from ui.pages.person.entries import EntryKey
from ui.pages.person.series_card import Changes
from ui.pages.person.view import Mode, PersonView
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.choice import Lamp, LampReason
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId, PlanStepId
from zima_desktop.domain.profile_years import ProfileSeries
from zima_desktop.domain.trajectory import EntryKind, PlanSlot, PlanStep

_TOPICS = frozenset(
    {Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EVENTS, Topic.DOCUMENTS, Topic.SETTINGS}
)

Numbers = tuple[AttemptId, ...]


class PersonController(QObject):
    """One card at a time; every write of the page goes through its two actions."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._person: PersonId | None = None
        self._group: GroupId | None = None
        self._card: PersonCard | None = None
        self._wired: set[Mode] = set()
        self._changes: dict[Numbers, Changes] = {}  # as long as no test comes in
        self.view = PersonView()
        self._people = PeopleActions(context, self.view)
        self._registry = RegistryActions(context, self.view)
        self._relatives = RelativeActions(context, self.view)
        self._tags = TagActions(context, self.view)
        self._side_groups = SideGroupActions(context, self.view)
        self._side_groups.members_asked.connect(
            lambda group: context.navigator.open("people", side_group=group)
        )
        self._after = AfterActions(context, self.view)
        self._trajectory = TrajectoryActions(context, self.view)
        head, timeline = self.view.head, self.view.timeline
        head.talk_requested.connect(self._talk)
        head.test_requested.connect(self._test)
        head.map_requested.connect(self._print_map)
        head.menu_asked.connect(self._act)
        head.relative_requested.connect(lambda person: context.navigator.open("person", person=person))
        timeline.opened.connect(self._open_entry)
        timeline.talk_requested.connect(self._talk)
        self.view.profile.result_requested.connect(self._open_result)
        self.view.profile.test_requested.connect(self._test)
        self.view.plans.plan_requested.connect(self._plan)
        self.view.plans.history_requested.connect(self._show_versions)
        self.view.plans.step_done.connect(self._done_step)
        self.view.mode_picked.connect(self._fill)
        self.view.left.connect(self._leave)
        self.view.edit_requested.connect(self._edit)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        """`person` names the card; `mode` its view; `action` = "talk", "plan_a", "edit"… opens a dialog."""
        person, action, mode = args.get("person"), args.get("action"), args.get("mode")
        if isinstance(person, int):
            self._person = PersonId(person)
        if self._person is None:
            self._context.navigator.open("people")
            return
        self._show()
        if isinstance(person, int):
            self.view.go_to_top()
        if isinstance(mode, str) and mode in set(Mode):
            self.view.set_mode(Mode(mode))
        self.view.head.talk.setFocus()
        if isinstance(action, str):
            self._act(action)

    def close(self) -> None:
        """The window is being locked: a talk that is open becomes a draft."""
        self._trajectory.keep_drafts()

    def _show(self) -> None:
        if self._person is None:
            return
        try:
            card = self._context.services.cards.card(self._person)
        except ZimaError as error:
            self._context.report(self.view, error)
            self._leave()
            return
        if card.person.deleted:
            self._leave()
            return
        self._card = card
        self._group = card.person.group.id if card.person.group else None
        self._fill(self.view.mode)
        group = [card.person.group.name.printed] if card.person.group else []
        self._context.navigator.set_path(self.tr("Pupils"), *group)

    def _fill(self, mode: Mode) -> None:
        """What the view in sight shows; its parts are wired when they are first there."""
        if self._card is None:
            return
        if mode not in self._wired:
            self._wired.add(mode)
            self._wire(mode)
        self.view.show_card(self._card, self._context.services.workspace.today())
        if mode is Mode.YEARS:
            self._show_story(self._card.person.id)

    def _wire(self, mode: Mode) -> None:
        view = self.view
        if mode is Mode.YEARS:
            view.story.year_opened.connect(self._open_year)
        elif mode is Mode.PROFILE:
            view.series.result_requested.connect(self._open_result)
            view.series.changes_wanted.connect(self._reckon_changes)
        elif mode is Mode.PLAN:
            for panel in view.panels.values():
                panel.change_asked.connect(self._plan)
                panel.step_asked.connect(self._add_step)
                panel.ticked.connect(self._mark_step)
                panel.edit_asked.connect(self._edit_step)
            view.lamps.test_requested.connect(self._test)
            view.lamps.plan_requested.connect(self._complete_plan)
            view.lamps.events_requested.connect(self._open_events)
            view.lamps.confirm_requested.connect(self._confirm)
            view.papers.sheet_requested.connect(self._print_sheet)
            view.papers.map_requested.connect(self._print_map)
            view.papers.all_requested.connect(self._show_papers)

    def _show_story(self, person: PersonId) -> None:
        try:
            self.view.show_story(self._context.services.cards.story(person))
        except ZimaError as error:
            self._context.report(self.view, error)

    def _reckon_changes(self, series: ProfileSeries) -> None:
        """Arrows need the protocols of many people: they come when they are counted, and once."""
        cards = self._context.services.cards
        numbers = tuple(one.attempt for one in series.attempts)
        if numbers in self._changes:
            self.view.series.show_changes(series, self._changes[numbers])
            return
        self._context.jobs.run(
            self.tr("Comparing the results"),
            lambda control: cards.changes(numbers, control),
            lambda changes: self._keep_changes(series, numbers, changes),
        )

    def _keep_changes(self, series: ProfileSeries, numbers: Numbers, changes: Changes) -> None:
        self._changes[numbers] = changes
        self.view.series.show_changes(series, changes)

    def _reread(self, change: Change) -> None:
        if Topic.TESTING in change.topics:
            self._changes.clear()
        if change.topics & _TOPICS and self.view.isVisible():
            self._show()

    def _act(self, key: str) -> None:
        """What the menu behind the dots, or another page, asks for."""
        actions: dict[str, Callable[[], None]] = {
            "talk": self._talk,
            "edit": self._edit,
            "forms": self._edit_forms,
            "plan_a": self._plan,
            "plan_b": self._plan_backup,
            "step": self._add_step,
            "choice": self._confirm,
            "trajectory": self._print_sheet,
            "after": self._after_school,
            "suit": self._suggest,
            "consents": self._note_consents,
            "move": self._move,
            "category": lambda: self._about(self._registry.change_category),
            "leave": lambda: self._about(self._registry.leave),
            "spells": lambda: self._about(lambda persons: self._registry.spells(persons[0])),
            "tags": lambda: self._about(self._tags.tags),
            "side_groups": lambda: self._about(self._side_groups.side_groups),
            "relatives": lambda: self._about(lambda persons: self._relatives.relatives(persons[0])),
            "hide": self._hide,
        }
        if key in actions:
            actions[key]()

    def _about(self, work: Callable[[Sequence[PersonId]], None]) -> None:
        if self._person is not None:
            work([self._person])

    def _talk(self) -> None:
        if self._person is not None:
            self._trajectory.talk(self._person)

    def _plan(self, slot: PlanSlot = PlanSlot.FIRST) -> None:
        if self._person is not None:
            self._trajectory.plan(self._person, slot)

    def _plan_backup(self) -> None:
        self._plan(PlanSlot.BACKUP)

    def _show_versions(self) -> None:
        if self._person is not None:
            self._trajectory.plan_history(self._person)

    def _edit(self) -> None:
        if self._person is not None:
            self._people.edit(self._person)

    def _edit_forms(self) -> None:
        if self._person is not None:
            self._people.edit_forms(self._person)

    def _note_consents(self) -> None:
        if self._person is not None:
            self._people.note_consents([self._person])

    def _move(self) -> None:
        if self._person is not None:
            self._people.move([self._person])

    def _hide(self) -> None:
        """The page reads again after the write, finds the card hidden, and leaves."""
        if self._person is not None:
            self._people.hide([self._person])

    def _after_school(self) -> None:
        """Statuses, applications and attempts to reach, with the ways to write more."""
        if self._person is not None:
            self._after.person(self._person)

    def _suggest(self) -> None:
        self._context.navigator.open("recommendation", person=self._person)

    def _test(self) -> None:
        self._context.navigator.open("testing", person=self._person, group=self._group)

    def _print_map(self) -> None:
        self._context.navigator.open("documents", kind="career_map", person=self._person)

    def _print_sheet(self) -> None:
        self._context.navigator.open("documents", kind="trajectory", person=self._person)

    def _add_step(self, slot: PlanSlot = PlanSlot.FIRST) -> None:
        if self._person is not None:
            self._trajectory.step(self._person, slot)

    def _edit_step(self, step: PlanStep) -> None:
        self._trajectory.step(step.person, step.content.slot, step)

    def _mark_step(self, step: PlanStepId, done: bool) -> None:
        self._trajectory.mark_step(step, done=done)

    def _done_step(self, step: PlanStepId) -> None:
        self._trajectory.mark_step(step, done=True)

    def _confirm(self) -> None:
        if self._person is not None:
            self._trajectory.confirm_choice(self._person)

    def _complete_plan(self) -> None:
        """The plan that lacks something: B when A is whole."""
        plans = self._card.choice.lamp(Lamp.NAMED) if self._card is not None else None
        first = plans is None or plans.reason is LampReason.NO_PLAN
        lacking = plans is not None and any(key.endswith("_A") for key in plans.lacks)
        self._plan(PlanSlot.FIRST if first or lacking else PlanSlot.BACKUP)

    def _open_events(self) -> None:
        self._context.navigator.open("events")

    def _open_year(self, school_year: int) -> None:
        self.view.set_mode(Mode.LINE)
        self.view.timeline.go_to_year(school_year)

    def _show_papers(self) -> None:
        self.view.set_mode(Mode.LINE)
        self.view.timeline.choose_kinds(frozenset({EntryKind.DOCUMENT}))

    def _open_result(self, attempt: AttemptId) -> None:
        self._context.navigator.open("result", attempt=attempt)

    def _open_entry(self, key: EntryKey) -> None:
        """Entries lead to what they tell of."""
        kind, ref, title = key
        navigator = self._context.navigator
        if kind is EntryKind.TEST:
            navigator.open("result", attempt=AttemptId(ref))
        elif kind in (EntryKind.EVENT, EntryKind.TRIAL):
            navigator.open("events", event=ref)
        elif kind is EntryKind.TALK and self._person is not None:
            self._trajectory.edit_talk(self._person, ref)
        elif kind is EntryKind.PLAN:
            self._show_versions()
        elif kind in (EntryKind.STEP, EntryKind.CHOICE):
            self.view.set_mode(Mode.PLAN)
        elif kind is EntryKind.CONSENT:
            navigator.open("consents", person=self._person)
        elif kind is EntryKind.APPOINTMENT:
            navigator.open("queue", appointment=ref)
        elif kind is EntryKind.ENROLMENT:
            navigator.open("classes", group=ref)
        elif kind is EntryKind.DOCUMENT:
            self._open_paper(title, ref)
        elif kind in (EntryKind.APPLICATION, EntryKind.OUTCOME, EntryKind.CONTACT):
            self._after_school()

    def _open_paper(self, title: str, ref: int) -> None:
        """A paper that was printed can be made again; a certificate stands with its event."""
        if title in ("career_map", "trajectory"):
            self._context.navigator.open("documents", kind=title, person=self._person)
        elif ref:
            self._context.navigator.open("documents", kind="certificates", event=ref)

    def _leave(self) -> None:
        self._context.navigator.open("people")
