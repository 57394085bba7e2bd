"""Copies of a session file made without the base: all of it for another computer, or a second sitting.

They keep the session, its salt and its key, so the base takes them in like any other copy; whoever goes on
with an attempt in a copy gives it a new uid, so nothing is counted twice.
"""

from bisect import bisect
from collections.abc import Iterable, Sequence
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.names import sort_key
from zima_desktop.domain.sessions import ForeignSession
from zima_desktop.exchange.session_files import name_of
from zima_desktop.files import written_beside
from zima_desktop.store.session_copy import SeatRecord, create_copy, further, seat_records
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_schema import SessionFacts


def gathered(files: Iterable[SessionFile]) -> tuple[SessionFacts, tuple[SeatRecord, ...]]:
    """The seats of all these copies together, every name where it is furthest, in the order of the list.

    Raises ForeignSession for a file of another session.
    """
    facts: SessionFacts | None = None
    seats: list[SeatRecord] = []
    for file in files:
        if facts is not None and file.facts.session_uid != facts.session_uid:
            raise ForeignSession(file.path.name)
        facts = facts or file.facts
        for seat in seat_records(file):
            _put(seats, seat)
    assert facts is not None, "a copy of nothing"
    return facts, tuple(seats)


def unfinished(seats: Iterable[SeatRecord]) -> tuple[SeatRecord, ...]:
    """Those who may still answer: absent, not begun, interrupted."""
    return tuple(seat for seat in seats if not seat.finished)


def write_copy(target: Path, key: SessionKey, facts: SessionFacts, seats: Sequence[SeatRecord]) -> None:
    """Make the file whole or not at all; raises FileRefused rather than lose the answers of an old one."""
    if target.exists():
        raise FileRefused(target.name, "exists")
    with written_beside(target) as partial:
        partial.unlink(missing_ok=True)
        create_copy(partial, key, facts, seats)


def _put(seats: list[SeatRecord], seat: SeatRecord) -> None:
    known: dict[UUID, int] = {one.entry.person_uid: at for at, one in enumerate(seats)}
    at = known.get(seat.entry.person_uid)
    if at is not None:
        seats[at] = further(seats[at], seat)
        return
    names = [sort_key(name_of(one.entry).full) for one in seats]
    seats.insert(bisect(names, sort_key(name_of(seat.entry).full)), seat)
