"""A list of the enrolled, or of statuses, on its way in: what a row says and what would become of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from zima_desktop.domain.applications import ApplicationDraft
from zima_desktop.domain.changes import Change
from zima_desktop.domain.ids import ApplicationId, PersonId
from zima_desktop.domain.outcomes import Confirmation, OutcomeDraft, OutcomeSource, OutcomeStatus
from zima_desktop.domain.people import Person, PersonName


class ListState(StrEnum):
    """What a row comes to. The last three are left out unless somebody decides."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What the file does not say of itself: whose list it is, of which day and year."""

    year: int
    on: date
    place: str | None = None
    source: OutcomeSource = OutcomeSource.COLLEGE
    confirmation: Confirmation = Confirmation.DOCUMENT


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One row of the file; `status` None: the row says «зачислен», or nothing but the name."""

    sheet: str
    row: int
    shown: str
    name: PersonName | None
    birth_date: date | None
    place: str | None = None
    programme: str | None = None
    programme_code: str | None = None
    profession: str | None = None
    status: OutcomeStatus | None = None
    on: date | None = None
    note: str | None = None
    fault: str = ""  # why nothing of the row can be taken
    fault_value: str = ""


@dataclass(frozen=True, slots=True)
class PlannedEntry:
    """One row of the preview; `number` is its place there."""

    number: int
    source: ListedRow
    state: ListState
    person: PersonId | None = None
    reason: str = ""
    candidates: tuple[PersonId, ...] = ()
    application: ApplicationDraft | None = None
    replaces: ApplicationId | None = None  # an application of the base that this row decides
    outcome: OutcomeDraft | None = None


@dataclass(frozen=True, slots=True)
class ListPreview:
    """What the file would change; nothing is written yet, nobody is created, nothing goes by omission."""

    path: Path
    facts: ListFacts
    rows: tuple[PlannedEntry, ...]
    people: Mapping[PersonId, Person] = field(default_factory=dict)
    skipped: int = 0  # rows that are nobody

    def count(self, state: ListState) -> int:
        return sum(row.state is state for row in self.rows)


@dataclass(frozen=True, slots=True)
class ListReport:
    change: Change
    applications: int
    outcomes: int
    same: int
    left: int


# The counsellor's answer for one row: this person's, or with None: leave it out.
Decisions = Mapping[int, PersonId | None]
