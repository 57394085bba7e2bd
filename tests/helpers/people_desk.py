"""A page on a desk: its controller in a window of its own, with what it said and where it led."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.people_school import Visits
from ui.context import AppContext
from ui.dialogs.base import Dialog
from ui.widgets.label import ElideLabel


@dataclass
class Desk:
    """`toasts` are texts with their undo; `visits` where the page wanted to go."""

    context: AppContext
    controller: Any
    window: QWidget
    visits: Visits
    toasts: list[tuple[str, Any]] = field(default_factory=list)

    @property
    def view(self) -> Any:
        return self.controller.view

    def dialog(self) -> Any:
        """The dialog on top; fails when there is none."""
        shown = [dialog for dialog in self.window.findChildren(Dialog) if dialog.isVisible()]
        assert shown, "no dialog is open"
        return shown[-1]

    def has_dialog(self) -> bool:
        return any(dialog.isVisible() for dialog in self.window.findChildren(Dialog))


def seat(qtbot: QtBot, context: AppContext, page: Any) -> Desk:
    """Build the page in a visible window of the usual size."""
    visits = Visits()
    context.navigator = visits
    controller = page(context)
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(controller.view)
    window.resize(1150, 641)
    qtbot.addWidget(window)
    desk = Desk(context, controller, window, visits)
    context.toast_requested.connect(lambda text, undo: desk.toasts.append((text, undo)))
    window.show()
    window.activateWindow()
    return desk


def press(widget: QWidget, key: Qt.Key, *, ctrl: bool = False) -> None:
    """A key on whatever has the focus would do: shortcuts included."""
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, key, modifier)


def click_cell(table: Any, row: int, column: int = 0) -> None:
    """A click with the mouse on a cell of a table."""
    rect = table.visualRect(table.model().index(row, column))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(10, 0))


def visible_texts(window: QWidget) -> list[str]:
    """What can be read of labels and buttons."""
    found = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    found += [label.text() for label in window.findChildren(ElideLabel) if label.isVisible()]
    found += [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    return [text for text in found if text]
