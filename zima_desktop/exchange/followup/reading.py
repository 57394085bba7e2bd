"""Rows of a list of the enrolled, or of statuses: names, dates of birth, and what is said of each."""

from dataclasses import dataclass
from datetime import date

from zima_desktop.domain.applications import code_in
from zima_desktop.domain.dates import parse_birth_date
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.domain.followup_import import ListedRow
from zima_desktop.domain.names import clean_text, make_name, parse_full_name
from zima_desktop.domain.outcomes import OutcomeStatus
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.roster import CellValue, Row, Sheet, Target, Workbook
from zima_desktop.exchange.followup.titles import ENROLLED, Fact, fact_of_title, status_of
from zima_desktop.exchange.roster.columns import mapping_by_header
from zima_desktop.exchange.roster.header import Header, find_header

OLDEST_YEAR = 1990
LONGEST = 200
_TOTALS = ("итого", "всего")


@dataclass(frozen=True, slots=True)
class ReadList:
    rows: tuple[ListedRow, ...]
    skipped: int


@dataclass(frozen=True, slots=True)
class _Columns:
    people: dict[Target, int]
    facts: dict[Fact, int]


def read_list(workbook: Workbook, file_name: str, today: date) -> ReadList:
    """Everybody of every sheet with a heading for names; raises FileRefused when there is none."""
    rows: list[ListedRow] = []
    skipped, found = 0, False
    for sheet in workbook.sheets:
        header = None if sheet.hidden else find_header(sheet.rows)
        if header is None:
            continue
        found = True
        columns = _columns(header)
        name = sheet.name if len(workbook.sheets) > 1 else ""
        for number, cells in enumerate(sheet.rows[header.end :], start=header.end + 1):
            if _nobody(cells, columns):
                skipped += any(_text(cell) for cell in cells)
                continue
            rows.append(_row(sheet, name, number, cells, columns, today))
    if not found:
        raise FileRefused(file_name, "list_no_people")
    return ReadList(tuple(rows), skipped)


def _columns(header: Header) -> _Columns:
    people = {one.target: one.column for one in mapping_by_header(header).columns}
    facts: dict[Fact, int] = {}
    for column, title in enumerate(header.titles):
        fact = fact_of_title(title) if column not in people.values() else None
        if fact is not None:
            facts.setdefault(fact, column)
    return _Columns(people, facts)


def _nobody(cells: Row, columns: _Columns) -> bool:
    """Blanks, totals, and lines with a word in the middle."""
    name = _cell(cells, columns.people.get(Target.FULL_NAME, columns.people.get(Target.FAMILY)))
    first = next((text for cell in cells if (text := _text(cell))), "")
    total = first.casefold().rstrip(":").split(" ")[0] in _TOTALS
    return total or not any(sign.isalpha() for sign in _text(name))


def _row(sheet: Sheet, name: str, number: int, cells: Row, columns: _Columns, today: date) -> ListedRow:
    texts = {fact: _text(_cell(cells, column))[:LONGEST] for fact, column in columns.facts.items()}
    targets = (Target.FULL_NAME, Target.FAMILY, Target.GIVEN, Target.PATRONYMIC)
    shown = " ".join(text for target in targets if (text := _text(_cell(cells, columns.people.get(target)))))
    base = ListedRow(name, number, shown, None, None)
    try:
        person = _name(cells, columns)
        birth = _date(_cell(cells, columns.people.get(Target.BIRTH_DATE)), today, sheet.epoch_1904)
        on = _date(_cell(cells, columns.facts.get(Fact.DAY)), today, sheet.epoch_1904)
    except InvalidValue as error:
        return _faulty(base, error.reason, error.value)
    status, understood = _status(texts.get(Fact.STATUS, ""))
    if not understood:
        return _faulty(base, "status_not_understood", texts[Fact.STATUS])
    if on is not None and on.year < OLDEST_YEAR:
        return _faulty(base, "date_out_of_range", f"{on:%d.%m.%Y}")
    return _said(base, person, birth, on, status, texts)


def _said(
    base: ListedRow,
    person: PersonName,
    birth: date | None,
    on: date | None,
    status: OutcomeStatus | None,
    texts: dict[Fact, str],
) -> ListedRow:
    """«Профессия» of somebody who studies is the programme, of others the work."""
    works = status is not None and not status.studies
    profession = texts.get(Fact.PROFESSION) or None
    programme = texts.get(Fact.PROGRAMME) or (None if works else profession)
    place = texts.get(Fact.EMPLOYER) if works and texts.get(Fact.EMPLOYER) else texts.get(Fact.PLACE)
    return ListedRow(
        base.sheet,
        base.row,
        base.shown,
        person,
        birth,
        place or None,
        programme,
        code_in(texts.get(Fact.CODE), programme),
        profession if works else None,
        status,
        on,
        texts.get(Fact.PAPER) or None,
    )


def _faulty(base: ListedRow, fault: str, value: str) -> ListedRow:
    return ListedRow(base.sheet, base.row, base.shown, None, None, fault=fault, fault_value=value)


def _status(text: str) -> tuple[OutcomeStatus | None, bool]:
    """The status and whether the words were understood; nothing written is «зачислен»."""
    if not text:
        return None, True
    found = status_of(text)
    if found == ENROLLED:
        return None, True
    return (found, True) if isinstance(found, OutcomeStatus) else (None, False)


def _name(cells: Row, columns: _Columns) -> PersonName:
    people = columns.people
    if Target.FULL_NAME in people:
        return parse_full_name(_text(_cell(cells, people[Target.FULL_NAME]))).name
    parts = (_text(_cell(cells, people.get(one))) for one in (Target.FAMILY, Target.GIVEN, Target.PATRONYMIC))
    return make_name(*parts).name


def _date(cell: CellValue, today: date, epoch_1904: bool) -> date | None:
    return parse_birth_date(cell, today, epoch_1904)


def _cell(cells: Row, column: int | None) -> CellValue:
    return cells[column] if column is not None and column < len(cells) else None


def _text(cell: CellValue) -> str:
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return "" if cell is None else clean_text(str(cell))
