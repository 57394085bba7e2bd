"""The first visit of every page of the main window: the longest turn of the event loop it costs.

Cold: each page in a process of its own, right after the window was shown, before anything was warmed up.
Warm: one process, all pages one after another, after the window has warmed itself up.
Milliseconds are CPU time of the window's thread, so that a busy machine changes little.

Run: python3 dev.py bench pages, or python -m benchmarks.pages [people …]
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
LAW_MS = 100
SETTLE_MS = 350  # before and after the jobs of a page
JOBS_LIMIT_MS = 60_000
WARM_LIMIT_S = 60.0
MAIN_WINDOW, WARMING = "(main window)", "(warming up)"


class Visits(NamedTuple):
    """The longest turns in ms by page, MAIN_WINDOW and WARMING; modules of `ui` that visits imported."""

    turns: dict[str, float]
    imported: list[str]


class TurnMeter:
    """The longest turn of the running event loop since `start`, in ms of CPU of its thread.

    Waiting costs no CPU, so it does not matter on which side of it a dispatcher dispatches.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import QAbstractEventDispatcher

        self._begun = time.thread_time()
        self.longest = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._turn)
        dispatcher.aboutToBlock.connect(self._turn)

    def start(self) -> None:
        """Forget what was."""
        self.longest = 0.0
        self._begun = time.thread_time()

    def _turn(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, 1000 * (now - self._begun))
        self._begun = now


def wait(ms: int, until: Callable[[], bool] = lambda: False) -> None:
    """Let the window live for so long, or until something holds."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, step = QEventLoop(), QTimer()
    end = time.monotonic() + ms / 1000
    step.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
    step.start(10)
    loop.exec()


def visit(main: "MainWindow", key: str, args: dict[str, object], meter: TurnMeter) -> float:
    """Open the page from the event loop, as a click does, and wait until it is quiet."""
    from PySide6.QtCore import QTimer

    def go() -> None:
        meter.start()
        main.open(key, **args)

    meter.start()
    QTimer.singleShot(0, go)
    wait(SETTLE_MS)
    wait(JOBS_LIMIT_MS, lambda: not main._context.jobs.busy)
    wait(SETTLE_MS)
    return meter.longest


def arguments(main: "MainWindow") -> dict[str, dict[str, object]]:
    """What pages that are always about something are opened with; pages without an example are left out."""
    from zima_desktop.domain.cards import PersonFilter

    person = main.services.people.find(PersonFilter()).rows[0].id
    return {"person": {"person": person}}


def child(base: Path, pages: list[str], *, warm: bool) -> Visits:
    """In a process of its own: open the base, show the window, visit the pages."""
    from ui.application import make_application
    from ui.desktop import Desktop
    from ui.settings import Settings
    from zima_desktop.bootstrap import open_workspace, warm_up
    from zima_desktop.demo import PASSWORD

    warm_up()  # the start window did it while the password was typed
    settings = Settings(base.parent / f"settings{os.getpid()}.ini")
    make_application(settings, ["zima"])
    desktop = Desktop(settings)
    opened = open_workspace(base, PASSWORD)
    meter = TurnMeter()
    meter.start()
    desktop._show_workspace(opened)
    wait(100)
    main = desktop.main
    assert main is not None
    figures = {MAIN_WINDOW: meter.longest}
    if warm:
        meter.start()
        wait(int(1000 * WARM_LIMIT_S), lambda: desktop.warm_up is not None and desktop.warm_up.finished)
        figures[WARMING] = meter.longest
    given, known = arguments(main), set(sys.modules)
    for key in pages or [key for key in main.pages if key in given or not main.pages[key].parent]:
        if key not in ("", main.current_page):
            figures[key] = visit(main, key, given.get(key, {}), meter)
    desktop.end()
    return Visits(figures, sorted(name for name in set(sys.modules) - known if name.startswith("ui.")))


def _environment(place: Path) -> dict[str, str]:
    """Bytecode is kept, as it is on the computer of a user after the first start."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return kept | {"QT_QPA_PLATFORM": platform, "PYTHONPYCACHEPREFIX": str(place / "bytecode")}


def measure(base: Path, pages: list[str], *, warm: bool) -> Visits:
    """`child` in a fresh process."""
    words = [str(base), "warm" if warm else "cold", *pages]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.pages", "--child", *words],
        cwd=ROOT,
        env=_environment(base.parent),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return Visits(*json.loads(done.stdout.splitlines()[-1]))


def main(counts: tuple[int, ...] = (600, 10_000)) -> None:
    """Print a line a page: the longest turn cold and warm, for each size of base."""
    from zima_desktop.demo import create_demo
    from zima_desktop.jobs import JobControl
    from zima_desktop.store.key_slots import KdfCost

    for count in counts:
        with tempfile.TemporaryDirectory() as place:
            base = Path(place) / "base"
            create_demo(base, JobControl(), count, cost=KdfCost(1, 8192)).services.close()
            measure(base, [], warm=True)  # writes the bytecode
            warm = measure(base, [], warm=True)
            print(f"{count} people, longest turn of the event loop, ms of CPU (law: {LAW_MS})")
            for key, figure in warm.turns.items():
                cold = "" if key.startswith("(") else f"{measure(base, [key], warm=False).turns[key]:7.0f}"
                over = "  over" if max(figure, float(cold or 0)) > LAW_MS else ""
                print(f"  {key:<20} cold {cold:>7}  warm {figure:7.0f}{over}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(child(Path(sys.argv[2]), sys.argv[4:], warm=sys.argv[3] == "warm")))
        sys.stdout.flush()
        os._exit(0)  # nothing is left to save
    wanted = tuple(int(word) for word in sys.argv[1:] if word.isdecimal())
    main(wanted or (600, 10_000))
