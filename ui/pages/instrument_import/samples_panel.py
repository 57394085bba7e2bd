"""Step 3: three answers of every scale: do they really belong there?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear
from ui.widgets.notice import Notice
from zima_desktop.domain.library import Sample

NARROWEST = 340
MOST_ACROSS = 3


class TickLine(QWidget):
    """A box with words that wrap; the words can be clicked too."""

    toggled = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.box.toggled.connect(lambda _on: self.toggled.emit())
        words = Label(text, wrap=True)
        words.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.box.toggle()
        self.box.setFocus(Qt.FocusReason.MouseFocusReason)


class SampleCard(Card):
    """One scale with its samples."""

    toggled = Signal()

    def __init__(self, sample: Sample, *, confirmed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(16, 12, 16, 12))
        self.setAccessibleName(sample.title)
        self.lines = [TickLine(text) for text in sample.answers]
        title = Label(self.tr("“{title}”").format(title=sample.title), "strong", wrap=True)
        self.body.addWidget(title)
        for line in self.lines:
            line.box.setChecked(confirmed)
            line.toggled.connect(self.toggled)
            self.body.addWidget(line)
        self.body.addStretch(1)

    def missing(self) -> int:
        return sum(not line.box.isChecked() for line in self.lines)


class SamplesPanel(QWidget):
    """`changed`: a tick was set or taken away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[SampleCard] = []
        self._across = 0
        notice = Notice(
            self.tr("Do these answers really belong to their scales?"),
            self.tr(
                "Compare with the key of your handbook and tick each line. If one does not belong, correct "
                "the key in the workbook and load it again."
            ),
            tone="accent",
            icon_name="list-checks",
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(notice)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        theme().changed.connect(self._arrange)

    def show_samples(self, samples: Sequence[Sample], *, confirmed: bool) -> None:
        clear(self._grid)
        self.cards = [SampleCard(sample, confirmed=confirmed) for sample in samples]
        for card in self.cards:
            card.toggled.connect(self.changed)
        self._across = 0
        self._arrange()

    def missing(self) -> int:
        """Lines without a tick."""
        return sum(card.missing() for card in self.cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = (self.width() + Space.M) // (round(NARROWEST * theme().text_scale) + Space.M)
        across = max(1, min(MOST_ACROSS, room, len(self.cards) or 1))
        if across == self._across:
            return
        self._across = across
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // across, at % across)
        for place in range(MOST_ACROSS):
            self._grid.setColumnStretch(place, 1 if place < across else 0)
