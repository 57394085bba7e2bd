"""Bringing answers back: files on drives that are found by themselves, files chosen by hand, old files."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.context import AppContext
from ui.pages.testing.collect_dialog import CollectDialog
from ui.pages.testing.erase_dialog import EraseDialog
from ui.pages.testing.in_reach_dialog import InReachDialog
from ui.pages.testing.settling import Settling
from ui.pages.testing.view import TestingView
from zima_desktop.domain.collecting import CollectBoard, ErasureVerdict, InReach
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.found_sessions import SessionPlace
from zima_desktop.domain.ids import SessionId
from zima_desktop.domain.sessions import SessionRow
from zima_desktop.jobs import JobControl
from zima_desktop.services.flash_copies import flash_drives

FILES = "*.zima-session"


class Gathering(QObject):
    """Long steps run behind the window; what came of them is said in a dialog."""

    results_requested = Signal(object)  # uid of the session that was collected
    make_up_requested = Signal(object)  # SessionId

    def __init__(self, context: AppContext, view: TestingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.drives: Callable[[], tuple[SessionPlace, ...]] = flash_drives
        self.settling = Settling(context, view)
        self.settling.results_requested.connect(self.results_requested)
        self.settling.make_up_requested.connect(self.make_up_requested)

    def choose_files(self) -> None:
        """What is plugged in is offered first."""
        self._look(None, self._offer)

    def collect_session(self, row: SessionRow) -> None:
        """Every copy of its file that is in reach, where it was made and on drives."""
        own = self._own_path(row)

        def take(found: Sequence[InReach]) -> None:
            copies = [path for one in found for path in (copy.path for copy in one.copies)]
            paths = list(dict.fromkeys([*([own] if own is not None else []), *copies]))
            if paths:
                self.collect(paths)
            else:
                self._choose_by_hand()

        self._look(row.id, take)

    def collect(self, paths: Sequence[Path]) -> None:
        collecting = self._context.services.collecting
        self._context.jobs.run(
            self.tr("Collecting answers"),
            lambda control: collecting.collect_files(tuple(paths), control),
            self._show_board,
            failed=self._report,
        )

    def _own_path(self, row: SessionRow) -> Path | None:
        try:
            path = self._context.services.sessions.path_of(row.id)
        except ZimaError:
            return None
        return path if path.is_file() else None

    def _own_of_workspace(self, wanted: Collection[SessionId]) -> set[Path]:
        """Their files among those of the workspace: they wait for the protocol, and go when they are old."""
        sessions = self._context.services.sessions
        return {
            sessions.path_of(row.id).resolve()
            for row in sessions.rows()
            if row.id in wanted and row.file_name is not None and not Path(row.file_name).is_absolute()
        }

    def _look(self, session: SessionId | None, then: Callable[[Sequence[InReach]], None]) -> None:
        collecting, drives = self._context.services.collecting, self.drives
        self._context.jobs.run(
            self.tr("Looking for session files"),
            lambda control: collecting.in_reach(drives(), control, session),
            then,
            failed=self._report,
        )

    def _offer(self, found: Sequence[InReach]) -> None:
        if not found:
            self._choose_by_hand()
            return
        dialog = InReachDialog(self._view, found)
        dialog.chosen.connect(self.collect)
        dialog.others_requested.connect(self._choose_by_hand)
        dialog.open(focus=dialog.collect)

    def _choose_by_hand(self) -> None:
        self._context.asker.choose_open_files(
            self._view,
            self.tr("Files with answers"),
            self.tr("Session files ({pattern})").format(pattern=FILES),
            self.collect,
        )

    def _show_board(self, board: CollectBoard) -> None:
        dialog = self.settling.show_board(board)
        collecting = self._context.services.collecting

        def work(_control: JobControl) -> tuple[ErasureVerdict, ...]:
            own = self._own_of_workspace({one.session for one in board.sessions})
            over = [path for path in finished_files(board) if path.resolve() not in own]
            now = [one for one in collecting.erasable(over) if one.error is None]
            known = {one.path.resolve() for one in now}
            return (*now, *(one for one in collecting.old_files() if one.path.resolve() not in known))

        self._context.jobs.run(
            self.tr("Looking for old files"),
            work,
            lambda found: self._offer_erasure(dialog, found),
            failed=lambda _error: None,
        )

    def _offer_erasure(self, dialog: CollectDialog, found: Sequence[ErasureVerdict]) -> None:
        if not found or dialog not in self._view.window().findChildren(CollectDialog):
            return
        dialog.offer_erasure(len(found))
        dialog.erase_requested.connect(lambda: self._ask_erasure(dialog, found))

    def _ask_erasure(self, board: CollectDialog, found: Sequence[ErasureVerdict]) -> None:
        dialog = EraseDialog(self._view, found)
        dialog.chosen.connect(lambda paths: self._erase(board, paths))
        dialog.open()

    def _erase(self, board: CollectDialog, paths: Sequence[Path]) -> None:
        collecting = self._context.services.collecting

        def told(verdicts: Sequence[ErasureVerdict]) -> None:
            failed = next((one.error for one in verdicts if one.error is not None), None)
            if failed is not None:
                self._report(failed)
            if board in self._view.window().findChildren(CollectDialog):
                board.erased(sum(one.erased for one in verdicts))

        self._context.jobs.run(
            self.tr("Deleting the files"),
            lambda _control: collecting.erase(tuple(paths)),
            told,
            failed=self._report,
        )

    def _report(self, error: Exception) -> None:
        self._context.report(self._view, error)


def finished_files(board: CollectBoard) -> tuple[Path, ...]:
    """Of the files that were read, those of sessions in which nothing is missing and nobody is unknown."""
    complete = {
        one.session
        for one in board.sessions
        if not (one.absent or one.interrupted or one.strangers or one.without_consent)
    }
    return tuple(one.path for one in board.files if one.session in complete)
