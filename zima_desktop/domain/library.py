"""The library of instruments: which versions there are, and what must be true before one is used."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.instruments import AnswerValue, Finding, Instrument


class VersionStatus(StrEnum):
    """A draft is being looked over, a checked one waits for its rights basis or the last step."""

    DRAFT = "draft"
    CHECKED = "checked"
    ACTIVE = "active"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One version in the library; `tested`: finished attempts of this version."""

    code: str
    title: str
    edition: int
    sha256: str
    status: VersionStatus
    imported: bool
    items: int
    minutes: int
    tested: int
    rights_basis: str | None
    changed: datetime | None


@dataclass(frozen=True, slots=True)
class Review:
    """What was confirmed about a version, by whom and when; None: not yet."""

    warnings_accepted: bool = False
    samples_confirmed: bool = False
    protocol: tuple[tuple[str, str], ...] | None = None  # scale and the result counted by hand
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """Some answers that the key counts for a scale: «do they really belong there?»"""

    scale: str
    title: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProtocolLine:
    """A scale of one protocol: as the program counts it and as it was counted by hand."""

    scale: str
    title: str
    counted: Fraction
    by_hand: Fraction | None

    @property
    def agrees(self) -> bool:
        return self.counted == self.by_hand


@dataclass(frozen=True, slots=True)
class ReadInstrument:
    """A file that was read: the instrument, or what forbids to take it; places and sentences are Russian."""

    file_name: str
    instrument: Instrument | None
    findings: tuple[Finding, ...]
    problems: tuple[tuple[str, str], ...]  # place, sentence
    notes: tuple[tuple[str, str], ...] = ()
    known: VersionStatus | None = None  # the same version is in the library

    @property
    def acceptable(self) -> bool:
        return self.instrument is not None and not any(finding.blocks for finding in self.findings)


@dataclass(frozen=True, slots=True)
class ScaleChance:
    """What random answering does to one scale: shares of protocols."""

    scale: str
    title: str
    leads: Fraction
    levels: tuple[tuple[str, Fraction], ...]
    mean: float


@dataclass(frozen=True, slots=True)
class Simulation:
    """`n` random protocols: how often the first place is shared, nobody leads, a result is held."""

    n: int
    ties: Fraction
    flat: Fraction
    held: Fraction
    span_95: Fraction | None
    scales: tuple[ScaleChance, ...]


@dataclass(frozen=True, slots=True)
class ChangedResult:
    """A result that a corrected key has changed."""

    attempt: AttemptId
    person: str
    group: str
    before: str
    after: str
    released: bool


@dataclass(frozen=True, slots=True)
class RescoreReport:
    """All attempts that were counted anew, and those whose result is now another one."""

    code: str
    counted: int
    changed: tuple[ChangedResult, ...]
    left: int = 0  # attempts whose questions were others, so they stay with their version


@dataclass(frozen=True, slots=True)
class Protocol:
    """Answers of one filled-in sheet with the results that somebody has counted by hand."""

    answers: dict[int, AnswerValue]
    by_hand: dict[str, Fraction]


@dataclass(eq=False)
class NotActivated(ZimaError):
    """`reason`: no_rights, errors, warnings, samples, protocol or protocol_differs; `value` says where."""

    reason: str
    value: str = ""
