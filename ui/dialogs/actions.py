"""What dialogs and services have in common: write, tell the pages, offer to take it back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.i18n import translate
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import ZimaError


class Actions(QObject):
    """Base of the small controllers that any page may own: they live as long as its view's context."""

    def __init__(self, context: AppContext, view: QWidget) -> None:
        super().__init__(context)
        self.context, self.view = context, view

    def today(self) -> date:
        """The day of the services' clock: what is typed and what is checked agree."""
        return self.context.services.workspace.today()

    def write(self, work: Callable[[], Change]) -> Change | None:
        """Do it; a foreseen failure is shown and gives None."""
        try:
            return work()
        except ZimaError as error:
            self.context.report(self.view, error)
            return None

    def announce(self, change: Change, text: str) -> None:
        """Tell the pages and the user; what can be taken back says so."""
        undo = None if change.operation is None else lambda: self._undo(change)
        self.context.announce(change, text, undo)

    def _undo(self, change: Change) -> None:
        assert change.operation is not None
        operation = change.operation
        back = self.write(lambda: self.context.services.history.undo(operation))
        if back is not None:
            self.context.announce(back, translate("Actions", "Taken back"))
