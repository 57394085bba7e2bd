"""The list of sections beside the settings: one Tab stop, Up and Down inside."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import theme

ICON, GAP = 20, 9
WIDTH = 214


class SectionList(QFrame):
    """`picked` tells the key of the section, by mouse and by arrow alike."""

    picked = Signal(str)

    def __init__(
        self, sections: Sequence[tuple[str, str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, tuple[QPushButton, str]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(2)
        for key, title, icon_name in sections:
            layout.addWidget(self._make(key, title, icon_name))
        layout.addStretch(1)
        theme().changed.connect(self._dress)
        self._dress()

    def key(self) -> str:
        return next((key for key, (button, _icon) in self._buttons.items() if button.isChecked()), "")

    def button(self, key: str) -> QPushButton:
        return self._buttons[key][0]

    def set_key(self, key: str) -> None:
        """Silent for the chosen one, otherwise as if the user had chosen it."""
        self._buttons[key][0].setChecked(True)

    def _make(self, key: str, title: str, icon_name: str) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("nav", "true")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.toggled.connect(lambda on: self._tell(key, on))
        self._group.addButton(button)
        self._buttons[key] = (button, icon_name)
        return button

    def _tell(self, key: str, on: bool) -> None:
        self._dress_one(key)
        if on:
            self.picked.emit(key)

    def _dress(self) -> None:
        self.setFixedWidth(round(WIDTH * theme().text_scale))
        for key in self._buttons:
            self._dress_one(key)

    def _dress_one(self, key: str) -> None:
        button, icon_name = self._buttons[key]
        token = "accent_text" if button.isChecked() else "text2"
        button.setIcon(icon(icon_name, token, ICON, GAP))
        button.setIconSize(QSize(ICON + GAP, ICON))
