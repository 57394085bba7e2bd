"""Decides what a coordinator's day is made of."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.i18n import translate
from ui.pages.today import words
from ui.pages.today.backing_up import back_up
from ui.pages.today.checklist import Step
from ui.pages.today.rounds import town_round
from ui.pages.today.town_view import TownDayView
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import ZimaError


class TownDay(QObject):
    """Who has handed over, what came last, what the figures say."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
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
        try:
            self._read()
        except ZimaError as error:
            self._context.report(self.view, error)

    def _read(self) -> None:
        services, view = self._context.services, self.view
        today = services.workspace.today()
        rows = services.handover.incoming()
        waited = sum(one.received is None for one in rows)
        if waited:
            text = translate("TownDay", "%n organisation(s) still expected.", None, waited)
        else:
            text = self.tr("Everybody has handed over.") if rows else self.tr("Welcome. The base is empty.")
        view.head.show_day(words.title_of(today), text)
        view.show_board(rows, today)
        view.show_first_round(town_round(rows), waits=bool(rows))
        view.figures.show_figures(services.monitoring.overview().figures)
        view.data.show_state(services.workspace.info().last_backup, "", today)

    def _reread(self, _change: Change) -> None:
        if self.view.isVisible():
            self._show()

    def _follow(self, step: Step) -> None:
        self._context.navigator.open(step.page, **step.args)
