"""One question at the keypad: its words, what each key means, a line for what is more than one key."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.paper_entry.words import KeyRow, key_rows, question_text, typed_hint
from ui.theme import Space, theme
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import Label
from ui.widgets.paint import rounded
from ui.widgets.restyle import restyle
from zima_desktop.domain.instruments import Item
from zima_desktop.domain.paper_keys import one_key

ONE_COLUMN = 7  # keys; more of them stand in two
LEAST_HEIGHT = 204
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class AnswerLine(QLineEdit):
    """Backspace and Delete in an empty line mean the item, not the line; Enter ends here."""

    back = Signal()
    left_out = Signal()
    confirmed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and plain:
            self.confirmed.emit()
        elif not self.text() and event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif not self.text() and event.key() == Qt.Key.Key_Delete:
            self.left_out.emit()
        else:
            super().keyPressEvent(event)


class QuestionView(QWidget):
    """Holds the focus while keys are typed; for longer answers its line has it."""

    key_typed = Signal(str)
    typed = Signal(str)  # a whole answer out of the line
    left_out = Signal()
    back = Signal()
    entered = Signal()
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._number = Label("", "caption", tone="text2")
        self._text = Label("", "h2", wrap=True)
        self._hint = Label("", "secondary", tone="text2", wrap=True)
        self.line = AnswerLine()
        self.line.setAccessibleName(self.tr("Answer"))
        self._rows: list[tuple[KeyCap, Label]] = []
        self._keys = QGridLayout()
        self._keys.setHorizontalSpacing(Space.S)
        self._keys.setVerticalSpacing(Space.XS)
        self._keys.setColumnStretch(1, 1)
        self._lay_out()
        self._connect()
        self._fit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.XS)
        for part in (self._number, self._text):
            layout.addWidget(part)
        layout.addSpacing(Space.XS)
        layout.addLayout(self._keys)
        layout.addWidget(self.line)
        layout.addWidget(self._hint)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.line.confirmed.connect(self._take_line)
        self.line.back.connect(self.back)
        self.line.left_out.connect(self.left_out)
        theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setMinimumHeight(round(LEAST_HEIGHT * theme().text_scale))

    def show_item(self, item: Item, *, keep_focus: bool = False) -> None:
        """`keep_focus`: the hands are somewhere else."""
        text = question_text(item)
        pair = item.text is None
        self._number.setText(self.tr("Question {no}").format(no=item.no))
        self._text.setText("" if pair else text)
        self._text.setVisible(not pair)
        self._show_keys(key_rows(item), "h3" if pair else "body")
        single = one_key(item.response) is not None
        self.line.clear()
        self.line.setVisible(not single)
        self._hint.setText("" if single else typed_hint(item.response))
        self._hint.setVisible(not single)
        self.setAccessibleName(self.tr("Question {no}: {text}").format(no=item.no, text=text))
        if not keep_focus:
            self.take_focus()

    def show_end(self, text: str, note: str) -> None:
        """Behind the last item."""
        self._number.setText("")
        self._text.setText(text)
        self._text.show()
        self._show_keys((), "body")
        self.line.hide()
        self._hint.setText(note)
        self._hint.show()
        self.setAccessibleName(text)
        self.take_focus()

    def take_focus(self) -> None:
        """Keys go to the line where there is one."""
        target = self if self.line.isHidden() else self.line
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, text: str) -> None:
        """What was typed into the line is no answer."""
        self._hint.setText(text)
        self._hint.show()
        self.line.selectAll()

    def _show_keys(self, rows: Sequence[KeyRow], role: str) -> None:
        """The sides of a pair are the question itself: they are set larger."""
        down = len(rows) if len(rows) <= ONE_COLUMN else -(-len(rows) // 2)
        self._keys.setColumnStretch(3, int(down < len(rows)))
        for cap, label in self._rows:
            cap.hide()
            label.hide()
        while len(self._rows) < len(rows):
            self._rows.append((KeyCap("", self), Label("", role, self, wrap=True)))
        for at, (row, (cap, label)) in enumerate(zip(rows, self._rows, strict=False)):
            cap.set_text(row.key)
            label.setText(row.text)
            if label.property("role") != role:
                label.setProperty("role", role)
                restyle(label)
            self._keys.addWidget(cap, at % down, at // down * 2)
            self._keys.addWidget(label, at % down, at // down * 2 + 1)
            cap.show()
            label.show()

    def _take_line(self) -> None:
        text = self.line.text().strip()
        if text:
            self.typed.emit(text)
        else:
            self.left_out.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Backspace:
            self.back.emit()
        elif key == Qt.Key.Key_Delete:
            self.left_out.emit()
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif len(event.text()) == 1 and event.text() in "0123456789.,*-":
            self.key_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        if not self.line.isHidden():
            self.line.setFocus(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge, width = ("focus", 2) if self.hasFocus() else ("border", 1)
        rounded(QPainter(self), QRectF(self.rect()), theme().size("r_m"), "surface2", edge, width)
