"""Puts a finished PDF on the disk whole or not at all."""

import re
from pathlib import Path

from zima_desktop.files import write_durably

_PAGE = re.compile(rb"/Type /Page\b")


def save_pdf(pdf: bytes, target: Path) -> Path:
    """Write beside, flush to the disk, then replace; WriteFailed leaves the old file as it was."""
    write_durably(target, pdf)
    return target


def count_pages(pdf: bytes) -> int:
    """Pages of a PDF that this program has made; PDFium is left to the window, it bears one thread only."""
    return len(_PAGE.findall(pdf))
