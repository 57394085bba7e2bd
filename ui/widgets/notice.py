"""A soft bar that says something about the page: icon, words, actions."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.label import Label
from ui.widgets.paint import draw_icon, tone_colors
from ui.widgets.restyle import restyle

ICONS = {
    "info": "info",
    "ok": "shield-check",
    "warn": "triangle-alert",
    "bad": "circle-alert",
    "accent": "info",
}


class Sign(QWidget):
    """An icon alone, in a colour of the theme."""

    def __init__(self, icon_name: str, token: str, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._token, self._size = icon_name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, icon_name: str, token: str) -> None:
        self._icon_name, self._token = icon_name, token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, max(self._size, round(theme().size("body") * 1.4)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        center = QPointF(self.width() / 2, self.height() / 2)
        draw_icon(QPainter(self), center, self._icon_name, self._token, self._size)


class Notice(QFrame):
    """Tones: info ok warn bad accent; `actions` are buttons at the right."""

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        tone: str = "info",
        icon_name: str = "",
        actions: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign = Sign("info", "info")
        self._title, self._text = Label("", "strong", wrap=True), Label("", "secondary", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.M)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        for action in actions:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set(title, text, tone, icon_name)

    def set(self, title: str, text: str = "", tone: str = "info", icon_name: str = "") -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._sign.set(icon_name or ICONS[tone], tone_colors(tone)[0])
        self.setAccessibleName(title or text)
        self.setProperty("card", "soft" if tone == "accent" else tone)
        restyle(self)
