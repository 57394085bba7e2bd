"""Small dialogs behind Asker: a question, a word, one of several, a line of text."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.asker import Choice
from ui.dialogs.base import Dialog
from ui.widgets.big_choice import BigChoice
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label

WIDTH = 480


class QuestionDialog(Dialog):
    """Asked only before what cannot be taken back; a dangerous answer does not have the focus."""

    def __init__(self, view: QWidget, question: str, note: str, answer: str, *, danger: bool) -> None:
        super().__init__(view, question, width=WIDTH)
        self._danger = danger
        text = Label(note, "secondary", wrap=True)
        text.setVisible(bool(note))
        self.body.addWidget(text)
        self.answer = self.add_foot(primary=answer, icon="trash-2" if danger else "check", danger=danger)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or (None if self._danger else self.answer))


class TellDialog(Dialog):
    """Something to read, with one button."""

    def __init__(self, view: QWidget, title: str, text: str) -> None:
        super().__init__(view, title, width=WIDTH)
        words = Label(text, "secondary", wrap=True)
        words.setVisible(bool(text))
        self.body.addWidget(words)
        self.close_with = Button(self.tr("Good"), "primary")
        self.close_with.clicked.connect(self.accept)
        self.add_plain_foot(self.close_with)


class ChoiceDialog(Dialog):
    """One of several ways; pressing one closes the dialog."""

    picked = Signal(str)

    def __init__(self, view: QWidget, question: str, choices: Sequence[Choice]) -> None:
        super().__init__(view, question, width=540)
        for choice in choices:
            button = BigChoice(choice.title, choice.note, choice.icon or "circle-dot")
            button.clicked.connect(lambda _checked=False, key=choice.key: self._pick(key))
            self.body.addWidget(button)

    def _pick(self, key: str) -> None:
        self.accept()
        self.picked.emit(key)


class TextDialog(Dialog):
    """One line, which must not be empty."""

    entered = Signal(str)

    def __init__(self, view: QWidget, question: str, label: str, value: str, *, secret: bool) -> None:
        super().__init__(view, question, width=WIDTH)
        self.line = QLineEdit(value)
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.returnPressed.connect(self.accept)
        self.field = Field(label, self.line)
        self.body.addWidget(self.field)
        self.add_foot(primary=self.tr("OK"))

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.line)

    def accept(self) -> None:
        if not self.line.text().strip():
            self.field.set_error(self.tr("Nothing is entered here yet"))
            return
        text = self.line.text()
        super().accept()
        self.entered.emit(text)
