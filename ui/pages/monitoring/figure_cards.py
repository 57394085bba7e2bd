"""Cards of the figures: a share against its target, or a plain count."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.pages.monitoring import words
from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.progress import Meter
from zima_desktop.domain.monitoring import Figure

LEAST_WIDTH = 236
EVEN = 4
MARGINS = (18, 14, 18, 14)


class FigureCard(Card):
    """Title in two lines, the share in large figures, what it is made of, the meter, the target."""

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=MARGINS)
        self.share = Label(words.percent(figure.share, figure.target), "display")
        self.made = Label(words.made_of(figure), "secondary")
        token = "ok" if words.is_reached(figure) else "accent"
        self.meter = Meter(figure.share, figure.title, target=figure.target, token=token)
        unknown = words.unknown_of(figure)
        self.unknown = Label(unknown, "caption", wrap=True)
        self.unknown.setVisible(bool(unknown))
        self.body.setSpacing(Space.XS)
        self.body.addWidget(_title(figure.title))
        self.body.addLayout(row(self.share, None, self.made))
        self.body.addWidget(self.meter)
        self.body.addLayout(self._foot(figure))
        self.body.addWidget(self.unknown)
        self.body.addStretch(1)
        self.setAccessibleName(figure.title)

    def _foot(self, figure: Figure) -> QHBoxLayout:
        if figure.target is None:
            return row(Label(self.tr("no target set"), "caption"), None)
        target = Label(self.tr("target {share}").format(share=words.percent(figure.target)), "strong")
        if words.is_reached(figure):
            return row(target, None, Chip(self.tr("target reached"), "circle-check", "ok"))
        if figure.share is None:
            return row(target, None)
        gap = words.gap(figure.share, figure.target)
        return row(target, None, Chip(self.tr("{gap} to the target").format(gap=gap), "flag", "warn"))


class CountCard(Card):
    """A number that is no share: how many pupils, how many organisations."""

    def __init__(
        self, title: str, number: str, note: str, share: float | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent, margins=MARGINS)
        self.number = Label(number, "display")
        self.body.setSpacing(Space.XS)
        self.body.addWidget(_title(title))
        self.body.addWidget(self.number)
        if share is not None:
            self.body.addWidget(Meter(share, title))
        self.body.addWidget(Label(note, "caption", wrap=True))
        self.body.addStretch(1)
        self.setAccessibleName(title)


class CardGrid(QWidget):
    """Cards side by side, four, three or two in a row as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[QWidget, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._place)

    def cards(self) -> tuple[QWidget, ...]:
        return self._cards

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._columns = tuple(cards), 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.width() + Space.L
        fitting = max(1, int(room // (LEAST_WIDTH * theme().text_scale + Space.L)))
        columns = min(fitting, max(len(self._cards), 1))
        if columns == EVEN - 1 and len(self._cards) == EVEN:
            columns = EVEN // 2  # two rows of two look better than three and a rest
        if columns == self._columns:
            return
        self._columns = columns
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for at in range(columns):
            self._grid.setColumnStretch(at, 1)


def _title(text: str) -> Label:
    """Two lines high, so that the figures of a row stand on one line."""
    title = Label(text, "secondary", wrap=True)
    title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    title.setMinimumHeight(title.fontMetrics().lineSpacing() * 2)
    return title
