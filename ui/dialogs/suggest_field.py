"""A line to type into that offers what was typed before; anything else may be typed as well."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget


class SuggestField(QLineEdit):
    """The list opens while typing and by Down; Enter or a click takes a line of it."""

    def __init__(self, suggestions: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QStringListModel(list(suggestions), self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._popup = QListView()
        self._popup.setProperty("pick", True)
        completer.setPopup(self._popup)
        self.setCompleter(completer)

    def set_suggestions(self, words: Sequence[str]) -> None:
        if list(words) != self._words.stringList():
            self._words.setStringList(list(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer = self.completer()
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            completer.setCompletionPrefix(self.text())
            completer.complete()
            return
        super().keyPressEvent(event)
