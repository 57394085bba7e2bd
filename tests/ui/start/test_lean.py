"""What is not imported before the first picture cannot make it late."""

import os
import subprocess
import sys
from pathlib import Path

HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "pypdfium2")
PROGRAM = """
import sys
from pathlib import Path
from ui.application import make_application
from ui.settings import Settings
settings = Settings(Path(sys.argv[1]))
if len(sys.argv) > 2:
    settings.last_workspace = Path(sys.argv[2])
app = make_application(settings, ["zima"])
from ui.desktop import Desktop
desktop = Desktop(settings)
desktop.begin()
window = desktop.start.window
assert not window.grab().isNull()
print(type(window.stack.currentWidget()).__name__, *sorted(set(sys.argv[3:]) & set(sys.modules)))
"""


def _shown(*words: object) -> list[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM, *map(str, words), *HEAVY]
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_nothing_heavy_is_imported_for_the_unlock_page(workspace: tuple[Path, str], tmp_path: Path) -> None:
    assert _shown(tmp_path / "s.ini", workspace[0]) == ["UnlockView"]
