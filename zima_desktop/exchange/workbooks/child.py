"""Reads a workbook in a process of its own, so that a parser's crash, hang or hunger is only a refusal."""

import gc
import multiprocessing
import time
from multiprocessing.connection import Connection
from pathlib import Path

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import FileKind, Workbook
from zima_desktop.exchange.workbooks import limits
from zima_desktop.jobs import JobControl

_TICK = 0.1  # seconds between two looks at Cancel


def read_in_child(
    path: Path, kind: FileKind, control: JobControl, seconds: float = limits.SECONDS
) -> Workbook:
    """The workbook, or FileRefused: also when the reader died (reader_crashed) or hangs (too_slow)."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=serve, args=(theirs, str(path), kind.value), daemon=True)
    child.start()
    theirs.close()
    try:
        return _answer(ours, path.name, control, time.monotonic() + seconds)
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def _answer(ours: Connection, file_name: str, control: JobControl, deadline: float) -> Workbook:
    while not ours.poll(_TICK):
        control.step(0, 1, file_name)
        if time.monotonic() > deadline:
            raise FileRefused(file_name, "too_slow")
    try:
        answer = ours.recv()
    except (EOFError, OSError) as error:
        raise FileRefused(file_name, "reader_crashed") from error
    if isinstance(answer, Workbook):
        return answer
    reason, place = answer
    raise FileRefused(file_name, reason, place)


def serve(theirs: Connection, path: str, kind: str) -> None:
    """The child's whole life: limit itself, read, answer."""
    _limit_memory()
    gc.disable()  # a short life that only allocates
    answer: Workbook | tuple[str, str]
    try:
        answer = read_here(Path(path), FileKind(kind))
    except FileRefused as refusal:
        answer = (refusal.reason, refusal.place)
    except MemoryError:
        answer = ("too_big", "")
    theirs.send(answer)
    theirs.close()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows: the time limit and the guard remain
        return
    resource.setrlimit(resource.RLIMIT_AS, (limits.CHILD_BYTES, limits.CHILD_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read_here(path: Path, kind: FileKind) -> Workbook:
    """The reading itself, in the process that calls it."""
    data = path.read_bytes()
    if kind in (FileKind.XLSX, FileKind.ODS):
        from zima_desktop.exchange.workbooks.read_zipped import read_zipped

        return read_zipped(data, kind, path.name)
    if kind is FileKind.XLS:
        from zima_desktop.exchange.workbooks.read_xls import read_xls

        return read_xls(data, path.name)
    if kind is FileKind.HTML:
        from zima_desktop.exchange.workbooks.read_html import read_html

        return read_html(data, path.name)
    if kind is FileKind.XML:
        from zima_desktop.exchange.workbooks.read_xml import read_xml

        return read_xml(data, path.name)
    from zima_desktop.exchange.workbooks.read_csv import read_csv

    return read_csv(data, path.name)
