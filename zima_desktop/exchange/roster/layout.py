"""How a sheet is built: header, columns, rows that are not people, classes named outside the columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.dates import parse_school_year
from zima_desktop.domain.labels import class_only, find_class_in_title
from zima_desktop.domain.names import clean_text
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.roster import CellValue, Row, Sheet, SheetLayout, SkippedRow
from zima_desktop.exchange.roster.columns import mapping_by_content, mapping_by_header
from zima_desktop.exchange.roster.header import LOOKED_AT, Header, find_header
from zima_desktop.exchange.roster.titles import plain_title

_TOTAL = re.compile(
    r"(?:всего|итого|итог|количество|кл(?:ассн\w+)? рук\w*|директор|завуч|секретарь|подпись|дата составления"
    r"|исполнитель|из них|в том числе|мальчиков|девочек|юношей|девушек|списочный состав|зам\w* директора"
    r"|численность|м п)(?: .*)?"
)


@dataclass(frozen=True, slots=True)
class _Skips:
    skipped: tuple[SkippedRow, ...]
    sections: tuple[tuple[int, GroupName], ...]


def analyse(sheet: Sheet, header_row: int | None = None) -> SheetLayout:
    """What the sheet looks like; `header_row` (from 1) when a person has pointed at the header."""
    header = find_header(sheet.rows, header_row)
    first = header.end if header else 0
    mapping = mapping_by_header(header) if header else mapping_by_content(sheet.rows)
    skips = _skips(sheet.rows, header)
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
    group = class_only(sheet_name) if re.search("[^\\W\\d_]", sheet_name) else None
    if group is not None:
        return group
    found = [group for text in above if (group := find_class_in_title(text))]
    return found[0] if len(set(found)) == 1 else None


def _skips(rows: tuple[Row, ...], header: Header | None) -> _Skips:
    skipped: list[SkippedRow] = []
    sections: list[tuple[int, GroupName]] = []
    start, end = (header.start, header.end) if header else (0, 0)
    for place, row in enumerate(rows):
        reason = "header" if start <= place < end else _reason(row, header)
        if place < start and reason != "blank":
            reason = "title"
        if reason == "section":
            sections.append((place + 1, _section(row)))  # type: ignore[arg-type]
        if reason and not (reason == "blank" and place < start):
            skipped.append(SkippedRow(place + 1, reason, _row_text(row)))
    return _Skips(tuple(skipped), tuple(sections))


def _reason(row: Row, header: Header | None) -> str:
    """Why a row is not a person; empty when it may be one."""
    filled = [cell for cell in row if cell not in (None, "") and str(cell).strip()]
    if not filled:
        return "blank"
    first = filled[0]
    if isinstance(first, str) and _is_total(first, filled):
        return "total"
    if len(filled) == 1:
        return _reason_of_single(first)
    if header and _repeats(row, header):
        return "repeated_header"
    return "column_numbers" if _is_numbering(filled) else ""


def _is_total(first: str, filled: Sequence[CellValue]) -> bool:
    return len(filled) <= 6 and bool(_TOTAL.fullmatch(plain_title(first[:80])))


def _reason_of_single(cell: CellValue) -> str:
    if isinstance(cell, str) and class_only(cell) and re.search("[^\\W\\d_]", cell):
        return "section"
    number = isinstance(cell, int | float) or (
        isinstance(cell, str) and re.fullmatch(r"\d+\s*[.)]?", cell.strip())
    )
    return "only_number" if number else ""


def _section(row: Row) -> GroupName | None:
    return next((class_only(cell) for cell in row if isinstance(cell, str) and cell.strip()), None)


def _repeats(row: Row, header: Header) -> bool:
    """The header printed again on the next page."""
    texts = [(clean_text(cell) if isinstance(cell, str) else "") for cell in row]
    return texts[: len(header.titles)] == list(header.titles[: len(texts)])


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
