"""Requests and appointments: what waits, the list of a day, what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.pages.queue.columns import appointment_columns
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import row
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.appointments import Appointment, AppointmentState
from zima_desktop.domain.ids import AppointmentId


class AppointmentsPanel(QWidget):
    """The buttons at the right speak of the chosen line."""

    period_picked = Signal(str)  # open, today, week, all
    ask_requested = Signal()
    opened = Signal(object)  # PersonId
    appoint_requested = Signal(object)  # AppointmentId, as the next ones
    hold_requested = Signal(object)
    miss_requested = Signal(object)
    cancel_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        periods = [
            ("open", self.tr("Open")),
            ("today", self.tr("Today")),
            ("week", self.tr("7 days")),
            ("all", self.tr("All")),
        ]
        self.period = Segmented(periods, self.tr("Which ones"))
        self.search = SearchField(self.tr("Find a person or a topic"), self.tr("Find"), keys="Ctrl+F")
        self.appoint = Button(self.tr("Day and hour"), "plain", "calendar-clock")
        self.hold = Button(self.tr("Took place"), "plain", "circle-check")
        self.miss = Button(self.tr("Did not come"), "plain", "user-x")
        self.cancel = Button(self.tr("Called off"), "plain", "calendar-x")
        self.remove = Button(self.tr("Delete"), "ghost", "trash-2")
        self.table: RecordTable[Appointment] = RecordTable(
            appointment_columns(),
            self.tr("Requests and appointments"),
            key=lambda line: line.id,
            search=lambda line: f"{line.name} {line.topic} {line.place or ''} {line.group}",
        )
        empty = EmptyState(
            "calendar-plus",
            self.tr("No requests here"),
            self.tr("Write down who asks for a meeting: a pupil, a parent or an adult of the town."),
            action=self.tr("Write a request down"),
            action_icon="plus",
        )
        empty.acted.connect(self.ask_requested)
        none = EmptyState("search-x", self.tr("Nothing found"))
        keys = (("Enter", self.tr("open the card")),)
        self.card = TableCard(self.table, empty=empty, nothing_found=none, foot_keys=keys)
        self._lay_out()
        self._connect()
        self._choose(None)

    def _lay_out(self) -> None:
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        first = row(self.period, gap=Space.S)
        first.addWidget(self.search, 1)
        second = row(self.appoint, self.hold, self.miss, self.cancel, None, self.remove, gap=Space.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.period.picked.connect(self.period_picked)
        self.search.searched.connect(self.table.records.set_search)
        self.table.opened.connect(lambda line: self.opened.emit(line.person))
        self.table.chosen.connect(self._choose)
        for button, signal in (
            (self.appoint, self.appoint_requested),
            (self.hold, self.hold_requested),
            (self.miss, self.miss_requested),
            (self.cancel, self.cancel_requested),
            (self.remove, self.remove_requested),
        ):
            button.clicked.connect(lambda _checked=False, one=signal: self._tell(one))

    def show_rows(self, rows: Sequence[Appointment]) -> None:
        self.table.set_records(rows)
        self._choose(self.table.current())

    def choose(self, number: AppointmentId) -> None:
        self.table.choose(number)

    def _tell(self, signal: object) -> None:
        line = self.table.current()
        if line is not None:
            signal.emit(line.id)  # type: ignore[attr-defined]  # a bound signal of this panel

    def show_period(self, period: str) -> None:
        """All of this period, whatever was looked for before."""
        self.search.clear()
        self.period.set_key(period)

    def _choose(self, line: Appointment | None) -> None:
        opened = line is not None and line.open
        self.appoint.setEnabled(opened or (line is not None and line.state is AppointmentState.MISSED))
        self.hold.setEnabled(opened)
        self.miss.setEnabled(opened and line is not None and line.at is not None)
        self.cancel.setEnabled(opened)
        self.remove.setEnabled(line is not None)
