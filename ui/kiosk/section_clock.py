"""The time that is left for a section, asked of the session itself: sleep changes nothing."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 250


class SectionClock(QObject):
    """Ticks while a timed section is open; `ended` comes once."""

    ticked = Signal(str)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: Callable[[], float | None] | None = None
        self.timer = QTimer(self, interval=TICK_MS)
        self.timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        return self._left is not None

    def start(self, left: Callable[[], float | None]) -> None:
        """`left` tells the seconds by the clock on the wall."""
        self._left = left
        self.timer.start()
        self._tick()

    def stop(self) -> None:
        self._left = None
        self.timer.stop()
        self.ticked.emit("")

    def _tick(self) -> None:
        left = self._left() if self._left is not None else None
        if left is None:
            return
        if left <= 0:
            self.stop()
            self.ended.emit()
            return
        minutes, seconds = divmod(ceil(left), 60)
        self.ticked.emit(self.tr("{time} left").format(time=f"{minutes}:{seconds:02d}"))
