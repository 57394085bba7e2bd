"""Puts a finished PDF on the disk whole or not at all."""

# mypy: allow-untyped-calls

import os
from collections.abc import Sequence
from io import BytesIO
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


def count_pages(pdf: bytes) -> int:
    """Pages of a finished PDF."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Several finished PDFs as one, in their order."""
    if len(pdfs) == 1:
        return pdfs[0]
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    for pdf in pdfs:
        part = pypdfium2.PdfDocument(pdf)
        whole.import_pages(part)
        part.close()
    target = BytesIO()
    whole.save(target)
    whole.close()
    return target.getvalue()
