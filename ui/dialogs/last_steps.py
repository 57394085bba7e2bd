"""Ctrl+Z of a page: the steps written while it was in front, the last one first."""

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.i18n import translate
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import NotFound, ZimaError
from zima_desktop.domain.ids import OperationId


class LastSteps(Actions):
    """Whatever wrote them: the page itself, a form over it, a job it began."""

    def __init__(self, context: AppContext, view: QWidget, topic: Topic) -> None:
        super().__init__(context, view)
        self._topic = topic
        self._steps: list[OperationId] = []
        context.changed.connect(self._remember)

    def undo(self) -> None:
        """Take back the last step; those that a toast took back are passed over."""
        while self._steps:
            try:
                change = self.context.services.history.undo(self._steps.pop())
            except NotFound:
                continue
            except ZimaError as error:
                self.context.report(self.view, error)
                return
            self.context.announce(change, translate("Actions", "Taken back"))
            return

    def _remember(self, change: Change) -> None:
        if change.operation is not None and self._topic in change.topics and self.view.isVisible():
            self._steps.append(change.operation)
