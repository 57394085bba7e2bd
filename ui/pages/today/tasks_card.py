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
from ui.widgets.layout import clear, line, row
from ui.widgets.list_row import ListRow

MOST = 6


class TasksCard(Card):
    """As many lines as one glance takes in; the link below brings the others."""

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
        self.more = Button("", "link")
        self._tasks: Sequence[Task] = ()
        self._whole = False
        self.body.addLayout(self._rows)
        self.body.addWidget(self.empty)
        self.body.addLayout(row(self.more, None))
        self.body.addStretch(1)
        self.empty.acted.connect(self.plan_requested)
        self.more.clicked.connect(self._show_whole)

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """As far as they were shown before: a change elsewhere does not fold the list up."""
        self._tasks = tasks
        clear(self._rows)
        self.buttons = []
        for at, task in enumerate(tasks if self._whole else tasks[:MOST]):
            if at:
                self._rows.addWidget(line())
            button = Button(task.button)
            button.setMinimumWidth(104)
            button.setAccessibleName(f"{task.button}: {task.title}")
            button.clicked.connect(lambda _checked=False, one=task: self.chosen.emit(one))
            self.buttons.append(button)
            self._rows.addWidget(ListRow(task.icon, task.tone, task.title, task.note, action=button))
        self.empty.setVisible(not tasks)
        rest = len(tasks) - len(self.buttons)
        self.more.setVisible(rest > 0)
        self.more.setText(translate("TasksCard", "Show %n more", None, rest))
        if self.head is not None:
            text = translate("TasksCard", "%n in all", None, len(tasks))
            self.head.set_note(text if tasks else "")

    def _show_whole(self) -> None:
        shown = len(self.buttons)
        self._whole = True
        self.show_tasks(self._tasks)
        self.buttons[shown].setFocus()
