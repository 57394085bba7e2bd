"""The whole window in Russian: every page, two letter sizes, two window sizes, school and coordinator."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from zima_desktop.content.catalogue import about_catalogue

ROOT = Path(__file__).resolve().parents[2]
PICTURES = """
import sys
from pathlib import Path
from tests.flows.russian_pages import walk
walk(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]), (int(sys.argv[4]), int(sys.argv[5])))
"""
ATTRIBUTION = about_catalogue().attribution  # the licence asks for these very words
ALLOWED = re.compile(
    r"XLSX|XLS|ODS|CSV|PDF|Excel|Ctrl\+(?:[A-Z0-9]\b|Enter)?|Alt\+\d|Shift\+F8|F\d|Enter|Esc|Backspace|Del\b|"
    r"outbox|zima-[a-z]+|O\*NET|CC BY|"
    r"\.zima|SQLCipher|PySide6|Qt|LGPL-3\.0|LGPL|Lucide|ISC|OFL|BSD|MIT|Apache-2\.0|PT Sans|age"
)


@pytest.mark.parametrize("scale", [1.0, 1.25])
@pytest.mark.parametrize("size", [(1366, 697), (1093, 558)], ids=["wide", "narrow"])
@pytest.mark.parametrize("kind", ["school", "coordinator"])
def test_no_page_shows_a_foreign_word_or_an_unknown_letter(
    tmp_path: Path, kind: str, size: tuple[int, int], scale: float
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PICTURES, str(tmp_path), kind, str(scale), str(size[0]), str(size[1])],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]

    said = [line.split("\t", 1) for line in done.stdout.splitlines() if "\t" in line]

    pages = {page for page, _ in said}
    assert len(pages) >= (11 if kind == "school" else 4)
    foreign = {
        (page, text)
        for page, text in said
        if re.search(r"[A-Za-z]{2,}", ALLOWED.sub("", text.replace(ATTRIBUTION, "")))
    }
    assert foreign == set()
    assert not [(page, text) for page, text in said if "??" in text]
