"""«Is that you?»: day and month of birth or a code, then the teacher's word."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kiosk.screen import Screen, scrolling
from ui.kiosk.touch_keys import TouchKeys
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import row
from zima_desktop.services.kiosk import Confirmation

NARROW = 520


class ConfirmView(Screen):
    """Shows who is asked for what; the controller knows what is right."""

    submitted = Signal(str)
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = Label("", "kiosk_question", wrap=True)
        self.question = Label("", "h2", tone="text2", wrap=True)
        self.entry = QLineEdit()
        self.entry.setProperty("kiosk", True)
        self.entry.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.problem = Label("", "h3", tone="warn", wrap=True)
        self.confirm = Button(self.tr("This is me"), "primary", big=True)
        self.back = Button(self.tr("Back to the list"), "link", "chevron-left", big=True)
        self.keys = TouchKeys(self)
        self.keys.set_kind("figures")
        for label in (self.name, self.question, self.problem):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._build()
        self.confirm.clicked.connect(self._submit)
        self.entry.returnPressed.connect(self._submit)
        self.back.clicked.connect(self.back_requested)

    def _build(self) -> None:
        middle = QWidget()
        across = QHBoxLayout(middle)
        block = QWidget()
        block.setMaximumWidth(NARROW * 2)
        down = QVBoxLayout(block)
        down.setSpacing(Space.L)
        down.addStretch(1)
        down.addWidget(self.name)
        down.addWidget(self.question)
        field = QWidget()
        field.setMaximumWidth(NARROW)
        inside = QVBoxLayout(field)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.entry)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(field, 1000)
        centred.addStretch(1)
        down.addLayout(centred)
        down.addWidget(self.problem)
        down.addLayout(row(None, self.confirm, self.back, None, gap=Space.L))
        down.addStretch(1)
        across.addStretch(1)
        across.addWidget(block, 1000)
        across.addStretch(1)
        self.body.addWidget(scrolling(middle), 1)
        self.body.addWidget(self.keys)

    def ask(self, name: str, kind: Confirmation) -> None:
        """Ask a pupil for the birthday or the code."""
        self.name.setText(name)
        self.problem.setText("")
        self.confirm.setText(self.tr("This is me"))
        self.entry.setEchoMode(QLineEdit.EchoMode.Normal)
        if kind is Confirmation.BIRTHDAY:
            self._expect(self.tr("Type the day and month of your birth, for example 07 03"), 5)
        else:
            self._expect(self.tr("Type the four-digit code that the teacher gave you"), 4)

    def ask_teacher(self) -> None:
        """Nothing fits: only the teacher can go on."""
        self.problem.setText(self.tr("That did not fit three times. Call the teacher."))
        self.confirm.setText(self.tr("Confirm"))
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self._expect(self.tr("Teacher: type the PIN of this session, or the code of your memo"), 64)

    def ask_for_guest(self) -> None:
        """Somebody who is not on the list: the teacher lets him in."""
        self.name.setText(self.tr("I am not on the list"))
        self.problem.setText("")
        self.confirm.setText(self.tr("Let in"))
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        words = self.tr("Call the teacher. Teacher: type the PIN of this session, or the code of your memo")
        self._expect(words, 64)

    def _expect(self, question: str, longest: int) -> None:
        self.question.setText(question)
        self.entry.clear()
        self.entry.setMaxLength(longest)
        self.entry.setAccessibleName(question)
        self.setAccessibleName(question)

    def show_wrong(self, count: int) -> None:
        """What was typed does not fit."""
        self.problem.setText(translate("ConfirmView", "That does not fit. %n try(s) left.", None, count))
        self._again()

    def show_wrong_pin(self) -> None:
        self.problem.setText(self.tr("This is neither the PIN nor the teacher's code"))
        self._again()

    def forget(self) -> None:
        """Nothing of the name and of what was typed stays."""
        self.name.setText("")
        self.problem.setText("")
        self.entry.clear()

    def _again(self) -> None:
        self.entry.clear()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        if self.entry.text().strip():
            self.submitted.emit(self.entry.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
