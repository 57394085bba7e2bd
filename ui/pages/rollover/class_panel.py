"""One class of the old year: what becomes of all of it, and of those chosen in it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.dialogs.suggest_field import SuggestField
from ui.pages.rollover.columns import person_columns
from ui.pages.rollover.words import class_fates
from ui.theme import Space
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.rollover import Choice, ClassMove, Fate, PersonMove, next_class

RULE, OTHER = "rule", "other"


class ClassPanel(QWidget):
    """Tells every decision at once; the plan is made anew and shown here again."""

    class_decided = Signal(object, object)  # GroupId, Choice
    people_decided = Signal(object, object)  # tuple of PersonId, Choice or None: as the class
    other_class_asked = Signal(object)  # tuple of PersonId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._move: ClassMove | None = None
        self.title = Label("", "h3")
        self.fate = Select(class_fates(None), self.tr("The whole class"))
        self.target = SuggestField()
        self._target_field = Field(self.tr("Into which class"), self.target)
        self.table: RecordTable[PersonMove] = RecordTable(
            person_columns(), self.tr("People of the class"), key=lambda m: m.candidate.person, many=True
        )
        self.decision = Select(((None, ""),), self.tr("For those chosen in the list"))
        self.where = QLineEdit()
        self.where.setMaxLength(120)
        self._where_field = Field(self.tr("Where to"), self.where)
        self._card = TableCard(self.table)
        self._card.set_key_hints_visible(False)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.title)
        layout.addWidget(
            FormRow(Field(self.tr("The whole class"), self.fate), self._target_field, stretches=(3, 2))
        )
        layout.addWidget(self._card, 1)
        layout.addWidget(
            FormRow(
                Field(self.tr("For those chosen in the list"), self.decision),
                self._where_field,
                stretches=(3, 2),
            )
        )
        self._connect()

    def show_class(self, move: ClassMove, groups: Sequence[str]) -> None:
        """The class and its people; what is chosen in the list stays chosen."""
        same = self._move is not None and self._move.group.id == move.group.id
        self._move = move
        self.title.setText(move.group.name.printed)
        self.fate.set_options(class_fates(None))
        self.fate.set_key(move.choice.fate)
        self.target.set_suggestions(groups)
        if not (same and self.target.hasFocus()):
            target = move.choice.target or next_class(move.group)
            self.target.setText(target.compact if target else "")
        self._target_field.clear_error()
        self._target_field.setEnabled(move.choice.fate is Fate.PROMOTE)
        chosen = {one.candidate.person for one in self.table.selected()} if same else set()
        self.table.set_records(move.people)
        self._choose(chosen)
        self._offer(move)

    def chosen(self) -> tuple[PersonId, ...]:
        return tuple(one.candidate.person for one in self.table.selected())

    def _connect(self) -> None:
        self.fate.picked.connect(self._decide_class)
        self.target.editingFinished.connect(self._retarget)
        self.table.chosen.connect(self._show_chosen)
        self.decision.picked.connect(self._decide_people)
        self.where.editingFinished.connect(self._note_where)

    def _choose(self, persons: set[PersonId]) -> None:
        model = self.table.selectionModel()
        for person in persons:
            row = self.table.records.row_of(person)
            if row >= 0:
                flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
                model.select(self.table.records.index(row, 0), flags)

    def _offer(self, move: ClassMove) -> None:
        up = move.choice.target or next_class(move.group)
        self.decision.set_options(
            [
                (None, self.tr("Choose…")),
                (RULE, self.tr("As the class")),
                *class_fates(up),
                (OTHER, self.tr("To another class…")),
            ]
        )
        self._show_chosen()

    def _show_chosen(self, _record: object = None) -> None:
        chosen = self.table.selected()
        self.decision.setEnabled(bool(chosen))
        self.decision.set_key(None)
        goes = bool(chosen) and all(one.choice.fate in (Fate.LEAVE, Fate.GRADUATE) for one in chosen)
        self._where_field.setEnabled(goes)
        notes = {one.choice.note or "" for one in chosen}
        self.where.setText(notes.pop() if goes and len(notes) == 1 else "")
        self.where.setCursorPosition(0)

    def _decide_class(self, fate: Fate) -> None:
        if self._move is not None:
            target = next_class(self._move.group) if fate is Fate.PROMOTE else None
            self.class_decided.emit(self._move.group.id, Choice(fate, target))

    def _retarget(self) -> None:
        move = self._move
        if move is None or move.choice.fate is not Fate.PROMOTE:
            return
        name = self._label(self.target.text())
        if name is None:
            self._target_field.set_error(self.tr("Not the name of a class"))
        elif name != move.choice.target:
            self.class_decided.emit(move.group.id, Choice(Fate.PROMOTE, name))

    def _decide_people(self, key: object) -> None:
        persons, move = self.chosen(), self._move
        if not persons or move is None or key is None:
            return
        if key == OTHER:
            self.decision.set_key(None)
            self.other_class_asked.emit(persons)
        elif key == RULE:
            self.people_decided.emit(persons, None)
        else:
            fate = Fate(str(key))
            target = move.choice.target or next_class(move.group) if fate is Fate.PROMOTE else None
            self.people_decided.emit(persons, Choice(fate, target))

    def _note_where(self) -> None:
        chosen, text = self.table.selected(), self.where.text().strip() or None
        if self._where_field.isEnabled() and chosen and any(one.choice.note != text for one in chosen):
            persons = tuple(one.candidate.person for one in chosen)
            self.people_decided.emit(persons, Choice(chosen[0].choice.fate, note=text))

    def _label(self, text: str) -> GroupName | None:
        try:
            return parse_group_label(text)
        except InvalidValue:
            return None
