"""Results of a class for one instrument: pupils by scales, the missing ones listed too."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.testing.columns import result_columns, state_chip
from ui.theme import Space
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import row
from ui.widgets.select import Select
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.people import Group
from zima_desktop.domain.results import InstrumentCard, ResultRow, ResultState


class ResultsPanel(QWidget):
    """`asked` wants other rows; `opened` wants the page of one result."""

    asked = Signal()
    opened = Signal(object)  # ResultRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = Select([], self.tr("Class"))
        self.instrument = Select([], self.tr("Instrument"))
        for part, letters in ((self.group, 7), (self.instrument, 18)):  # long names are read in the list
            part.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            part.setMinimumContentsLength(letters)
        self.chips = {state: FilterChip(state_chip(state)[0]) for state in ResultState}
        self.filters = QWidget()
        self.filters.setLayout(row(self.group, self.instrument, Space.S, *self.chips.values()))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._instrument: Instrument | None = None
        self._search = ""
        self.table: RecordTable[ResultRow] | None = None
        self._card: TableCard | None = None
        self.group.picked.connect(lambda _key: self.asked.emit())
        self.instrument.picked.connect(lambda _key: self.asked.emit())
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)

    def set_choices(self, groups: Sequence[Group], instruments: Sequence[InstrumentCard]) -> None:
        options: list[tuple[object, str]] = [(one.id, one.name.printed) for one in groups]
        first = self.group.count() == 0
        self.group.set_options([*options, (None, self.tr("All classes"))])
        if first:
            self.group.setCurrentIndex(0)
        self.instrument.set_options([(one.code, one.title) for one in instruments])

    def chosen_group(self) -> GroupId | None:
        key = self.group.key()
        return GroupId(key) if isinstance(key, int) else None

    def chosen_instrument(self) -> str:
        return str(self.instrument.key() or "")

    def set_busy(self, busy: bool) -> None:
        """Skeleton rows until the first answer."""
        if self._card is not None and self.table is not None:
            self._card.set_busy(busy and not self.table.records.total())

    def show_rows(self, instrument: Instrument, rows: Sequence[ResultRow]) -> None:
        table = self._table_for(instrument)
        for state, chip in self.chips.items():
            count = sum(one.state is state for one in rows)
            chip.set_count(count)
            chip.setVisible(bool(count) or chip.isChecked())
        table.set_records(rows)

    def set_search(self, text: str) -> None:
        self._search = text
        if self.table is not None:
            self.table.records.set_search(text)

    def _table_for(self, instrument: Instrument) -> RecordTable[ResultRow]:
        """Columns belong to an instrument, so another one brings another table."""
        if (
            self.table is not None
            and self._instrument is not None
            and self._instrument.sha256 == instrument.sha256
        ):
            return self.table
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        table: RecordTable[ResultRow] = RecordTable(
            result_columns(instrument),
            self.tr("Results of the class"),
            key=lambda one: one.person,
            search=lambda one: f"{one.name} {one.group}",
        )
        empty = EmptyState(
            "users",
            self.tr("There are no pupils in this class"),
            self.tr("Load a class list on the page of classes."),
        )
        nothing = EmptyState("search-x", self.tr("Nobody found"), self.tr("Change the filter or the search."))
        card = TableCard(
            table, empty=empty, nothing_found=nothing, foot_keys=(("Enter", self.tr("open the result")),)
        )
        self._layout.addWidget(card)
        table.opened.connect(self._open)
        self.table, self._card, self._instrument = table, card, instrument
        self._filter(True)
        table.records.set_search(self._search)
        return table

    def _filter(self, _on: bool) -> None:
        wanted = {state for state, chip in self.chips.items() if chip.isChecked()}
        if self.table is not None:
            self.table.records.set_filter((lambda one: one.state in wanted) if wanted else None)

    def _open(self, record: ResultRow) -> None:
        if record.attempt is not None and record.profile is not None:
            self.opened.emit(record)
