"""The first day: steps in their order, each with a button and the mark of what is done."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.layout import clear, line
from ui.widgets.list_row import ListRow


@dataclass(frozen=True, slots=True)
class Step:
    """`page` and `args` are where its button leads."""

    key: str
    icon: str
    title: str
    note: str
    button: str
    done: bool
    page: str
    args: dict[str, object] = field(default_factory=dict)


class Checklist(Card):
    """The first step that is not done has the primary button."""

    chosen = Signal(object)  # Step

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.buttons: dict[str, Button] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.body.addWidget(Label(text, "secondary", wrap=True))
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_steps(self, steps: Sequence[Step]) -> None:
        clear(self._rows)
        self.buttons = {}
        waiting = next((step.key for step in steps if not step.done), "")
        for at, step in enumerate(steps):
            if at:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(step, main=step.key == waiting))
        done = sum(step.done for step in steps)
        if self.head is not None:
            self.head.set_note(self.tr("done: {done} of {all}").format(done=done, all=len(steps)))

    def _row(self, step: Step, *, main: bool) -> ListRow:
        button = Button(step.button, "primary" if main else "plain")
        button.setAccessibleName(f"{step.button}: {step.title}")
        button.clicked.connect(lambda _checked=False, one=step: self.chosen.emit(one))
        self.buttons[step.key] = button
        mark = Chip(self.tr("done"), "circle-check", "ok") if step.done else None
        tone = "ok" if step.done else "accent" if main else "neutral"
        return ListRow(step.icon, tone, step.title, step.note, trailing=mark, action=button)
