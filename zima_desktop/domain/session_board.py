"""Where everybody of a session stands, without a single answer: the teacher's board and the protocol."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from zima_desktop.domain.instruments import FormPart
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.sessions import SeatState


@dataclass(frozen=True, slots=True)
class Remark:
    """What the teacher noted during the session."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One name of the list; `last` is the moment of the newest answer, `left` counts other windows."""

    person_uid: UUID
    name: PersonName
    guest: bool
    state: SeatState
    answered: int
    total: int
    started: datetime | None = None
    finished: datetime | None = None
    last: datetime | None = None
    left: int = 0
    absent: bool = False  # marked by the teacher; only where nobody has begun


@dataclass(frozen=True, slots=True)
class Board:
    """A session at one moment. The minutes are None until somebody has shown how fast this goes."""

    session_uid: UUID
    title: str
    group_name: str
    organization: str
    minutes_planned: int
    rows: tuple[BoardRow, ...]
    remarks: tuple[Remark, ...] = ()
    minutes_left: int | None = None  # for those who have begun
    minutes_each: int | None = None  # for one who has not begun
    parts: tuple[FormPart, ...] = ()  # the instruments of a battery
    ended: datetime | None = None  # when the teacher said so

    def count(self, state: SeatState) -> int:
        """How many stand there."""
        return Counter(row.state for row in self.rows)[state]

    @property
    def absent(self) -> int:
        """How many of those who have not begun are not in class."""
        return sum(row.absent for row in self.rows)

    @property
    def guests(self) -> int:
        """How many were written in by hand."""
        return sum(row.guest for row in self.rows)

    @property
    def since(self) -> datetime | None:
        """When the first one began."""
        return min((row.started for row in self.rows if row.started), default=None)

    @property
    def until(self) -> datetime | None:
        """When the last one finished or answered last."""
        ends = [row.finished or row.last for row in self.rows]
        return max((end for end in ends if end), default=None)
