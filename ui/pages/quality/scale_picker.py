"""The scales of an instrument to choose one: rows over the whole width, arrows go between them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.quality import words
from ui.theme import theme
from ui.widgets.card import Card
from ui.widgets.layout import clear
from ui.widgets.paint import draw_text, rounded
from zima_desktop.domain.quality import ScaleReport

ROW_HEIGHT = 46
PAD = 12


class ScaleButton(QAbstractButton):
    """A name with its figure under it."""

    moved = Signal(int)  # -1 up, +1 down

    def __init__(self, scale: ScaleReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self._note = scale.code, words.short(scale)
        self.setText(scale.title)
        self.setCheckable(True)
        self.setToolTip(scale.title)
        self.setAccessibleName(f"{scale.title}, {self._note}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, round(ROW_HEIGHT * theme().text_scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            rounded(painter, area, theme().size("r_s"), "accent_soft" if self.isChecked() else "surface2")
        upper, lower = theme().size("body") * 1.3, theme().size("caption") * 1.3
        top = area.center().y() - (upper + lower) / 2
        width = area.width() - 2 * PAD
        role = "strong" if self.isChecked() else "body"
        draw_text(painter, QRectF(PAD, top, width, upper), self.text(), role)
        draw_text(painter, QRectF(PAD, top + upper, width, lower), self._note, "caption", "text2")


class ScalePicker(Card):
    """`picked` tells the code; one Tab stop."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Scales"), parent=parent, margins=(12, 12, 12, 12))
        self.rows: list[ScaleButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.body.addLayout(self._rows)

    def set_scales(self, scales: Sequence[ScaleReport]) -> None:
        """The chosen one stays chosen if it is still there."""
        before = self.chosen()
        clear(self._rows)
        self.rows = [ScaleButton(scale) for scale in scales]
        for one in self.rows:
            one.clicked.connect(lambda _on=False, one=one: self.picked.emit(one.code))
            one.moved.connect(lambda step, one=one: self._move(one, step))
            self._rows.addWidget(one)
        if self.rows:
            self.choose(before if before in {one.code for one in self.rows} else self.rows[0].code)

    def chosen(self) -> str:
        return next((one.code for one in self.rows if one.isChecked()), "")

    def choose(self, code: str) -> None:
        for one in self.rows:
            one.setChecked(one.code == code)
            policy = Qt.FocusPolicy.StrongFocus if one.code == code else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(policy)

    def _move(self, moved: ScaleButton, step: int) -> None:
        at = self.rows.index(moved) + step
        if 0 <= at < len(self.rows):
            self.picked.emit(self.rows[at].code)
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)
