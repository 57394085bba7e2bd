"""Parents and children of one card: who they are, adding one, taking a link off."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.models import Cell, Column
from ui.signs import dotted, said
from ui.theme import theme
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.people import Person
from zima_desktop.domain.relatives import CHILDREN, GROWN_UPS, Family, Relative

TABLE_HEIGHT = 190


@dataclass(frozen=True, slots=True)
class RelativeLine:
    """One link; `is_parent` says on which side of it the other card stands."""

    relative: Relative
    is_parent: bool

    @property
    def kinship(self) -> str:
        return said("kinship", self.relative.kinship if self.is_parent else "child")


class RelativesDialog(Dialog):
    """Every click is written at once and can be undone."""

    parent_wanted = Signal()
    child_wanted = Signal()
    open_requested = Signal(object)  # PersonId
    unlink_requested = Signal(object)  # RelativeLine

    def __init__(self, view: QWidget, person: Person) -> None:
        super().__init__(
            view, translate("RelativesDialog", "Parents and children"), person.name.full, width=620
        )
        self.table: RecordTable[RelativeLine] = RecordTable(
            _columns(), self.tr("Parents and children"), key=lambda one: (one.is_parent, one.relative.id)
        )
        self.table.setFixedHeight(round(TABLE_HEIGHT * theme().text_scale))
        self.nothing = Label(
            self.tr("Nobody yet. Both need a card: a parent is added to the list like everybody else."),
            "secondary",
            wrap=True,
        )
        self.parent_button = Button(self.tr("Add a parent"), "plain", "plus")
        self.child_button = Button(self.tr("Add a child"), "plain", "plus")
        self.parent_button.setVisible(person.category in CHILDREN)
        self.child_button.setVisible(person.category in GROWN_UPS)
        self.card = Button(self.tr("Open the card"), "ghost", "circle-user")
        self.remove = IconButton("unlink", self.tr("Remove the link"))
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addLayout(row(self.parent_button, self.child_button, None, self.card, self.remove))
        self.done = Button(self.tr("Done"), "primary", "check")
        self.add_plain_foot(self.done)
        self._connect()

    def show_family(self, family: Family) -> None:
        """Parents first."""
        lines = [
            *(RelativeLine(one, True) for one in family.parents),
            *(RelativeLine(one, False) for one in family.children),
        ]
        self.table.set_records(lines)
        self.table.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        if lines and self.table.current() is None:
            self.table.selectRow(0)
        self._allow()

    def _connect(self) -> None:
        self.parent_button.clicked.connect(self.parent_wanted)
        self.child_button.clicked.connect(self.child_wanted)
        self.table.chosen.connect(self._allow)
        self.table.opened.connect(lambda line: self.open_requested.emit(line.relative.id))
        self.card.clicked.connect(self._open)
        self.remove.clicked.connect(self._unlink)
        self.done.clicked.connect(self.accept)

    def _allow(self) -> None:
        for button in (self.card, self.remove):
            button.setEnabled(self.table.current() is not None)

    def _open(self) -> None:
        line = self.table.current()
        if line is not None:
            self.open_requested.emit(line.relative.id)

    def _unlink(self) -> None:
        line = self.table.current()
        if line is not None:
            self.unlink_requested.emit(line)


def _columns() -> tuple[Column[RelativeLine], ...]:
    name: Column[RelativeLine] = Column(
        "name",
        translate("RelativesDialog", "Name"),
        lambda one: one.relative.name,
        cell=Cell.STRONG,
        payload=lambda one: dotted(said("category", one.relative.category), one.relative.group),
        width=260,
        stretch=1,
    )
    kinship: Column[RelativeLine] = Column(
        "kinship", translate("RelativesDialog", "Who it is"), lambda one: one.kinship, width=170
    )
    phone: Column[RelativeLine] = Column(
        "phone",
        translate("RelativesDialog", "Telephone"),
        lambda one: one.relative.phone or translate("RelativesDialog", "no data"),
        width=140,
    )
    return (name, kinship, phone)
