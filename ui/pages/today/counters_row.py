"""Figures of the day, each of which opens its list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.today.gathering import Day
from ui.theme import Space
from ui.widgets.counter import Counter
from zima_desktop.domain.queue import QueueRule


class CountersRow(QWidget):
    """`chosen` tells the page and its arguments; a figure of nothing leads there as well."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call = Counter(self.tr("to call"), "bell", "accent")
        self.meetings = Counter(self.tr("meetings today"), "calendar-clock", "info")
        self.steps = Counter(self.tr("steps overdue"), "alarm-clock", "warn")
        self.results = Counter(self.tr("not given out"), "list-checks", "ok")
        self.drafts = Counter(self.tr("drafts of talks"), "file-pen", "neutral")
        leads: dict[Counter, tuple[str, dict[str, object]]] = {
            self.call: ("queue", {"tab": "queue"}),
            self.meetings: ("queue", {"period": "today"}),
            self.steps: ("queue", {"rule": QueueRule.STEP_OVERDUE.value}),
            self.results: ("testing", {"sessions": "check"}),
            self.drafts: ("queue", {"drafts": True}),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for counter, (page, args) in leads.items():
            counter.setCheckable(False)
            counter.clicked.connect(lambda _checked=False, to=page, what=args: self.chosen.emit(to, what))
            layout.addWidget(counter)

    def counters(self) -> tuple[Counter, ...]:
        return self.call, self.meetings, self.steps, self.results, self.drafts

    def show_day(self, day: Day) -> None:
        counts = {state.text.rule: state.count for state in day.queue.rules}
        self.call.set_number(len(day.queue.entries))
        self.meetings.set_number(day.listed)
        self.steps.set_number(counts.get(QueueRule.STEP_OVERDUE, 0))
        self.results.set_number(day.unreleased)
        self.drafts.set_number(day.drafts)
