"""Cyclic garbage is collected in the window's thread only.

It may hold widgets and timers, and Qt crashes when another thread destroys them. So the collector rests
while any other thread of ours is at work; both functions are called in the window's thread.
"""

import gc
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QCoreApplication, QTimer

WATCH_MS = 50
_workers = 0


def rest() -> None:
    """A thread begins to work; `resume` must follow when it has ended."""
    global _workers  # noqa: PLW0603
    _workers += 1
    gc.disable()


def resume() -> None:
    """That thread has ended or waits; the collector goes on when it was the last one."""
    global _workers  # noqa: PLW0603
    _workers -= 1
    if not _workers:
        gc.enable()


def beside(work: Callable[[], None], name: str) -> None:
    """Run `work` in a thread of its own, for which nobody waits."""
    thread = Thread(target=work, name=name, daemon=True)
    watch = QTimer(QCoreApplication.instance(), interval=WATCH_MS)

    def look() -> None:
        if not thread.is_alive():
            watch.stop()
            watch.deleteLater()
            resume()

    watch.timeout.connect(look)
    rest()
    thread.start()
    watch.start()


def settle_down() -> None:
    """Once: what is there now stays for good, and later collections need not walk through it again."""
    if not gc.get_freeze_count():
        gc.collect()
        gc.freeze()
