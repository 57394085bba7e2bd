"""What every test is held to: no Qt warning, no log record at WARNING, no window left behind."""

import logging
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A run of the tests tells whether the change is good, so it throws the same dice every time;
# `dev.py soak fuzz` throws new ones.
settings.register_profile("same_dice", derandomize=True, database=None)
settings.register_profile("new_dice", database=None)
settings.load_profile("same_dice")


LOUD = frozenset({"QtWarningMsg", "QtCriticalMsg", "QtFatalMsg"})
OFFSCREEN_CANNOT = "This plugin does not support"


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def log_records() -> Iterator[list[logging.LogRecord]]:
    """Records at WARNING and above; a test that expects some asserts on them and clears the list."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield collector.records
    logging.getLogger().removeHandler(collector)
    assert not [record.getMessage() for record in collector.records]


@pytest.fixture(autouse=True)
def qt_stays_silent(request: pytest.FixtureRequest) -> Iterator[None]:
    """A Qt message of level warning or worse fails the test that caused it."""
    capture = getattr(request.node, "qt_log_capture", None)
    yield
    if capture is not None:
        loud = [record.message for record in capture.records if record.type_name in LOUD]
        assert not [message for message in loud if not message.startswith(OFFSCREEN_CANNOT)]


@pytest.fixture(autouse=True)
def no_window_left_behind() -> Iterator[None]:
    """A visible window after the end belongs to nobody."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets is not None else None
    if widgets is None or not isinstance(app, widgets.QApplication):
        return
    left = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} {widget.windowTitle()}" for widget in left]
    for widget in left:
        widget.close()
    assert not names
