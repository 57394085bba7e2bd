"""How a sheet is built: header, columns, rows that are not people, classes named outside the columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.dates import parse_school_year
from zima_desktop.domain.labels import class_only, find_class_in_title
from zima_desktop.domain.names import clean_text
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.roster import CellValue, ColumnMapping, Row, Sheet, SheetLayout, SkippedRow, Target
from zima_desktop.exchange.roster.columns import mapping_by_content, mapping_by_header
from zima_desktop.exchange.roster.header import LOOKED_AT, Header, find_header
from zima_desktop.exchange.roster.titles import plain_title, title_text

_TOTAL = re.compile(
    r"(?:всего|итого|итог|количество|кл(?:ассн\w+)? рук\w*|директор|завуч|секретарь|подпись|дата составления"
    r"|исполнитель|из них|в том числе|мальчиков|девочек|юношей|девушек|списочный состав|зам\w* директора"
    r"|численность|м п)(?: .*)?"
)
_TOTAL_START = re.compile(
    r"\W*(?:все|ито|кол|кл|ди|за|се|под|дат|исп|из|в |мал|дев|юно|спи|чис|м)", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")
_NUMBERED = re.compile(r"\d+\s*[.)]?")
_WIDE_TOTAL = 6  # more filled cells than this are not a line of totals


@dataclass(frozen=True, slots=True)
class _Skips:
    skipped: tuple[SkippedRow, ...]
    sections: tuple[tuple[int, GroupName], ...]


def analyse(sheet: Sheet, header_row: int | None = None) -> SheetLayout:
    """What the sheet looks like; `header_row` (from 1) when a person has pointed at the header."""
    header = find_header(sheet.rows, header_row)
    first = header.end if header else 0
    mapping = mapping_by_header(header) if header else mapping_by_content(sheet.rows)
    skips = _skips(sheet.rows, header, mapping)
    above = _texts_above(sheet.rows, header)
    return SheetLayout(
        header_rows=tuple(range(header.start + 1, header.end + 1)) if header else (),
        first_row=first + 1,
        titles=_titles(sheet.rows, header),
        mapping=mapping,
        skipped=skips.skipped,
        sections=skips.sections,
        group_hint=_group_hint(sheet.name, above),
        school_year_hint=next((year for text in above if (year := parse_school_year(text))), None),
    )


def _titles(rows: tuple[Row, ...], header: Header | None) -> tuple[str, ...]:
    width = max((len(row) for row in rows), default=0)
    titles = header.titles if header else ()
    return titles + ("",) * (width - len(titles))


def _texts_above(rows: tuple[Row, ...], header: Header | None) -> list[str]:
    above = rows[: header.start] if header else ()
    return [clean_text(cell) for row in above[:LOOKED_AT] for cell in row if isinstance(cell, str) and cell]


def _group_hint(sheet_name: str, above: list[str]) -> GroupName | None:
    """One class in the name of the sheet or in the title; never a bare number («Лист 1» is not a class)."""
    group = class_only(sheet_name) if _LETTER.search(sheet_name) else None
    if group is not None:
        return group
    found = [group for text in above if (group := find_class_in_title(text))]
    return found[0] if len(set(found)) == 1 else None


def _skips(rows: tuple[Row, ...], header: Header | None, mapping: ColumnMapping) -> _Skips:
    skipped: list[SkippedRow] = []
    sections: list[tuple[int, GroupName]] = []
    start, end = (header.start, header.end) if header else (0, 0)
    for place, row in enumerate(rows):
        reason = "header" if start <= place < end else _reason(row, header, mapping)
        if place < start:
            reason = "title" if reason != "blank" else ""
        if reason == "section" and (group := _section(row)):
            sections.append((place + 1, group))
        if reason:
            skipped.append(SkippedRow(place + 1, reason, _row_text(row)))
    return _Skips(tuple(skipped), tuple(sections))


def _reason(row: Row, header: Header | None, mapping: ColumnMapping) -> str:
    """Why a row is not a person; empty when it may be one."""
    filled = [
        place
        for place, cell in enumerate(row)
        if not (cell is None or cell == "" or (cell.__class__ is str and cell.isspace()))
    ]
    if not filled:
        return "blank"
    if len(filled) > _WIDE_TOTAL and header is None:
        return ""
    first = row[filled[0]]
    if isinstance(first, str) and len(filled) <= _WIDE_TOTAL and _is_total(first):
        return "total"
    if len(filled) == 1:
        return _reason_of_single(first, mapping.target_of(filled[0]))
    if header and _repeats(row, header):
        return "repeated_header"
    return "column_numbers" if _is_numbering([row[column] for column in filled]) else ""


def _is_total(text: str) -> bool:
    return bool(_TOTAL_START.match(text) and _TOTAL.fullmatch(plain_title(text[:80])))


def _reason_of_single(cell: CellValue, target: Target | None) -> str:
    if isinstance(cell, str) and target is not Target.GROUP and _LETTER.search(cell) and class_only(cell):
        return "section"
    number = isinstance(cell, int | float) or (isinstance(cell, str) and _NUMBERED.fullmatch(cell.strip()))
    return "only_number" if number else ""


def _section(row: Row) -> GroupName | None:
    return next((class_only(cell) for cell in row if isinstance(cell, str) and cell.strip()), None)


def _repeats(row: Row, header: Header) -> bool:
    """The header printed again on the next page."""
    place = next((place for place, title in enumerate(header.titles) if title), 0)
    if place >= len(row) or not isinstance(row[place], str) or title_text(row[place]) != header.titles[place]:
        return False
    texts = tuple(title_text(cell) for cell in row)
    return texts[: len(header.titles)] == header.titles[: len(texts)]


def _is_numbering(filled: Sequence[CellValue]) -> bool:
    """1 | 2 | 3 | 4 under the header of an official form."""
    if len(filled) < 3 or not all(_is_small_number(cell) for cell in filled):
        return False
    return [int(float(str(cell))) for cell in filled] == list(range(1, len(filled) + 1))


def _is_small_number(cell: CellValue) -> bool:
    if isinstance(cell, str):
        return cell.strip().isdecimal()
    return isinstance(cell, int | float) and not isinstance(cell, bool) and 0 < cell < 100


def _row_text(row: Row) -> str:
    text = " ".join(str(cell).strip() for cell in row if cell not in (None, ""))
    return text[:120]
