"""One item a screen: the question, the pane that answers it, progress, the way back and the pause."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kiosk.panes import AnswerPane, Hint, pane_for
from ui.kiosk.parts import KeyHint, Paragraph, ProgressLine
from ui.kiosk.screen import EDGE, Screen, scrolling
from ui.kiosk.touch_keys import TouchKeys
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from zima_desktop.domain.instruments import Item
from zima_desktop.domain.responses import AnswerValue, Choice

WIDEST = 1000
ROOMY = 600  # lower screens, or larger letters, have no room for what is only friendly
CRAMPED = 480  # still lower ones write the question smaller, to show more of the answers
LARGE, MIDDLING = 120, 320  # letters of a question, by its length
_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_PageDown})
_BACK = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_PageUp})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MAY_REPEAT = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


class QuestionView(Screen):
    """Shows an item and says what was answered; keeps no more than the draft of its pane."""

    answered = Signal(object)  # an answer as JSON holds it
    skipped = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    pause_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.calm = False  # «спокойный показ»: the choice is taken without being lit up
        self.pane: AnswerPane | None = None
        self._item: Item | None = None
        self.title = ElideLabel("", "strong")
        self.place = ElideLabel("", "secondary", tone="text2")
        self.clock = Label("", "secondary")
        self.pause = Button(self.tr("Pause"), "plain", "pause")
        self.progress = ProgressLine(self.tr("Progress"))
        self.question = Paragraph("kiosk_question")
        self.hint = Paragraph("body", "text2", bold=False)
        self.back = Button(self.tr("Back"), "link", "chevron-left")
        self.forward = Button(self.tr("Next"), "link", "chevron-right")
        self.skip = Button(self.tr("Skip"), "link", "skip-forward", big=True)
        self.proceed = Button(self.tr("Next"), "primary", big=True)
        self.keys = TouchKeys(self)
        self._holder = QVBoxLayout()
        self._keys = QWidget()
        self._hints = row(gap=Space.L)
        self._keys.setLayout(self._hints)
        self._keys.setMinimumWidth(1)  # hints must never widen the screen
        self._shown_hints: list[KeyHint] = []
        self._build()
        self._connect()
        self._widen()

    def _build(self) -> None:
        middle, block = QWidget(), QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        self._block = block
        down = QVBoxLayout(block)
        down.setContentsMargins(Space.XS, 0, Space.XS, 0)
        down.setSpacing(Space.M)
        down.addStretch(1)
        down.addWidget(self.question)
        down.addWidget(self.hint)
        down.addSpacing(Space.M)
        down.addLayout(self._holder)
        down.addStretch(1)
        across.addStretch(1)
        across.addWidget(block, 1000)
        across.addStretch(1)
        self._area = scrolling(middle)
        self.body.addLayout(row(self.title, Space.S, self.place, None, self.clock, Space.S, self.pause))
        self.body.addWidget(self.progress)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.keys)
        self.body.addLayout(row(self.back, self.forward, None, self._keys, Space.S, self.skip, self.proceed))

    def _connect(self) -> None:
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self._widen)
        self.pause.clicked.connect(self.pause_requested)
        self.back.clicked.connect(self.back_requested)
        self.forward.clicked.connect(self.forward_requested)
        self.skip.clicked.connect(self.skipped)
        self.proceed.clicked.connect(self._proceed)

    def _buttons(self) -> tuple[Button, ...]:
        return (self.back, self.forward, self.skip, self.proceed, self.pause)

    def _widen(self) -> None:
        """Lines stay readable: the middle grows with the letters, not with the screen."""
        self._block.setMaximumWidth(round(WIDEST * theme().text_scale))
        self._show_room()

    def show_item(self, item: Item, answer: AnswerValue | None) -> None:
        """Draw an item with the answer given before; what was only drafted for another one is gone."""
        self._item = item
        self.pane = pane = pane_for(item, answer)
        clear(self._holder)
        self._holder.addWidget(pane)
        pane.answered.connect(self.answered)
        pane.changed.connect(self._show_readiness)
        pane.released.connect(self._take_keyboard)
        self._ask(item.text or pane.default_question())
        self.hint.set_text(
            self.tr("There are no right or wrong answers here. Choose what you would rather do.")
        )
        self.forward.setVisible(pane.at_once and answer is not None)
        self.proceed.setVisible(not pane.at_once)
        self.keys.set_kind(pane.typing)
        self.skip.setVisible(not item.required and answer is None)
        self._show_readiness()
        self._show_hints(pane.hints())
        self._show_room()
        self._order_tabs(pane)
        self._area.verticalScrollBar().setValue(0)

    def _ask(self, question: str) -> None:
        self.question.set_text(question)
        controls = self.pane.controls() if self.pane else ()
        note = self.pane.note.text() if self.pane else ""
        spoken = [question, note, *(control.accessibleName() for control in controls)]
        self.setAccessibleName(". ".join(part for part in spoken if part))

    def _order_tabs(self, pane: AnswerPane) -> None:
        """First what answers, then what leads on, the pause last."""
        for one, other in pairwise((*pane.controls(), *self._buttons())):
            QWidget.setTabOrder(one, other)

    def _show_hints(self, hints: tuple[Hint, ...]) -> None:
        clear(self._hints)
        more = [Hint(("Esc",), self.tr("pause"))]
        if self.pane is not None and self.pane.first_focus() is None:
            more.insert(0, Hint(("Backspace",), self.tr("back")))
        if self.pane is not None and not self.pane.at_once:
            more.insert(0, Hint(("Enter",), self.tr("next")))
        shown = [KeyHint(hint.keys, hint.meaning, hint.between) for hint in (*hints, *more)]
        for each in shown:
            self._hints.addWidget(each)
        self._shown_hints = shown

    def _show_room(self) -> None:
        """Large letters and small screens do without what is only friendly."""
        item, length = self._item, len(self.question.text())
        large = length <= LARGE and self.window().height() >= CRAMPED * theme().text_scale
        self.question.set_role("kiosk_question" if large else "h1" if length <= MIDDLING else "kiosk_name")
        friendly = item is not None and item.text is None and isinstance(item.response, Choice)
        self.hint.setVisible(friendly and self.window().height() >= ROOMY * theme().text_scale)
        taken = sum(
            button.sizeHint().width() + Space.S for button in self._buttons()[:4] if not button.isHidden()
        )
        wanted = sum(hint.wanted_width() + Space.L for hint in self._shown_hints)
        self._keys.setVisible(wanted + taken + 2 * EDGE + Space.XL <= self.width())

    def show_place(self, title: str, number: int, total: int, answered: int) -> None:
        """The line above the question."""
        self.title.set_text(title)
        words = self.tr("Question {number} of {total}").format(number=number, total=total)
        self.place.set_text(words)
        self.progress.show()
        self.progress.set_share(answered / max(total, 1), words)

    def show_practice(self, title: str) -> None:
        """The practice item counts for nothing and says so."""
        self.title.set_text(title)
        self.place.set_text(self.tr("A trial question: the answer is not kept"))
        self.progress.hide()
        self.back.hide()
        self.forward.hide()
        self.skip.hide()

    def show_clock(self, text: str) -> None:
        """The time that is left for a section, or nothing."""
        self.clock.setText(text)
        self.clock.setVisible(bool(text))

    def show_chosen(self, value: AnswerValue) -> None:
        """Let the pupil see what was taken."""
        if self.pane is not None and self.pane.at_once and not self.calm:
            self.pane.show_value(value)

    def forget(self) -> None:
        """Empty the screen between two pupils."""
        self.pane, self._item = None, None
        clear(self._holder)
        self.question.set_text("")
        self.title.set_text("")
        self.place.set_text("")
        self.show_clock("")
        self.setAccessibleName("")

    def options(self) -> tuple[QWidget, ...]:
        """What can be pressed to answer."""
        return self.pane.controls() if self.pane else ()

    def focus_first(self) -> None:
        entry = self.pane.first_focus() if self.pane else None
        (entry or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ready(self) -> bool:
        return self.pane is not None and self._item is not None and self._item.accepts(self.pane.value())

    def _show_readiness(self) -> None:
        """Never by colour alone: the line of the pane says what is missing."""
        if self.pane is not None and not self.pane.at_once:
            self.proceed.setEnabled(self._ready())

    def _proceed(self) -> None:
        if self.pane is None or self.pane.at_once:
            return
        if self._ready():
            self.answered.emit(self.pane.value())
        else:
            self.pane.refuse()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.isAutoRepeat() and key not in _MAY_REPEAT:
            return
        if self.pane is not None and self.pane.take_key(key):
            return
        if event.isAutoRepeat():
            return
        if key in _ENTER:
            self._enter()
        elif key in _BACK:
            self.back_requested.emit()
        elif key in _FORWARD:
            self.forward_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.pause_requested.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """A button with the keyboard on it is pressed, anything else goes on."""
        pressed = next((button for button in self._buttons() if button.hasFocus()), None)
        if pressed is not None:
            pressed.click()
        else:
            self._proceed()
