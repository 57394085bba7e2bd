"""Notices that another window has come to the front; fights nothing."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

GRACE_MS = 800  # a notification that takes the focus for a moment is nobody's fault
ASLEEP_MS = 10_000  # so much later than asked for: the computer has slept


class AwayWatch(QObject):
    """`noticed` comes once for every time the window was left for another program."""

    noticed = Signal()

    def __init__(self, window: QWidget, now_ms: Callable[[], int] = QDateTime.currentMSecsSinceEpoch) -> None:
        super().__init__(window)
        self._window = window
        self.in_front: Callable[[], bool] = lambda: QApplication.activeWindow() is not None
        self._now_ms = now_ms
        self._since = 0
        self.timer = QTimer(self, singleShot=True, interval=GRACE_MS)
        self.timer.timeout.connect(self._look)

    def lost(self) -> None:
        """The window is not in front any more."""
        self._since = self._now_ms()
        self.timer.start()

    def returned(self) -> None:
        """It is again."""
        self.timer.stop()

    def _look(self) -> None:
        """A window of this program, a sleeping computer and a window that is not shown do not count."""
        slept = self._now_ms() - self._since > GRACE_MS + ASLEEP_MS
        if slept or self.in_front() or not self._window.isVisible():
            return
        self.noticed.emit()
