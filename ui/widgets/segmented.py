"""A few words of which one is chosen: one Tab stop, arrows inside."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segmented(QFrame):
    """`picked` tells the key the user chose; `set_key` is silent."""

    picked = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segmented", True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name = name
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the words; the chosen key stays if it is still there, else the first is chosen."""
        before = self.key()
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for at, (key, title) in enumerate(options):
            self._buttons[key] = self._make(title, _place(at, len(options)), key)
        if options:
            self.set_key(before if before in self._buttons else options[0][0])

    def key(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_key(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_title(self, key: str, title: str) -> None:
        """Another word for an option, which stays as it is otherwise."""
        self._buttons[key].setText(title)

    def _make(self, title: str, place: str, key: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setProperty("seg", place)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleDescription(self._name)
        button.clicked.connect(lambda: self.picked.emit(key))
        self._group.addButton(button)
        self._layout.addWidget(button)
        return button


def _place(at: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if at == 0 else "last" if at == count - 1 else "mid"
