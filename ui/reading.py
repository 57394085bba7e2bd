"""Reads what a page shows: at once in a small base, behind the window where many people are looked at."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.jobs import LatestJob
from zima_desktop.domain.errors import ZimaError

T = TypeVar("T")


class PageReading:
    """One per page: only what was asked for last is shown."""

    def __init__(self, context: AppContext, view: QWidget) -> None:
        self._context = context
        self._view = view
        self._job = LatestJob(context.jobs)

    @property
    def busy(self) -> bool:
        """Whether something that was asked for has still to come."""
        return self._job.busy

    def drop(self) -> None:
        """The page is left: nobody waits any more."""
        self._job.drop()

    def read(
        self,
        title: str,
        work: Callable[[], T],
        show: Callable[[T], None],
        waiting: Callable[[bool], None] = lambda _busy: None,
    ) -> None:
        """`waiting` is told when the page has to wait and when that is over; failures are reported."""
        try:
            if self._context.services.workspace.at_hand():
                self._job.drop()
                show(work())
                return
        except ZimaError as error:
            self._context.report(self._view, error)
            return

        def came(result: T) -> None:
            waiting(False)
            show(result)

        def failed(error: Exception | None) -> None:
            waiting(False)
            if error is not None:
                self._context.report(self._view, error)

        waiting(True)
        self._job.run(title, lambda _control: work(), came, failed)
