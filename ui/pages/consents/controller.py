"""Decides what the register of consents reads and writes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.consent_actions import ConsentActions
from ui.pages.consents.view import ConsentsView
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.consents import ConsentRow
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, PersonId

_TOPICS = frozenset({Topic.PEOPLE, Topic.SETTINGS})


class ConsentsController(QObject):
    """`open(group=…, person=…)` narrows the register."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._group: GroupId | None = None
        self._person: PersonId | None = None
        self.view = ConsentsView(context.services.workspace.today())
        self._actions = ConsentActions(context, self.view)
        self._connect()

    def _connect(self) -> None:
        view, actions = self.view, self._actions
        view.opened.connect(lambda person: self._context.navigator.open("person", person=person))
        view.group_picked.connect(self._narrow)
        view.collect_requested.connect(self._collect)
        view.forms_requested.connect(self._print_forms)
        view.register_requested.connect(lambda: actions.print_register(self._group))
        view.withdraw_requested.connect(actions.withdraw)
        view.act_requested.connect(actions.save_act)
        view.destroy_requested.connect(actions.destroy)
        view.rule_toggled.connect(self._switch)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        group, person = args.get("group"), args.get("person")
        if isinstance(group, int):
            self._group = GroupId(group)
        if isinstance(person, int):
            self._person = PersonId(person)
            self._group = None
        self._show()
        self.view.table.setFocus()

    def _narrow(self, group: GroupId | None) -> None:
        self._group = group
        self._show()

    def _show(self) -> None:
        """A class is read at once, the whole base behind the window."""
        services, view = self._context.services, self.view
        try:
            groups = services.people.groups()
            view.show_groups(groups, self._group)
            view.show_rule(services.consents.needed_for_testing())
            if self._group is not None:
                self._fill(services.consents.state(self._group))
                return
        except ZimaError as error:
            self._context.report(view, error)
            return
        self._say_path()
        view.set_busy(True)
        self._context.jobs.run(
            self.tr("Reading the register"),
            lambda _control: services.consents.state(None),
            self._fill,
            failed=self._fail,
            cancelled=lambda: self._fill(()),
        )

    def _fill(self, rows: Sequence[ConsentRow]) -> None:
        self.view.set_busy(False)
        self.view.show_register(rows)
        due = [row for row in rows if row.destroy_by is not None]
        self.view.show_due(sorted(due, key=lambda row: (row.destroy_by, row.name)))
        self._say_path()
        if self._person is not None:
            self.view.choose(self._person)
            self._person = None

    def _fail(self, error: Exception) -> None:
        self.view.set_busy(False)
        self._context.report(self.view, error)

    def _say_path(self) -> None:
        parts = [self.tr("Documents"), self.tr("Consents")]
        if self._group is not None:
            parts.append(self._group_name())
        self._context.navigator.set_path(*parts)

    def _reread(self, change: Change) -> None:
        if change.topics & _TOPICS and self.view.isVisible():
            self._show()

    def _collect(self, people: Sequence[PersonId]) -> None:
        self._actions.note(people, self.view.chosen_purpose(), self._group_name())

    def _print_forms(self, rows: Sequence[ConsentRow]) -> None:
        self._actions.print_forms(rows, self._group_name(), self.view.chosen_purpose())

    def _group_name(self) -> str:
        if self._group is None:
            return ""
        return self._context.services.people.group(self._group).name.printed

    def _switch(self, on: bool) -> None:
        change = self._actions.write(lambda: self._context.services.consents.need_for_testing(on))
        if change is None:
            self.view.show_rule(not on)
            return
        text = self.tr("From now on tests show a code where there is no consent")
        self._context.announce(change, text if on else self.tr("Tests show the name without consent as well"))
