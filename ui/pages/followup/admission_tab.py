"""Admission of a class: everybody in the order of the list, written by keys alone."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.outcome_signs import STATE_LOOKS
from ui.pages.followup.columns import admission_columns
from ui.pages.followup.entry_strip import EntryStrip
from ui.signs import said
from ui.theme import Space
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import row
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.applications import ApplicationState
from zima_desktop.domain.followup import AdmissionRow
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group

STATES = tuple(ApplicationState)  # the digits 1…5 in this order
YEARS_BACK = 5


class AdmissionTable(RecordTable[AdmissionRow]):
    """Digits set the state, Ctrl+D writes what the one before got, Ctrl+G what the plan says."""

    state_keyed = Signal(object, object)  # AdmissionRow, ApplicationState
    repeat_requested = Signal(object)  # AdmissionRow
    plan_requested = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, text = self.current(), event.text()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if current is None:
            super().keyPressEvent(event)
        elif control and event.key() == Qt.Key.Key_D:
            self.repeat_requested.emit(current)
        elif control and event.key() == Qt.Key.Key_G:
            self.plan_requested.emit(current)
        elif not control and text.isdecimal() and 1 <= int(text) <= len(STATES):
            self.state_keyed.emit(current, STATES[int(text) - 1])
        else:
            super().keyPressEvent(event)


class AdmissionTab(QWidget):
    """`asked` wants another class; what is typed goes to the pupil in front."""

    asked = Signal()
    entered = Signal(object, str, str, object)  # AdmissionRow, place, programme, ApplicationState
    state_set = Signal(object, object)  # AdmissionRow, ApplicationState
    repeat_requested = Signal(object)  # AdmissionRow
    plan_requested = Signal(object)
    person_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = Select([], self.tr("Admission of the year"))
        self.group = Select([], self.tr("Class"))
        for part in (self.year, self.group):
            part.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToContents)
        self.without = Chip("", "circle-dashed")
        self.counts = {state: Chip("", STATE_LOOKS[state][0], STATE_LOOKS[state][1]) for state in STATES}
        self.table = AdmissionTable(
            admission_columns(), self.tr("Applications of the class"), key=lambda one: one.person
        )
        keys = (
            ("Enter", self.tr("write down")),
            ("1–5", self.tr("state")),
            ("Ctrl+D", self.tr("as before")),
            ("Ctrl+G", self.tr("as planned")),
        )
        self.card = LowTableCard(self.table, foot_keys=keys)
        self.card.set_empty(
            EmptyState(
                "users", self.tr("There are no classes in that school year"), self.tr("Choose another year.")
            )
        )
        self.strip = EntryStrip()
        self._lay_out()
        self._connect()

    def set_years(self, now: int) -> None:
        if self.year.count() == 0:
            text = self.tr("admission of {year}")
            years = range(now, now - YEARS_BACK, -1)
            self.year.set_options([(year, text.format(year=year)) for year in years])

    def set_groups(self, groups: Sequence[Group]) -> None:
        self.group.set_options([(one.id, one.name.printed) for one in groups])

    def chosen_year(self) -> int:
        key = self.year.key()
        assert isinstance(key, int)
        return key

    def chosen_group(self) -> GroupId | None:
        key = self.group.key()
        return GroupId(key) if isinstance(key, int) else None

    def show_rows(self, rows: Sequence[AdmissionRow]) -> None:
        """The class; the pupil in front stays in front."""
        self.table.set_records(rows)
        if rows and self.table.current() is None:
            self.table.selectRow(0)
        self._count(rows)
        self._show_person()

    def go_on(self) -> None:
        """The next pupil, with the line ready to type into."""
        below = self.table.currentIndex().row() + 1
        self.strip.clear()
        if below < self.table.records.rowCount():
            self.table.selectRow(below)
            self.strip.place.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_down(self) -> None:
        """The next pupil, the keys stay in the table."""
        below = self.table.currentIndex().row() + 1
        if below < self.table.records.rowCount():
            self.table.selectRow(below)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, gap=6)
        for chip in (*self.counts.values(), self.without):
            flow.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        head = row(self.year, self.group, Space.S)
        head.addWidget(chips, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(head)
        layout.addWidget(self.card, 1)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        self.year.picked.connect(lambda _key: self.asked.emit())
        self.group.picked.connect(lambda _key: self.asked.emit())
        self.table.chosen.connect(lambda _row: self._show_person())
        self.table.opened.connect(lambda _row: self.strip.place.setFocus())
        self.table.state_keyed.connect(self.state_set)
        self.table.repeat_requested.connect(self.repeat_requested)
        self.table.plan_requested.connect(self.plan_requested)
        self.strip.left.connect(self.table.setFocus)
        self.strip.entered.connect(self._enter)

    def _enter(self, place: str, programme: str, state: ApplicationState) -> None:
        current = self.table.current()
        if current is None:
            return
        if place:
            self.entered.emit(current, place, programme, state)
        else:
            self.go_on()

    def _show_person(self) -> None:
        current = self.table.current()
        self.strip.show_person(current.name.full if current else "")

    def _count(self, rows: Sequence[AdmissionRow]) -> None:
        counts = Counter(one.main.content.state for one in rows if one.main is not None)
        for state, chip in self.counts.items():
            icon, tone = STATE_LOOKS[state]
            text = translate("AdmissionTab", "{state}: {count}")
            chip.set(text.format(state=said("application_state", state), count=counts[state]), icon, tone)
            chip.setVisible(bool(counts[state]))
        rest = sum(one.main is None for one in rows)
        self.without.set(self.tr("Without an application: {count}").format(count=rest), "circle-dashed")
        self.without.setVisible(bool(rest))
