"""The page of today: which of its two forms a workspace has."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.today.school_controller import SchoolDay
from ui.pages.today.town_controller import TownDay
from zima_desktop.domain.people import OrganizationKind


class TodayController(QObject):
    """A school sees its day, a coordinator what the organisations have sent."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        own = context.services.workspace.info().organization
        coordinator = own.kind is OrganizationKind.COORDINATOR
        self._context = context
        self.day = TownDay(context) if coordinator else SchoolDay(context)
        self.view = self.day.view

    def open(self, **_args: object) -> None:
        self._context.navigator.set_path(self.tr("Today"))
        self.day.open()
