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
    Sheet,
    SheetLayout,
    Target,
)
from zima_desktop.exchange.roster.sexes import parse_sex
from zima_desktop.exchange.workbooks.places import column_letters

Corrections = Mapping[tuple[int, Target], str]

_USUAL_AGE_OVER_GRADE = range(4, 11)  # 9th grade at the start of a year: 13 to 19


class _Sheet(NamedTuple):
    """What stays the same for all rows."""

    columns: dict[Target, int]
    epoch_1904: bool
    school_year: int
    latest_birth: date


class _Line(NamedTuple):
    """The cells of one row by what they mean."""

    sheet: _Sheet
    number: int
    cells: dict[Target, CellValue]

    def raw(self, target: Target) -> str:
        cell = self.cells.get(target)
        if cell.__class__ is str:
            return cell
        return "" if cell is None else _as_text(cell)

    def text(self, target: Target) -> str:
        return clean_text(text) if (text := self.raw(target)) else ""

    def fault(self, target: Target, reason: str) -> CellError:
        column = self.sheet.columns.get(target)
        letters = "" if column is None else column_letters(column)
        return CellError(self.number, letters, target.value, self.text(target), reason)


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
    latest = date(school_year + 1, 8, 31)  # nobody is born after the school year they learn in
    fixed = _Sheet(columns, sheet.epoch_1904, school_year, latest)
    skipped = {one.row for one in layout.skipped}
    sections = dict(layout.sections)
    places = tuple(columns.items())
    group, built = default_group, []
    for number, row in enumerate(sheet.rows[layout.first_row - 1 :], start=layout.first_row):
        if sections:
            group = sections.get(number, group)
        if number in skipped:
            continue
        width = len(row)
        cells = {target: row[column] for target, column in places if column < width}
        if corrections:
            cells |= {target: text for (place, target), text in corrections.items() if place == number}
        built.append(_build(_Line(fixed, number, cells), group))
    return tuple(built)


def _build(line: _Line, default_group: GroupName | None) -> RosterRow:
    errors: list[CellError] = []
    warnings: list[CellError] = []
    parsed = _name(line, errors)
    birth_date = _birth_date(line, errors, warnings)
    group = _group(line, default_group, errors)
    sex = _sex(line, warnings)
    if errors or parsed is None:
        return RosterRow(line.number, None, tuple(errors), tuple(warnings), shown=_shown(line))
    if birth_date and group and _unusual_age(birth_date, group, line.sheet.school_year):
        warnings.append(line.fault(Target.BIRTH_DATE, "unusual_age"))
    draft = PersonDraft(
        parsed.name,
        sex,
        birth_date,
        group=group,
        external_number=line.text(Target.EXTERNAL_NUMBER) or None,
        note=line.text(Target.NOTE) or None,
    )
    return RosterRow(line.number, draft, (), tuple(warnings), parsed.former_family)


def _name(line: _Line, errors: list[CellError]) -> ParsedName | None:
    try:
        if Target.FULL_NAME in line.sheet.columns:
            return parse_full_name(line.raw(Target.FULL_NAME))
        return make_name(line.raw(Target.FAMILY), line.raw(Target.GIVEN), line.raw(Target.PATRONYMIC))
    except InvalidValue as error:
        errors.append(line.fault(_faulty_name_column(line, error), error.reason))
        return None


def _faulty_name_column(line: _Line, error: InvalidValue) -> Target:
    if Target.FULL_NAME in line.sheet.columns:
        return Target.FULL_NAME
    if error.field in (Target.FAMILY.value, Target.GIVEN.value):
        return Target(error.field)
    for target in (Target.FAMILY, Target.GIVEN, Target.PATRONYMIC):
        text = line.text(target)
        if text and error.value in text:
            return target
    return Target.FAMILY


def _birth_date(line: _Line, errors: list[CellError], warnings: list[CellError]) -> date | None:
    cell = line.cells.get(Target.BIRTH_DATE)
    try:
        found = parse_birth_date(cell, line.sheet.latest_birth, line.sheet.epoch_1904)
    except InvalidValue as error:
        errors.append(line.fault(Target.BIRTH_DATE, error.reason))
        return None
    if found is None and Target.BIRTH_DATE in line.sheet.columns:
        warnings.append(line.fault(Target.BIRTH_DATE, "birth_date_missing"))
    return found


def _group(line: _Line, default: GroupName | None, errors: list[CellError]) -> GroupName | None:
    columns = line.sheet.columns
    source = Target.GROUP if Target.GROUP in columns else Target.PARALLEL
    value = line.cells.get(source)
    if value is None or value == "" or isinstance(value, date):
        if value or (default is None and source in columns):
            errors.append(line.fault(source, "not_a_group" if value else "group_missing"))
        return default
    try:
        if source is Target.PARALLEL:
            return parse_class_parts(value, line.text(Target.LETTER))
        return parse_group_label(value)
    except InvalidValue as error:
        errors.append(line.fault(source, error.reason))
        return None


def _sex(line: _Line, warnings: list[CellError]) -> Sex | None:
    text = line.raw(Target.SEX)
    sex = parse_sex(text) if text else None
    if text and sex is None:
        warnings.append(line.fault(Target.SEX, "not_a_sex"))
    return sex


def _unusual_age(birth_date: date, group: GroupName, school_year: int) -> bool:
    return (
        group.grade is not None and school_year - birth_date.year - group.grade not in _USUAL_AGE_OVER_GRADE
    )


def _shown(line: _Line) -> tuple[tuple[Target, str], ...]:
    return tuple((target, line.text(target)) for target in line.sheet.columns)


def _as_text(cell: CellValue) -> str:
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, float):
        return f"{cell:.15g}"  # a number of a personal file typed as a number
    return str(cell)
