"""One of several by a combo box; keys instead of indexes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyleOptionComboBox, QWidget


class Select(QComboBox):
    """`picked` tells the key the user chose; `set_key` is silent. The wheel scrolls the page instead."""

    picked = Signal(object)

    def __init__(
        self, options: Sequence[tuple[object, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys: list[object] = []  # not Qt's item data: Qt turns an enum of texts into a plain text
        self.setAccessibleName(name)
        self.setView(QListView(self))
        self.setMaxVisibleItems(14)
        self.activated.connect(self._tell)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Replace the words; the chosen key stays if it is still there."""
        before = self.key()
        self.clear()
        self._keys = [key for key, _title in options]
        self.addItems([title for _key, title in options])
        self.set_key(before)

    def key(self) -> object:
        """The key of the chosen option as it was given; None while there are no options."""
        at = self.currentIndex()
        return self._keys[at] if 0 <= at < len(self._keys) else None

    def set_key(self, key: object) -> None:
        at = next((at for at, one in enumerate(self._keys) if one == key), 0)
        self.setCurrentIndex(at)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A title that is too long ends in dots; whole it stands in the open list."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        option.currentText = shown

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self, _index: int) -> None:
        self.picked.emit(self.key())
