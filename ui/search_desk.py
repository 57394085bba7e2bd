"""Search everywhere: the field in the top bar, the finds under it, arrows and Enter between them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.search_field import SearchField
from ui.widgets.search_hits import Hit, SearchHits

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchDesk(QObject):
    """`search` is asked 150 ms after the last key; without one the field finds nothing."""

    chosen = Signal(object)  # Hit

    def __init__(
        self, window: QWidget, field: SearchField, search: Callable[[str], Sequence[Hit]] | None
    ) -> None:
        super().__init__(window)
        self._field, self._search = field, search
        self.hits = SearchHits(window)
        self.hits.chosen.connect(self._choose)
        field.searched.connect(self._find)
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hits.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not self.hits.isVisible():
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step:
            self.hits.move_choice(step)
            return True
        if event.key() in _ENTER:
            self.hits.choose_current()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hits.hide()
            return True
        return False

    def _find(self, text: str) -> None:
        hits = self._search(text.strip()) if self._search and text.strip() else ()
        self.hits.show_hits(hits, self._field)

    def _choose(self, hit: Hit) -> None:
        self._field.clear()
        self.chosen.emit(hit)
