"""One of several by a combo box; keys instead of indexes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget


class Select(QComboBox):
    """`picked` tells the key the user chose; `set_key` is silent. The wheel scrolls the page instead."""

    picked = Signal(object)

    def __init__(
        self, options: Sequence[tuple[object, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setView(QListView(self))
        self.setMaxVisibleItems(14)
        self.activated.connect(self._tell)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Replace the words; the chosen key stays if it is still there."""
        before = self.key()
        self.clear()
        for key, title in options:
            self.addItem(title, key)
        self.set_key(before)

    def key(self) -> object:
        return self.currentData()

    def set_key(self, key: object) -> None:
        at = next((at for at in range(self.count()) if self.itemData(at) == key), 0)
        self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self, _index: int) -> None:
        self.picked.emit(self.key())
