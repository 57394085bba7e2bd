"""What to go through in a talk: a list beside the form, ticked off as the talk goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.label import Label
from ui.widgets.layout import clear
from zima_desktop.domain.queue import TalkPrompts

WIDTH = 290


class PromptLine(QWidget):
    """One question; the whole line ticks it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tick = QCheckBox()
        self.tick.setAccessibleName(text)
        self._words = Label(text, "body", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.tick.toggled.connect(self._quiet)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.tick.toggle()

    def _quiet(self, done: bool) -> None:
        self._words.set_tone("text3" if done else "text")


class PromptPanel(QFrame):
    """Nothing of it is kept: it helps while the talk lasts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "soft")
        self.lines: list[PromptLine] = []
        self._title = Label("", "strong", wrap=True)
        self._about = Label("", "caption", tone="text2", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        self.setFixedWidth(round(WIDTH * theme().text_scale))

    def show_prompts(self, prompts: TalkPrompts) -> None:
        clear(self._rows)
        self._title.setText(self.tr("What to go through"))
        self._about.setText(prompts.about)
        self.lines = [PromptLine(text) for text in prompts.prompts]
        for line in self.lines:
            self._rows.addWidget(line)
