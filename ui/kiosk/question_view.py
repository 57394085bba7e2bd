"""One item a screen: the question, its answers, progress, the way back and the pause."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kiosk.parts import AnswerOption, KeyHint, Paragraph, ProgressLine
from ui.kiosk.screen import Screen, scrolling
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from zima_desktop.domain.sessions import KioskItem

WIDEST = 1000
ROOM_FOR_HINTS = 680
ROOMY = 600  # lower screens, or larger letters, have no room for what is only friendly
_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_PageDown})
_BACK = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_PageUp})


class QuestionView(Screen):
    """Shows an item and says which option was pressed; keeps nothing."""

    answered = Signal(int)  # place of the option
    back_requested = Signal()
    forward_requested = Signal()
    pause_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._options: list[AnswerOption] = []
        self.calm = False  # «спокойный показ»: the choice is taken without being lit up
        self._chosen: int | None = None
        self.title = Label("", "strong")
        self.place = Label("", "secondary")
        self.pause = Button(self.tr("Pause"), "plain", "pause")
        self.progress = ProgressLine(self.tr("Progress"))
        self.question = Paragraph("kiosk_question")
        self.hint = Paragraph("body", "text2", bold=False)
        self.back = Button(self.tr("Back"), "link", "chevron-left")
        self.forward = Button(self.tr("Next"), "link", "chevron-right")
        self._holder = QWidget()
        self._keys = QHBoxLayout()
        self._keys.setSpacing(Space.L)
        self._build()
        for button in (self.pause, self.back, self.forward):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for label in (self.title, self.place):
            label.setMinimumWidth(1)
        theme().changed.connect(self._widen)
        self._widen()
        self.pause.clicked.connect(self.pause_requested)
        self.back.clicked.connect(self.back_requested)
        self.forward.clicked.connect(self.forward_requested)

    def _build(self) -> None:
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        block = QWidget()
        self._block = block
        down = QVBoxLayout(block)
        down.setContentsMargins(Space.XS, 0, Space.XS, 0)
        down.setSpacing(Space.M)
        down.addStretch(1)
        down.addWidget(self.question)
        down.addWidget(self.hint)
        down.addSpacing(Space.M)
        down.addWidget(self._holder)
        down.addStretch(1)
        across.addStretch(1)
        across.addWidget(block, 1000)
        across.addStretch(1)
        self.body.addLayout(row(self.title, Space.S, self.place, None, self.pause))
        self.body.addWidget(self.progress)
        self.body.addWidget(scrolling(middle), 1)
        self.body.addLayout(row(self.back, self.forward, None, self._keys))

    def _widen(self) -> None:
        """Lines stay readable: the middle grows with the letters, not with the screen."""
        self._block.setMaximumWidth(round(WIDEST * theme().text_scale))

    def show_item(self, item: KioskItem, answer: int | None) -> None:
        """Draw an item; `answer` is the place of the option chosen before."""
        pair = len(item.options) == 2
        own_words = item.text is not None
        self.question.set_text(item.text or self.tr("Which one is closer to you?"))
        self.hint.setVisible(not own_words and self._roomy())
        self.hint.set_text(
            self.tr("There are no right or wrong answers here. Choose what you would rather do.")
        )
        self._fill(item, pair)
        self._chosen = answer
        self.keep_chosen()
        self.forward.setVisible(answer is not None)
        self._show_keys(len(item.options))
        spoken = [self.question.text(), *(option.accessibleName() for option in self._options)]
        self.setAccessibleName(". ".join(spoken))

    def _roomy(self) -> bool:
        return self.window().height() >= ROOMY * theme().text_scale

    def _fill(self, item: KioskItem, pair: bool) -> None:
        old = self._holder.layout()
        if old is not None:
            clear(old)
            QWidget().setLayout(old)
        layout: QBoxLayout = QHBoxLayout(self._holder) if pair else QVBoxLayout(self._holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XL + Space.XS if pair else Space.M)
        self._options = [
            AnswerOption(number, option.text, card=pair)
            for number, option in enumerate(item.options, start=1)
        ]
        for place, button in enumerate(self._options):
            button.clicked.connect(lambda _checked=False, place=place: self._press(place))
            layout.addWidget(button)

    def _show_keys(self, count: int) -> None:
        clear(self._keys)
        if self.window().width() < ROOM_FOR_HINTS * theme().text_scale:
            return
        between = self.tr("or") if count == 2 else "…"
        self._keys.addWidget(KeyHint(("1", str(count)), self.tr("choose"), between))
        self._keys.addWidget(KeyHint(("Backspace",), self.tr("back")))
        self._keys.addWidget(KeyHint(("Esc",), self.tr("pause")))

    def show_place(self, title: str, number: int, total: int, answered: int) -> None:
        """The line above the question."""
        self.title.setText(title)
        words = self.tr("Question {number} of {total}").format(number=number, total=total)
        self.place.setText(words)
        self.progress.show()
        self.progress.set_share(answered / max(total, 1), words)
        self.back.setVisible(number > 1)

    def show_practice(self, title: str) -> None:
        """The practice item counts for nothing and says so."""
        self.title.setText(title)
        self.place.setText(self.tr("A trial question: the answer is not kept"))
        self.progress.hide()
        self.back.hide()
        self.forward.hide()

    def show_chosen(self, place: int) -> None:
        """Let the pupil see what was taken."""
        self._chosen = place
        self.keep_chosen()

    def keep_chosen(self) -> None:
        """A press that came too early changes nothing, not even the picture."""
        for place, option in enumerate(self._options):
            option.setChecked(place == self._chosen and not self.calm)

    def forget(self) -> None:
        """Empty the screen between two pupils."""
        self._options, self._chosen = [], None
        self.question.set_text("")
        layout = self._holder.layout()
        if layout is not None:
            clear(layout)

    def options(self) -> tuple[AnswerOption, ...]:
        return tuple(self._options)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.isAutoRepeat():
            return
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._press(key - Qt.Key.Key_1)
        elif key in _BACK:
            self.back_requested.emit()
        elif key in _FORWARD:
            self.forward_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.pause_requested.emit()
        else:
            super().keyPressEvent(event)

    def _press(self, place: int) -> None:
        if place >= len(self._options):
            return
        self.answered.emit(place)
