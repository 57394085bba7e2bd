"""The list of leavers: who, what is known, how fresh it is."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.outcome_signs import FRESH_SIGNS
from ui.pages.followup import words
from ui.pages.followup.columns import leaver_columns, searched_text
from ui.signs import said
from ui.theme import Space, theme
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.followup import LeaverList, LeaverRow
from zima_desktop.domain.outcomes import Freshness, OutcomeStatus

SEARCH_WIDTH = 230
STATUS_LETTERS = 18


class LeaversTab(QWidget):
    """Filters by itself; `opened` wants the story of one person."""

    opened = Signal(object)  # LeaverRow
    load_requested = Signal()

    def __init__(self, *, town: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._town = town
        self._found: LeaverList | None = None
        self.search = SearchField(self.tr("Name or place"), self.tr("Find a leaver"), keys="Ctrl+F")
        self.year = Select([(None, self.tr("All years"))], self.tr("Year of leaving"))
        self.cohort = Select(words.cohort_options(), self.tr("What was finished"))
        statuses: list[tuple[object, str]] = [(None, self.tr("All statuses"))]
        statuses += [(one, said("outcome_status", one)) for one in OutcomeStatus]
        self.status = Select(statuses, self.tr("Status"))
        self.status.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(STATUS_LETTERS)  # the longest is read in the list
        self.chips = {
            one: FilterChip(said("freshness", one), *FRESH_SIGNS[one], 0)
            for one in (Freshness.FRESH, Freshness.AGING, Freshness.STALE, Freshness.NONE)
        }
        self.table: RecordTable[LeaverRow] = RecordTable(
            leaver_columns(), self.tr("Leavers"), key=lambda one: one.key, search=searched_text, many=True
        )
        nothing = EmptyState(
            "search-x", self.tr("Nobody found"), self.tr("Change the filters or the search.")
        )
        keys = (("Enter", self.tr("what is known")), ("Ctrl+N", self.tr("write a status")))
        self.card = LowTableCard(self.table, nothing_found=nothing, foot_keys=keys[:1] if town else keys)
        self.card.set_empty(self._empty())
        self._lay_out()
        self._connect()

    def show_leavers(self, found: LeaverList) -> None:
        """Everybody; the newest year is chosen the first time."""
        first = self._found is None
        self._found = found
        years: list[tuple[object, str]] = [(year, str(year)) for year in found.years]
        self.year.set_options([*years, (None, self.tr("All years"))])
        if first:
            self.year.set_key(found.years[0] if found.years else None)
        self._apply()

    def choose_scope(self, year: int | None, cohort: object) -> None:
        """Another page asks for one year and cohort."""
        self.year.set_key(year)
        self.cohort.set_key(cohort)
        self._apply()

    def chosen(self) -> tuple[LeaverRow, ...]:
        """Those selected when there are several, else everybody the filters show."""
        selected = self.table.selected()
        return selected if len(selected) > 1 else self.table.records.records()

    def _empty(self) -> EmptyState:
        if self._town:
            return EmptyState(
                "graduation-cap",
                self.tr("No school has told of its leavers yet"),
                self.tr("They come with packages of personal data, for those who agreed to it."),
            )
        return EmptyState(
            "graduation-cap",
            self.tr("Nobody has left yet"),
            self.tr("Who has finished grade 9, grade 11 or a college, or has left, appears here by itself."),
        )

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        filters = QWidget()
        line = FlowLayout(filters)
        for part in (self.search, self.year, self.cohort, self.status):
            line.addWidget(part)
        layout.addWidget(filters)
        layout.addWidget(chips)
        layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        for select in (self.year, self.cohort, self.status):
            select.picked.connect(self._apply)
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
        self.table.opened.connect(self.opened)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.search.setFixedWidth(round(SEARCH_WIDTH * theme().text_scale))

    def _search(self, text: str) -> None:
        self.table.records.set_search(text)

    def _apply(self) -> None:
        """Another scope: students are rows of their own, leavings are narrowed."""
        if self._found is None:
            return
        students = self.cohort.key() == words.STUDENTS
        self.year.setEnabled(not students)
        rows = self._found.students if students else self._of_scope(self._found.rows)
        counts = Counter(one.standing.freshness for one in rows)
        for freshness, chip in self.chips.items():
            chip.set_count(counts[freshness])
        self.table.set_records(rows)
        self._filter()

    def _of_scope(self, rows: tuple[LeaverRow, ...]) -> tuple[LeaverRow, ...]:
        year, cohort = self.year.key(), self.cohort.key()
        return tuple(
            one
            for one in rows
            if one.leaving is not None
            and (year is None or one.leaving.year == year)
            and (cohort is None or one.leaving.cohort == cohort)
        )

    def _filter(self) -> None:
        fresh = {one for one, chip in self.chips.items() if chip.isChecked()}
        status = self.status.key()
        if not fresh and status is None:
            self.table.records.set_filter(None)
            return
        self.table.records.set_filter(
            lambda one: (
                (not fresh or one.standing.freshness in fresh) and (status is None or one.status is status)
            )
        )
