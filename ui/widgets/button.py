"""Buttons: one primary a page, plain ones beside it, quiet ones, links and the dangerous one."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import theme
from ui.widgets.restyle import restyle

Kind = Literal["plain", "primary", "ghost", "link", "danger"]
ICON_SIZE = 18
ICON_GAP = 6
LARGE_LETTERS = 1.25  # beyond them (the kiosk has up to 2.0) the icons grow too
_TINT = {
    "plain": "text2",
    "primary": "on_accent",
    "ghost": "text2",
    "link": "accent_text",
    "danger": "bad",
    "icon": "text2",
}


class Button(QPushButton):
    """A push button of one kind; the gap between icon and text is part of the picture."""

    def __init__(
        self,
        text: str,
        kind: Kind = "plain",
        icon_name: str = "",
        parent: QWidget | None = None,
        *,
        big: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon_name = kind, icon_name
        self.setProperty("kind", kind)
        if big:
            self.setProperty("big", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        theme().changed.connect(self._tint)
        self._tint()

    def set_icon(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self._tint()

    def set_kind(self, kind: Kind) -> None:
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            restyle(self)
            self._tint()

    def set_shortcut_hint(self, keys: str) -> None:
        """Say the shortcut in the tooltip; it is connected elsewhere."""
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        shown = shown.replace("Return", "Enter")  # what stands on the key
        self.setToolTip(f"{self.text()} ({shown})")

    def _tint(self) -> None:
        if self._icon_name:
            size = grown(ICON_SIZE)
            self.setIcon(icon(self._icon_name, _TINT[self._kind], size, ICON_GAP))
            self.setIconSize(QSize(size + ICON_GAP, size))


class IconButton(QPushButton):
    """A square button with an icon only; its name is spoken and shown as a tooltip."""

    def __init__(
        self, icon_name: str, name: str, parent: QWidget | None = None, *, size: int = 20, tone: str = "text2"
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._size, self._tone = icon_name, size, tone
        self.setProperty("kind", "icon")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        theme().changed.connect(self._tint)
        self._tint()

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self._tint()

    def _tint(self) -> None:
        size = grown(self._size)
        self.setIcon(icon(self._icon_name, self._tone, size))
        self.setIconSize(QSize(size, size))


def grown(pixels: int) -> int:
    """An icon beside letters larger than those of the pages."""
    return round(pixels * max(1.0, theme().text_scale / LARGE_LETTERS))
