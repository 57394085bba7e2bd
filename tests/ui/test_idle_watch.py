"""Five minutes without a hand on keyboard or mouse lock the window; a touch starts them anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from ui.idle_watch import IdleWatch


class Watch:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def window(qtbot) -> Iterator[QWidget]:
    made = QPushButton("Зима")
    qtbot.addWidget(made)
    made.show()
    yield made


def test_five_quiet_minutes_are_noticed_once(qtbot, window: QWidget) -> None:
    clock = Watch()
    watch = IdleWatch(window, 300, clock, every=10)

    clock.now = 299
    with qtbot.assertNotEmitted(watch.idle, wait=60):
        pass
    clock.now = 300
    with qtbot.waitSignal(watch.idle, timeout=500):
        pass
    with qtbot.assertNotEmitted(watch.idle, wait=60):
        pass


@pytest.mark.parametrize("touch", ["key", "click"])
def test_a_touch_starts_the_minutes_anew(qtbot, window: QWidget, touch: str) -> None:
    clock = Watch()
    watch = IdleWatch(window, 300, clock, every=10)
    clock.now = 200
    handle = window.windowHandle()
    assert handle is not None

    if touch == "key":
        QTest.keyClick(handle, Qt.Key.Key_Tab)
    else:
        QTest.mouseClick(
            handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, window.rect().center()
        )
    clock.now = 400

    with qtbot.assertNotEmitted(watch.idle, wait=60):
        pass
