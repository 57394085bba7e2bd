"""What can go wrong around keys, the workspace folder and its copies, as facts."""

from dataclasses import dataclass
from datetime import datetime

from zima_desktop.domain.errors import ZimaError


@dataclass(eq=False)
class WrongPassword(ZimaError):
    """No key slot opens. The next try is possible in `delay_seconds`; `failures` in a row so far."""

    failures: int = 0
    delay_seconds: int = 0


@dataclass(eq=False)
class RecoveryCodeWrong(ZimaError):
    """`reason`: length, symbol (not of the alphabet) or unknown (well formed, opens nothing)."""

    reason: str
    failures: int = 0
    delay_seconds: int = 0


@dataclass(eq=False)
class Throttled(ZimaError):
    """Too many wrong passwords: the try was not even made."""

    seconds_left: int


@dataclass(eq=False)
class PasswordTooWeak(ZimaError):
    """`reason`: short, long, repetitive or common."""

    reason: str


@dataclass(eq=False)
class LastUser(ZimaError):
    """The only user (or the only administrator) cannot be removed."""

    name: str


@dataclass(eq=False)
class KeysDamaged(ZimaError):
    """Neither copy of the keys file can be trusted. `reason` is a short English key."""

    reason: str


@dataclass(eq=False)
class NotAWorkspace(ZimaError):
    """The folder holds no workspace."""

    path: str


@dataclass(eq=False)
class FolderOccupied(ZimaError):
    """A new workspace is asked for in a folder that already holds files."""

    path: str


@dataclass(eq=False)
class WorkspaceDamaged(ZimaError):
    """A part of the workspace is gone or unreadable. `reason`: base_missing, base_unreadable."""

    path: str
    reason: str


@dataclass(eq=False)
class WorkspaceNewer(ZimaError):
    """The workspace was written by a newer program; `schema` is what it says about itself."""

    schema: str


@dataclass(eq=False)
class WorkspaceBusy(ZimaError):
    """Another program holds the workspace. None: not known.

    `alive` False means that its sign of life is old: the caller may ask and then take over.
    """

    host: str | None
    user: str | None
    since: datetime | None
    alive: bool


@dataclass(eq=False)
class BackupDamaged(ZimaError):
    """A backup that cannot be restored. `reason`: unreadable, members, base, keys, foreign."""

    name: str
    reason: str
