"""One pupil with several results: every side by day, answers and file; another than the newest may count."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from zima_desktop.domain.collecting import Double, Side


class DoubleCard(QWidget):
    """A line and a button a side; what was chosen can be taken back."""

    choose_requested = Signal(object)  # uid of the attempt that counts
    undo_requested = Signal()

    def __init__(self, double: Double) -> None:
        super().__init__()
        self.double = double
        self.undo = Button(self.tr("Take back"), "plain", "undo-2")
        self.undo.clicked.connect(self.undo_requested)
        self.notice = Notice("", actions=(self.undo,))
        self.choices: dict[UUID, Button] = {}
        self.sides = {side.attempt_uid: self._side(side) for side in double.sides}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.notice)
        for side in double.sides:
            layout.addWidget(self.sides[side.attempt_uid])
        self.reopen()

    def reopen(self) -> None:
        """Nothing is chosen: the newest counts."""
        text = translate("CollectReport", "Answered more than once, the newest result counts.")
        self.notice.set(self.double.name, text, "info", "copy")
        self.undo.hide()
        for line in self.sides.values():
            line.show()

    def settle(self, attempt: UUID) -> None:
        """The others of its instrument are put aside; another instrument may still be chosen in."""
        chosen = next(side for side in self.double.sides if side.attempt_uid == attempt)
        text = self.tr("Counts: {side}. The other results are put aside.").format(side=side_words(chosen))
        self.notice.set(self.double.name, text, "ok", "circle-check")
        for side in self.double.sides:
            if side.title == chosen.title:
                self.sides[side.attempt_uid].hide()
        self.undo.show()
        self.undo.setFocus()

    def _side(self, side: Side) -> QWidget:
        words, line = side_words(side), QWidget()
        button = Button(self.tr("Count this one"), "plain", "check")
        button.setAccessibleName(self.tr("{name}, count: {side}").format(name=self.double.name, side=words))
        button.clicked.connect(self._asking(side.attempt_uid))
        self.choices[side.attempt_uid] = button
        layout = QHBoxLayout(line)
        layout.setContentsMargins(Space.L, 0, 0, 0)
        layout.addWidget(Label(words, "body", wrap=True), 1)
        layout.addWidget(button)
        return line

    def _asking(self, attempt: UUID) -> Callable[[], None]:
        return lambda: self.choose_requested.emit(attempt)


def side_words(side: Side) -> str:
    words = translate("CollectReport", "{when}, {answers}, {file}")
    if side.title:
        words = translate("CollectReport", "{title}: {when}, {answers}, {file}")
    files = ", ".join(side.files) or translate("CollectReport", "collected before")
    answers = translate("CollectReport", "%n answer(s)", None, side.answers)
    when = _moment(side.finished)
    return words.format(title=side.title, when=when, answers=answers, file=files)


def _moment(moment: datetime) -> str:
    return moment.astimezone().strftime("%d.%m.%Y %H:%M")
