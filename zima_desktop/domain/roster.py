"""A foreign class list on its way in: sheets, layout, rows, and the plan of what would change."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import GroupName, Person, PersonDraft, PersonName, Sex

CellValue = str | float | int | bool | date | datetime | None
Row = tuple[CellValue, ...]


class FileKind(StrEnum):
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    HTML = "html"  # a web page called .xls
    XML = "xml"  # SpreadsheetML 2003
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class FileWarning:
    """A fact worth telling: formulas_without_values, hidden_columns, hidden_sheet, date_1904."""

    reason: str
    sheet: str
    count: int


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    rows: tuple[Row, ...]  # row 1 of the file is rows[0]
    hidden: bool = False
    hidden_columns: tuple[int, ...] = ()  # from 0
    epoch_1904: bool = False


@dataclass(frozen=True, slots=True)
class Workbook:
    sheets: tuple[Sheet, ...]
    kind: FileKind
    encoding: str | None = None  # of a text file
    warnings: tuple[FileWarning, ...] = ()


class Target(StrEnum):
    """What a column of a class list can hold for us."""

    FULL_NAME = "full_name"
    FAMILY = "family"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    GROUP = "group"
    PARALLEL = "parallel"
    LETTER = "letter"
    EXTERNAL_NUMBER = "external_number"
    NOTE = "note"
    SNILS = "snils"  # recognised so that it can be left out; never read


@dataclass(frozen=True, slots=True)
class MappedColumn:
    target: Target
    column: int  # from 0
    title: str  # heading in the file; "" when there was none


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which column is what. Saved as a profile it finds its columns in the next file by heading."""

    columns: tuple[MappedColumn, ...] = ()

    def column_of(self, target: Target) -> int | None:
        return next((one.column for one in self.columns if one.target is target), None)

    def target_of(self, column: int) -> Target | None:
        return next((one.target for one in self.columns if one.column == column), None)

    def assigned(self, target: Target, column: int | None, title: str = "") -> "ColumnMapping":
        """The same with `target` read from `column`; None leaves the target out."""
        kept = tuple(one for one in self.columns if one.target is not target and one.column != column)
        added = () if column is None else (MappedColumn(target, column, title),)
        return ColumnMapping(kept + added)

    @property
    def complete(self) -> bool:
        """Whether names can be read at all."""
        has = {one.target for one in self.columns}
        return Target.FULL_NAME in has or {Target.FAMILY, Target.GIVEN} <= has

    def fitted_to(self, titles: tuple[str, ...]) -> "ColumnMapping":
        """The profile on a file with these headings; a column whose heading is gone is left out."""
        places = {title: column for column, title in reversed(list(enumerate(titles))) if title}
        fitted = []
        for one in self.columns:
            column = places.get(one.title) if one.title else one.column
            if column is not None and column < len(titles):
                fitted.append(replace(one, column=column))
        return ColumnMapping(tuple(fitted))

    def to_json(self) -> dict[str, Any]:
        return {one.target.value: {"column": one.column, "title": one.title} for one in self.columns}

    @classmethod
    def from_json(cls, saved: Mapping[str, Any]) -> "ColumnMapping":
        try:
            return cls(
                tuple(
                    MappedColumn(Target(target), int(one["column"]), str(one["title"]))
                    for target, one in saved.items()
                )
            )
        except (KeyError, TypeError, ValueError) as error:
            raise InvalidValue("column_mapping", str(error), "damaged_profile") from error


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that is not a person: title, header, column_numbers, blank, total, section, only_number."""

    row: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class SheetLayout:
    header_rows: tuple[int, ...]  # numbers from 1; empty: no header
    first_row: int  # of data, from 1
    titles: tuple[str, ...]
    mapping: ColumnMapping
    skipped: tuple[SkippedRow, ...]
    sections: tuple[tuple[int, GroupName], ...] = ()  # «9 «Б» класс» in a row of its own
    group_hint: GroupName | None = None  # from the name of the sheet or its title
    school_year_hint: int | None = None


@dataclass(frozen=True, slots=True)
class CellError:
    """«строка 14, столбец C»: what is wrong with one cell, or with the row when there is no column."""

    row: int
    column: str  # letter; "" when the file has no such column
    field: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class RosterRow:
    row: int
    draft: PersonDraft | None
    errors: tuple[CellError, ...] = ()
    warnings: tuple[CellError, ...] = ()  # the row is taken all the same
    former_family: str | None = None
    shown: tuple[tuple[Target, str], ...] = ()  # the cells as text, for a row with errors


@dataclass(frozen=True, slots=True)
class ExistingPerson:
    """A person of the base as far as an import compares."""

    id: PersonId
    name: PersonName
    birth_date: date | None = None
    sex: Sex | None = None
    group: GroupName | None = None
    external_number: str | None = None
    note: str | None = None
    hand_set: frozenset[str] = frozenset()  # fields a person has set by hand

    @classmethod
    def of(cls, person: Person, hand_set: frozenset[str] = frozenset()) -> "ExistingPerson":
        group = person.group.name if person.group else None
        return cls(
            person.id,
            person.name,
            person.birth_date,
            person.sex,
            group,
            person.external_number,
            person.note,
            hand_set,
        )


class Action(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    ERROR = "error"


FieldValue = str | date | Sex | GroupName | None


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: str
    old: FieldValue
    new: FieldValue
    hand_set: bool = False  # set by hand in the base: written only when ticked


@dataclass(frozen=True, slots=True)
class PlannedRow:
    row: int
    action: Action
    draft: PersonDraft | None = None
    person: PersonId | None = None
    changes: tuple[FieldChange, ...] = ()
    reason: str = ""  # why doubtful or wrong
    candidates: tuple[PersonId, ...] = ()
    same_as_row: int | None = None  # twice in the file
    source: RosterRow | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    entries: tuple[PlannedRow, ...]
    missing: tuple[PersonId, ...] = ()  # in the classes of the file, but not in the file; never removed
    warnings: tuple[str, ...] = ()  # looks_like_last_year

    def count(self, action: Action) -> int:
        return sum(entry.action is action for entry in self.entries)
