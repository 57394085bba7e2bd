"""The queue: rules as chips with their counts, people with the reasons why."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.queue.columns import RULE_SIGNS, queue_columns
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import row
from ui.widgets.search_field import SearchField
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.queue import Queue, QueueEntry, QueueRule, RuleState


class QueuePanel(QWidget):
    """Buttons speak of the chosen lines."""

    opened = Signal(object)  # PersonId, as the next two
    talk_requested = Signal(object)
    appoint_requested = Signal(object)
    snooze_requested = Signal(object)  # list of QueueEntry
    rules_requested = Signal()
    away_requested = Signal()

    def __init__(self, rules: Sequence[RuleState], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {state.text.rule: state.text.title for state in rules}
        self.chips: dict[QueueRule, FilterChip] = {}
        for state in rules:
            chip = FilterChip(state.text.title, *RULE_SIGNS[state.text.rule], 0)
            chip.setToolTip(state.text.explanation)
            chip.setAccessibleDescription(state.text.explanation)
            self.chips[state.text.rule] = chip
        self.search = SearchField(self.tr("Find a person"), self.tr("Find a person"), keys="Ctrl+F")
        self.rules = Button(self.tr("Rules…"), "plain", "sliders-horizontal")
        self.away = Button("", "ghost", "bell-off")
        self.snooze = Button(self.tr("Not before…"), "plain", "bell-off")
        self.appoint = Button(self.tr("Request"), "plain", "calendar-plus")
        self.table: RecordTable[QueueEntry] = RecordTable(
            queue_columns(titles, today),
            self.tr("Whom to call"),
            key=lambda line: line.person,
            search=lambda line: f"{line.name} {line.group}",
            many=True,
        )
        calm = EmptyState(
            "circle-check",
            self.tr("Nobody has to be called now"),
            self.tr("The rules look at tests, talks, plans and requests and call by themselves."),
        )
        none = EmptyState("search-x", self.tr("Nobody for these rules"))
        keys = ((self.tr("Space"), self.tr("write a talk")), ("Enter", self.tr("open the card")))
        self.card = TableCard(self.table, empty=calm, nothing_found=none, foot_keys=keys)
        self._lay_out()
        self._connect()
        self._choose()

    def _lay_out(self) -> None:
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        chips = QWidget()
        flow = FlowLayout(chips, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        first = row(gap=Space.S)
        first.addWidget(self.search, 1)
        for button in (self.away, self.rules, self.appoint, self.snooze):
            first.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(first)
        layout.addWidget(chips)
        layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self.table.records.set_search)
        self.table.opened.connect(lambda line: self.opened.emit(line.person))
        self.table.action_requested.connect(lambda line, _key: self.talk_requested.emit(line.person))
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.rules.clicked.connect(self.rules_requested)
        self.away.clicked.connect(self.away_requested)
        self.snooze.clicked.connect(lambda: self.snooze_requested.emit(list(self.table.selected())))
        self.appoint.clicked.connect(self._ask_appointment)
        for chip in self.chips.values():
            chip.toggled.connect(self._refilter)

    def show_queue(self, queue: Queue) -> None:
        """People with their reasons; a rule that calls nobody has no chip."""
        for state in queue.rules:
            chip = self.chips[state.text.rule]
            chip.set_count(state.count)
            chip.setVisible(bool(state.count) or chip.isChecked())
        away = len({one.person for one in queue.put_off})
        self.away.setVisible(bool(away))
        self.away.setText(translate("QueuePanel", "put off: %n", None, away))
        self.table.set_records(queue.entries)
        self._choose()

    def set_rules(self, rules: frozenset[QueueRule]) -> None:
        """Show everybody with one of these reasons; with none, everybody."""
        self.search.clear()
        for rule, chip in self.chips.items():
            chip.setChecked(rule in rules)

    def choose(self, person: PersonId) -> None:
        self.table.choose(person)

    def _refilter(self) -> None:
        wanted = {rule for rule, chip in self.chips.items() if chip.isChecked()}
        passes = (lambda line: any(reason.rule in wanted for reason in line.reasons)) if wanted else None
        self.table.records.set_filter(passes)

    def _choose(self) -> None:
        count = len(self.table.selected())
        self.snooze.setEnabled(count > 0)
        self.appoint.setEnabled(count == 1)

    def _ask_appointment(self) -> None:
        line = self.table.current()
        if line is not None:
            self.appoint_requested.emit(line.person)
