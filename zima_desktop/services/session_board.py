"""The board of a session from its file alone: where everybody stands, and how long it will still take."""

from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path
from statistics import median
from uuid import UUID

from zima_desktop.content import form_from_json
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.instruments import Form
from zima_desktop.domain.session_board import Board, BoardRow
from zima_desktop.domain.sessions import CollectedAttempt, ForeignSession, SeatState
from zima_desktop.domain.walk import shown_items
from zima_desktop.exchange.session_files import name_of
from zima_desktop.exchange.session_snapshot import opened_for_reading
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.store.clock import Clock, system_clock
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SessionKey, derive_key, salt_of
from zima_desktop.store.session_file_schema import RosterEntry
from zima_desktop.store.session_marks import marks_of

ANSWERING_WITHIN = timedelta(minutes=3)
ENOUGH_ANSWERS = 3  # before them nobody has a pace
_RANK = (SeatState.FREE, SeatState.INTERRUPTED, SeatState.ANSWERING, SeatState.DONE)


def board(source: KioskRun | SessionFile, answering: Collection[UUID] = ()) -> Board:
    """Everybody of the list. An open run knows who sits there; for a file the caller may know it."""
    if isinstance(source, KioskRun):
        return _board(source.file, source.form, source.answering)
    return _board(source, form_from_json(source.facts.sheet), answering)


def board_of(path: Path, pin: str, *, clock: Clock = system_clock, cost: KdfCost = STANDARD_COST) -> Board:
    """The board of a file that may be open in another program on this or another computer.

    Raises WrongPin, NotFound, FileRefused. For a file that this program has open, give `board` its run.
    """
    return board_with_key(path, derive_key(pin, salt_of(path), cost), clock)


def board_with_key(path: Path, key: SessionKey, clock: Clock = system_clock) -> Board:
    """The board of a file whose key is known."""
    with opened_for_reading(path, key) as (file, busy), closing(file):
        seen = board(file)
    return _live(seen, clock()) if busy else seen


@dataclass(frozen=True, slots=True)
class Picture:
    """What the copies of a session show together; `missing` could not be read now.

    A copy that was read before stands in the board as it was then.
    """

    board: Board | None
    missing: tuple[tuple[Path, ZimaError], ...]


class BoardWatch:
    """Copies of one session looked at again and again: half a second for the key once, then milliseconds."""

    def __init__(
        self, paths: Sequence[Path], pin: str, clock: Clock = system_clock, cost: KdfCost = STANDARD_COST
    ) -> None:
        self._paths = tuple(paths)
        self._pin = pin
        self._clock = clock
        self._cost = cost
        self._keys: dict[bytes, SessionKey] = {}
        self._seen: dict[Path, Board] = {}

    def look(self, besides: Callable[[Path], bool] = lambda _path: False) -> Picture:
        """Every copy by itself; those of another session than the first one are told as foreign.

        `besides` says of a file that this program has it open: it must not be touched here.
        """
        boards: list[Board] = []
        missing: list[tuple[Path, ZimaError]] = []
        for path in self._paths:
            if besides(path):
                self._seen.pop(path, None)
                continue
            try:
                seen = board_with_key(path, self.key(path), self._clock)
                if boards and seen.session_uid != boards[0].session_uid:
                    raise ForeignSession(path.name)
                self._seen[path] = seen
            except ZimaError as error:
                missing.append((path, error))
            if path in self._seen:
                boards.append(self._seen[path])
        return Picture(merged(boards) if boards else None, tuple(missing))

    def key(self, path: Path) -> SessionKey:
        """Derived once for all copies; raises NotFound and FileRefused."""
        salt = salt_of(path)
        if salt not in self._keys:
            self._keys[salt] = derive_key(self._pin, salt, self._cost)
        return self._keys[salt]


