"""Making sessions: the file, its copies for other computers, the second sitting."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from glob import escape
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.pages.testing.drives_dialog import DrivesDialog
from ui.pages.testing.make_up_dialog import MakeUpDialog
from ui.pages.testing.outcome_dialogs import PreparedDialog, Ready, copies_words
from ui.pages.testing.papers import Papers
from ui.pages.testing.wishes import MakeUpWish, SessionWish
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.domain.found_sessions import SessionPlace
from zima_desktop.domain.ids import SessionId
from zima_desktop.domain.sessions import SessionRow
from zima_desktop.jobs import JobControl
from zima_desktop.services.flash_copies import CopyOutcome, copy_out, flash_drives
from zima_desktop.services.sessions import Prepared

SUFFIX = ".zima-session"
Make = Callable[[Path | None], Sequence[Prepared]]  # the target; None: among the files of the workspace


@dataclass(frozen=True, slots=True)
class _Made:
    sessions: tuple[Prepared, ...]
    copies: tuple[CopyOutcome, ...] = ()


def open_folder(path: Path) -> None:
    """In the file manager of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Preparing(QObject):
    """`drives` and `opens` are what the computer has; tests give their own."""

    start_requested = Signal(object)  # SessionId

    def __init__(self, context: AppContext, view: QWidget, papers: Papers) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._papers = papers
        self.drives: Callable[[], tuple[SessionPlace, ...]] = flash_drives
        self.opens: Callable[[Path], None] = open_folder

    def prepare_here(self, wish: SessionWish) -> None:
        self._run(lambda: _Made(tuple(self._make(wish)(None))), wish.pin, here=True)

    def prepare_elsewhere(self, wish: SessionWish) -> None:
        sessions = self._context.services.sessions
        try:
            stem = sessions.file_stem(wish.audience, wish.codes)
        except ZimaError as error:
            self._report(error)
            return
        self._ask_where(stem, self._make(wish), wish.pin)

    def ask_make_up(self, session: SessionId) -> None:
        """Who misses what, and where they will answer it."""
        try:
            states = self._context.services.make_up.states(session)
        except ZimaError as error:
            self._report(error)
            return
        if not states.missing:
            self._report(InvalidValue("group", states.group_name, "nobody_absent"))
            return
        dialog = MakeUpDialog(self._view, self._title(session), states)
        dialog.start_requested.connect(lambda wish: self._make_up_here(session, wish))
        dialog.file_requested.connect(lambda wish: self._make_up_elsewhere(session, wish))
        dialog.open(focus=dialog.pin.edit)

    def copy_session(self, session: SessionId) -> None:
        """Copies of a session that was prepared before."""
        try:
            path = self._context.services.sessions.path_of(session)
        except ZimaError as error:
            self._report(error)
            return
        self.ask_drives([path], lambda text, _tone: self._context.toast(text))

    def ask_drives(self, paths: Sequence[Path], say: Callable[[str, str], None]) -> None:
        """On which drives the files go; `say` gets what came of it and its tone."""
        self._with_drives(
            paths[0].name,
            lambda folders: self._copy(paths, folders, say),
            lambda: self._context.asker.choose_folder(
                self._view, self.tr("Where to copy"), lambda folder: self._copy(paths, [folder], say)
            ),
        )

    def _ask_where(self, stem: str, make: Make, pin: str) -> None:
        """On the drives that are plugged in; without any, into a file that is chosen at once."""

        def anywhere() -> None:
            self._context.asker.choose_save_file(
                self._view,
                self.tr("Save the session file"),
                Path.home() / f"{stem}{SUFFIX}",
                self.tr("Session files ({pattern})").format(pattern=f"*{SUFFIX}"),
                lambda target: self._run(lambda: _Made(tuple(make(target))), pin, here=False),
            )

        def on_drives(folders: Sequence[Path]) -> None:
            def made() -> _Made:
                target = folders[0] / f"{free_stem(stem, folders)}{SUFFIX}"
                return _with_copies(make(target), folders[1:])

            self._run(made, pin, here=False)

        self._with_drives(f"{stem}{SUFFIX}", on_drives, anywhere, even_without=False)

    def _with_drives(
        self,
        subtitle: str,
        chosen: Callable[[Sequence[Path]], None],
        folder: Callable[[], None],
        *,
        even_without: bool = True,
    ) -> None:
        def show(found: tuple[SessionPlace, ...]) -> None:
            if not found and not even_without:
                folder()
                return
            dialog = DrivesDialog(self._view, subtitle, found)
            dialog.chosen.connect(chosen)
            dialog.folder_requested.connect(folder)
            dialog.refresh_requested.connect(lambda: self._look(dialog.set_drives))
            dialog.open()

        self._look(show)

    def _look(self, then: Callable[[tuple[SessionPlace, ...]], None]) -> None:
        drives = self.drives
        self._context.jobs.run(
            self.tr("Looking for flash drives"), lambda _control: drives(), then, failed=self._report
        )

    def _copy(self, paths: Sequence[Path], folders: Sequence[Path], say: Callable[[str, str], None]) -> None:
        def work(control: JobControl) -> tuple[CopyOutcome, ...]:
            return tuple(one for path in paths for one in copy_out(path, folders, control))

        self._context.jobs.run(
            self.tr("Copying the session file"),
            work,
            lambda made: say(*self._words(made)),
            failed=self._report,
        )

    def _words(self, outcomes: Sequence[CopyOutcome]) -> tuple[str, str]:
        return copies_words(
            outcomes, self.tr("Written and checked: {path}"), self.tr("Was there already: {path}")
        )

    def _make(self, wish: SessionWish) -> Make:
        sessions = self._context.services.sessions
        return lambda target: sessions.prepare_each(wish.audience, wish.lessons, wish.pin, target)

    def _make_up(self, session: SessionId, wish: MakeUpWish) -> Make:
        service = self._context.services.make_up
        if wish.together:
            return lambda target: (service.make_up(session, wish.pin, target),)
        return lambda target: service.make_up_each(session, wish.pin, target)

    def _make_up_here(self, session: SessionId, wish: MakeUpWish) -> None:
        self._run(lambda: _Made(tuple(self._make_up(session, wish)(None))), wish.pin, here=True)

    def _make_up_elsewhere(self, session: SessionId, wish: MakeUpWish) -> None:
        row = self._row(session)
        today = self._context.services.workspace.today().isoformat()
        label = "".join(letter for letter in row.group_name if letter.isalnum())
        self._ask_where(f"{today}_{label}_{row.instrument_code}_2", self._make_up(session, wish), wish.pin)

    def _run(self, make: Callable[[], _Made], pin: str, *, here: bool) -> None:
        self._context.jobs.run(
            self.tr("Preparing the session"),
            lambda _control: make(),
            lambda made: self._show(made, pin, here=here),
            failed=self._report,
        )

    def _show(self, made: _Made, pin: str, *, here: bool) -> None:
        for one in made.sessions:
            self._context.announce(one.change)
        codes = self._context.services.sessions.codes
        ready = [Ready(one, self._title(one.session), codes(one.session)) for one in made.sessions]
        dialog = PreparedDialog(self._view, ready, pin, here=here)
        paths, numbers = [one.path for one in made.sessions], [one.session for one in made.sessions]
        dialog.start_requested.connect(lambda: self.start_requested.emit(numbers[0]))
        dialog.pack_requested.connect(lambda: self._papers.packs(numbers, dialog.say))
        dialog.folder_requested.connect(lambda: self.opens(paths[0].parent))
        dialog.copies_requested.connect(lambda: self.ask_drives(paths, dialog.say))
        if made.copies:
            dialog.say(*self._words(made.copies))
        dialog.open()

    def _title(self, session: SessionId) -> str:
        found = self._row(session)
        return f"{found.group_name} · {found.instrument_title}"

    def _row(self, session: SessionId) -> SessionRow:
        return next(row for row in self._context.services.sessions.rows() if row.id == session)

    def _report(self, error: Exception) -> None:
        self._context.report(self._view, error)


def free_stem(stem: str, folders: Sequence[Path]) -> str:
    """A name that no file of these folders begins with: another session of the same day may lie there."""
    candidates = chain([stem], (f"{stem}_{number}" for number in count(2)))
    return next(one for one in candidates if not any(_taken(one, folder) for folder in folders))


def _taken(stem: str, folder: Path) -> bool:
    with suppress(OSError):  # pulled out: writing there will say so
        return any(folder.glob(f"{escape(stem)}*{SUFFIX}"))
    return False


def _with_copies(made: Sequence[Prepared], folders: Sequence[Path]) -> _Made:
    copies = (copy_out(one.path, folders, JobControl()) for one in made)
    return _Made(tuple(made), tuple(outcome for outcomes in copies for outcome in outcomes))
