"""The tour goes through, leaves what it promises, and shows no word that is not Russian."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.paper import read_paper

ROOT = Path(__file__).resolve().parents[2]
PAPERS = ("recovery-sheet", "career-map", "class-sheet", "certificates", "act-of-transfer")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder / "home")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.tour", "--out", str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    return folder


def test_every_scene_has_its_picture(out: Path) -> None:
    pictures = sorted(path.name for path in out.glob("*.png"))

    assert len(pictures) >= 30
    assert not [name for name in pictures if "stuck" in name]
    assert all((out / name).stat().st_size > 10_000 for name in pictures)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_is_there_and_speaks_russian(out: Path, paper: str) -> None:
    found = read_paper((out / f"{paper}.pdf").read_bytes())

    assert found.pages
    assert "?" not in found.text.replace("ли?", "")
    assert any("а" <= letter <= "я" for letter in found.text)


def test_the_package_is_encrypted(out: Path) -> None:
    content = (out / "school-9.zima").read_bytes()

    assert content.startswith(b"age-encryption.org/v1")
    assert "Мармеладова".encode() not in content
