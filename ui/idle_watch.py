"""Notices that nobody has touched keyboard or mouse for a while; watches one native window only."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

CHECK_EVERY = 5_000  # ms
_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class IdleWatch(QObject):
    """Filters the events of the native window, not those of every widget: a few dozen a second at most."""

    idle = Signal()

    def __init__(
        self, window: QWidget, seconds: int, clock: Callable[[], float] = monotonic, every: int = CHECK_EVERY
    ) -> None:
        super().__init__(window)
        self._seconds = seconds
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self._check)
        self._timer.start()
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._clock()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last = self._clock()
        return False

    def _check(self) -> None:
        if self._clock() - self._last >= self._seconds:
            self._timer.stop()
            self.idle.emit()
