"""Choosing one person of the base: the class of the session is shown first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.models.columns import Cell, Column
from ui.widgets.field import Field
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group, Person

LIST_HEIGHT = 230


class PickPersonDialog(Dialog):
    """Emits the person; Enter in the list is as good as the button."""

    picked = Signal(object)  # Person

    def __init__(
        self,
        view: QWidget,
        title: str,
        people: Sequence[Person],
        groups: Sequence[Group],
        group: GroupId | None,
    ) -> None:
        super().__init__(view, title, width=560)
        options: list[tuple[object, str]] = [(one.id, one.name.printed) for one in groups]
        self.group = Select([(None, self.tr("All classes")), *options], self.tr("Class"))
        self.group.set_key(group)
        self.search = SearchField(self.tr("Name"), self.tr("Search a person"))
        self.table: RecordTable[Person] = RecordTable(
            person_columns(), self.tr("People"), key=lambda one: one.id, search=lambda one: one.name.full
        )
        self.table.setMinimumHeight(LIST_HEIGHT)
        self.body.addWidget(Field(self.tr("Class"), self.group))
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.choose = self.add_foot(primary=self.tr("Choose"), icon="user-check")
        self.group.picked.connect(lambda _key: self._filter())
        self.search.searched.connect(self.table.records.set_search)
        self.table.chosen.connect(lambda found: self.choose.setEnabled(found is not None))
        self.table.opened.connect(lambda _found: self.accept())
        self.choose.setEnabled(False)
        self.table.set_records(people)
        self._filter()

    def accept(self) -> None:
        found = self.table.current()
        if found is not None and self.choose.isEnabled():
            super().accept()
            self.picked.emit(found)

    def _filter(self) -> None:
        wanted = self.group.key()
        among = None if wanted is None else (lambda one: one.group is not None and one.group.id == wanted)
        self.table.records.set_filter(among)
        self.choose.setEnabled(False)
        self.table.clearSelection()


def person_columns() -> tuple[Column[Person], ...]:
    return (
        Column(
            "name",
            translate("PickPersonColumns", "Name"),
            lambda one: one.name.full,
            cell=Cell.STRONG,
            payload=_born,
            width=300,
            stretch=1,
        ),
        Column(
            "group",
            translate("PickPersonColumns", "Class"),
            lambda one: one.group.name.printed if one.group else translate("PickPersonColumns", "no class"),
            width=110,
        ),
    )


def _born(one: Person) -> str:
    return format_date(one.birth_date) if one.birth_date else ""
