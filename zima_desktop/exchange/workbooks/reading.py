"""Opening a class list: how big, what kind, and who reads it."""

from pathlib import Path

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import FileKind, Workbook
from zima_desktop.exchange.workbooks import limits
from zima_desktop.exchange.workbooks.child import read_here, read_in_child
from zima_desktop.exchange.workbooks.sniff import kind_of
from zima_desktop.jobs import JobControl


def read_workbook(path: Path, control: JobControl) -> Workbook:
    """All sheets of a class list. Anything that is not one is a FileRefused with a reason."""
    try:
        if path.stat().st_size > limits.FILE_BYTES:
            raise FileRefused(path.name, "too_big")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FileRefused(path.name, "not_found") from error
    except OSError as error:
        raise FileRefused(path.name, "unreadable") from error
    kind = kind_of(data, path.name)
    control.step(0, 1, path.name)
    if kind is FileKind.CSV:
        workbook = read_here(path, kind)
    else:
        workbook = read_in_child(path, kind, control)
    if not any(sheet.rows for sheet in workbook.sheets):
        raise FileRefused(path.name, "empty")
    control.step(1, 1, path.name)
    return workbook
