"""Decides what the card of a person reads, opens and writes."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.people_actions import PeopleActions
from ui.dialogs.trajectory_actions import TrajectoryActions
from ui.pages.person.view import PersonView
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId
from zima_desktop.domain.trajectory import EntryKind, PlanSlot

_TOPICS = frozenset({Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EVENTS, Topic.DOCUMENTS})


class PersonController(QObject):
    """One card at a time; every write of the page goes through its two actions."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._person: PersonId | None = None
        self._group: GroupId | None = None
        self.view = PersonView()
        self._people = PeopleActions(context, self.view)
        self._trajectory = TrajectoryActions(context, self.view)
        head, timeline = self.view.head, self.view.timeline
        head.talk_requested.connect(self._talk)
        head.test_requested.connect(self._test)
        head.map_requested.connect(self._print_map)
        head.menu_asked.connect(self._act)
        timeline.opened.connect(self._open_entry)
        timeline.talk_requested.connect(self._talk)
        self.view.profile.result_requested.connect(self._open_result)
        self.view.profile.test_requested.connect(self._test)
        self.view.plans.plan_requested.connect(self._plan)
        self.view.plans.history_requested.connect(self._show_versions)
        self.view.left.connect(self._leave)
        self.view.edit_requested.connect(self._edit)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        """`person` names the card; `action` = "talk", "plan_a", "edit"… opens its dialog as well."""
        person, action = args.get("person"), args.get("action")
        if isinstance(person, int):
            self._person = PersonId(person)
        if self._person is None:
            self._context.navigator.open("people")
            return
        self._show()
        if isinstance(person, int):
            self.view.go_to_top()
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
            card = self._context.services.people.card(self._person)
        except ZimaError as error:
            self._context.report(self.view, error)
            self._leave()
            return
        if card.person.deleted:
            self._leave()
            return
        self._group = card.person.group.id if card.person.group else None
        self.view.show_card(card, self._context.services.workspace.today())
        group = [card.person.group.name.printed] if card.person.group else []
        self._context.navigator.set_path(self.tr("Pupils"), *group)

    def _reread(self, change: Change) -> None:
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
            "consents": self._note_consents,
            "move": self._move,
            "hide": self._hide,
        }
        if key in actions:
            actions[key]()

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

    def _test(self) -> None:
        self._context.navigator.open("testing", person=self._person, group=self._group)

    def _print_map(self) -> None:
        self._context.navigator.open("documents", kind="career_map", person=self._person)

    def _open_result(self, attempt: AttemptId) -> None:
        self._context.navigator.open("result", attempt=attempt)

    def _open_entry(self, key: tuple[EntryKind, int]) -> None:
        """Entries lead to what they tell of; certificates and classes tell all there is."""
        kind, ref = key
        if kind is EntryKind.TEST:
            self._context.navigator.open("result", attempt=AttemptId(ref))
        elif kind in (EntryKind.EVENT, EntryKind.TRIAL):
            self._context.navigator.open("events", event=ref)
        elif kind is EntryKind.TALK and self._person is not None:
            self._trajectory.edit_talk(self._person, ref)
        elif kind is EntryKind.PLAN:
            self._show_versions()

    def _leave(self) -> None:
        self._context.navigator.open("people")
