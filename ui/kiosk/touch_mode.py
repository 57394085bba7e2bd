"""Whether the kiosk is worked with fingers: then keys and larger ways to scroll are shown."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QInputDevice


class TouchMode(QObject):
    """Whether keys are shown on the screen; one for the whole kiosk."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.on = False

    def set_on(self, on: bool) -> None:
        if on != self.on:
            self.on = on
            self.changed.emit()


_mode: list[TouchMode] = []


def touch_mode() -> TouchMode:
    """The one of this process; made on first use."""
    if not _mode:
        _mode.append(TouchMode())
    return _mode[0]


def has_touch_screen() -> bool:
    """True where a finger is expected."""
    screen = QInputDevice.DeviceType.TouchScreen
    return any(device.type() == screen for device in QInputDevice.devices())
