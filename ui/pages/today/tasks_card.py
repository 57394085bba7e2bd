"""The tasks of the day, each with its one button."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.today.tasks import Task
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import clear, line
from ui.widgets.list_row import ListRow

MOST = 6


class TasksCard(Card):
    """Never more lines than one glance takes in; how many more there are is said."""

    chosen = Signal(object)  # Task
    plan_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tasks"), note=" ", parent=parent)
        self.buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.empty = EmptyState(
            "circle-check",
            self.tr("Nothing waits today"),
            self.tr("Sessions, results, talks and events that need you appear here by themselves."),
            action=self.tr("Plan an event"),
            action_icon="calendar-plus",
        )
        self.more = Label("", "caption")
        self.body.addLayout(self._rows)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        self.empty.acted.connect(self.plan_requested)

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        clear(self._rows)
        self.buttons = []
        for at, task in enumerate(tasks[:MOST]):
            if at:
                self._rows.addWidget(line())
            button = Button(task.button)
            button.setMinimumWidth(104)
            button.setAccessibleName(f"{task.button}: {task.title}")
            button.clicked.connect(lambda _checked=False, one=task: self.chosen.emit(one))
            self.buttons.append(button)
            self._rows.addWidget(ListRow(task.icon, task.tone, task.title, task.note, action=button))
        self.empty.setVisible(not tasks)
        rest = len(tasks) - MOST
        self.more.setVisible(rest > 0)
        self.more.setText(translate("TasksCard", "and %n more", None, max(rest, 0)))
        if self.head is not None:
            text = translate("TasksCard", "%n in all", None, len(tasks))
            self.head.set_note(text if tasks else "")
