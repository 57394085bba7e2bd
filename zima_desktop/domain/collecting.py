"""What came of taking many session files in: file by file, session by session, and what is left to settle."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.changes import NOTHING, Change
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.found_sessions import FoundCopy
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.domain.sessions import CollectReport


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """One file: its report, or why it was not taken."""

    path: Path
    session: SessionId | None = None
    report: CollectReport | None = None
    error: ZimaError | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One of several finished attempts of a person. No files: it was collected some other time.

    `title` is that of the instrument, where a session has several.
    """

    attempt_uid: UUID
    started: datetime
    finished: datetime
    answers: int
    files: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Double:
    """Somebody with several finished attempts of an instrument; all are kept, the newest of each counts."""

    person: PersonId
    name: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Stranger:
    """Answers of somebody whom the base does not know: a guest, or a person who was erased for good."""

    uid: UUID
    name: str
    guest: bool
    answers: int
    finished: bool
    files: tuple[str, ...]
    suggested: tuple[PersonId, ...] = ()  # people of that very name


@dataclass(frozen=True, slots=True)
class SessionOutcome:
    """A session as it stands after the files were taken in."""

    session: SessionId
    uid: UUID
    title: str
    group_name: str
    expected: int
    received: int
    absent: tuple[str, ...]  # nothing from them
    interrupted: tuple[str, ...]  # begun, not finished
    doubles: tuple[Double, ...]
    strangers: tuple[Stranger, ...]
    without_consent: tuple[str, ...] = ()  # answered under a code; it waits in the file for a paper


@dataclass(frozen=True, slots=True)
class CollectBoard:
    """The whole collection; `change` is for the open pages."""

    files: tuple[FileOutcome, ...]
    sessions: tuple[SessionOutcome, ...]
    change: Change = NOTHING

    @property
    def went_through(self) -> int:
        """Files that were taken."""
        return sum(one.report is not None for one in self.files)


@dataclass(frozen=True, slots=True)
class InReach:
    """Files of one session of this base that lie on drives now, the one changed last first."""

    session: SessionId
    group_name: str
    title: str
    copies: tuple[FoundCopy, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """What settling a guest brought: attempts taken in now; 0 when no file is in reach, or it was nobody."""

    change: Change
    taken: int


@dataclass(frozen=True, slots=True)
class ErasureVerdict:
    """Whether a session file may go. `remarks` of the teacher go with it: print the protocol first."""

    path: Path
    error: ZimaError | None = None
    remarks: int = 0
    erased: bool = False
