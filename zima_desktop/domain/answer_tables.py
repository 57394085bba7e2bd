"""A table of answers on its way in: what a row says, whose it is, and what would become of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from zima_desktop.domain.changes import Change
from zima_desktop.domain.ids import AttemptId, PersonId
from zima_desktop.domain.imports import Skipped
from zima_desktop.domain.instruments import AnswerValue, Instrument
from zima_desktop.domain.people import GroupName, Person, PersonName, Sex
from zima_desktop.domain.roster import Workbook

GivenAnswers = tuple[tuple[int, AnswerValue], ...]


class AttemptMode(StrEnum):
    """How the answers of an attempt were given."""

    SCREEN = "screen"
    PAPER = "paper"  # typed sheet by sheet
    IMPORT = "import"


class RowState(StrEnum):
    """What a row comes to. The last four are left out unless somebody decides."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    EMPTY = "empty"  # a person of the list without a single answer
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"
    ERROR = "error"


class FileNote(StrEnum):
    """What is worth knowing about the whole file."""

    MISSING_ITEMS = "missing_items"
    BY_ORDER = "by_order"
    NO_DATE = "no_date"
    SHEET_LEFT_OUT = "sheet_left_out"


@dataclass(frozen=True, slots=True)
class Note:
    kind: FileNote
    sheet: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class AnswersFile:
    path: Path
    workbook: Workbook


@dataclass(frozen=True, slots=True)
class AnswerFault:
    """«строка 14, столбец C»: what is wrong with one cell; `facts` fill the placeholders of the sentence."""

    sheet: str
    row: int
    column: str  # letters; "" when the row itself is meant
    value: str
    reason: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RowPerson:
    """What a row says about the one who answered."""

    shown: str  # the name or number as it stands in the file
    name: PersonName | None = None
    former_family: str | None = None
    number: str | None = None
    group: GroupName | None = None
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row of the file; with an error nothing of it is taken."""

    sheet: str
    row: int
    who: RowPerson
    day: date | None  # None: the table does not say
    answers: GivenAnswers
    errors: tuple[AnswerFault, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptAnswers:
    """A finished attempt of the base as far as an import compares; `day` is local."""

    id: AttemptId
    day: date
    mode: str
    answers: Mapping[int, AnswerValue]
    concluded: bool  # the counsellor has spoken about it, or it was released


@dataclass(frozen=True, slots=True)
class PlannedAnswers:
    """One row of the preview; `number` is its place there."""

    number: int
    source: AnswerRow
    state: RowState
    person: PersonId | None = None
    reason: str = ""  # why doubtful or unknown
    candidates: tuple[PersonId, ...] = ()
    same_as_row: int | None = None  # twice in the file
    replaces: AttemptId | None = None  # of a changed row
    missing: tuple[int, ...] = ()  # items without an answer that count
    held: bool = False  # too little is answered: the result will wait


@dataclass(frozen=True, slots=True)
class AnswersPreview:
    """What the file would change; nothing is written yet. `day` is that of rows that name none."""

    file: AnswersFile
    instrument: Instrument
    day: date
    rows: tuple[PlannedAnswers, ...]
    skipped: tuple[Skipped, ...] = ()  # rows that are no people
    notes: tuple[Note, ...] = ()
    people: Mapping[PersonId, Person] = field(default_factory=dict)  # matched ones and candidates

    def count(self, state: RowState) -> int:
        return sum(row.state is state for row in self.rows)

    @property
    def errors(self) -> tuple[AnswerFault, ...]:
        return tuple(error for row in self.rows for error in row.source.errors)


@dataclass(frozen=True, slots=True)
class AnswerDecision:
    """The counsellor's answer for one row: leave it out, or it is this person's."""

    take: bool = True
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class AnswersReport:
    """What was written; `left` are numbers of rows that were not and are not in the base either."""

    change: Change
    new: int
    changed: int
    same: int
    held: int
    left: tuple[int, ...]


def spans(numbers: Sequence[int]) -> str:
    """1, 3–5, 8"""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in found)
