"""Teacher mode: one session led from its files, without any base and without a single answer in sight."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from zima_desktop.content.words import word
from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound, WriteFailed, ZimaError
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.session_board import Board, BoardRow, Remark
from zima_desktop.domain.sessions import SeatState
from zima_desktop.exchange.session_copies import gathered, unfinished, write_copy
from zima_desktop.exchange.session_files import CODE
from zima_desktop.exchange.session_snapshot import opened_for_reading
from zima_desktop.services.doorkeeper import Doorkeeper
from zima_desktop.services.guests import Guest, Guests
from zima_desktop.services.kiosk import KioskRun, device_of, run_with_key
from zima_desktop.services.session_board import BoardWatch, Picture, board, merged
from zima_desktop.store.clock import Clock, system_clock
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.session_copy import SeatRecord
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_schema import SessionFacts
from zima_desktop.store.session_marks import ABSENT, ENDED, GOES_ON, PRESENT, set_mark

__all__ = ["Guest", "TeacherSession", "open_teacher_session"]


def open_teacher_session(
    paths: Sequence[Path], pin: str, *, clock: Clock = system_clock, cost: KdfCost = STANDARD_COST
) -> tuple["TeacherSession", Picture]:
    """The session in these copies and its first picture; half a second of key derivation.

    Raises WrongPin, NotFound, FileRefused when not a single copy can be read.
    """
    watch = BoardWatch(paths, pin, clock, cost)
    picture = watch.look()
    if picture.board is None:
        raise picture.missing[0][1]
    gone = {path for path, _error in picture.missing}
    readable = next(path for path in paths if path not in gone)
    session = TeacherSession(paths, pin, watch, watch.key(readable), clock)
    session.learn_code(readable)
    return session, picture


class TeacherSession:
    """The copies of one session, and the run while pupils answer on this computer.

    `look`, `start`, `make_up`, `copy_to` and every write while there is no run may take a while: call them in
    a job. With a run, writes take as long as the answer of a pupil and must come from the thread of the run.
    """

    def __init__(
        self, paths: Sequence[Path], pin: str, watch: BoardWatch, key: SessionKey, clock: Clock
    ) -> None:
        self.paths = tuple(paths)
        self.run: KioskRun | None = None
        self.paused_since: datetime | None = None
        self._pin, self._watch, self._key, self._clock = pin, watch, key, clock
        self._door = Doorkeeper({}, pin)
        self._own: tuple[int, int] | None = None  # the file of the run, as the disk knows it
        self._waiting: list[Remark] = []  # for a file that nobody else has open
        self._marks: dict[UUID, bool] = {}  # absent or not, likewise
        self.ended: datetime | None = None  # while the files have not been looked at again

    def check_pin(self, typed: str) -> bool:
        """True for the PIN of this session and for the teacher's code."""
        return self._door.check_pin(typed)

    def learn_code(self, path: Path) -> None:
        """The teacher's code of the memo lets her go as the PIN does; raises NotFound, FileRefused."""
        with opened_for_reading(path, self._key) as (file, _busy), closing(file):
            self._door = Doorkeeper({}, self._pin, file.facts.teacher_code)

    @property
    def waiting_remarks(self) -> int:
        """Remarks that are in memory only: every copy is open elsewhere."""
        return len(self._waiting)

    def look(self) -> Picture:
        """The copies as they are now, without the one that is open here; waiting remarks get their chance."""
        if self.run is None:
            self._write_waiting()
        return self._watch.look(self._is_own)

    def board(self, picture: Picture) -> Board | None:
        """What is known here and now: the run, the picture of the other copies, remarks that wait."""
        boards = [board(self.run)] if self.run is not None else []
        boards += [] if picture.board is None else [picture.board]
        if not boards:
            return None
        seen = merged(boards)
        waiting = tuple(remark for remark in self._waiting if remark not in seen.remarks)
        ended = None if self.run is not None else self.ended or seen.ended
        rows = tuple(self._marked(row) for row in seen.rows)
        return replace(seen, rows=rows, remarks=(*seen.remarks, *waiting), ended=ended)

    def start(self, path: Path) -> KioskRun:
        """Open a copy for pupils at this computer; raises NotFound, FileRefused (busy), WriteFailed."""
        run = run_with_key(path, self._key, self._pin, self._clock)
        try:
            found = path.stat()
            set_mark(run.file, GOES_ON, self._clock())
        except (OSError, WriteFailed) as error:
            run.close()
            raise WriteFailed(path.name, "removed") from error
        self._own, self.run, self.ended = (found.st_dev, found.st_ino), run, None
        self._write_waiting()
        return run

    def close(self) -> None:
        """Let go of the run, if there is one; open seats become interrupted ones."""
        run, self.run = self.run, None
        self._own = self.paused_since = None
        if run is not None:
            run.close()

    def pause(self) -> datetime:
        """Pupils at this computer rest; the moment since when."""
        if self.paused_since is None:
            self.paused_since = self._clock()
        return self.paused_since

    def resume(self) -> None:
        """The pause is over, and the protocol will tell of it; raises WriteFailed."""
        since, self.paused_since = self.paused_since, None
        if since is not None:
            until = self._clock()
            self.note(_said("pause", since=_hours(since), until=_hours(until)))

    def note(self, text: str) -> None:
        """A remark of the teacher; it waits in memory while every copy is open elsewhere."""
        tidy = " ".join(text.split())
        if not tidy:
            raise InvalidValue("remark", "", "empty")
        remark = Remark(self._clock(), tidy)
        try:
            with self._writing() as file:
                file.note(remark.text, remark.at)
        except (FileRefused, NotFound, WriteFailed):
            self._waiting.append(remark)

    def mark_absent(self, person: UUID, absent: bool) -> None:
        """Not in class, or there after all; the mark waits like a remark."""
        self._marks[person] = absent
        self._write_marks()

    def end(self) -> None:
        """The session is over, whether a file can be told so now or not."""
        self.ended = now = self._clock()
        with suppress(FileRefused, NotFound, WriteFailed), self._writing() as file:
            set_mark(file, ENDED, now)

    def move(self, row: BoardRow) -> None:
        """Close the seat here, so that the pupil can go on at another computer; a remark tells of it."""
        if self.run is not None and row.person_uid in self.run.answering:
            self.run.leave(row.person_uid)
        self.note(_said("moved", name=row.name.full, answered=row.answered, total=row.total))

    def reopen(self, row: BoardRow) -> None:
        """A pupil who has finished too early may go on. Raises InvalidValue, FileRefused, WriteFailed."""
        person = row.person_uid
        if self.run is not None and _finished(self.run.file, person):
            self.run.reopen(person)
        else:
            refusal = InvalidValue("person", row.name.family, "not_finished")
            with self._writing(lambda file: _finished(file, person), refusal) as file:
                file.reopen(person)
        self.note(_said("reopened", name=row.name.full))

    def add_guest(self, name: str | PersonName) -> Guest:
        """Somebody who is not on the list; raises InvalidValue, FileRefused, WriteFailed."""
        if self.run is not None:
            return self.run.guests.guest(self.run.add_guest(name))
        with self._writing() as file:
            return Guests(file, self._clock).add(name)

    def code_of(self, person: UUID) -> str | None:
        """What a pupil without a birthday types; None for the others. Raises FileRefused, NotFound."""
        with self._reading() as files:
            entries = [entry for file in files for entry in file.roster() if entry.person_uid == person]
        return next((entry.expected for entry in entries if entry.confirmation == CODE), None)

    def make_up(self, target: Path) -> int:
        """A copy with those who have not finished: how many. The base takes it in like any other copy.

        Raises InvalidValue (all have finished), FileRefused (the file is there), WriteFailed.
        """
        facts, seats = self._gathered()
        waiting = unfinished(seats)
        if not waiting:
            raise InvalidValue("group", facts.group_name, "nobody_absent")
        write_copy(target, self._key, facts, waiting)
        return len(waiting)

    def copy_to(self, target: Path) -> None:
        """All of the session for another computer, where everybody goes on at the same item."""
        facts, seats = self._gathered()
        write_copy(target, self._key, facts, seats)

    def _gathered(self) -> tuple[SessionFacts, tuple[SeatRecord, ...]]:
        with self._reading() as files:
            return gathered(files)

    @contextmanager
    def _reading(self) -> Iterator[list[SessionFile]]:
        """Every copy that can be read now, the one of the run first; raises what the last one said."""
        with ExitStack() as stack:
            files = [] if self.run is None else [self.run.file]
            error: ZimaError | None = None
            for path in self.paths:
                if not self._is_own(path):
                    try:
                        file, _busy = stack.enter_context(opened_for_reading(path, self._key))
                    except ZimaError as refused:
                        error = refused
                    else:
                        stack.callback(file.close)
                        files.append(file)
            if not files and error is not None:
                raise error
            yield files

    @contextmanager
    def _writing(
        self, fits: Callable[[SessionFile], bool] = lambda _file: True, nowhere: ZimaError | None = None
    ) -> Iterator[SessionFile]:
        """The file of the run, else the first copy that fits and is free.

        Raises what the last copy said that could not be opened, else `nowhere`.
        """
        if self.run is not None and fits(self.run.file):
            yield self.run.file
            return
        error = nowhere or NotFound("file", self.paths[0].name)
        for path in self.paths:
            if self._is_own(path):
                continue
            try:
                file = SessionFile(path, self._key, device_of(path))
            except OSError:
                continue  # gone since the key was derived
            except ZimaError as refused:
                error = refused
                continue
            try:
                if fits(file):
                    yield file
                    return
            finally:
                file.close()
        raise error

    def _marked(self, row: BoardRow) -> BoardRow:
        if row.state is not SeatState.FREE or row.person_uid not in self._marks:
            return row
        return replace(row, absent=self._marks[row.person_uid])

    def _write_marks(self) -> None:
        for person, absent in tuple(self._marks.items()):
            with suppress(FileRefused, NotFound, WriteFailed), self._writing() as file:
                set_mark(file, ABSENT if absent else PRESENT, self._clock(), person)
                del self._marks[person]

    def _write_waiting(self) -> None:
        self._write_marks()
        for remark in tuple(self._waiting):
            with suppress(FileRefused, NotFound, WriteFailed), self._writing() as file:
                file.note(remark.text, remark.at)
                self._waiting.remove(remark)

    def _is_own(self, path: Path) -> bool:
        """By the file, not by its name: a second handle on it would let go of the lock of the run."""
        if self._own is None:
            return False
        try:
            found = path.stat()
        except OSError:
            return False
        return (found.st_dev, found.st_ino) == self._own


def _finished(file: SessionFile, person: UUID) -> bool:
    return file.standing().get(person, (False, 0))[0]


def _said(key: str, **facts: object) -> str:
    return word("teacher_remark", key).format(**facts)


def _hours(moment: datetime) -> str:
    return f"{moment.astimezone():%H:%M}"
