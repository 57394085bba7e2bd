"""What all parts of the start window share: settings, questions, jobs, the window itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ui.asker import Asker
from ui.errors import explain
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.start.window import StartWindow
from zima_desktop.jobs import JobControl

if TYPE_CHECKING:
    from zima_desktop.bootstrap import KdfCost

T = TypeVar("T")


@dataclass(eq=False)
class StartDesk:
    """`cost` and `people` are cheaper in tests; None is the real thing."""

    window: StartWindow
    settings: Settings
    asker: Asker
    jobs: JobRunner
    cost: "KdfCost | None" = None
    people: int | None = None
    shows_strip: bool = False

    def run_held(
        self,
        title: str,
        work: Callable[[JobControl], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """A job with its strip; the page wakes up again whatever comes of it."""
        self.shows_strip = True
        focused = self.window.focusWidget()
        self.window.hold(True)

        def wake() -> None:
            self.shows_strip = False
            self.window.hold(False)
            if focused is not None and self.window.isAncestorOf(focused):
                focused.setFocus()

        def finish(result: T) -> None:
            wake()
            done(result)

        def fail(error: Exception) -> None:
            wake()
            (failed or self.report)(error)

        self.jobs.run(title, work, finish, failed=fail, cancelled=wake)

    def report(self, error: Exception) -> None:
        self.asker.report(self.window, error)

    def remember(self, folder: Path) -> None:
        """The folder to offer at the next start; nothing else is written down."""
        self.settings.last_workspace = folder


def two_lines(error: Exception) -> tuple[str, str]:
    """What happened, and what to do."""
    words = explain(error)
    return words.what, words.next
