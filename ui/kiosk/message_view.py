"""A quiet screen with one thought and one or two buttons: instruction, pause, thanks, trouble."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kiosk.parts import Emblem, Paragraph
from ui.kiosk.screen import Screen, scrolling
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.layout import row

WIDEST = 860
ROOMY = 560  # lower screens, or larger letters, do without the picture


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
        self._emblem, self._block = Emblem(icon_name, tone), QWidget()
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
        self.body.addWidget(scrolling(middle), 1)

    def set_texts(self, text: str, note: str = "") -> None:
        """What stands under the title."""
        self.text.set_text(text)
        self.note.set_text(note)
        self.note.setVisible(bool(note))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = theme().text_scale
        self._block.setMaximumWidth(round(WIDEST * scale))
        self._emblem.setVisible(self.height() >= ROOMY * scale)

    def focus_first(self) -> None:
        self.accept.setFocus(Qt.FocusReason.OtherFocusReason)