def _live(seen: Board, now: datetime) -> Board:
    """Somebody has the file open: who has answered lately is answering."""

    def now_there(row: BoardRow) -> bool:
        newest = row.last or row.started
        return row.state is SeatState.INTERRUPTED and newest is not None and now - newest < ANSWERING_WITHIN

    rows = tuple(replace(row, state=SeatState.ANSWERING) if now_there(row) else row for row in seen.rows)
    return replace(seen, rows=rows)


def _board(file: SessionFile, form: Form, answering: Collection[UUID]) -> Board:
    attempts = {attempt.person_uid: attempt for attempt in file.attempts()}
    guests, left, marks = file.guests(), file.departures(), marks_of(file)

    def row(entry: RosterEntry) -> BoardRow:
        person = entry.person_uid
        plain = BoardRow(person, name_of(entry), person in guests, SeatState.FREE, 0, len(form.items))
        attempt = attempts.get(person)
        made = plain if attempt is None else _with(plain, attempt, form, person in answering)
        absent = made.state is SeatState.FREE and person in marks.absent
        return replace(made, left=left.get(person, 0), absent=absent)

    facts = file.facts
    made = Board(
        session_uid=facts.session_uid,
        title=facts.title,
        group_name=facts.group_name,
        organization=facts.organization,
        minutes_planned=form.minutes,
        rows=tuple(row(entry) for entry in file.roster()),
        remarks=file.notes(),
        parts=form.parts,
        ended=marks.ended,
    )
    return timed(made)


def _with(row: BoardRow, attempt: CollectedAttempt, form: Form, answering: bool) -> BoardRow:
    answers = dict(attempt.answers)
    shown = {item.no for item in shown_items(form.sections, answers)}
    moments = [ms for ms in attempt.last_changed_ms if ms is not None]
    last = attempt.started + timedelta(milliseconds=max(moments)) if moments else None
    return replace(
        row,
        state=_state(attempt, answering),
        answered=len(shown & set(answers)),
        total=len(shown),
        started=attempt.started,
        finished=attempt.finished,
        last=last,
    )


def _state(attempt: CollectedAttempt, answering: bool) -> SeatState:
    if attempt.finished is not None:
        return SeatState.DONE
    if answering:
        return SeatState.ANSWERING
    return SeatState.INTERRUPTED if attempt.answers else SeatState.FREE


def merged(boards: Sequence[Board]) -> Board:
    """Copies of one session as one board: of every name the copy that is furthest."""
    rows: dict[UUID, BoardRow] = {}
    for one in boards:
        for row in one.rows:
            known = rows.get(row.person_uid)
            best = row if known is None or _further(row) > _further(known) else known
            absent = best.state is SeatState.FREE and (row.absent or (known is not None and known.absent))
            left = max(row.left, known.left if known else 0)
            rows[row.person_uid] = replace(best, left=left, absent=absent)
    remarks = {remark for one in boards for remark in one.remarks}
    ordered = tuple(sorted(remarks, key=lambda remark: (remark.at, remark.text)))
    ended = max((one.ended for one in boards if one.ended), default=None)
    return timed(replace(boards[0], rows=tuple(rows.values()), remarks=ordered, ended=ended))


def _further(row: BoardRow) -> tuple[int, int]:
    return _RANK.index(row.state), row.answered


def timed(made: Board) -> Board:
    """The board with its minutes: the median pace of those who answer is taken for everybody's."""
    paces = [pace for row in made.rows if (pace := _pace(row)) is not None]
    if not paces:
        return replace(made, minutes_left=None, minutes_each=None)
    usual = median(paces)
    begun = [row for row in made.rows if row.state in (SeatState.ANSWERING, SeatState.INTERRUPTED)]
    left = max((usual * (row.total - row.answered) for row in begun), default=0.0)
    whole = usual * max(row.total for row in made.rows)
    return replace(made, minutes_left=ceil(left / 60), minutes_each=ceil(whole / 60))


def _pace(row: BoardRow) -> float | None:
    """Seconds an answer."""
    if row.answered < ENOUGH_ANSWERS or row.started is None or row.last is None:
        return None
    return (row.last - row.started).total_seconds() / row.answered
