"""Rows of a sheet turned into people and answers, each fault named with its row and column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from zima_desktop.domain.answer_tables import AnswerFault, AnswerRow, FileNote, Note, RowPerson, spans
from zima_desktop.domain.dates import parse_birth_date
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.imports import Skipped
from zima_desktop.domain.instruments import AnswerValue, Instrument
from zima_desktop.domain.labels import class_only, parse_class_parts, parse_group_label
from zima_desktop.domain.names import ParsedName, clean_text, make_name, parse_full_name
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.responses import Choice, MultiSelect, Rank
from zima_desktop.domain.roster import CellValue, Row, Sheet, Target
from zima_desktop.exchange.answers.header import AnswerHeader, find_header
from zima_desktop.exchange.answers.reading import NotAnAnswer, is_blank, read_answer, single_letter
from zima_desktop.exchange.answers.script import Script
from zima_desktop.exchange.answers.titles import heading_of
from zima_desktop.exchange.roster.sexes import parse_sex
from zima_desktop.exchange.workbooks.places import column_letters

OLDEST_YEAR = 2000
_TOTALS = ("итого", "всего", "среднее", "сумма", "количество")
_LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class ReadSheet:
    rows: tuple[AnswerRow, ...]
    skipped: tuple[Skipped, ...]
    notes: tuple[Note, ...]


@dataclass(slots=True)
class _Line:
    """One row on its way; faults gather here."""

    sheet: str
    number: int
    cells: Row
    header: AnswerHeader
    faults: list[AnswerFault] = field(default_factory=list)

    def cell(self, column: int | None) -> CellValue:
        return self.cells[column] if column is not None and column < len(self.cells) else None

    def raw(self, target: Target) -> CellValue:
        return self.cell(self.header.people.get(target))

    def text(self, target: Target) -> str:
        return as_text(self.raw(target))

    def blame(self, column: int | None, reason: str, *facts: tuple[str, str]) -> None:
        letters = "" if column is None else column_letters(column)
        cell = self.cell(column)
        value = as_text(cell)[:_LONGEST_SHOWN]
        if isinstance(cell, float):
            value = value.replace(".", ",")  # as the spreadsheet shows it
        self.faults.append(AnswerFault(self.sheet, self.number, letters, value, reason, facts))


def read_sheet(
    sheet: Sheet, instrument: Instrument, default_group: GroupName | None, today: date
) -> ReadSheet:
    """Everybody of the sheet; raises NoHeader when it is no table of answers to this instrument."""
    header = find_header(sheet.rows, instrument)
    reader = _Answers(sheet, header, instrument)
    group, rows, skipped = default_group, [], []
    for number, cells in enumerate(sheet.rows[header.first_row - 1 :], start=header.first_row):
        line = _Line(sheet.name, number, cells, header)
        reason = _no_person(line)
        if reason == "section":
            group = next(filter(None, (class_only(as_text(cell)) for cell in cells)), group)
        if not reason:
            rows.append(_row(line, group, today, reader, sheet.epoch_1904))
        elif reason != "blank":
            skipped.append(Skipped(sheet.name, number, "", reason))
    return ReadSheet(tuple(rows), tuple(skipped), tuple(_notes(sheet.name, header)))


def as_text(cell: CellValue) -> str:
    """A cell as one line of text."""
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return "" if cell is None else clean_text(str(cell))


def _notes(sheet: str, header: AnswerHeader) -> Iterator[Note]:
    if header.by_order:
        yield Note(FileNote.BY_ORDER, sheet)
    if header.missing:
        yield Note(FileNote.MISSING_ITEMS, sheet, spans(header.missing))
    if header.day is None:
        yield Note(FileNote.NO_DATE, sheet)


def _no_person(line: _Line) -> str:
    """Why a row is nobody's; empty when it may be somebody's."""
    filled = [cell for cell in line.cells if not is_blank(cell)]
    if not filled:
        return "blank"
    first = as_text(filled[0])
    if first.casefold().rstrip(":").split(" ")[0].rstrip(":") in _TOTALS:
        return "total"
    if len(filled) == 1:
        if any(letter.isalpha() for letter in first) and class_only(first):
            return "section"
        return (
            "only_number" if first.rstrip(".)").isdecimal() and not line.text(Target.EXTERNAL_NUMBER) else ""
        )
    titles = [heading_of(cell) for cell in line.cells]
    if all(title == head for title, head in zip(titles, line.header.titles, strict=False) if title):
        return "repeated_header"
    name = line.text(Target.FULL_NAME) or line.text(Target.FAMILY)
    numbering = [as_text(cell) for cell in filled] == [str(n + 1) for n in range(len(filled))]
    return "column_numbers" if name.isdecimal() and numbering else ""


def _row(
    line: _Line, group: GroupName | None, today: date, reader: "_Answers", epoch_1904: bool
) -> AnswerRow:
    """A row without a single answer is an absent pupil: nothing in it can be wrong."""
    answers = reader.read(line)
    empty = not answers and not line.faults
    parsed = _name(line)
    number = line.text(Target.EXTERNAL_NUMBER) or None
    who = RowPerson(
        shown=_shown(line, number),
        name=parsed.name if parsed else None,
        former_family=parsed.former_family if parsed else None,
        number=number,
        group=_group(line, group),
        sex=parse_sex(line.text(Target.SEX)),
    )
    day = _day(line, today, epoch_1904)
    return AnswerRow(line.sheet, line.number, who, day, answers, () if empty else tuple(line.faults))


def _shown(line: _Line, number: str | None) -> str:
    names = (Target.FULL_NAME, Target.FAMILY, Target.GIVEN, Target.PATRONYMIC)
    name = " ".join(filter(None, (line.text(target) for target in names)))
    return name or (f"№ {number}" if number else "")


def _name(line: _Line) -> ParsedName | None:
    columns = line.header.people
    has_number = bool(line.text(Target.EXTERNAL_NUMBER))
    at = columns.get(Target.FULL_NAME, columns.get(Target.FAMILY))
    if at is None:
        if not has_number:
            line.blame(columns[Target.EXTERNAL_NUMBER], "nobody_named")
        return None
    try:
        if Target.FULL_NAME in columns:
            return parse_full_name(line.text(Target.FULL_NAME))
        parts = (line.text(target) for target in (Target.FAMILY, Target.GIVEN, Target.PATRONYMIC))
        return make_name(*parts)
    except InvalidValue as error:
        missing = error.reason.endswith("_missing")
        if not (has_number and missing):
            line.blame(at, "nobody_named" if missing and error.reason == "name_missing" else error.reason)
        return None


def _group(line: _Line, default: GroupName | None) -> GroupName | None:
    columns = line.header.people
    source = Target.GROUP if Target.GROUP in columns else Target.PARALLEL
    cell = line.raw(source)
    if is_blank(cell):
        return default
    try:
        if isinstance(cell, date):
            raise InvalidValue("group", "", "not_a_group")
        assert cell is not None
        if source is Target.PARALLEL:
            return parse_class_parts(cell, line.text(Target.LETTER))
        return parse_group_label(cell)
    except InvalidValue as error:
        line.blame(columns[source], error.reason)
        return default


def _day(line: _Line, today: date, epoch_1904: bool) -> date | None:
    cell = line.cell(line.header.day)
    if is_blank(cell):
        return None
    try:
        day = parse_birth_date(cell, today, epoch_1904)
    except InvalidValue as error:
        line.blame(line.header.day, error.reason)
        return None
    if day is not None and day.year < OLDEST_YEAR:
        line.blame(line.header.day, "date_out_of_range")
    return day


class _Answers:
    """Reads the answers of a row; equal cells of a column are understood once."""

    def __init__(self, sheet: Sheet, header: AnswerHeader, instrument: Instrument) -> None:
        items = {item.no: item for item in instrument.items}
        self._columns = tuple((items[no], column) for no, column in sorted(header.items.items()))
        self._script = Script.of(self._letters(sheet.rows[header.first_row - 1 :]))
        self._known: dict[tuple[int, type, CellValue], AnswerValue | NotAnAnswer | None] = {}

    def read(self, line: _Line) -> tuple[tuple[int, AnswerValue], ...]:
        answers = []
        for item, column in self._columns:
            value = self._value(item.no, line.cell(column), item.response)
            if isinstance(value, NotAnAnswer):
                line.blame(column, value.reason, ("item", str(item.no)), *value.facts)
            elif value is not None:
                answers.append((item.no, value))
        return tuple(answers)

    def _value(self, no: int, cell: CellValue, response: object) -> AnswerValue | NotAnAnswer | None:
        key = (no, type(cell), cell)
        if key not in self._known:
            try:
                self._known[key] = read_answer(response, cell, self._script)  # type: ignore[arg-type]
            except NotAnAnswer as error:
                self._known[key] = error
        return self._known[key]

    def _letters(self, rows: Sequence[Row]) -> Iterator[tuple[str, int]]:
        listed = [
            (column, len(item.response.options))
            for item, column in self._columns
            if isinstance(item.response, Choice | MultiSelect | Rank)
        ]
        for row in rows:
            for column, count in listed:
                letter = single_letter(row[column]) if column < len(row) else None
                if letter is not None:
                    yield letter, count
