"""Puts a finished PDF on the disk whole or not at all."""

# mypy: allow-untyped-calls

import os
import re
from pathlib import Path

from zima_desktop.domain.errors import WriteFailed

_PAGE = re.compile(rb"/Type /Page\b")


def save_pdf(pdf: bytes, target: Path) -> Path:
    """Write beside, flush to the disk, then replace; WriteFailed leaves the old file as it was."""
    partial = target.with_name(target.name + ".partial")
    try:
        with partial.open("wb") as out:
            out.write(pdf)
            out.flush()
            os.fsync(out.fileno())
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise WriteFailed(target.name, error.strerror or "unknown") from error
    return target


def count_pages(pdf: bytes) -> int:
    """Pages of a PDF that this program has made; PDFium is left to the window, it bears one thread only."""
    return len(_PAGE.findall(pdf))
