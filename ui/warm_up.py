"""Imports the pages nobody has visited yet, one module an idle slice, so that a first visit builds only."""

import pkgutil
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.garbage import settle_down

BREATH_MS = 15  # between two modules: painting and input go first
QUIET_S = 0.4  # nobody has typed or clicked for so long
_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


def modules_of(packages: Sequence[str]) -> Iterator[str]:
    """Names of the packages and of the modules in them, in the order given; imports the packages alone."""
    for package in packages:
        yield package
        for module in pkgutil.iter_modules(import_module(package).__path__, package + "."):
            yield module.name


class WarmUp(QObject):
    """Works while the user does nothing; holds its breath while keys and mouse are used."""

    def __init__(
        self, window: QWidget, packages: Sequence[str], clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(window)
        self._modules = modules_of(packages)
        self._clock = clock
        self._touched = clock() - QUIET_S
        self.finished = False
        self._timer = QTimer(self, interval=BREATH_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def stop(self) -> None:
        """The window is about to close."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._touched = self._clock()
        return False

    def _step(self) -> None:
        if self._clock() - self._touched < QUIET_S:
            return
        name = next((name for name in self._modules if name not in sys.modules), None)
        if name is None:
            self.finished = True
            self._timer.stop()
            settle_down()
        else:
            import_module(name)
