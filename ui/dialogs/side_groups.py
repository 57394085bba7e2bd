"""Groups beside the class: which there are, who is put into them, and since when."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.ticked import ticked_column
from ui.i18n import translate
from ui.models import Column
from ui.signs import dotted, said
from ui.theme import theme
from ui.widgets.button import Button, IconButton
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.ids import PersonId, SideGroupId
from zima_desktop.domain.registry import SideGroup

TABLE_HEIGHT = 250


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group and how many of the chosen people are in it."""

    group: SideGroup
    inside: int


class SideGroupsDialog(Dialog):
    """Every click is written at once and can be undone; nobody chosen: the list of groups alone."""

    put_requested = Signal(object, object)  # SideGroupId, date
    take_requested = Signal(object, object)
    add_requested = Signal()
    change_requested = Signal(object)  # SideGroup, as the next two
    remove_requested = Signal(object)
    people_requested = Signal(object)

    def __init__(self, view: QWidget, persons: Sequence[PersonId], today: date, who: str = "") -> None:
        super().__init__(view, translate("SideGroupsDialog", "Groups beside the class"), who, width=600)
        self._persons, self._today = frozenset(persons), today
        self.table: RecordTable[GroupLine] = RecordTable(
            _columns(len(self._persons)), self.tr("Groups"), key=lambda one: one.group.id
        )
        self.table.setFixedHeight(round(TABLE_HEIGHT * theme().text_scale))
        self.nothing = Label(
            self.tr("There are no groups yet: a club, a course, a list of the employment centre."),
            "secondary",
            wrap=True,
        )
        self.on = DateField(self.tr("From"))
        self.on.set_date(today)
        self._on_field = Field(self.tr("In the group, or out of it, from"), self.on)
        self._on_field.setVisible(bool(persons))
        self.add = Button(self.tr("New group"), "plain", "plus")
        self.people = Button(self.tr("Show the people"), "ghost", "users")
        self.change = IconButton("pencil", self.tr("Change the group"))
        self.remove = IconButton("trash-2", self.tr("Remove the group"))
        for part in (self.nothing, self.table):
            self.body.addWidget(part)
        self.body.addLayout(row(self.add, self.people, None, self.change, self.remove))
        self.body.addWidget(self._on_field)
        self.done = Button(self.tr("Done"), "primary", "check")
        self.add_plain_foot(self.done)
        self._connect()

    def show_groups(
        self, groups: Sequence[SideGroup], members: Collection[tuple[SideGroupId, PersonId]]
    ) -> None:
        """All groups, ticked where everybody chosen is in; `members` are those of the chosen people."""
        lines = [
            GroupLine(one, sum((one.id, person) in members for person in self._persons)) for one in groups
        ]
        self.table.set_records(lines)
        self.table.setVisible(bool(groups))
        self.nothing.setVisible(not groups)
        if groups and self.table.current() is None:
            self.table.selectRow(0)
        self._show_chosen(self.table.current())

    def _connect(self) -> None:
        self.table.action_requested.connect(lambda line, _column: self._toggle(line))
        self.table.chosen.connect(self._show_chosen)
        self.add.clicked.connect(self.add_requested)
        self.people.clicked.connect(lambda: self._tell(self.people_requested))
        self.change.clicked.connect(lambda: self._tell(self.change_requested))
        self.remove.clicked.connect(lambda: self._tell(self.remove_requested))
        self.done.clicked.connect(self.accept)

    def _tell(self, signal: object) -> None:
        line = self.table.current()
        if line is not None:
            signal.emit(line.group)  # type: ignore[attr-defined]

    def _toggle(self, line: GroupLine) -> None:
        if not self._persons:
            return
        day = self.on.date()
        if day is None or day > self._today:
            self._on_field.set_error(self.tr("A day that has been"))
            self.on.setFocus()
            return
        self._on_field.clear_error()
        everybody = line.inside == len(self._persons)
        (self.take_requested if everybody else self.put_requested).emit(line.group.id, day)

    def _show_chosen(self, line: GroupLine | None) -> None:
        for button in (self.people, self.change, self.remove):
            button.setEnabled(line is not None)


def _name(one: GroupLine) -> str:
    return one.group.name


def _columns(chosen: int) -> tuple[Column[GroupLine], ...]:
    name = ticked_column(translate("SideGroupsDialog", "Group"), _name, lambda one: one.inside, chosen, 2)
    kind: Column[GroupLine] = Column(
        "kind",
        translate("SideGroupsDialog", "What it is"),
        lambda one: dotted(said("side_group_kind", one.group.kind), one.group.note),
        width=200,
        stretch=1,
    )
    people: Column[GroupLine] = Column(
        "people",
        translate("SideGroupsDialog", "People"),
        lambda one: str(one.group.people),
        sort=lambda one: one.group.people,
        align="right",
        width=80,
    )
    return (name, kind, people)
