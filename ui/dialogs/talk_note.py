"""The restricted note of a talk: a switch, one true sentence, and a field only while it is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QWidget

from ui.asker import Asker, Choice
from ui.theme import Space, theme
from ui.widgets.label import Label
from ui.widgets.notice import Sign
from ui.widgets.switch import Switch

FIELD_HEIGHT = 60


class RestrictedNote(QFrame):
    """Switching off with text inside asks what becomes of the text."""

    changed = Signal()
    moved_to_agreed = Signal(str)

    def __init__(self, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asker = asker
        self.setProperty("card", "warn")
        self.switch = Switch(self.tr("Restricted note"))
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Restricted note"))
        self.field.setFixedHeight(round(FIELD_HEIGHT * theme().text_scale))
        sentence = self.tr(
            "Read only by those who open this workspace with a password. Never printed or put into files."
        )
        self.switch.setAccessibleDescription(sentence)
        layout = QGridLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        layout.setHorizontalSpacing(Space.M)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        layout.addWidget(Sign("lock", "warn"), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(self.tr("Restricted note"), "strong"), 0, 1)
        layout.addWidget(self.switch, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(Label(sentence, "caption", tone="text2", wrap=True), 1, 1)
        layout.setRowMinimumHeight(2, 0)
        layout.addWidget(self.field, 3, 0, 1, 3)
        self.field.hide()
        self.switch.toggled.connect(self._toggle)
        self.field.textChanged.connect(self.changed)

    def text(self) -> str | None:
        """The note, None while the switch is off or nothing stands in it."""
        return (self.field.toPlainText().strip() or None) if self.switch.isChecked() else None

    def set_text(self, text: str | None) -> None:
        self.field.setPlainText(text or "")
        self._set(on=bool(text))

    def _toggle(self, on: bool) -> None:
        text = self.field.toPlainText().strip()
        if not on and text:
            self._set(on=True)
            self._ask(text)
            return
        self._set(on=on)
        if on:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _set(self, *, on: bool) -> None:
        self.switch.blockSignals(True)
        self.switch.setChecked(on)
        self.switch.blockSignals(False)
        self.switch.update()
        self.field.setVisible(on)

    def _ask(self, text: str) -> None:
        choices = (
            Choice(
                "move", self.tr("Move it to what was agreed"), self.tr("It may then be printed"), "undo-2"
            ),
            Choice("erase", self.tr("Erase the note"), "", "trash-2"),
            Choice("stay", self.tr("Leave it restricted"), "", "lock"),
        )
        question = self.tr("What becomes of the text of the restricted note?")
        self._asker.choose(self, question, choices, lambda key: self._settle(key, text))

    def _settle(self, key: str, text: str) -> None:
        if key == "stay":
            return
        self.field.clear()
        self._set(on=False)
        if key == "move":
            self.moved_to_agreed.emit(text)
        self.changed.emit()
