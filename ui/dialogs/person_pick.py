"""Which person: a few letters of the name, arrows, Enter."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.dialogs.base import Dialog
from ui.widgets.field import Field
from ui.widgets.label import Label
from zima_desktop.domain.ids import PersonId

Found = tuple[PersonId, str, str]  # who, name, class
Find = Callable[[str], Sequence[Found]]
WAIT_MS = 120
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PersonPickDialog(Dialog):
    """`picked` brings the one that was chosen; nobody is offered before a letter is typed."""

    picked = Signal(object)  # PersonId

    def __init__(self, view: QWidget, title: str, subtitle: str, find: Find) -> None:
        super().__init__(view, title, subtitle, width=520)
        self._find = find
        self.name = _NameField(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People found"))
        self.list.setProperty("pick", True)
        self.list.setFixedHeight(232)
        self.nobody = Label("", "secondary")
        self.body.addWidget(
            Field(self.tr("Name"), self.name, hint=self.tr("First letters of any part of the name"))
        )
        self.body.addWidget(self.list)
        self.body.addWidget(self.nobody)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._search)
        self.name.textChanged.connect(lambda _text: self._timer.start())
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.save = self.add_foot(primary=self.tr("Choose"))
        self.save.setEnabled(False)

    def accept(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            super().accept()
            self.picked.emit(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def move_choice(self, step: int) -> None:
        """Up or down while the letters are still being typed."""
        count = self.list.count()
        if count:
            self.list.setCurrentRow(max(0, min(count - 1, self.list.currentRow() + step)))

    def search_now(self) -> None:
        """Enter does not wait for the pause after the last key."""
        if self._timer.isActive():
            self._timer.stop()
            self._search()

    def _search(self) -> None:
        self.list.clear()
        text = self.name.text().strip()
        found = self._find(text) if text else ()
        for person, name, group in found:
            item = QListWidgetItem(f"{name}, {group}" if group else name)
            item.setData(Qt.ItemDataRole.UserRole, person)
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
        self.nobody.setText(self.tr("Nobody of that name") if text and not found else "")
        self.save.setEnabled(bool(found))


class _NameField(QLineEdit):
    """Arrows move in the list below, Enter takes its line."""

    def __init__(self, dialog: PersonPickDialog) -> None:
        super().__init__()
        self._dialog = dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self._dialog.move_choice(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._dialog.search_now()
            self._dialog.accept()
        else:
            super().keyPressEvent(event)
