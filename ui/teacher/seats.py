"""What is done for one pupil of the board: note, absence, another computer, opening again, guests."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from ui.teacher.desk import SessionDesk
from ui.teacher.dialogs import CodeDialog, MoveDialog, NoteDialog
from ui.teacher.seat_menu import ABSENT, CODE, MOVE, NOTE, PRESENT, REOPEN, seat_menu
from ui.teacher.words import names, progress
from zima_desktop.domain.session_board import BoardRow
from zima_desktop.domain.sessions import SeatState

if TYPE_CHECKING:
    from zima_desktop.services.teacher import Guest

SUFFIX = ".zima-session"


class Seats(QObject):
    """Every action of the menu, and the two buttons beside the large ones."""

    seat_freed = Signal()  # a pupil who answers at this computer is led away

    def __init__(self, desk: SessionDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts: dict[str, Callable[[BoardRow], None]] = {
            ABSENT: partial(self._mark, absent=True),
            PRESENT: partial(self._mark, absent=False),
            MOVE: self._move,
            REOPEN: self._ask_reopen,
            CODE: self._show_code,
            NOTE: self._note_about,
        }

    def open_menu(self, row: BoardRow, at: QPoint) -> None:
        seat_menu(self._desk.window, row, lambda key: self.act(key, row)).popup(at)

    def act(self, key: str, row: BoardRow) -> None:
        """One line of the menu."""
        self._acts[key](row)

    def ask_note(self) -> None:
        """A trouble of somebody, or of everybody."""
        self._ask_note(self._desk.window.board.grid.current())

    def ask_guest(self) -> None:
        """Name, then the code."""
        self._desk.asker.ask_text(
            self._desk.window,
            self.tr("Somebody who is not on the list"),
            self.tr("Family name, given name, patronymic"),
            self._add_guest,
        )

    def _add_guest(self, name: str) -> None:
        session = self._desk.session
        self._desk.write(self.tr("Entering the guest"), lambda: session.add_guest(name), self._show_guest)

    def _show_guest(self, guest: "Guest") -> None:
        CodeDialog(self._desk.window, guest.name.full, guest.code).open()

    def _note_about(self, row: BoardRow) -> None:
        self._ask_note(row)

    def _ask_note(self, row: BoardRow | None) -> None:
        called = names(self._desk.board().rows)
        chosen = "" if row is None else called.get(row.person_uid, "")
        dialog = NoteDialog(self._desk.window, sorted(called.values()), chosen)
        dialog.noted.connect(self._note)
        dialog.open()

    def _note(self, text: str) -> None:
        session = self._desk.session
        self._desk.write(self.tr("Writing the note"), lambda: session.note(text))

    def _mark(self, row: BoardRow, *, absent: bool) -> None:
        session = self._desk.session
        self._desk.write(self.tr("Writing the mark"), lambda: session.mark_absent(row.person_uid, absent))

    def _ask_reopen(self, row: BoardRow) -> None:
        self._desk.asker.confirm(
            self._desk.window,
            self.tr("Open the test of {name} again?").format(name=row.name.full),
            self.tr("Open again"),
            lambda: self._reopen(row),
            note=self.tr("The answers stay; they can be changed. A section whose time is over stays closed."),
        )

    def _reopen(self, row: BoardRow) -> None:
        session = self._desk.session
        self._desk.write(self.tr("Opening the seat"), lambda: session.reopen(row))

    def _show_code(self, row: BoardRow) -> None:
        def show(code: str | None) -> None:
            if code is not None:
                CodeDialog(self._desk.window, row.name.full, code).open()
                return
            self._desk.asker.tell(
                self._desk.window,
                row.name.full,
                self.tr(
                    "The pupil types the day and month of birth. If the base has them wrong, three tries lead"
                    " to your PIN."
                ),
            )

        session = self._desk.session
        self._desk.write(self.tr("Reading the list"), lambda: session.code_of(row.person_uid), show)

    def _move(self, row: BoardRow) -> None:
        run = self._desk.session.run
        here = run is not None and row.person_uid in run.answering
        elsewhere = row.state is SeatState.ANSWERING and not here
        if here:
            self.seat_freed.emit()
        session = self._desk.session
        self._desk.write(
            self.tr("Freeing the seat"),
            lambda: session.move(row),
            lambda _nothing: self._explain_move(row, elsewhere=elsewhere),
        )

    def _explain_move(self, row: BoardRow, *, elsewhere: bool) -> None:
        kept = self.tr("The seat here is free, kept: {progress}.")
        if elsewhere:
            kept = self.tr("The pupil answers at another computer, {progress}.")
        kept = kept.format(progress=progress(row))
        dialog = MoveDialog(self._desk.window, row.name.full, kept, elsewhere=elsewhere)
        dialog.copy_requested.connect(self._ask_copy)
        dialog.open()

    def _ask_copy(self) -> None:
        newest = self._desk.found.newest.path
        self._desk.asker.choose_save_file(
            self._desk.window,
            self.tr("Copy of the session for another computer"),
            newest.with_name(f"{newest.stem}_2{SUFFIX}"),
            self.tr("Session files ({pattern})").format(pattern=f"*{SUFFIX}"),
            self._copy,
        )

    def _copy(self, target: Path) -> None:
        session = self._desk.session

        def copied(_nothing: None) -> None:
            self._tell(target)

        self._desk.run_held(self.tr("Copying the session"), lambda: session.copy_to(target), copied)

    def _tell(self, target: Path) -> None:
        text = self.tr("File {name}. Take it to the other computer; the PIN is the same.")
        title = self.tr("The copy is ready")
        self._desk.asker.tell(self._desk.window, title, text.format(name=target.name))
