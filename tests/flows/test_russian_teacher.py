"""Teacher mode in Russian: every state and dialog, two letter sizes, two window sizes."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.test_russian_window import ALLOWED

ROOT = Path(__file__).resolve().parents[2]
PICTURES = """
import sys
from pathlib import Path
from tests.flows.russian_teacher import walk_teacher
walk_teacher(Path(sys.argv[1]), float(sys.argv[2]), (int(sys.argv[3]), int(sys.argv[4])))
"""
OF_FILES = re.compile(r"\S*zima-session\S*|riasec30|/\S+")  # names and folders of files, not texts of ours


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1366, 697)), (1.25, (1093, 558))], ids=["wide", "narrow"])
def test_no_state_shows_a_foreign_word(tmp_path: Path, scale: float, size: tuple[int, int]) -> None:
    home = {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "data")}
    done = subprocess.run(
        [sys.executable, "-c", PICTURES, str(tmp_path), str(scale), str(size[0]), str(size[1])],
        cwd=ROOT,
        env=os.environ | home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]

    told = [line.split("\t", 1) for line in done.stdout.splitlines() if "\t" in line]

    assert len({page for page, _ in told}) >= 15
    clean = [(page, ALLOWED.sub("", OF_FILES.sub("", text))) for page, text in told]
    assert [(page, text) for page, text in clean if re.search(r"[A-Za-z]{2,}", text)] == []
    assert not [text for _page, text in told if "??" in text or "{" in text]
