"""The page of exchange: which of its two halves a workspace has."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.exchange.school_controller import SchoolController
from ui.pages.exchange.town_controller import TownController
from zima_desktop.domain.people import OrganizationKind


class ExchangeController(QObject):
    """An organisation hands over, a coordinator takes in; `desk` is the controller of that half."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        own = context.services.workspace.info().organization
        coordinator = own.kind is OrganizationKind.COORDINATOR
        self._context = context
        self.desk = TownController(context) if coordinator else SchoolController(context)
        self.view = self.desk.view

    def open(self, **args: object) -> None:
        """`take`, `show_key` or `expected` = True opens that question of the coordinator at once."""
        self._context.navigator.set_path(self.tr("Data exchange"))
        self.desk.open(**args)
