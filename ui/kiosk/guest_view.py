"""«I am not on the list»: family name, given name, patronymic, after the teacher has agreed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kiosk.name_entry import NameEntry
from ui.kiosk.screen import Screen, bring_into_view, scrolling
from ui.kiosk.touch_keys import TouchKeys
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import row

WIDE = 620
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class GuestView(Screen):
    """Three fields; the controller knows whether they make a name."""

    submitted = Signal(str, str, str)
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Label(self.tr("What is your name?"), "kiosk_question", wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.family, self.given, self.patronymic = NameEntry(), NameEntry(), NameEntry()
        self.problem = Label("", "h3", tone="warn", wrap=True)
        self.proceed = Button(self.tr("Next"), "primary", big=True)
        self.back = Button(self.tr("Back to the list"), "link", "chevron-left", big=True)
        self._block = QWidget()
        self.keys = TouchKeys(self)
        self.keys.set_kind("letters")
        self._build()
        self.setAccessibleName(self.title.text())
        self.proceed.clicked.connect(self._submit)
        self.back.clicked.connect(self.back_requested)
        theme().changed.connect(self._widen)
        self._widen()

    @property
    def fields(self) -> tuple[NameEntry, ...]:
        return (self.family, self.given, self.patronymic)

    def _build(self) -> None:
        middle, block = QWidget(), self._block
        down = QVBoxLayout(block)
        down.setContentsMargins(Space.XS, 0, Space.XS, 0)
        down.setSpacing(Space.XS)
        down.addStretch(1)
        down.addWidget(self.title)
        down.addSpacing(Space.M)
        names = (self.tr("Family name"), self.tr("Given name"), self.tr("Patronymic, if you have one"))
        for words, field in zip(names, self.fields, strict=True):
            field.setAccessibleName(words)
            down.addWidget(Label(words, "h3", tone="text2", wrap=True))
            down.addWidget(field)
            down.addSpacing(Space.S)
        down.addWidget(self.problem)
        down.addStretch(1)
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(block, 1000)
        across.addStretch(1)
        self.body.addWidget(scrolling(middle), 1)
        self.body.addLayout(row(None, self.proceed, self.back, None, gap=Space.L))
        self.body.addWidget(self.keys)

    def _widen(self) -> None:
        self._block.setMaximumWidth(round(WIDE * theme().text_scale))

    def forget(self) -> None:
        """Nothing of what was typed stays."""
        for field in self.fields:
            field.clear()
        self.problem.setText("")

    def show_problem(self, words: str) -> None:
        """Why this is no name for the list; the first empty field that is needed gets the keyboard."""
        self.problem.setText(words)
        empty = [field for field in self.fields[:2] if not field.text().strip()]
        self._reach((empty or [self.family])[0])

    def focus_first(self) -> None:
        self.family.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        at = next((n for n, field in enumerate(self.fields) if field.hasFocus()), None)
        if key == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif key in _STEPS and at is not None:
            self._reach(self.fields[min(max(at + _STEPS[Qt.Key(key)], 0), len(self.fields) - 1)])
        elif key in _ENTER and not event.isAutoRepeat():
            self._enter(at)
        else:
            super().keyPressEvent(event)

    def _enter(self, at: int | None) -> None:
        """From field to field, and on from the last one; a button with the keyboard is pressed."""
        if self.back.hasFocus():
            self.back.click()
        elif at is not None and at < len(self.fields) - 1:
            self._reach(self.fields[at + 1])
        else:
            self._submit()

    def _reach(self, field: NameEntry) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(field)

    def _submit(self) -> None:
        self.submitted.emit(*(field.text() for field in self.fields))
