"""Cyclic garbage that holds widgets dies in the window's thread, never in that of a job."""

import gc
import threading
import weakref

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui import garbage
from ui.jobs import JobRunner
from zima_desktop.jobs import JobControl


def litter(_control: JobControl) -> bool:
    """So many cycles that the collector would come several times."""
    for _ in range(50_000):
        knot: list[object] = []
        knot.append(knot)
    return gc.isenabled()


def drop_a_timer(deaths: list[str]) -> None:
    timer = QTimer()
    timer.start(10_000)
    timer.setProperty("knot", [timer])
    timer.knot = timer  # type: ignore[attr-defined]
    weakref.finalize(timer, lambda: deaths.append(threading.current_thread().name))


def test_a_job_never_collects_the_windows_garbage(qtbot: QtBot, jobs: JobRunner) -> None:
    gc.collect()
    deaths: list[str] = []
    answers: list[bool] = []
    drop_a_timer(deaths)

    jobs.run("one", litter, answers.append)
    jobs.run("two", litter, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=10_000)

    assert answers == [False, False]
    assert "zima-jobs" not in deaths
    assert gc.isenabled()
    gc.collect()
    assert deaths == [threading.current_thread().name]


def test_a_runner_that_is_stopped_lets_the_collector_go_on(jobs: JobRunner) -> None:
    begun, go = threading.Event(), threading.Event()

    def work(_control: JobControl) -> None:
        begun.set()
        go.wait(5)

    jobs.run("long", work, lambda _nothing: None)
    begun.wait(5)
    assert not gc.isenabled()
    go.set()
    jobs.stop()
    assert gc.isenabled()


def test_beside_the_start_window_it_rests_too(qtbot: QtBot) -> None:
    go = threading.Event()
    garbage.beside(lambda: go.wait(5) and None, "zima-warm-up")
    assert not gc.isenabled()
    go.set()
    qtbot.waitUntil(gc.isenabled, timeout=5_000)
