"""Figures of a leaving year: destinations, plan and fact, indicators; every bar opens to its names."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.followup.columns import bar_columns
from ui.pages.followup.totals import Bar, destination_bars, match_bars
from ui.signs import said
from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.layout import clear, column, line, row
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.content.followup_words import say, share_words
from zima_desktop.domain.cohorts import CohortFigures, Moment, Share
from zima_desktop.domain.leavers import Cohort

SIDE_BY_SIDE = 860
MOMENTS = (Moment.NOW, Moment.FIRST, Moment.YEAR_1, Moment.YEAR_2)


class BarsCard(Card):
    """A table of bars: Enter or a click opens the names behind one."""

    opened = Signal(object)  # Bar

    def __init__(self, title: str, note: str, column_title: str) -> None:
        super().__init__(title, note=note, margins=(1, 14, 1, 6))
        if self.head is not None:
            self.head.setContentsMargins(19, 0, 19, 0)
        self.table: RecordTable[Bar] = RecordTable(bar_columns(column_title), title, key=lambda bar: bar.key)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda index: self._open(self.table.records.record(index.row())))
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        theme().changed.connect(self._fit)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self.table.set_records(bars)
        self._fit()

    def _open(self, bar: Bar) -> None:
        if bar.count:
            self.opened.emit(bar)

    def _fit(self) -> None:
        """As high as its bars: the page scrolls, not the card."""
        rows = max(self.table.records.rowCount(), 1)
        self.table.setFixedHeight(rows * theme().size("row") + 4)


class TotalsTab(QWidget):
    """`asked` wants other figures."""

    asked = Signal()
    bar_opened = Signal(object)  # Bar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = Select([], self.tr("Year of leaving"))
        cohorts: list[tuple[object, str]] = [(None, self.tr("Grades 9 and 11"))]
        self.cohort = Select([*cohorts, *((one, said("cohort", one)) for one in Cohort)], self.tr("Cohort"))
        self.moment = Segmented([(one.value, said("moment", one)) for one in MOMENTS], self.tr("When"))
        self.counted = Label("", "secondary")
        self.places = BarsCard(self.tr("Where they went"), self.tr("people"), self.tr("Destination"))
        self.plans = BarsCard(self.tr("Plan and fact"), self.tr("people"), self.tr("Plan and fact"))
        self.shares = Card(self.tr("Indicators"))
        self._share_rows = column(gap=Space.XS)
        self.shares.body.addLayout(self._share_rows)
        self.empty = EmptyState(
            "chart-column",
            self.tr("Nobody has left yet"),
            self.tr("Figures appear when a class has finished grade 9, grade 11 or a college."),
        )
        self._lay_out()
        self._connect()

    def set_years(self, years: Sequence[int]) -> None:
        self.year.set_options([(year, str(year)) for year in years])

    def chosen_year(self) -> int | None:
        key = self.year.key()
        return key if isinstance(key, int) else None

    def chosen_cohort(self) -> Cohort | None:
        key = self.cohort.key()
        return key if isinstance(key, Cohort) else None

    def chosen_moment(self) -> Moment:
        return Moment(self.moment.key())

    def show_figures(self, found: CohortFigures) -> None:
        something = bool(found.lines)
        for part in (self._columns, self.shares):
            part.setVisible(something)
        self.empty.setVisible(not something)
        counted = translate("TotalsTab", "%n leaver(s)", None, len(found.lines))
        unknown = self.tr("unknown: {count}").format(count=found.unknown)
        self.counted.setText(f"{counted} · {unknown}" if something else "")
        self.places.show_bars(destination_bars(found))
        self.plans.show_bars(match_bars(found))
        self._show_shares(found.shares, found.year)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE * theme().text_scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(across if wide else down)

    def _lay_out(self) -> None:
        self._columns = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(Space.L)
        self._sides.addWidget(self.places, 1)
        self._sides.addWidget(self.plans, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        filters = QWidget()
        flow = FlowLayout(filters)
        for part in (self.year, self.cohort, self.moment):
            flow.addWidget(part)
        layout.addWidget(filters)
        layout.addWidget(self.counted)
        layout.addWidget(self._columns)
        layout.addWidget(self.shares)
        layout.addWidget(self.empty, 1)
        layout.addStretch(1)
        self.empty.hide()

    def _connect(self) -> None:
        self.year.picked.connect(lambda _key: self.asked.emit())
        self.cohort.picked.connect(lambda _key: self.asked.emit())
        self.moment.picked.connect(lambda _key: self.asked.emit())
        self.places.opened.connect(self.bar_opened)
        self.plans.opened.connect(self.bar_opened)

    def _show_shares(self, shares: Sequence[Share], year: int) -> None:
        clear(self._share_rows)
        for at, share in enumerate(shares):
            if at:
                self._share_rows.addWidget(line())
            title = Label(say("share", share.key), "strong", wrap=True)
            note = Label(say("share_of", share.key), "caption", wrap=True)
            value = Label(share_words(share, year), "body", wrap=True)
            texts = column(title, note, gap=0)
            across = row(gap=Space.L)
            across.addLayout(texts, 3)
            across.addWidget(value, 2)
            self._share_rows.addLayout(across)
