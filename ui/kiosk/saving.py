"""The way to the disk: tried again until it is open, with nothing lost meanwhile."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from zima_desktop.domain.errors import WriteFailed

RETRY_MS = 4000

Step = Callable[[], None]


class Saving(QObject):
    """What has to be written waits here while the disk refuses it."""

    refused = Signal(str)  # the reason

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: tuple[Step, Step] | None = None
        self.retry = QTimer(self, interval=RETRY_MS)
        self.retry.timeout.connect(self.again)

    @property
    def waiting(self) -> bool:
        """Something is in memory only."""
        return self._waiting is not None

    def safely(self, write: Step, then: Step) -> None:
        """Write, then go on; `then` may write something else."""
        try:
            write()
        except WriteFailed as error:
            self._waiting = (write, then)
            self.retry.start()
            self.refused.emit(error.reason)
            return
        self._waiting = None
        self.retry.stop()
        then()

    def again(self) -> None:
        """Try what is waiting."""
        if self._waiting is not None:
            self.safely(*self._waiting)

    def give_up(self) -> None:
        """A last chance for the disk; nothing is drawn any more."""
        self.retry.stop()
        if self._waiting is not None:
            with suppress(WriteFailed):
                self._waiting[0]()
        self._waiting = None
