"""What the papers of a class session show: the preparation pack and the protocol."""

from dataclasses import dataclass
from datetime import date, datetime

from zima_desktop.domain.instruments import FormPart
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.sessions import SeatState


@dataclass(frozen=True, slots=True)
class PackLine:
    """One name of the list; None: the pupil types the day and month of birth."""

    name: PersonName
    code: str | None


@dataclass(frozen=True, slots=True)
class PreparationPack:
    """All that the teacher takes into the class. The PIN is not in it: pupils may see these sheets.

    The teacher's code is: it opens no file. Files from before have none.
    """

    organization: str
    group_name: str  # as printed: 9 «А», ЭМ-21
    title: str
    instruction: str
    minutes: int
    timed: bool  # some section has a clock
    made_on: date
    file_name: str
    lines: tuple[PackLine, ...]
    teacher_code: str = ""
    parts: tuple[FormPart, ...] = ()  # the instruments of a battery

    @property
    def codes(self) -> int:
        """How many pupils need a code."""
        return sum(line.code is not None for line in self.lines)


@dataclass(frozen=True, slots=True)
class ProtocolLine:
    """Where one pupil stood at the end; moments are local."""

    name: PersonName
    guest: bool
    state: SeatState
    answered: int
    total: int
    started: datetime | None
    finished: datetime | None
    absent: bool = False  # the teacher has marked it


@dataclass(frozen=True, slots=True)
class SessionProtocol:
    """Who took part and when; neither answers nor results. Moments are local."""

    organization: str
    group_name: str
    title: str
    made_on: date
    since: datetime | None
    until: datetime | None
    lines: tuple[ProtocolLine, ...]
    remarks: tuple[tuple[datetime, str], ...] = ()
    counsellor: str | None = None
    left: int = 0  # how often another window came to the front, of all together
    parts: tuple[str, ...] = ()  # titles of the instruments of a battery

    def count(self, state: SeatState) -> int:
        """How many stand there."""
        return sum(line.state is state for line in self.lines)
