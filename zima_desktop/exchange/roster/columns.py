"""Guesses what the columns are: by headings, else by what stands in them."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from zima_desktop.domain.dates import parse_birth_date
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import class_only
from zima_desktop.domain.names import clean_text, sex_from_patronymic
from zima_desktop.domain.roster import CellValue, ColumnMapping, MappedColumn, Row, Target
from zima_desktop.exchange.roster.header import Header
from zima_desktop.exchange.roster.sexes import parse_sex

_SAMPLE = 60
_ENOUGH = 0.7
_WORD = r"[А-ЯЁ][а-яё'’]+|[А-ЯЁ][А-ЯЁ'’]+"
_FULL_NAME = re.compile(
    rf"(?:\d+\s*[.)]\s*)?(?:{_WORD})(?:\s*-\s*(?:{_WORD}))?(?:\s+(?:{_WORD}|[а-яё]+)){{1,3}}"
)
_ONE_WORD = re.compile(rf"(?:{_WORD})(?:\s*-\s*(?:{_WORD}))?")
_LETTER = re.compile(r"[А-ЯЁа-яё]")


def mapping_by_header(header: Header) -> ColumnMapping:
    """Three columns of a name win over one of all; СНИЛС is left out."""
    found = [
        MappedColumn(target, column, header.titles[column])
        for column, target in enumerate(header.targets)
        if target and target is not Target.SNILS
    ]
    targets = {one.target for one in found}
    if {Target.FAMILY, Target.GIVEN} <= targets:
        found = [one for one in found if one.target is not Target.FULL_NAME]
    elif Target.FULL_NAME in targets:
        found = [one for one in found if one.target not in (Target.FAMILY, Target.GIVEN, Target.PATRONYMIC)]
    if Target.GROUP in targets and Target.PARALLEL in targets and Target.LETTER not in targets:
        found = [one for one in found if one.target is not Target.PARALLEL]
    if Target.GROUP in targets and Target.LETTER in targets and Target.PARALLEL not in targets:
        found = [_as_parallel(one) if one.target is Target.GROUP else one for one in found]
    return ColumnMapping(tuple(found))


def _as_parallel(one: MappedColumn) -> MappedColumn:
    return MappedColumn(Target.PARALLEL, one.column, one.title)  # «Класс» beside «Литера» is the grade


def mapping_by_content(rows: Sequence[Row]) -> ColumnMapping:
    """For a table without a header: A = full name, B = grade, C = letter and the like."""
    sample = [row for row in rows if sum(cell not in (None, "") for cell in row) > 1][:_SAMPLE] or rows[
        :_SAMPLE
    ]
    width = max((len(row) for row in sample), default=0)
    columns = [[row[column] for row in sample if column < len(row)] for column in range(width)]
    found: dict[Target, int] = {}
    for target, test in _TESTS:
        for column, cells in enumerate(columns):
            if column not in found.values() and _share(cells, test) >= _ENOUGH:
                found[target] = column
                break
    _find_name_by_patronymic(found, columns)
    if Target.LETTER in found and Target.PARALLEL not in found:
        del found[Target.LETTER]
    if Target.PARALLEL in found and Target.LETTER not in found:
        found[Target.GROUP] = found.pop(Target.PARALLEL)
    return ColumnMapping(tuple(MappedColumn(target, column, "") for target, column in found.items()))


def _find_name_by_patronymic(found: dict[Target, int], columns: list[list[CellValue]]) -> None:
    """Family and given name are two columns of single words, usually before the patronymic."""
    if Target.FULL_NAME in found:
        found.pop(Target.PATRONYMIC, None)
        return
    free = [
        column
        for column, cells in enumerate(columns)
        if column not in found.values() and _share(cells, lambda cell: _matches(_ONE_WORD, cell)) >= _ENOUGH
    ]
    if len(free) >= 2:
        found[Target.FAMILY], found[Target.GIVEN] = free[0], free[1]


def _share(cells: Iterable[CellValue], test: Callable[[CellValue], bool]) -> float:
    filled = [cell for cell in cells if cell not in (None, "")]
    return sum(map(test, filled)) / len(filled) if filled else 0.0


def _matches(pattern: re.Pattern[str], cell: CellValue) -> bool:
    return isinstance(cell, str) and bool(pattern.fullmatch(clean_text(cell)))


def _is_date(cell: CellValue) -> bool:
    if isinstance(cell, date):
        return True
    try:
        return parse_birth_date(cell) is not None
    except InvalidValue:
        return False


def _is_class(cell: CellValue) -> bool:
    group = class_only(cell) if isinstance(cell, str) else None
    return group is not None and bool(group.letter)


def _is_grade(cell: CellValue) -> bool:
    if isinstance(cell, str):
        return cell.strip().isdecimal() and 1 <= int(cell) <= 11
    return isinstance(cell, int | float) and not isinstance(cell, bool) and 7 <= cell <= 11


def _is_patronymic(cell: CellValue) -> bool:
    return isinstance(cell, str) and " " not in cell.strip() and sex_from_patronymic(cell) is not None


_TESTS: tuple[tuple[Target, Callable[[CellValue], bool]], ...] = (
    (Target.BIRTH_DATE, _is_date),
    (Target.GROUP, _is_class),
    (Target.FULL_NAME, lambda cell: _matches(_FULL_NAME, cell)),
    (Target.SEX, lambda cell: isinstance(cell, str) and parse_sex(cell) is not None),
    (Target.LETTER, lambda cell: _matches(_LETTER, cell)),
    (Target.PARALLEL, _is_grade),
    (Target.PATRONYMIC, _is_patronymic),
)
