"""Importing pages while nobody does anything; what it spares the first visit."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from benchmarks.pages import MAIN_WINDOW, measure
from ui.warm_up import WarmUp, modules_of
from zima_desktop.demo import create_demo
from zima_desktop.jobs import JobControl
from zima_desktop.store.key_slots import KdfCost

HEAVIEST = ["people", "catalogue", "testing", "person"]


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_modules_of_a_page_are_the_package_and_what_is_in_it() -> None:
    names = list(modules_of(["ui.pages.people"]))
    assert names[0] == "ui.pages.people"
    assert "ui.pages.people.controller" in names
    assert len(names) == len(set(names))


def test_every_page_is_imported_and_then_the_timer_rests(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    warm = WarmUp(window, ["ui.pages.monitoring", "ui.pages.exchange"])
    qtbot.waitUntil(lambda: warm.finished)
    assert {"ui.pages.monitoring.controller", "ui.pages.exchange.controller"} <= sys.modules.keys()
    assert not warm._timer.isActive()


def test_it_waits_while_the_user_types(qtbot: QtBot) -> None:
    window, clock = QWidget(), Clock()
    qtbot.addWidget(window)
    window.show()
    warm = WarmUp(window, ["ui.pages.monitoring"], clock)
    warm.stop()
    key = QKeyEvent(QEvent.Type.KeyPress, 0x41, Qt.KeyboardModifier.NoModifier)
    assert not warm.eventFilter(QObject(window), key)  # watches only, the key goes on
    warm._step()
    assert not warm.finished
    clock.now += 1
    for _ in (*modules_of(["ui.pages.monitoring"]), "the end"):
        warm._step()
    assert warm.finished


def test_after_it_a_first_visit_imports_no_page_and_is_short(tmp_path: Path) -> None:
    """The bar is the main window itself, shown in the same process: no page costs twice as much."""
    base = tmp_path / "base"
    create_demo(base, JobControl(), 30, cost=KdfCost(1, 8192)).services.close()
    turns, imported = measure(base, HEAVIEST, warm=True)
    assert imported == []
    assert turns.keys() >= set(HEAVIEST)
    bar = 2 * turns[MAIN_WINDOW]
    assert {key: turn for key, turn in turns.items() if turn > bar} == {}
