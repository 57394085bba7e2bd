"""Retyping texts of a version: every saved change makes a new draft, the version itself stays."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.dialogs.base import Dialog
from ui.pages.instrument.facts import EditLine
from ui.theme import theme
from ui.widgets.field import Field
from ui.widgets.label import Label

LONG_HEIGHT = 92
Control = QLineEdit | QPlainTextEdit


class EditDialog(Dialog):
    """`saved` holds only what was changed: path to new text."""

    saved = Signal(object)  # dict[str, str]

    def __init__(self, view: QWidget, title: str, lines: Sequence[EditLine], note: str) -> None:
        super().__init__(view, title, width=620, scrolling=len(lines) > 2)
        self._lines = tuple(lines)
        self.controls: dict[str, Control] = {}
        self._fields: dict[str, Field] = {}
        for line in lines:
            control = _control(line)
            self.controls[line.path] = control
            self._fields[line.path] = Field(line.label, control, hint=line.hint)
            self.body.addWidget(self._fields[line.path])
        if note:
            self.body.addWidget(Label(note, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Save"))

    def accept(self) -> None:
        """An emptied text is refused; nothing changed closes without a word."""
        changes = {}
        for line in self._lines:
            text = _typed(self.controls[line.path]).strip()
            if not text and line.text:
                self._fields[line.path].set_error(self.tr("Type a text"))
                self.controls[line.path].setFocus()
                return
            if text != line.text:
                changes[line.path] = text
        super().accept()
        if changes:
            self.saved.emit(changes)


def _control(line: EditLine) -> Control:
    if not line.long:
        return QLineEdit(line.text)
    control = QPlainTextEdit(line.text)
    control.setTabChangesFocus(True)
    control.setFixedHeight(round(LONG_HEIGHT * theme().text_scale))
    return control


def _typed(control: Control) -> str:
    text = control.text() if isinstance(control, QLineEdit) else control.toPlainText()
    return "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()
