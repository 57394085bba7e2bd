"""What can go wrong, as facts; the sentence a person reads is written where it is shown."""

from dataclasses import dataclass


class ZimaError(Exception):
    """Root of every failure the program foresees. Subclasses carry facts in fields, never sentences."""


@dataclass(eq=False)
class NotFound(ZimaError):
    """Something named by the user does not exist. `kind`: person, group, instrument, event…"""

    kind: str
    name: str


@dataclass(eq=False)
class Ambiguous(ZimaError):
    """A name fits several records: `count` of them."""

    kind: str
    name: str
    count: int


@dataclass(eq=False)
class InvalidValue(ZimaError):
    """A value that cannot be kept. `field` is the name of the field, `reason` a short English key."""

    field: str
    value: str
    reason: str = "invalid"


@dataclass(eq=False)
class FileRefused(ZimaError):
    """A foreign file that is not read. `reason` is a short English key, `place` where in the file."""

    file_name: str
    reason: str
    place: str = ""


@dataclass(eq=False)
class SessionFileRefused(FileRefused):
    """The same for a file of a session, which no other program can repair."""


@dataclass(eq=False)
class WriteFailed(ZimaError):
    """The disk did not take the data: full, removed or write-protected. Nothing was changed."""

    file_name: str
    reason: str


@dataclass(eq=False)
class Cancelled(ZimaError):
    """The user stopped a long job; nothing was kept of it."""
