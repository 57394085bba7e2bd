"""Decides what the page of people reads, opens and writes."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.people_actions import PeopleActions
from ui.pages.people.filters import asked_for
from ui.pages.people.view import PeopleView
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, PersonId

_TOPICS = frozenset({Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EVENTS})


class PeopleController(QObject):
    """One list for everybody; a class is a filter of it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self.view = PeopleView()
        self._actions = PeopleActions(context, self.view)
        self._actions.added.connect(self.view.choose)
        self.view.opened.connect(self._open_card)
        self.view.bin_toggled.connect(self._show_bin)
        self.view.group_chosen.connect(self._say_path)
        self.view.add_requested.connect(self._add)
        self.view.load_requested.connect(self._load)
        self.view.sheet_requested.connect(self._print_sheet)
        self.view.move_requested.connect(self._actions.move)
        self.view.consent_requested.connect(self._actions.note_consents)
        self.view.export_requested.connect(self._actions.export)
        self.view.hide_requested.connect(self._actions.hide)
        self.view.restore_requested.connect(self._actions.restore)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        """`group` and `filter` narrow the list anew; without them it stays as it was left."""
        if "group" in args or "filter" in args:
            self.view.set_filter(asked_for(args.get("filter"), args.get("group")))
        self._show()
        self._say_path()
        self.view.table.setFocus()

    def _show(self) -> None:
        people = self._context.services.people
        try:
            found = people.find(PersonFilter(hidden=self.view.filter().hidden))
            self.view.show_groups(people.groups())
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.show_people(found.rows)

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
