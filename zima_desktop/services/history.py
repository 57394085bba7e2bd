"""What was done last, and taking it back."""

from collections.abc import Callable

from zima_desktop.domain.changes import NOTHING, Change, Operation
from zima_desktop.domain.ids import OperationId
from zima_desktop.services.desk import Desk
from zima_desktop.store import undo


class HistoryService:
    """The journal of undoable steps."""

    def __init__(self, desk: Desk, follow: Callable[[Change], None]) -> None:
        """`follow` is told of every step taken back: what lies outside the base must go back too."""
        self._desk = desk
        self._follow = follow

    def recent(self, limit: int = 20) -> tuple[Operation, ...]:
        """The newest steps, newest first."""
        return undo.recent(self._desk.database, limit)

    def undo(self, operation: OperationId) -> Change:
        """Take one step back; raises UndoConflict and changes nothing if a row moved on since."""
        change = undo.undo(self._desk.database, operation)
        self._follow(change)
        return change

    def undo_last(self) -> Change:
        """Take the newest step back that has not been taken back yet."""
        for operation in self.recent():
            if not operation.undone:
                return self.undo(operation.id)
        return NOTHING
