"""A class list between the file and the base: what was read, what would change, what was written."""

from dataclasses import dataclass, field
from pathlib import Path

from zima_desktop.domain.changes import Change
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import GroupName, Person
from zima_desktop.domain.roster import (
    Action,
    ColumnMapping,
    ExistingPerson,
    ImportPlan,
    PlannedRow,
    Sheet,
    SheetLayout,
    Workbook,
)


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """How one sheet is to be read; `taken` False leaves it out."""

    sheet: Sheet
    layout: SheetLayout
    mapping: ColumnMapping
    default_group: GroupName | None
    taken: bool = True


@dataclass(frozen=True, slots=True)
class RosterFile:
    path: Path
    workbook: Workbook
    sheets: tuple[SheetChoice, ...]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One planned row; `number` is its place in the preview, `sheet` the name of its sheet."""

    number: int
    sheet: str
    planned: PlannedRow


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is not taken, with the reason in Russian; `cell` like «C14» where one is to blame."""

    sheet: str
    row: int
    cell: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What the file would change; nothing is written yet."""

    file: RosterFile
    plan: ImportPlan
    rows: tuple[PreviewRow, ...]
    skipped: tuple[Skipped, ...]  # rows that are no people: titles, totals, blanks
    missing: tuple[Person, ...]
    candidates: dict[PersonId, Person] = field(default_factory=dict)  # of doubtful and changed rows
    known: dict[PersonId, ExistingPerson] = field(default_factory=dict)  # the same, with what was set by hand

    def count(self, action: Action) -> int:
        return self.plan.count(action)


@dataclass(frozen=True, slots=True)
class Decision:
    """The counsellor's answer for one row: take it as new, as a known person, or not at all."""

    take: bool = True
    person: PersonId | None = None  # for a doubtful row: this person; None: somebody new
    overwrite_hand: bool = False  # also fields that were set by hand


@dataclass(frozen=True, slots=True)
class ImportReport:
    change: Change
    new: int
    changed: int
    same: int
    doubtful: int
    skipped: tuple[Skipped, ...]
