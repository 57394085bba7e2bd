"""Before the end: the questions without an answer, each a way back to itself."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kiosk.options import OptionRow
from ui.kiosk.parts import Paragraph
from ui.kiosk.screen import Screen, bring_into_view, scrolling
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.layout import clear, row

WIDEST = 1000
LONGEST = 110  # letters of a question in the list
TOO_SOON_MS = 350  # an Enter meant for the question before
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ReviewView(Screen):
    """Numbers and words of what is missing; pressing one goes there."""

    picked = Signal(object)  # number of the question as the pupil sees it: int
    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Paragraph("kiosk_question")
        self.title.set_text(self.tr("Some questions have no answer"))
        self.text = Paragraph("h2", "text2", bold=False)
        self.accept = Button(self.tr("Answer them"), "primary", big=True)
        self.decline = Button(self.tr("Finish anyway"), "link", big=True)
        self.rows: tuple[OptionRow, ...] = ()
        self._block, self._list = QWidget(), QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._since = QElapsedTimer()
        self._build()
        self.setAccessibleName(self.title.text())
        self.accept.clicked.connect(self.accepted)
        self.decline.clicked.connect(self.declined)
        for button in (self.accept, self.decline):
            button.installEventFilter(self)
        theme().changed.connect(self._widen)
        self._widen()

    def _build(self) -> None:
        middle = QWidget()
        down = QVBoxLayout(self._block)
        down.setContentsMargins(Space.XS, 0, Space.XS, 0)
        down.setSpacing(Space.M)
        down.addStretch(1)
        down.addWidget(self.title)
        down.addWidget(self.text)
        down.addLayout(self._list)
        down.addStretch(1)
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._block, 1000)
        across.addStretch(1)
        self._area = scrolling(middle)
        self.body.addWidget(self._area, 1)
        self.body.addLayout(row(None, self.accept, self.decline, None, gap=Space.L))

    def _widen(self) -> None:
        self._block.setMaximumWidth(round(WIDEST * theme().text_scale))

    def show_missing(self, missing: Sequence[tuple[int, str]]) -> None:
        """Number and words of every question that still needs an answer."""
        clear(self._list)
        self.rows = tuple(
            OptionRow(0, _line(number, words), "none", "kiosk_name") for number, words in missing
        )
        for (number, _words), line in zip(missing, self.rows, strict=True):
            line.setCheckable(False)
            line.clicked.connect(lambda _checked=False, number=number: self.picked.emit(number))
            self._list.addWidget(line)
        listed = ", ".join(str(number) for number, _words in missing)
        self.text.set_text(
            self.tr("Without an answer: {numbers}. Press one to go there.").format(numbers=listed)
        )
        before: QWidget = self
        for widget in (*self.rows, self.accept, self.decline):
            QWidget.setTabOrder(before, widget)
            before = widget

    def forget(self) -> None:
        """Empty between two pupils."""
        clear(self._list)
        self.rows = ()
        self.text.set_text("")

    def focus_first(self) -> None:
        self.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._since.start()
        self._area.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list; on a button they would only wander between the buttons."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        mine = event.key() in _STEPS or event.key() in _ENTER
        if mine:
            self.keyPressEvent(event)
        return mine

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self._walk(_STEPS[Qt.Key(key)])
        elif key in _ENTER:
            if not event.isAutoRepeat() and self._since.elapsed() >= TOO_SOON_MS:
                self._press()
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        if not self.rows:
            return
        at = next((n for n, line in enumerate(self.rows) if line.hasFocus()), None)
        wanted = (0 if step > 0 else len(self.rows) - 1) if at is None else at + step
        if wanted < 0 or wanted >= len(self.rows):
            self.accept.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.rows[wanted].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.rows[wanted])

    def _press(self) -> None:
        for one in (*self.rows, self.decline):
            if one.hasFocus():
                one.click()
                return
        self.accept.click()


def _line(number: int, words: str) -> str:
    """One line or two of a long question."""
    short = words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]} …"
    return f"{number}.\u00a0{short}"
