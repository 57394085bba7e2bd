"""Decides what a coordinator's day is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.i18n import translate
from ui.jobs import LatestJob
from ui.pages.today import words
from ui.pages.today.backing_up import back_up
from ui.pages.today.checklist import Step
from ui.pages.today.rounds import town_round
from ui.pages.today.town_view import TownDayView
from zima_desktop.domain.changes import Change
from zima_desktop.domain.handover import IncomingRow
from zima_desktop.domain.monitoring import Figure
from zima_desktop.jobs import JobControl


@dataclass(frozen=True, slots=True)
class _Town:
    """What the day of a coordinator is made of."""

    today: date
    rows: Sequence[IncomingRow]
    figures: Sequence[Figure]
    backup: datetime | None


class TownDay(QObject):
    """Who has handed over, what came last, what the figures say."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._job = LatestJob(context.jobs)
        self.view = TownDayView()
        view = self.view
        view.take_requested.connect(lambda: context.navigator.open("exchange", take=True))
        view.key_requested.connect(lambda: context.navigator.open("exchange", show_key=True))
        view.board_requested.connect(lambda: context.navigator.open("exchange"))
        view.first.chosen.connect(self._follow)
        view.data.backup_requested.connect(lambda: back_up(context, self._show))
        context.changed.connect(self._reread)

    def open(self) -> None:
        self._show()
        self.view.take.setFocus()

    def _show(self) -> None:
        """Behind the window: the figures look at every organisation."""
        services = self._context.services

        def gather(_control: JobControl) -> _Town:
            return _Town(
                services.workspace.today(),
                services.handover.incoming(),
                services.monitoring.overview().figures,
                services.workspace.info().last_backup,
            )

        self._job.run(self.tr("Reading the day"), gather, self._fill, self._fail)

    def _fail(self, error: Exception | None) -> None:
        if error is not None:
            self._context.report(self.view, error)

    def _fill(self, town: _Town) -> None:
        view, rows = self.view, town.rows
        waited = sum(one.received is None for one in rows)
        if waited:
            text = translate("TownDay", "%n organisation(s) still expected.", None, waited)
        else:
            text = self.tr("Everybody has handed over.") if rows else self.tr("Welcome. The base is empty.")
        view.head.show_day(words.title_of(town.today), text)
        view.show_board(rows, town.today)
        view.show_first_round(town_round(rows), waits=bool(rows))
        view.figures.show_figures(town.figures)
        view.data.show_state(town.backup, "", town.today)

    def _reread(self, _change: Change) -> None:
        if self.view.isVisible():
            self._show()

    def _follow(self, step: Step) -> None:
        self._context.navigator.open(step.page, **step.args)
