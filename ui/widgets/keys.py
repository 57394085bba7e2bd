"""Keys that do what a button does."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

ON_PAGE = Qt.ShortcutContext.WidgetWithChildrenShortcut
IN_WINDOW = Qt.ShortcutContext.WindowShortcut
Act = Callable[[], object] | SignalInstance


def bind_keys(
    widget: QWidget, acts: Iterable[tuple[str, Act]], context: Qt.ShortcutContext = ON_PAGE
) -> None:
    """«Ctrl+F» and the like, while the focus is where `context` says."""
    for keys, act in acts:
        shortcut = QShortcut(QKeySequence(keys), widget)
        shortcut.setContext(context)
        shortcut.activated.connect(act)
