"""Tags: which there are, and which of them the chosen people bear."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.ticked import ticked_column
from ui.i18n import translate
from ui.models import Cell, ChipCell, Column
from ui.theme import theme
from ui.widgets.button import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.switch import Switch
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.ids import PersonId, TagId
from zima_desktop.domain.registry import Tag

TABLE_HEIGHT = 250


@dataclass(frozen=True, slots=True)
class TagLine:
    """A tag and how many of the chosen people bear it."""

    tag: Tag
    borne: int


class TagsDialog(Dialog):
    """Every click is written at once and can be undone; nobody chosen: the list of tags alone."""

    put_requested = Signal(object)  # TagId, as the next
    take_requested = Signal(object)
    add_requested = Signal(str, bool)  # name, sensitive
    change_requested = Signal(object)  # Tag, as the next
    remove_requested = Signal(object)

    def __init__(self, view: QWidget, persons: Sequence[PersonId], who: str = "") -> None:
        super().__init__(view, translate("TagsDialog", "Tags"), who, width=560)
        self._persons = tuple(persons)
        self.table: RecordTable[TagLine] = RecordTable(
            _columns(len(self._persons)), self.tr("Tags"), key=lambda one: one.tag.id
        )
        self.table.setFixedHeight(round(TABLE_HEIGHT * theme().text_scale))
        self.nothing = Label(self.tr("There are no tags yet. Write the first one below."), "secondary")
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.sensitive = Switch(self.tr("Sensitive"))
        self.add = Button(self.tr("Add"), "plain", "plus")
        self.change = IconButton("pencil", self.tr("Rename, or change who sees it"))
        self.remove = IconButton("trash-2", self.tr("Remove the tag"))
        self._name_field = Field(self.tr("New tag"), self.name)
        self._lay_out()
        self.table.action_requested.connect(lambda line, _column: self._toggle(line))
        self.table.chosen.connect(self._show_chosen)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self.done = Button(self.tr("Done"), "primary", "check")
        self.done.clicked.connect(self.accept)
        self.add_plain_foot(self.done)

    def show_tags(self, tags: Sequence[Tag], borne: Mapping[PersonId, frozenset[TagId]]) -> None:
        """All tags, ticked where everybody chosen bears them."""
        count = {tag.id: sum(tag.id in own for own in borne.values()) for tag in tags}
        self.table.set_records([TagLine(tag, count[tag.id]) for tag in tags])
        self.table.setVisible(bool(tags))
        self.nothing.setVisible(not tags)
        if tags and self.table.current() is None:
            self.table.selectRow(0)
        self._show_chosen(self.table.current())

    def clear_name(self) -> None:
        """The tag is made: room for the next."""
        self.name.clear()
        self.sensitive.setChecked(False)
        self._name_field.clear_error()

    def refuse_name(self, text: str) -> None:
        """Why this name cannot be."""
        self._name_field.set_error(text)
        self.name.setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addLayout(row(None, self.change, self.remove))
        self.body.addWidget(self._name_field)
        secret = Label(self.tr("Sensitive: seen on this computer only"), "body")
        self.body.addLayout(row(self.sensitive, secret, None, self.add))
        note = self.tr("Tags are for your own work. They are never printed, exported or handed over.")
        self.body.addWidget(Label(note, "caption", wrap=True))

    def _toggle(self, line: TagLine) -> None:
        if not self._persons:
            return
        everybody = line.borne == len(self._persons)
        (self.take_requested if everybody else self.put_requested).emit(line.tag.id)

    def _show_chosen(self, line: TagLine | None) -> None:
        self.change.setEnabled(line is not None)
        self.remove.setEnabled(line is not None)

    def _add(self) -> None:
        if self.name.text().strip():
            self.add_requested.emit(self.name.text(), self.sensitive.isChecked())
        else:
            self.refuse_name(self.tr("Write the name of the tag"))

    def _change(self) -> None:
        line = self.table.current()
        if line is not None:
            self.change_requested.emit(line.tag)

    def _remove(self) -> None:
        line = self.table.current()
        if line is not None:
            self.remove_requested.emit(line.tag)


def _name(one: TagLine) -> str:
    return one.tag.name


def _columns(chosen: int) -> tuple[Column[TagLine], ...]:
    name = ticked_column(translate("TagsDialog", "Tag"), _name, lambda one: one.borne, chosen, 1)
    seen: Column[TagLine] = Column(
        "seen",
        translate("TagsDialog", "Who sees it"),
        _seen,
        cell=Cell.CHIP,
        payload=lambda one: ChipCell(*(("lock", "warn") if one.tag.sensitive else ("eye", "neutral"))),
        width=170,
    )
    people: Column[TagLine] = Column(
        "people",
        translate("TagsDialog", "People"),
        lambda one: _people(one, chosen),
        sort=lambda one: one.tag.people,
        align="right",
        width=110,
    )
    return (name, seen, people)


def _seen(one: TagLine) -> str:
    if one.tag.sensitive:
        return translate("TagsDialog", "sensitive")
    return translate("TagsDialog", "ordinary")


def _people(one: TagLine, chosen: int) -> str:
    if chosen > 1:
        words = translate("TagsDialog", "{some} of {all} chosen")
        return words.format(some=one.borne, all=chosen)
    return str(one.tag.people)
