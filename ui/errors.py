"""Failures before the user: foreseen ones in three lines, bugs with a report that names nobody."""

import logging
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from zima_desktop.domain.errors import ZimaError
from zima_desktop.version import VERSION

if TYPE_CHECKING:  # read on the first failure, not at the start
    from zima_desktop.services.sentences import Explanation

log = logging.getLogger("zima.failures")


def explain(error: Exception) -> "Explanation":
    """The three lines for an error: foreseen ones in the words of the console too, bugs in general ones."""
    from zima_desktop.services import sentences

    if isinstance(error, ZimaError):
        return sentences.explain(error)
    return sentences.Explanation(
        translate("Errors", "Something went wrong inside the program"),
        translate("Errors", "Everything saved before this moment is kept."),
        translate("Errors", "Copy the report and send it to those who support the program."),
    )


def report_of(error: BaseException) -> str:
    """Facts for support: classes, files and lines. Messages stay out, they may hold names of people."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    head = f"Zima {VERSION}, Python {sys.version.split()[0]}, {sys.platform}, {moment}"
    return "\n".join([head, type(error).__qualname__, *places])


def show_error(view: QWidget, error: Exception) -> None:
    """Open the error dialog over the window of this view."""
    from ui.dialogs.error import ErrorDialog

    report = "" if isinstance(error, ZimaError) else report_of(error)
    ErrorDialog(view, explain(error), report).open()


def start_log(folder: Path) -> None:
    """Write failures into `folder`/zima.log; a folder that cannot be written only loses the file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(folder / "zima.log", encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)


def install_excepthook(show: Callable[[Exception], None]) -> None:
    """Every bug goes to the log and before the user; the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("%s", report_of(error))
        show(error)

    sys.excepthook = hook
