"""Cells of a sheet turned into drafts of people, each fault named with its row and column."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from zima_desktop.domain.dates import parse_birth_date
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import parse_class_parts, parse_group_label
from zima_desktop.domain.names import ParsedName, clean_text, make_name, parse_full_name
from zima_desktop.domain.people import GroupName, PersonDraft, Sex
from zima_desktop.domain.roster import (
    CellError,
    CellValue,
    ColumnMapping,
    RosterRow,
    Row,
    Sheet,
    SheetLayout,
    Target,
)
from zima_desktop.exchange.roster.sexes import parse_sex
from zima_desktop.exchange.workbooks.places import column_letters

Corrections = Mapping[tuple[int, Target], str]

_USUAL_AGE_OVER_GRADE = range(4, 11)  # 9th grade at the start of a year: 13 to 19


_NOWHERE = 1_000_000  # a column that no row has


class _Reader(NamedTuple):
    """What stays the same for all rows of a sheet."""

    columns: dict[Target, int]
    corrections: Corrections
    epoch_1904: bool
    school_year: int

    def cell(self, number: int, row: Row, target: Target) -> CellValue:
        if self.corrections and (number, target) in self.corrections:
            return self.corrections[number, target]
        column = self.columns.get(target, _NOWHERE)
        return row[column] if column < len(row) else None

    def raw(self, number: int, row: Row, target: Target) -> str:
        cell = self.cell(number, row, target)
        if isinstance(cell, str):
            return cell
        return "" if cell is None else _as_text(cell)

    def text(self, number: int, row: Row, target: Target) -> str:
        return clean_text(text) if (text := self.raw(number, row, target)) else ""

    def fault(self, number: int, row: Row, target: Target, reason: str) -> CellError:
        column = self.columns.get(target)
        letters = "" if column is None else column_letters(column)
        return CellError(number, letters, target.value, self.text(number, row, target), reason)


def build_rows(
    sheet: Sheet,
    layout: SheetLayout,
    mapping: ColumnMapping,
    default_group: GroupName | None,
    school_year: int,
    corrections: Corrections | None = None,
) -> tuple[RosterRow, ...]:
    """Every row that may be a person. `default_group` stands in for a class the sheet does not name."""
    columns: dict[Target, int] = {
        one.target: one.column for one in mapping.columns if one.target is not Target.SNILS
    }
    reader = _Reader(columns, corrections or {}, sheet.epoch_1904, school_year)
    skipped = {one.row for one in layout.skipped}
    sections = dict(layout.sections)
    group, built = default_group, []
    for number, row in enumerate(sheet.rows[layout.first_row - 1 :], start=layout.first_row):
        group = sections.get(number, group)
        if number not in skipped:
            built.append(_build(reader, number, row, group))
    return tuple(built)


def _build(reader: _Reader, number: int, row: Row, default_group: GroupName | None) -> RosterRow:
    errors: list[CellError] = []
    warnings: list[CellError] = []
    parsed = _name(reader, number, row, errors)
    birth_date = _birth_date(reader, number, row, errors, warnings)
    group = _group(reader, number, row, default_group, errors)
    sex = _sex(reader, number, row, warnings)
    if errors or parsed is None:
        return RosterRow(number, None, tuple(errors), tuple(warnings), shown=_shown(reader, number, row))
    if birth_date and group and _unusual_age(birth_date, group, reader.school_year):
        warnings.append(reader.fault(number, row, Target.BIRTH_DATE, "unusual_age"))
    draft = PersonDraft(
        parsed.name,
        sex,
        birth_date,
        group=group,
        external_number=reader.text(number, row, Target.EXTERNAL_NUMBER) or None,
        note=reader.text(number, row, Target.NOTE) or None,
    )
    return RosterRow(number, draft, (), tuple(warnings), parsed.former_family)


def _name(reader: _Reader, number: int, row: Row, errors: list[CellError]) -> ParsedName | None:
    try:
        if Target.FULL_NAME in reader.columns:
            return parse_full_name(reader.raw(number, row, Target.FULL_NAME))
        return make_name(
            reader.raw(number, row, Target.FAMILY),
            reader.raw(number, row, Target.GIVEN),
            reader.raw(number, row, Target.PATRONYMIC),
        )
    except InvalidValue as error:
        errors.append(
            reader.fault(number, row, _faulty_name_column(reader, number, row, error), error.reason)
        )
        return None


def _faulty_name_column(reader: _Reader, number: int, row: Row, error: InvalidValue) -> Target:
    if Target.FULL_NAME in reader.columns:
        return Target.FULL_NAME
    if error.field in (Target.FAMILY.value, Target.GIVEN.value):
        return Target(error.field)
    for target in (Target.FAMILY, Target.GIVEN, Target.PATRONYMIC):
        text = reader.text(number, row, target)
        if text and error.value in text:
            return target
    return Target.FAMILY


def _birth_date(
    reader: _Reader, number: int, row: Row, errors: list[CellError], warnings: list[CellError]
) -> date | None:
    today = date(reader.school_year + 1, 8, 31)  # nobody in the class is born after its school year
    try:
        found = parse_birth_date(reader.cell(number, row, Target.BIRTH_DATE), today, reader.epoch_1904)
    except InvalidValue as error:
        errors.append(reader.fault(number, row, Target.BIRTH_DATE, error.reason))
        return None
    if found is None and Target.BIRTH_DATE in reader.columns:
        warnings.append(reader.fault(number, row, Target.BIRTH_DATE, "birth_date_missing"))
    return found


def _group(
    reader: _Reader, number: int, row: Row, default: GroupName | None, errors: list[CellError]
) -> GroupName | None:
    source = Target.GROUP if Target.GROUP in reader.columns else Target.PARALLEL
    value = reader.cell(number, row, source)
    if value is None or value == "" or isinstance(value, date):
        if default is None and (source in reader.columns):
            errors.append(reader.fault(number, row, source, "not_a_group" if value else "group_missing"))
        return default
    try:
        if source is Target.PARALLEL:
            return parse_class_parts(value, reader.text(number, row, Target.LETTER))
        return parse_group_label(value)
    except InvalidValue as error:
        errors.append(reader.fault(number, row, source, error.reason))
        return None


def _sex(reader: _Reader, number: int, row: Row, warnings: list[CellError]) -> Sex | None:
    text = reader.text(number, row, Target.SEX)
    sex = parse_sex(text) if text else None
    if text and sex is None:
        warnings.append(reader.fault(number, row, Target.SEX, "not_a_sex"))
    return sex


def _unusual_age(birth_date: date, group: GroupName, school_year: int) -> bool:
    return (
        group.grade is not None and school_year - birth_date.year - group.grade not in _USUAL_AGE_OVER_GRADE
    )


def _shown(reader: _Reader, number: int, row: Row) -> tuple[tuple[Target, str], ...]:
    return tuple((target, reader.text(number, row, target)) for target in reader.columns)


def _as_text(cell: CellValue) -> str:
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, float):
        return f"{cell:.15g}"  # a number of a personal file typed as a number
    return str(cell)
