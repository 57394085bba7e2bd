"""Guards of the Qt binding: PySide6 6.12.0 on Python 3.11 loses references and aborts after some minutes."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


class _Sender(QObject):
    told = Signal(bool)


def test_binding_keeps_the_references_of_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)

    for _ in range(1000):
        widget.update()

    assert abs(sys.getrefcount(None) - before) < 100


def test_binding_keeps_the_references_of_true() -> None:
    sender = _Sender()
    before = sys.getrefcount(True)

    for _ in range(200):
        sender.told.emit(True)

    assert abs(sys.getrefcount(True) - before) < 50
