"""From the start of the process to the first window, against a bare label; memory, and what is imported."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from zima_desktop.bootstrap import KdfCost, NewWorkspace, create_workspace
from zima_desktop.domain.workspaces import WorkspaceKind

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 7
BAR = 1.6
HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl")

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Зима")
label.show()
QTimer.singleShot(0, lambda: (print("shown", flush=True), app.quit()))
app.exec()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.application import make_application
from ui.settings import Settings
settings = Settings(Path(sys.argv[1]))
if len(sys.argv) > 2:
    settings.last_workspace = Path(sys.argv[2])
app = make_application(settings, ["zima"])
from ui.desktop import Desktop
desktop = Desktop(settings)
desktop.begin()
heavy = [name for name in sys.stdin.read().split() if name in sys.modules]
QTimer.singleShot(0, lambda: (print("shown", *heavy, flush=True), app.quit()))
app.exec()
desktop.end()
"""


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the window, the largest resident memory, heavy packages imported by then."""

    seconds: float
    peak_mib: float | None
    heavy: tuple[str, ...]


def start(code: str, place: Path, *words: Path) -> Start:
    """Bytecode is kept, as it is on the computer of a user after the first start."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    environment = kept | {"QT_QPA_PLATFORM": platform, "PYTHONPYCACHEPREFIX": str(place / "bytecode")}
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(" ".join(HEAVY))
        process.stdin.close()
        line = process.stdout.readline()
        seconds = time.perf_counter() - begun
        peak = _peak_of(process)
    said, *heavy = line.split() or [""]
    if said != "shown":
        sys.exit("the window was not shown")
    return Start(seconds, peak, tuple(heavy))


def _peak_of(process: "subprocess.Popen[str]") -> float | None:
    """Where the system tells; waits for the end of the process."""
    if not hasattr(os, "wait4"):
        return None
    _pid, _status, usage = os.wait4(process.pid, 0)
    return float(usage.ru_maxrss) / (1024 if sys.platform != "darwin" else 1024 * 1024)


def _new_workspace(root: Path) -> Path:
    wanted = NewWorkspace(
        "Школа Отрадного", WorkspaceKind.ORGANIZATION, "Штольц Андрей", "ледокол идёт на север"
    )
    create_workspace(root, wanted, cost=KdfCost(1, 8192)).services.close()
    return root


def _tell(title: str, starts: list[Start], bare: list[Start]) -> None:
    whole, least = (statistics.median(one.seconds for one in many) for many in (starts, bare))
    peaks = [one.peak_mib for one in starts if one.peak_mib is not None]
    memory = f", {statistics.median(peaks):.0f} MiB" if peaks else ""
    print(f"{title}: {whole:.2f} s, ratio {whole / least:.2f} (bar {BAR}){memory}")
    print(f"  heavy packages imported by then: {', '.join(starts[-1].heavy) or 'none'}")


def main() -> None:
    """Medians of interleaved rounds after one warm-up of each."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        workspace = _new_workspace(place / "base")
        bare: list[Start] = []
        welcome: list[Start] = []
        unlock: list[Start] = []
        for _ in range(ROUNDS + 1):
            bare.append(start(BARE, place))
            welcome.append(start(OURS, place, place / "empty.ini"))
            unlock.append(start(OURS, place, place / "known.ini", workspace))
        least = statistics.median(one.seconds for one in bare[1:])
        print(f"bare label: {least:.2f} s")
        _tell("first start (welcome)", welcome[1:], bare[1:])
        _tell("known base (password)", unlock[1:], bare[1:])


if __name__ == "__main__":
    main()
