"""Long work without a toolkit: progress out, cancel in."""

from collections.abc import Callable
from threading import Event

from zima_desktop.domain.errors import Cancelled

ProgressReport = Callable[[int, int, str], None]


class JobControl:
    """Handed to every long function: it reports steps and asks whether to stop."""

    def __init__(self, report: ProgressReport | None = None) -> None:
        self._report = report
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int, label: str = "") -> None:
        """Report `done` of `total`; raises Cancelled when the user has asked to stop."""
        if self._stop.is_set():
            raise Cancelled()
        if self._report:
            self._report(done, total, label)
