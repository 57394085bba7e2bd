"""The board in words: pure functions, shared by what is painted and what is spoken."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ui.i18n import translate
from zima_desktop.domain.session_board import Board, BoardRow
from zima_desktop.domain.sessions import SeatState

FRESH_S = 10  # older than that, the picture is not what happens now


class Stage(StrEnum):
    """Where the session as a whole is."""

    BEFORE = "before"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Standing(StrEnum):
    """Where one pupil is, as the counters count them."""

    DONE = "done"
    ANSWERING = "answering"
    INTERRUPTED = "interrupted"
    FREE = "free"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the board screen needs at one moment."""

    board: Board
    stage: Stage
    here: bool  # pupils answer at this computer
    copies: int
    paused_since: datetime | None = None
    lost: tuple[str, ...] = ()  # names of the copies that cannot be read now
    waiting: int = 0  # remarks that are not in a file yet


def standing(row: BoardRow) -> Standing:
    """Absence counts only while nothing was begun."""
    if row.absent and row.state is SeatState.FREE:
        return Standing.ABSENT
    return Standing(row.state.value)


def counted(board: Board) -> Counter[Standing]:
    """How many stand where; the sum is the whole list."""
    return Counter(standing(row) for row in board.rows)


def unfinished(board: Board) -> int:
    """How many have not finished, whatever the reason."""
    return len(board.rows) - board.count(SeatState.DONE)


def names(rows: Sequence[BoardRow]) -> dict[object, str]:
    """By person: family and given name; namesakes get the patronymic."""
    often = Counter(_short(row) for row in rows)
    return {row.person_uid: row.name.full if often[_short(row)] > 1 else _short(row) for row in rows}


def _short(row: BoardRow) -> str:
    return f"{row.name.family} {row.name.given}"


def standing_word(one: Standing) -> str:
    """As it stands in a row and on a counter."""
    words = {
        Standing.DONE: translate("TeacherWords", "finished"),
        Standing.ANSWERING: translate("TeacherWords", "at work"),
        Standing.INTERRUPTED: translate("TeacherWords", "interrupted"),
        Standing.FREE: translate("TeacherWords", "not begun"),
        Standing.ABSENT: translate("TeacherWords", "not in class"),
    }
    return words[one]


def progress(row: BoardRow) -> str:
    """12 of 30."""
    return translate("TeacherWords", "{answered} of {total}").format(answered=row.answered, total=row.total)


def state_words(row: BoardRow) -> str:
    """What stands at the end of the row."""
    one = standing(row)
    if one is Standing.ANSWERING:
        return progress(row)
    if one is Standing.INTERRUPTED:
        return translate("TeacherWords", "interrupted, {progress}").format(progress=progress(row))
    return standing_word(one)


def spoken(row: BoardRow, name: str) -> str:
    """The whole row for a screen reader."""
    parts = [name]
    if row.guest:
        parts.append(translate("TeacherWords", "guest"))
    if standing(row) is Standing.ANSWERING:
        parts.append(standing_word(Standing.ANSWERING))
    parts.append(state_words(row))
    if row.left:
        parts.append(translate("TeacherWords", "another window: %n time(s)", None, row.left))
    return ", ".join(parts)


def hours(moment: datetime) -> str:
    """13:15, local."""
    return f"{moment.astimezone():%H:%M}"


def usual_minutes(board: Board) -> str:
    """How long this takes, from the plan or from the pace so far."""
    minutes = board.minutes_each or board.minutes_planned
    return translate("TeacherWords", "usually %n minute(s)", None, minutes)


def since_today(board: Board, now: datetime) -> datetime | None:
    """When the first one began today: a second sitting does not run since the first one."""
    today = now.astimezone().date()
    started = (row.started for row in board.rows if row.started is not None)
    return min((moment for moment in started if moment.astimezone().date() == today), default=None)


def clock_note(shown: Shown, now: datetime) -> str:
    """Under the clock: how long it has been going on and how long it will still take."""
    board, since = shown.board, since_today(shown.board, now)
    if since is None:
        return usual_minutes(board)
    if shown.stage is Stage.ENDED and board.ended is not None:
        text = translate("TeacherWords", "from {since} to {until}")
        return text.format(since=hours(since), until=hours(board.ended))
    minutes = max(0, int((now - since).total_seconds() // 60))
    going = translate("TeacherWords", "going on for %n minute(s), since {since}", None, minutes)
    if minutes == 0:
        going = translate("TeacherWords", "begun at {since}")
    rest = usual_minutes(board)
    if board.minutes_left:
        rest = translate("TeacherWords", "about %n minute(s) left", None, board.minutes_left)
    return f"{going.format(since=hours(since))} · {rest}"


def freshness(age: float) -> str:
    """How old the picture is, in seconds."""
    seconds = int(age)
    if seconds < 2:
        return translate("TeacherWords", "updated just now")
    if seconds < 60:
        return translate("TeacherWords", "updated %n second(s) ago", None, seconds)
    return translate("TeacherWords", "updated %n minute(s) ago", None, seconds // 60)
