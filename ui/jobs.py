"""Runs long functions of the core on one worker thread and brings their results back to the window."""

from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui import garbage
from zima_desktop.domain.errors import Cancelled
from zima_desktop.jobs import JobControl

T = TypeVar("T")
STRIP_AFTER_MS = 300
REPORT_EVERY_S = 0.05


@dataclass(eq=False)
class _Job:
    title: str
    work: Callable[[JobControl], Any]
    control: JobControl
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    cancelled: Callable[[], None] | None


@dataclass(frozen=True, slots=True)
class _Progress:
    job: _Job
    done: int
    total: int
    label: str


@dataclass(frozen=True, slots=True)
class _Ended:
    job: _Job
    result: Any = None
    error: Exception | None = None


class JobRunner(QObject):
    """One job at a time, in the order they were asked for. The worker touches no Qt object but the post."""

    started = Signal(str)  # title; 300 ms after the work began, short work shows nothing
    progressed = Signal(int, int, str)  # done, total, label
    ended = Signal()  # the strip may go
    failed = Signal(object)  # an error nobody asked for by `failed=`
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._waiting: list[_Job] = []
        self._thread: Thread | None = None
        self._strip = QTimer(self, singleShot=True, interval=STRIP_AFTER_MS)
        self._strip.timeout.connect(self._show_strip)
        self._posted.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return bool(self._waiting)

    def run(
        self,
        title: str,
        work: Callable[[JobControl], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Do `work(control)` behind the window, then call `done(result)` in it.

        Without `failed` an error goes to the signal of that name, which the window shows.
        """
        job = _Job(title, work, JobControl(), done, failed, cancelled)
        job.control = JobControl(self._reporter(job))
        self._waiting.append(job)
        if len(self._waiting) == 1:
            garbage.rest()
        if self._thread is None:
            self._thread = Thread(target=self._work, name="zima-jobs", daemon=True)
            self._thread.start()
        self._queue.put(job)
        if len(self._waiting) == 1:
            self._strip.start()

    def cancel(self) -> None:
        """Ask the running job to stop at its next step."""
        if self._waiting:
            self._waiting[0].control.cancel()

    def stop(self) -> None:
        """Cancel everything and wait for the worker; results that come later are dropped."""
        for job in self._waiting:
            job.control.cancel()
        held = bool(self._waiting)
        self._waiting.clear()
        self._strip.stop()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None
        if held:
            garbage.resume()

    def _reporter(self, job: _Job) -> Callable[[int, int, str], None]:
        last = 0.0

        def report(done: int, total: int, label: str) -> None:
            nonlocal last
            now = monotonic()
            if done == total or now - last >= REPORT_EVERY_S:
                last = now
                self._posted.emit(_Progress(job, done, total, label))

        return report

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            try:
                ended = _Ended(job, result=job.work(job.control))
            except Exception as error:  # the window shows it; a worker must not die of it
                ended = _Ended(job, error=error)
            self._posted.emit(ended)

    def _take(self, message: _Progress | _Ended) -> None:
        if message.job not in self._waiting:
            return
        if isinstance(message, _Progress):
            if message.job is self._waiting[0]:
                self.progressed.emit(message.done, message.total, message.label)
            return
        self._waiting.remove(message.job)
        if not self._waiting:
            garbage.resume()
        self._strip.stop()
        self.ended.emit()
        if self._waiting:
            self._strip.start()
        self._deliver(message)

    def _deliver(self, message: _Ended) -> None:
        job, error = message.job, message.error
        if error is None:
            job.done(message.result)
        elif isinstance(error, Cancelled):
            if job.cancelled:
                job.cancelled()
        elif job.failed:
            job.failed(error)
        else:
            self.failed.emit(error)

    def _show_strip(self) -> None:
        if self._waiting:
            self.started.emit(self._waiting[0].title)


class LatestJob:
    """The work of one page: only the newest job, begun after the last `drop`, is still wanted."""

    def __init__(self, runner: JobRunner) -> None:
        self._runner = runner
        self._turn = 0
        self.busy = False

    def drop(self) -> None:
        """Nobody waits for a result."""
        self._turn += 1
        self.busy = False

    def run(
        self,
        title: str,
        work: Callable[[JobControl], T],
        done: Callable[[T], None],
        failed: Callable[[Exception | None], None],
    ) -> None:
        """`failed(None)` says that the user stopped it."""
        self.drop()
        self.busy = True
        turn = self._turn

        def finish(result: T) -> None:
            if turn == self._turn:
                self.busy = False
                done(result)

        def fail(error: Exception | None) -> None:
            if turn == self._turn:
                self.busy = False
                failed(error)

        self._runner.run(title, work, finish, failed=fail, cancelled=lambda: fail(None))
