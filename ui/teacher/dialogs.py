"""The small dialogs of the board: a note, the code of a guest, changing the computer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.base import Dialog
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.select import Select

NOTE_HEIGHT = 96


class NoteDialog(Dialog):
    """About one pupil or about everybody; a few frequent words at hand."""

    noted = Signal(str)

    def __init__(self, view: QWidget, names: Sequence[str], chosen: str = "") -> None:
        super().__init__(
            view, self.tr("A note for the protocol"), self.tr("Without answers: they are nobody's business")
        )
        self.who = Select([("", self.tr("The whole class")), *((name, name) for name in names)], "")
        self.who.setAccessibleName(self.tr("About whom"))
        self.who.set_key(chosen)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(round(NOTE_HEIGHT * theme().text_scale))
        self.field = Field(self.tr("What happened"), self.text)
        self.body.addWidget(Field(self.tr("About whom"), self.who))
        self.body.addWidget(self.field)
        frequent = (
            self.tr("does not feel well"),
            self.tr("does not understand words"),
            self.tr("the computer failed"),
            self.tr("left early"),
        )
        self.frequent = tuple(self._frequent(words) for words in frequent)
        self.body.addLayout(row(*self.frequent, None, gap=Space.S))
        self.save = self.add_foot(primary=self.tr("Write down"))
        self.text.textChanged.connect(self.field.clear_error)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.text)

    def accept(self) -> None:
        words = " ".join(self.text.toPlainText().split())
        if not words:
            self.field.set_error(self.tr("Nothing is entered here yet"))
            return
        who = str(self.who.key() or "")
        super().accept()
        self.noted.emit(f"{who}: {words}" if who else words)

    def _frequent(self, words: str) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self._add(words))
        return button

    def _add(self, words: str) -> None:
        before = self.text.toPlainText().strip()
        self.text.setPlainText(f"{before}; {words}" if before else words)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)


class CodeDialog(Dialog):
    """Four digits, large enough to be copied from a distance."""

    def __init__(self, view: QWidget, name: str, code: str) -> None:
        super().__init__(view, name, width=520)
        self.code = Label(" ".join(code), "kiosk_question")
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code.setAccessibleName(code)
        self.body.addWidget(Label(self.tr("The code that opens this seat:"), "secondary"))
        self.body.addWidget(self.code)
        words = self.tr("Write it down for the pupil: it opens the seat again after an interruption.")
        self.body.addWidget(Label(words, "secondary", wrap=True))
        self.done = Button(self.tr("Written down"), "primary")
        self.done.clicked.connect(self.accept)
        self.add_plain_foot(self.done)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.done)


class MoveDialog(Dialog):
    """How a pupil goes on at another computer, in three steps."""

    copy_requested = Signal()

    def __init__(self, view: QWidget, name: str, kept: str, *, elsewhere: bool) -> None:
        super().__init__(view, self.tr("To another computer"), name, width=620)
        self.body.addWidget(Label(kept, "strong", wrap=True))
        if elsewhere:
            first = self.tr("At that computer press Esc and choose “Stop here, finish later”.")
            self.body.addWidget(Label(first, wrap=True))
        for step in (
            self.tr("1. Copy the file of the session to a flash drive: the button below does it."),
            self.tr("2. At the other computer: teacher mode (Ctrl+T), this file, the same PIN, “Begin”."),
            self.tr("3. The pupil chooses the name there; the test goes on at the same question."),
        ):
            self.body.addWidget(Label(step, wrap=True))
        self.later = Button(self.tr("Close"))
        self.copy = Button(self.tr("Copy the file…"), "primary", "copy")
        self.later.clicked.connect(self.reject)
        self.copy.clicked.connect(self.accept)
        self.accepted.connect(self.copy_requested)
        self.add_plain_foot(self.later, self.copy)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.copy)
