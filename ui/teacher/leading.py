"""An open session: begin, pause, end, and a look at the files every three seconds."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.asker import Choice
from ui.i18n import translate
from ui.kiosk.pin_dialog import PinDialog
from ui.teacher.board_head import people_in_list
from ui.teacher.desk import SessionDesk
from ui.teacher.ending import Ending
from ui.teacher.find_columns import copies_words, place_words
from ui.teacher.pupils_window import PupilsWindow
from ui.teacher.seats import Seats
from ui.teacher.words import Shown, Stage, Standing, counted, hours, since_today
from ui.widgets.keys import bind_keys
from zima_desktop.domain.dates import format_date_long
from zima_desktop.domain.session_board import Board
from zima_desktop.jobs import JobControl

if TYPE_CHECKING:
    from zima_desktop.services.kiosk import KioskRun
    from zima_desktop.services.session_board import Picture

LOOK_MS = 3000
TICK_MS = 1000


class Leading(QObject):
    """Owns the session and, while pupils answer here, their window. Ends with `closed`."""

    closed = Signal()

    def __init__(self, desk: SessionDesk, *, calm: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self._calm = desk, calm
        self.pupils: PupilsWindow | None = None
        self._view = desk.window.board
        self._looking = False
        self._look_timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._tick_timer = QTimer(self, interval=TICK_MS)
        self.seats = Seats(desk, self)
        self.ending = Ending(desk, self)
        self._connect()

    def _connect(self) -> None:
        view, head, desk = self._view, self._view.head, self.desk
        head.begun.connect(self.begin)
        head.paused.connect(self.pause)
        head.ended.connect(self._ask_end)
        head.note_requested.connect(self.seats.ask_note)
        head.guest_requested.connect(self.seats.ask_guest)
        view.menu_requested.connect(self.seats.open_menu)
        view.protocol_requested.connect(self.ending.show_protocol)
        view.make_up_requested.connect(self.ending.make_up)
        self.seats.seat_freed.connect(self._free_seats)
        desk.changed.connect(self._renew)
        self._look_timer.timeout.connect(self.look)
        self._tick_timer.timeout.connect(self._tick)

    def open(self) -> None:
        """The board, with the first picture."""
        window = self.desk.window
        window.bar.show_session(self.desk.board().organization)
        window.show_page(self._view)
        self.refresh()
        self._view.head.begin.setFocus()
        self._look_timer.start()
        self._tick_timer.start()

    def refresh(self) -> None:
        """Everything that is known, without reading a file."""
        shown = self._shown()
        self._view.show_board(shown, self._subtitle(shown))
        self._tick()

    def begin(self) -> None:
        """Pupils to this computer; with several copies the teacher says which one."""
        desk = self.desk
        if self.pupils is not None:
            self._to_pupils()
            return
        copies = [copy for copy in desk.found.copies if copy.path not in desk.lost]
        copies = copies or list(desk.found.copies)
        if len(copies) == 1:
            self._start(copies[0].path)
            return
        choices = [
            Choice(str(at), place_words(copy), str(copy.path), "file-lock") for at, copy in enumerate(copies)
        ]
        question = self.tr("Which copy do the pupils of this computer answer in?")
        desk.asker.choose(desk.window, question, choices, lambda key: self._start(copies[int(key)].path))

    def pause(self) -> None:
        """The pupils of this computer rest, or go on."""
        pupils, session = self.pupils, self.desk.session
        if pupils is None:
            return
        if session.paused_since is None:
            pupils.pause(hours(session.pause()))
        else:
            self.desk.write(self.tr("Writing the note"), session.resume)
            pupils.resume()
        self.refresh()
        self._to_pupils()

    def ask_leave(self) -> None:
        """Nobody but the teacher leaves the board."""
        window = self.desk.window
        dialog = PinDialog(
            window,
            self.desk.session.check_pin,
            title=self.tr("Leave teacher mode"),
            answer=self.tr("Leave"),
        )
        dialog.accepted.connect(self._check_notes)
        dialog.open(dialog.entry)

    def close(self) -> None:
        """Let go of the files; open seats wait for their pupils."""
        self._look_timer.stop()
        self._tick_timer.stop()
        self._end_run()

    def _check_notes(self) -> None:
        """A note that no file has taken would be lost."""
        waiting = self.desk.session.waiting_remarks
        if not waiting:
            self._finish()
            return
        question = translate("Leading", "%n note(s) could not be written into a file. Leave?", None, waiting)
        note = self.tr("The file is open at another computer. Save the protocol first: the notes are in it.")
        answer = self.tr("Leave")
        self.desk.asker.confirm(self.desk.window, question, answer, self._finish, note=note, danger=True)

    def _finish(self) -> None:
        self.close()
        self.closed.emit()

    def _start(self, path: Path) -> None:
        session = self.desk.session
        self.desk.run_held(self.tr("Opening the test"), lambda: session.start(path), self._show_pupils)

    def _show_pupils(self, run: "KioskRun") -> None:
        self.pupils = PupilsWindow(run, calm=self._calm)
        self.pupils.board_requested.connect(self._show_board)
        self.desk.take(self.desk.picture)
        self.refresh()
        self.pupils.start()
        self.desk.window.hide()

    def _to_pupils(self) -> None:
        if self.pupils is not None:
            self.pupils.come_back()
            self.desk.window.hide()

    def _show_board(self) -> None:
        window = self.desk.window
        self.refresh()
        window.show()
        window.raise_()
        window.activateWindow()
        self._renew()

    def _free_seats(self) -> None:
        if self.pupils is not None:
            self.pupils.free_seats()

    def _ask_end(self) -> None:
        board = self.desk.board()
        numbers = counted(board)
        done = numbers[Standing.DONE]
        question = self.tr("Finished: {done}, not finished: {open}. End the session?")
        note = self.tr("All answers are kept. Whoever has not finished can go on in a second sitting.")
        self.desk.asker.confirm(
            self.desk.window,
            question.format(done=done, open=len(board.rows) - done),
            self.tr("End"),
            self._end,
            note=note,
        )

    def _end(self) -> None:
        self._end_run()
        protocol = self._view.protocol
        self.desk.write(
            self.tr("Ending the session"), self.desk.session.end, lambda _nothing: protocol.setFocus()
        )

    def _end_run(self) -> None:
        if self.desk.session.paused_since is not None:
            self.desk.session.resume()
        pupils, self.pupils = self.pupils, None
        if pupils is not None:
            pupils.end()
        self.desk.session.close()

    def _renew(self) -> None:
        """What was written shows at once; the files follow."""
        self.refresh()
        self.look()

    def look(self) -> None:
        """Behind the window, never two at a time; while pupils see this screen nobody sees the board."""
        if self._looking:
            return
        if not self.desk.window.isVisible():
            self._look_timer.start()
            return
        self._look_timer.stop()
        self._looking = True
        session = self.desk.session

        def job(_control: JobControl) -> "Picture":
            return session.look()

        self.desk.jobs.run(
            self.tr("Looking at the files"), job, self._take, failed=self._give_up, cancelled=self._wait
        )

    def _take(self, picture: "Picture") -> None:
        self.desk.take(picture)
        self._wait()
        self.refresh()

    def _give_up(self, error: Exception) -> None:
        self._wait()
        self.desk.report(error)

    def _wait(self) -> None:
        self._looking = False
        if self._tick_timer.isActive():
            self._look_timer.start()

    def _tick(self) -> None:
        now = datetime.now(UTC).astimezone()
        self._view.show_time(now, self.desk.age)

    def _shown(self) -> Shown:
        desk = self.desk
        board, session = desk.board(), desk.session
        names = {copy.path: place_words(copy) for copy in desk.found.copies}
        return Shown(
            board=board,
            stage=self._stage(board),
            here=self.pupils is not None,
            copies=len(desk.found.copies),
            paused_since=session.paused_since,
            lost=tuple(names.get(path, path.name) for path in desk.lost),
            waiting=session.waiting_remarks,
        )

    def _stage(self, board: Board) -> Stage:
        if self.desk.session.paused_since is not None:
            return Stage.PAUSED
        if self.pupils is not None:
            return Stage.RUNNING
        if board.ended is not None:
            return Stage.ENDED
        begun = since_today(board, datetime.now(UTC)) is not None
        return Stage.RUNNING if begun else Stage.BEFORE

    def _subtitle(self, shown: Shown) -> str:
        today = format_date_long(datetime.now(UTC).astimezone().date())
        parts = [today, people_in_list(len(shown.board.rows)), place_words(self.desk.found.newest)]
        if shown.copies > 1:
            parts.append(copies_words(self.desk.found))
        return " · ".join(parts)


def keys_of(leading: Leading) -> None:
    """The keys of the board."""
    view = leading.desk.window.board
    bind_keys(
        view,
        (
            ("F9", leading.pause),
            ("F5", leading.look),
            ("Ctrl+N", leading.seats.ask_note),
            ("Ctrl+G", leading.seats.ask_guest),
        ),
    )
