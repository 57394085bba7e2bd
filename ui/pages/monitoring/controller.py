"""Decides which year of figures is read."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.monitoring.view import MonitoringView
from ui.reading import PageReading
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.people import OrganizationKind

YEARS_BACK = 3
_TOPICS = frozenset({Topic.PEOPLE, Topic.TESTING, Topic.EVENTS, Topic.EXCHANGE})


class MonitoringController(QObject):
    """Figures are counted anew at every visit; a past year stands as on its last day."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        info = context.services.workspace.info()
        self._this_year = self._year = info.school_year
        coordinator = info.organization.kind is OrganizationKind.COORDINATOR
        self.view = MonitoringView(coordinator=coordinator)
        self._reading = PageReading(context, self.view)
        self.view.year_picked.connect(self._pick_year)
        self.view.exchange_requested.connect(lambda: context.navigator.open("exchange"))
        self.view.load_requested.connect(lambda: context.navigator.open("roster_import"))
        context.changed.connect(self._reread)

    def open(self, **_args: object) -> None:
        self._context.navigator.set_path(self.tr("Monitoring"))
        years = range(self._this_year, self._this_year - YEARS_BACK - 1, -1)
        self.view.set_years(years, self._year)
        self._show()
        self.view.year.setFocus()

    def close(self) -> None:
        """Figures that are still being counted are for nobody."""
        self._reading.drop()

    def _show(self) -> None:
        monitoring, year = self._context.services.monitoring, self._year
        title = self.tr("Counting the figures")
        self._reading.read(title, lambda: monitoring.overview(year), self.view.show_overview)

    def _reread(self, change: Change) -> None:
        if change.topics & _TOPICS and self.view.isVisible():
            self._show()

    def _pick_year(self, year: object) -> None:
        if isinstance(year, int):
            self._year = year
            self._show()
