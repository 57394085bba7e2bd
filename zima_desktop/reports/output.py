"""Puts a finished PDF on the disk whole or not at all."""

import os
from pathlib import Path

from zima_desktop.domain.errors import WriteFailed


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
