"""A new recovery sheet: the code in groups, the paper, and two groups typed back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import row

Matches = Callable[[int, str], bool]
GROUP_LENGTH = 4


class SheetDialog(Dialog):
    """The old sheet is void when this opens, so it is left only with two right groups or on purpose."""

    save_requested = Signal()
    leave_requested = Signal()  # without having typed the groups

    def __init__(
        self, view: QWidget, groups: Sequence[str], asked: tuple[int, int], matches: Matches
    ) -> None:
        super().__init__(view, self.tr("New recovery sheet"), width=640)
        self.asked, self._matches = asked, matches
        self.groups = tuple(Label(group, "h2") for group in groups)
        self.save = Button(self.tr("Save the sheet (PDF)…"), "plain", "file-down")
        self.saved = Label("", "caption", tone="ok", wrap=True)
        self.typed = (QLineEdit(), QLineEdit())
        self.fields = tuple(self._field(number, line) for number, line in zip(asked, self.typed, strict=True))
        self._lay_out()
        self.done = Button(self.tr("Done"), "primary", "check")
        self.done.clicked.connect(self.accept)
        self.add_plain_foot(self.done)
        self.save.clicked.connect(self.save_requested)
        self._check()

    def say_saved(self, name: str) -> None:
        self.saved.setText(self.tr("Saved: {name}").format(name=name))

    def accept(self) -> None:
        """Only with both groups as they stand on the sheet."""
        if self.done.isEnabled():
            self._forget()
            super().accept()

    def reject(self) -> None:
        """Esc and the cross ask first: nobody has a valid sheet yet."""
        self.leave_requested.emit()

    def leave(self) -> None:
        """Close without the groups."""
        self._forget()
        super().reject()

    def _field(self, number: int, typed: QLineEdit) -> Field:
        typed.setMaxLength(2 * GROUP_LENGTH)
        typed.textChanged.connect(self._check)
        typed.returnPressed.connect(self._enter)
        return Field(self.tr("Group {number} from the sheet").format(number=number), typed, hint=" ")

    def _lay_out(self) -> None:
        why = self.tr("The old sheet opens nothing any more. Print this one and put it into the safe.")
        self.body.addWidget(Label(why, "secondary", wrap=True))
        code = Card(ground="soft", margins=(20, 12, 20, 12))
        code.setAccessibleName(self.tr("Recovery code"))
        line = row(None, gap=Space.M)
        for group in self.groups:
            line.addWidget(group)
            line.addStretch(1)
        code.body.addLayout(line)
        self.body.addWidget(code)
        saving = row(self.save, gap=Space.S)
        saving.addSpacing(Space.S)
        saving.addWidget(self.saved, 1)
        self.body.addLayout(saving)
        ask = self.tr("Type two groups back from the sheet, to be sure that it is readable.")
        self.body.addWidget(Label(ask, "body", wrap=True))
        self.body.addWidget(FormRow(*self.fields))

    def _check(self) -> None:
        answers = zip(self.asked, self.typed, self.fields, strict=True)
        right = [self._judge(number, typed, field) for number, typed, field in answers]
        self.done.setEnabled(all(right))

    def _judge(self, number: int, typed: QLineEdit, field: Field) -> bool:
        text = typed.text().strip()
        right = bool(text) and self._matches(number, text)
        if not right and len(text) >= GROUP_LENGTH:
            field.set_error(self.tr("Not as on the sheet"))
            return False
        field.clear_error()
        if right:
            field.below.setText(self.tr("Right"))
            field.below.set_tone("ok")
        return right

    def _enter(self) -> None:
        if self.done.isEnabled():
            self.accept()
        else:
            next(typed for typed in (*reversed(self.typed), self.typed[0]) if not typed.hasFocus()).setFocus()

    def _forget(self) -> None:
        self._matches = _nothing_matches
        for label in self.groups:
            label.clear()
        for typed in self.typed:
            typed.clear()


def _nothing_matches(_number: int, _typed: str) -> bool:
    return False
