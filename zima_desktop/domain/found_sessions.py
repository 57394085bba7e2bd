"""Session files that were found on this computer and its drives, as far as can be told without a PIN."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path


class PlaceKind(StrEnum):
    """Why somebody looked there."""

    PROGRAM = "program"
    WORKSPACE = "workspace"
    DRIVE = "drive"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class SessionPlace:
    """A folder to look in; `name` is that of the workspace or the drive."""

    folder: Path
    kind: PlaceKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class FoundCopy:
    """One file; `changed` is the moment of its last answer, as the disk tells it."""

    path: Path
    kind: PlaceKind
    place: str
    changed: datetime


@dataclass(frozen=True, slots=True)
class FoundSession:
    """Copies of one session, the one changed last first; the names come from the name of the file."""

    group: str  # as printed: 9 «А»; the whole name of the file when it says nothing
    title: str | None
    made_on: date | None
    copies: tuple[FoundCopy, ...]

    @property
    def newest(self) -> FoundCopy:
        """Where the last answer was given."""
        return self.copies[0]

    @property
    def paths(self) -> tuple[Path, ...]:
        """All files of the session."""
        return tuple(copy.path for copy in self.copies)
