"""Decides what the page of people reads, opens and writes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.card_actions import CardActions
from ui.dialogs.people_actions import PeopleActions
from ui.dialogs.registry_actions import RegistryActions
from ui.dialogs.side_group_actions import SideGroupActions
from ui.dialogs.tag_actions import TagActions
from ui.jobs import LatestJob
from ui.pages.people.filters import asked_for
from ui.pages.people.view import PeopleView
from zima_desktop.domain.cards import PersonFilter, PersonList
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, PersonId, SideGroupId

_TOPICS = frozenset({Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EVENTS})
_PAGES = frozenset({"duplicates", "rollover"})


class PeopleController(QObject):
    """One list for everybody; a class is a filter of it. Long lists are read behind the window."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._job = LatestJob(context.jobs)
        self._waiting: PersonId | None = None  # somebody just added, to be chosen once the list is there
        self.view = PeopleView()
        self._actions = PeopleActions(context, self.view)
        self._registry = RegistryActions(context, self.view)
        self._tags = TagActions(context, self.view)
        self._side_groups = SideGroupActions(context, self.view)
        self._cards = CardActions(context, self.view)
        self._doing = self._make_doing()
        self._actions.added.connect(self._choose)
        self._side_groups.members_asked.connect(self._show_members)
        self.view.opened.connect(self._open_card)
        self.view.bin_toggled.connect(self._show_bin)
        self.view.group_chosen.connect(self._say_path)
        self.view.add_requested.connect(self._add)
        self.view.load_requested.connect(self._load)
        self.view.sheet_requested.connect(self._print_sheet)
        self.view.action_asked.connect(self._act)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        """What is named narrows the list anew; with nothing named it stays as it was left."""
        names = ("filter", "group", "tag", "side_group", "categories")
        if set(names) & args.keys():
            self.view.set_filter(asked_for(*(args.get(name) for name in names)))
        self._show()
        self._say_path()
        self.view.table.setFocus()

    def _make_doing(self) -> dict[str, Callable[[Sequence[PersonId]], None]]:
        return {
            "move": self._actions.move,
            "consents": self._actions.note_consents,
            "export": self._actions.export,
            "hide": self._actions.hide,
            "restore": self._actions.restore,
            "category": self._registry.change_category,
            "leave": self._registry.leave,
            "spells": lambda persons: self._registry.spells(persons[0]),
            "tags": self._tags.tags,
            "all_tags": self._tags.tags,
            "side_groups": self._side_groups.side_groups,
            "all_side_groups": self._side_groups.side_groups,
            "erase": lambda persons: self._cards.erase(persons[0]),
            "give": lambda persons: self._cards.give(persons[0]),
            "receive": lambda _persons: self._cards.receive(),
        }

    def _act(self, key: str, persons: Sequence[PersonId]) -> None:
        if key in _PAGES:
            self._context.navigator.open(key)
        else:
            self._doing[key](persons)

    def _show(self) -> None:
        """A short list at once; a long one by a job, with what was there until it comes."""
        services, wanted = self._context.services, PersonFilter(hidden=self.view.filter().hidden)
        try:
            self.view.show_groups(services.people.groups())
            self.view.show_labels(services.tags.every(), services.side_groups.every())
            if services.people.at_hand(wanted):
                self._job.drop()
                self._take(services.people.find(wanted))
                return
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.set_busy(True)
        self._job.run(
            self.tr("Reading the list"), lambda _control: services.people.find(wanted), self._take, self._fail
        )

    def _take(self, found: PersonList) -> None:
        self.view.set_busy(False)
        self.view.show_people(found.rows)
        if self._waiting is not None:
            self.view.choose(self._waiting)
            self._waiting = None

    def _fail(self, error: Exception | None) -> None:
        self.view.set_busy(False)
        if error is not None:
            self._context.report(self.view, error)

    def _choose(self, person: PersonId) -> None:
        if self._job.busy:
            self._waiting = person
        else:
            self.view.choose(person)

    def _show_members(self, group: SideGroupId) -> None:
        self.view.set_filter(PersonFilter(side_groups=frozenset({group})))
        self._say_path()

    def _show_bin(self) -> None:
        self._show()
        self._say_path()

    def _reread(self, change: Change) -> None:
        if change.topics & _TOPICS and self.view.isVisible():
            self._show()

    def _say_path(self, _group: GroupId | None = None) -> None:
        group = self.view.group()
        parts = [self.tr("Pupils")]
        if self.view.filter().hidden:
            parts.append(self.tr("Hidden"))
        elif group is not None:
            parts.append(self._context.services.people.group(group).name.printed)
        self._context.navigator.set_path(*parts)

    def _open_card(self, person: PersonId) -> None:
        if not self.view.filter().hidden:
            self._context.navigator.open("person", person=person)

    def _add(self) -> None:
        self._actions.add(self.view.group())

    def _load(self) -> None:
        self._context.navigator.open("roster_import")

    def _print_sheet(self) -> None:
        self._context.navigator.open("documents", kind="class_sheet", group=self.view.group())
