"""A quiet screen with one thought and one or two buttons: instruction, pause, thanks, trouble."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from ui.kiosk.parts import Emblem, Paragraph
from ui.kiosk.screen import Screen, scrolling
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.layout import row

WIDEST = 860
ROOMY = 560  # lower screens, or larger letters, do without the picture
TOO_SOON_MS = 350  # an Enter meant for the screen before
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SCROLL = {
    Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
}


class MessageView(Screen):
    """Icon, title, text, buttons; `lines` for short lists."""

    accepted = Signal()
    declined = Signal()

    def __init__(
        self, icon_name: str, title: str, answer: str, other: str = "", tone: str = "accent"
    ) -> None:
        super().__init__()
        self.title = Paragraph("kiosk_question")
        self.title.set_text(title)
        self.text = Paragraph("h2", "text2", bold=False)
        self.note = Paragraph("body", "text2", bold=False)
        self.setAccessibleName(title)
        self.accept = Button(answer, "primary", big=True)
        self.decline = Button(other, "link", big=True)
        self.decline.setVisible(bool(other))
        self.accept.clicked.connect(self.accepted)
        self.decline.clicked.connect(self.declined)
        for button in (self.accept, self.decline):
            button.installEventFilter(self)
        self._emblem, self._block = Emblem(icon_name, tone), QWidget()
        self._since = QElapsedTimer()
        self._build()
        theme().changed.connect(self._fit)

    def _build(self) -> None:
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        block = self._block
        down = QVBoxLayout(block)
        down.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        down.setSpacing(Space.L)
        down.addStretch(1)
        down.addLayout(row(None, self._emblem, None))
        down.addWidget(self.title)
        down.addWidget(self.text)
        down.addWidget(self.note)
        down.addSpacing(Space.S)
        down.addLayout(row(None, self.accept, self.decline, None, gap=Space.L))
        down.addStretch(1)
        across.addStretch(1)
        across.addWidget(block, 1000)
        across.addStretch(1)
        self._area = scrolling(middle)
        self.body.addWidget(self._area, 1)

    def set_title(self, title: str) -> None:
        self.title.set_text(title)
        self.setAccessibleName(title)

    def set_texts(self, text: str, note: str = "") -> None:
        """What stands under the title."""
        self.text.set_text(text)
        self.note.set_text(note)
        self.note.setVisible(bool(note))
        self.accept.setAccessibleDescription(" ".join(part for part in (text, note) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._since.start()
        self._area.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down scroll a long text; on a button they would only wander between the buttons."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        mine = event.key() in _SCROLL or event.key() in _ENTER
        if mine:
            self.keyPressEvent(event)
        return mine

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _SCROLL:
            self._area.verticalScrollBar().triggerAction(_SCROLL[Qt.Key(key)])
        elif key in _ENTER:
            if not event.isAutoRepeat() and self._since.elapsed() >= TOO_SOON_MS:
                (self.decline if self.decline.hasFocus() else self.accept).click()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        scale = theme().text_scale
        self._block.setMaximumWidth(round(WIDEST * scale))
        self._emblem.setVisible(self.height() >= ROOMY * scale)

    def focus_first(self) -> None:
        self.accept.setFocus(Qt.FocusReason.OtherFocusReason)
