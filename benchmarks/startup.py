"""From the start of the process to the first window, against a bare label; and what is imported by then."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 7
BAR = 1.6

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
app = make_application(settings)
from ui.desktop import Desktop
desktop = Desktop(settings)
desktop.begin()
heavy = [name for name in ("sqlalchemy", "alembic", "reportlab", "openpyxl") if name in sys.modules]
QTimer.singleShot(0, lambda: (print("shown", heavy, flush=True), app.quit()))
app.exec()
desktop.end()
"""


def shown_after(code: str) -> tuple[float, str]:
    """Seconds until the window is there, and what the process said of itself."""
    start = time.perf_counter()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, os.devnull]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - start
        process.wait()
    return seconds, line.strip()


def main() -> None:
    """Print the medians, interleaved after one warm-up, and their ratio."""
    shown_after(BARE), shown_after(OURS)
    bare, ours, said = [], [], ""
    for _ in range(ROUNDS):
        bare.append(shown_after(BARE)[0])
        seconds, said = shown_after(OURS)
        ours.append(seconds)
    least, whole = statistics.median(bare), statistics.median(ours)
    print(f"bare label {least:.2f} s, start window {whole:.2f} s, ratio {whole / least:.2f} (bar {BAR})")
    print(f"heavy packages imported by then: {said.removeprefix('shown ')}")


if __name__ == "__main__":
    main()
