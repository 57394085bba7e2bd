"""What the papers of consent show: blanks, the act of a withdrawal, the register."""

from dataclasses import dataclass
from datetime import date

from zima_desktop.domain.consents import Consequence, GivenBy, LogLine, Purpose
from zima_desktop.domain.documents import Letterhead


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """One blank of one person; `signer` None: the age is not known, both lines are printed."""

    letterhead: Letterhead
    purpose: Purpose
    name: str
    genitive: str
    group: str
    birth_date: date | None
    signer: GivenBy | None


@dataclass(frozen=True, slots=True)
class WithdrawnPaper:
    purpose: str  # in words
    signed_on: date
    withdrawn_on: date
    note: str | None


@dataclass(frozen=True, slots=True)
class WithdrawalAct:
    """What was taken back and destroyed; `destroyed` empty: it is still to be done, until `destroy_by`.

    The lines of the log say in words what was done.
    """

    letterhead: Letterhead
    made_on: date
    name: str
    group: str
    papers: tuple[WithdrawnPaper, ...]
    destroyed: tuple[tuple[Consequence, int], ...]
    destroyed_at: str | None  # UTC, ISO 8601
    destroy_by: date | None
    packages: tuple[tuple[int, date], ...]  # named packages to the coordinator: number and day
    log: tuple[LogLine, ...]
    system: str


@dataclass(frozen=True, slots=True)
class RegisterMark:
    """One purpose of one person in words; `holds` None: there has never been a paper."""

    text: str
    holds: bool | None


@dataclass(frozen=True, slots=True)
class RegisterLine:
    name: str
    group: str
    marks: tuple[RegisterMark, ...]  # one a purpose


@dataclass(frozen=True, slots=True)
class ConsentRegister:
    letterhead: Letterhead
    made_on: date
    group: str  # "": everybody
    lines: tuple[RegisterLine, ...]


@dataclass(frozen=True, slots=True)
class CodeLine:
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class CodeList:
    """Whose code is whose in one session: for the counsellor alone."""

    letterhead: Letterhead
    made_on: date
    group: str
    title: str
    lines: tuple[CodeLine, ...]
