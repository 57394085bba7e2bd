"""Shows the figures of a year: cards, bars by grade, organisations, what is still missing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.monitoring import words
from ui.pages.monitoring.charts import plain_builder, target_builder
from ui.pages.monitoring.figure_cards import CardGrid, CountCard, FigureCard
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chart_view import ChartView
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.page import Page, PageHead
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.dates import format_date, format_school_year
from zima_desktop.domain.monitoring import OrganizationFigures, Overview

CHART_HEIGHT = 206
SIDE_BY_SIDE = 820
YEAR_LETTERS = 23


class MonitoringView(Page):
    """One layout for both workspaces; a school sees bars of tests where a coordinator sees organisations."""

    year_picked = Signal(object)  # int
    exchange_requested = Signal()
    load_requested = Signal()

    def __init__(self, *, coordinator: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=560)
        self._coordinator = coordinator
        self.year = Select([], self.tr("School year"))
        self.year.setMinimumContentsLength(YEAR_LETTERS)
        title = self.tr("Figures of the municipality") if coordinator else self.tr("Figures of the school")
        self.head = PageHead(title, actions=(self.year,))
        self.grid = CardGrid()
        self.covered = ChartView(self.tr("Coverage by grade"))
        self.tested = ChartView(self.tr("Tested, by grade"))
        self.left = Card(self.tr("Coverage by grade"), note=self.tr("share of pupils"))
        title = self.tr("Organisations") if coordinator else self.tr("Tested, by grade")
        note = self.tr("pupils, figures") if coordinator else self.tr("share of pupils")
        self.right = Card(title, note=note, margins=(1, 16, 1, 6) if coordinator else (20, 16, 20, 18))
        self.hidden = Label("", "caption", wrap=True)
        self.table: RecordTable[OrganizationFigures] | None = None
        self.open_exchange = Button(self.tr("Open the exchange"), "link")
        self.missing = Notice("", tone="accent", actions=(self.open_exchange,))
        self.empty = self._make_empty()
        self._lay_out()
        self.year.picked.connect(self.year_picked)
        self.open_exchange.clicked.connect(self.exchange_requested)
        theme().changed.connect(self._arrange)

    def set_years(self, years: Sequence[int], chosen: int) -> None:
        text = self.tr("{years} school year")
        self.year.set_options([(year, text.format(years=format_school_year(year))) for year in years])
        self.year.set_key(chosen)

    def show_overview(self, overview: Overview) -> None:
        something = bool(overview.people)
        self.head.set_subtitle(
            self.tr("As of {day}").format(day=format_date(overview.on)) if something else ""
        )
        for part in (self.grid, self._columns):
            part.setVisible(something)
        self.empty.setVisible(not something)
        missing = words.missing_text(overview) if self._coordinator else ""
        self.missing.setVisible(bool(missing))
        self.missing.set("", missing, "accent", "info")
        if something:
            self.grid.set_cards(self._cards(overview))
            self._show_grades(overview)
        if self._coordinator:
            self._show_organizations(overview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _cards(self, overview: Overview) -> list[QWidget]:
        cards: list[QWidget] = [FigureCard(figure) for figure in overview.figures]
        note = self.tr("counted on {day}").format(day=format_date(overview.on))
        cards.append(CountCard(self.tr("Pupils the figures are counted over"), str(overview.people), note))
        if self._coordinator:
            received, expected = overview.organizations_received, overview.organizations_expected
            number = self.tr("{received} of {expected}").format(received=received, expected=expected)
            share = received / expected if expected else None
            waits = translate("MonitoringView", "%n still expected", None, expected - received)
            text = waits if expected > received else self.tr("everybody has handed over")
            cards.append(CountCard(self.tr("Organisations that handed over"), number, text, share))
        return cards

    def _show_grades(self, overview: Overview) -> None:
        figure = words.figure_of(overview, words.COVERED)
        target = figure.target if figure is not None else None
        self.covered.set_builder(
            target_builder(
                words.grade_bars(overview, words.COVERED, target), target, self.tr("Coverage by grade")
            )
        )
        bars = words.grade_bars(overview, words.TESTED, None)
        self.tested.set_builder(plain_builder(bars, self.tr("Tested, by grade")))
        whole = words.grades_are_whole(overview)
        self.hidden.setVisible(not whole)
        self.hidden.setText(
            self.tr("Some organisations hid small numbers, so no shares are reckoned by grade.")
            if not whole
            else ""
        )

    def _show_organizations(self, overview: Overview) -> None:
        if self.table is not None:
            self.table.hide()
            self.right.body.removeWidget(self.table)
            self.table.deleteLater()
        self.table = RecordTable(
            words.organization_columns(overview), self.tr("Organisations"), key=lambda row: row.name
        )
        self.table.setMinimumHeight(CHART_HEIGHT)
        self.table.set_records(overview.organizations)
        self.right.body.addWidget(self.table, 1)
        QWidget.setTabOrder(self.year, self.table)
        QWidget.setTabOrder(self.table, self.open_exchange)

    def _lay_out(self) -> None:
        for chart in (self.covered, self.tested):
            chart.setMinimumHeight(CHART_HEIGHT)
        self.left.body.addWidget(self.covered, 1)
        self.left.body.addWidget(self.hidden)
        if self._coordinator and self.right.head is not None:
            self.right.head.setContentsMargins(19, 0, 19, 0)
        else:
            self.right.body.addWidget(self.tested, 1)
        self.tested.setVisible(not self._coordinator)
        self._columns = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(Space.L)
        self._sides.addWidget(self.left, 1)
        self._sides.addWidget(self.right, 1)
        for part in (self.head, self.grid, self._columns, self.empty, self.missing):
            self.body.addWidget(part, 1 if part in (self._columns, self.empty) else 0)

    def _make_empty(self) -> EmptyState:
        if self._coordinator:
            state = EmptyState(
                "chart-line",
                self.tr("There is no data of this year yet"),
                self.tr("The figures appear as soon as the first package of an organisation is taken in."),
                action=self.tr("Open the exchange"),
                action_icon="arrow-right-left",
            )
            state.acted.connect(self.exchange_requested)
            return state
        state = EmptyState(
            "chart-line",
            self.tr("There is no data of this year yet"),
            self.tr("The figures appear as soon as the class lists are loaded."),
            action=self.tr("Load a list"),
            action_icon="upload",
        )
        state.acted.connect(self.load_requested)
        return state

    def _arrange(self) -> None:
        wide = self.viewport().width() >= SIDE_BY_SIDE * theme().text_scale
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
