"""File and base side by side: is it the same person, and may what was set by hand be replaced."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.roster_import.check_rows import CheckRow, compared
from ui.pages.roster_import.outcomes import outcome
from ui.pages.roster_import.words import field_word, value_word
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import clear
from ui.widgets.select import Select
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.imports import Decision
from zima_desktop.domain.people import Person
from zima_desktop.domain.roster import Action


class CompareDialog(Dialog):
    """For a doubtful row the answer, for a changed one whether to take it and how."""

    decided = Signal(object)  # Decision

    def __init__(self, view: QWidget, row: CheckRow, candidates: tuple[Person, ...]) -> None:
        draft = row.row.planned.draft
        name = draft.name.full if draft is not None else ""
        title = translate("RosterCompareDialog", "Row {row}: {name}").format(
            row=row.row.planned.row, name=name
        )
        said = outcome(row)
        super().__init__(view, title, said.text, width=760, scrolling=True)
        self._row, self._candidates = row, candidates
        self.person: Select | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        self._add_choice()
        self.body.addLayout(self._grid)
        self.overwrite = QCheckBox(self.tr("Replace what was set by hand: {what}").format(what=_by_hand(row)))
        self.overwrite.setVisible(bool(_by_hand(row)))
        self.overwrite.setChecked(row.decision is not None and row.decision.overwrite_hand)
        self.body.addWidget(self.overwrite)
        self.body.addStretch(1)
        self._add_buttons()
        self._show()

    def accept(self) -> None:
        """The main answer: the same person, or as the row says."""
        if self._row.action is Action.DOUBTFUL and not self._candidates:
            self._answer(Decision())
        elif self._row.action is Action.DOUBTFUL:
            self._answer(Decision(person=self._chosen().id))
        else:
            self._answer(Decision(overwrite_hand=self.overwrite.isChecked()))

    def _answer(self, decision: Decision) -> None:
        super().accept()
        self.decided.emit(decision)

    def _add_choice(self) -> None:
        if len(self._candidates) < 2:
            return
        options = [(person.id, _described(person)) for person in self._candidates]
        self.person = Select(options, self.tr("Pupil of the base"))
        if self._row.person is not None:
            self.person.set_key(self._row.person.id)
        self.person.picked.connect(self._show)
        self.body.addWidget(Field(self.tr("Pupil of the base"), self.person))

    def _add_buttons(self) -> None:
        self.skip = Button(self.tr("Skip the row"))
        self.skip.clicked.connect(lambda: self._answer(Decision(take=False)))
        self.new = Button(self.tr("This is a new pupil"), "plain", "user-plus")
        self.new.clicked.connect(lambda: self._answer(Decision()))
        self.same = Button(self._main_text(), "primary", "check")
        self.same.setToolTip("Ctrl+Enter")
        self.same.clicked.connect(self.accept)
        doubtful = self._row.action is Action.DOUBTFUL
        buttons = (
            (self.skip, self.new, self.same) if doubtful and self._candidates else (self.skip, self.same)
        )
        for unused in {self.skip, self.new, self.same} - set(buttons):
            unused.setParent(self)
            unused.hide()
        self.add_plain_foot(*buttons)

    def _main_text(self) -> str:
        if self._row.action is not Action.DOUBTFUL:
            return self.tr("Write the changes")
        return self.tr("This is the same pupil") if self._candidates else self.tr("This is a new pupil")

    def _chosen(self) -> Person:
        if self.person is not None:
            chosen = PersonId(int(str(self.person.key())))
            return next(person for person in self._candidates if person.id == chosen)
        return self._candidates[0]

    def _show(self, _key: object = None) -> None:
        clear(self._grid)
        base = self._chosen() if self._candidates else None
        head = self.tr("In the base") if base is not None else ""
        for column, text in enumerate(("", self.tr("In the file"), head)):
            self._grid.addWidget(Label(text, "field"), 0, column)
        for at, line in enumerate(compared(self._row, base), start=1):
            role = "strong" if line.differs else "body"
            self._grid.addWidget(Label(field_word(line.field), "caption"), at, 0)
            self._grid.addWidget(Label(value_word(line.file), role, wrap=True), at, 1)
            if base is not None:
                self._grid.addWidget(Label(value_word(line.base), role, wrap=True), at, 2)
                sign = self.tr("differs") if line.differs else ""
                self._grid.addWidget(Label(sign, "caption", tone="warn"), at, 3)


def _by_hand(row: CheckRow) -> str:
    return ", ".join(field_word(one.field) for one in row.row.planned.changes if one.hand_set)


def _described(person: Person) -> str:
    group = person.group.name if person.group is not None else None
    parts = (person.name.full, value_word(person.birth_date), value_word(group))
    return ", ".join(parts)
