"""A page of a wide and a narrow column, which stand under one another where there is no room."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.label import Label
from ui.widgets.layout import column, row
from ui.widgets.page import Page

RIGHT_WIDTH = 330
SIDE_BY_SIDE = 800
_ANY_WIDTH = 16777215


class DayHead(QWidget):
    """The date as the heading, the sentence of the day under it (it may be long), the buttons beside."""

    def __init__(self, actions: Sequence[QWidget]) -> None:
        super().__init__()
        self.title = Label("", "h1", wrap=True)
        self.sentence = Label("", "secondary", wrap=True)
        layout = row(gap=Space.S)
        layout.addLayout(column(self.title, self.sentence, gap=0), 1)
        for action in actions:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)

    def show_day(self, title: str, sentence: str) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)


def chain(widgets: Sequence[QWidget]) -> None:
    """Tab goes from one to the next: rows that are built anew would otherwise come last."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


class ColumnsPage(Page):
    """Subclasses put their parts into `left` and `right`, and the head into `body` before `add_columns`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.right_side = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(Space.L)
        self.left = QVBoxLayout()
        self.left.setSpacing(Space.L)
        self.right = QVBoxLayout(self.right_side)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.setSpacing(Space.L)
        theme().changed.connect(self._arrange)

    def add_columns(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        for part in left:
            self.left.addWidget(part)
        for part in right:
            self.right.addWidget(part)
        self.left.addStretch(1)
        self.right.addStretch(1)
        self._sides.addLayout(self.left, 1)
        self._sides.addWidget(self.right_side)
        self.body.addLayout(self._sides)
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        scale = theme().text_scale
        beside = self.viewport().width() >= SIDE_BY_SIDE * scale
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
        if beside:
            self.right_side.setFixedWidth(round(RIGHT_WIDTH * scale))
        else:
            self.right_side.setMinimumWidth(0)
            self.right_side.setMaximumWidth(_ANY_WIDTH)
