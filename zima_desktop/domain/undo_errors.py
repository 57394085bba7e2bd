"""Why a step could not be taken back."""

from dataclasses import dataclass

from zima_desktop.domain.errors import ZimaError


@dataclass(eq=False)
class UndoConflict(ZimaError):
    """A row of the operation has changed since, or something newer hangs on it. Nothing was undone."""

    table: str
    row: int
